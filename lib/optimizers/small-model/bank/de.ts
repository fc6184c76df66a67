import type { Demonstration } from "../demonstration";

export const german: readonly Demonstration[] = [
  {
    kind: "explain",
    silver: "was ist eigentlich inflation",
    golden:
      "Erkläre, was Inflation ist, für jemanden ohne Vorwissen in Wirtschaft. Sag, wie sie entsteht, wie man sie misst und wen sie am stärksten trifft. Nimm ein Beispiel aus dem Supermarkt und schreibe höchstens 200 Wörter.",
  },
  {
    kind: "email",
    silver: "mail an vermieter heizung kaputt seit montag",
    golden:
      "Schreibe eine E-Mail an meinen Vermieter: Die Heizung ist seit Montag kaputt. Nenne im Betreff und im ersten Satz, worum es geht, bitte um einen Termin für die Reparatur und um eine Antwort bis zu einem festen Tag. Höflich und bestimmt, mit [eckigen Klammern] für Namen, Adresse und Datum.",
  },
  {
    kind: "message",
    silver: "nachricht an nachbarn, am samstag wird es bei uns laut, party bis 1 uhr",
    golden:
      "Schreibe eine kurze Nachricht an meine Nachbarn: Am Samstag feiern wir bis 1 Uhr und es wird laut. Kündige es freundlich an, bitte um Verständnis und sage, unter welcher Nummer man uns erreicht: [Nummer]. Höchstens vier Sätze.",
  },
  {
    kind: "formal-letter",
    silver: "kündigung fitnessstudio zum nächstmöglichen termin",
    golden:
      "Schreibe eine Kündigung meines Vertrags beim Fitnessstudio zum nächstmöglichen Termin. Bitte darin um eine schriftliche Bestätigung mit dem Datum des Vertragsendes. Sachlich, ohne Begründung, mit [eckigen Klammern] für Namen, Anschrift und Mitgliedsnummer.",
  },
  {
    kind: "summarize",
    silver: "fasse das zusammen: {{text}}",
    golden:
      "Fasse den folgenden Text für jemanden zusammen, der nur eine Minute hat. Beginne mit der Hauptaussage in einem Satz, nenne dann die drei bis fünf Punkte, die sie tragen, mit Namen und Zahlen, wie sie im Text stehen. Nimm nichts von außen dazu.\n\n{{text}}",
  },
  {
    kind: "rewrite",
    silver: "formuliere freundlicher: Sie haben die Rechnung immer noch nicht bezahlt.",
    golden:
      "Formuliere den folgenden Satz freundlicher, ohne die Sache abzuschwächen. Alle Angaben bleiben, neue kommen nicht dazu. Gib zwei Fassungen: eine für Kunden, eine für Bekannte.\n\nSie haben die Rechnung immer noch nicht bezahlt.",
  },
  {
    kind: "advise",
    silver: "soll ich ein e-auto kaufen, wohne zur miete, fahre 12000 km im jahr",
    golden:
      "Berate mich, ob ich ein E-Auto kaufen soll. Ich wohne zur Miete und fahre 12000 km im Jahr. Nenne, was dafür und was dagegen spricht, rechne die Kosten grob gegen einen Benziner und zeige die Annahmen. Sag am Ende, was du mir rätst und was deine Meinung ändern würde.",
  },
  {
    kind: "recipe",
    silver: "rezept kürbissuppe vegan",
    golden:
      "Gib mir ein Rezept für eine vegane Kürbissuppe für vier Personen: Zutaten mit Mengen, dann nummerierte Schritte mit Zeiten. Sag, woran man erkennt, dass der Kürbis gar ist, und nenne einen Ersatz für eine Zutat, die oft fehlt.",
  },
  {
    kind: "trip",
    silver: "wochenende in hamburg zu zweit, kein museum",
    golden:
      "Plane ein Wochenende in Hamburg für zwei Personen, kein Museum. Gib für jeden Tag Vormittag, Nachmittag und Abend an, die nahe beieinanderliegen, mit Wegen und ungefähren Kosten. Nenne einen Plan für Regen und was man vorher buchen muss.",
  },
  {
    kind: "product-description",
    silver: "produkttext für handgemachte seife mit rosmarin 100g",
    golden:
      "Schreibe einen Produkttext für handgemachte Seife mit Rosmarin, 100 g. Sag zuerst, wie sie sich anfühlt und riecht, dann die Fakten. 60 bis 80 Wörter, keine Superlative, keine Wirkung auf die Gesundheit und nichts, was hier nicht steht.",
  },
  {
    kind: "code",
    silver: "python skript das alle jpg in einem ordner verkleinert",
    golden:
      "Schreibe ein Python-Skript, das alle JPG-Bilder in einem Ordner verkleinert. Ordner und größte Kantenlänge kommen von der Kommandozeile. Die Originale bleiben erhalten, das Seitenverhältnis auch, beschädigte Dateien werden gemeldet und übersprungen. Zeige, wie man es aufruft.",
  },
  {
    kind: "brainstorm",
    silver: "geschenkideen für papa 60 mag garten",
    golden:
      "Nenne mir zehn Ideen für ein Geschenk für meinen Vater, der 60 wird und seinen Garten mag. Mische Dinge, Erlebnisse und Selbstgemachtes, von günstig bis teuer, mit ungefährem Preis und einem Satz, warum es passt. Markiere die zwei, die in Erinnerung bleiben.",
  },
];
