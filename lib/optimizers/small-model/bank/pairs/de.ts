import type { Demonstration } from "../../demonstration";

/** Made from data/pairs by tools/make-bank.mjs. */
export const pairs: readonly Demonstration[] = [
  {
    kind: "explain",
    silver:
      "meine tochter (9) will wissen warum die eiswürfel knacken wenn ich limo drüber gieß. 4-5 sätze, keine fachwörter, sie soll's selber weitererzählen können",
    golden:
      "Erkläre meiner Tochter (9), warum Eiswürfel knacken, wenn ich Limo darübergieße. 4-5 Sätze, keine Fachwörter. Geh Schritt für Schritt vor und nimm einen Vergleich aus dem Alltag, damit sie es danach selbst weitererzählen kann. Sprich sie direkt an.",
  },
  {
    kind: "solve",
    silver:
      "hüttenwochenende zu viert. jonas hat 312 € gezahlt, mira 96, lea 148, tarek nix. alle gleich viel bitte, wer überweist wem wieviel, möglichst wenig überweisungen",
    golden:
      "Rechne unser Hüttenwochenende zu viert ab, alle sollen gleich viel tragen. Gezahlt haben: Jonas 312 €, Mira 96 €, Lea 148 €, Tarek nichts.\n\nZeig die Summe, den Anteil pro Person und wer wie viel im Plus oder Minus ist. Dann die Überweisungen (wer an wen, wie viel), so wenige wie möglich. Mach zum Schluss eine kurze Probe.",
  },
  {
    kind: "message",
    silver:
      "whatsapp an meinen trainer Gökhan: kann do nicht zum training, knie ist dick seit sonntag, arzttermin erst montag. samstag in bietigheim komm ich aber zum zugucken. nicht förmlich, kurz",
    golden:
      "Schreib eine kurze, lockere WhatsApp an meinen Trainer Gökhan: Ich kann am Donnerstag nicht zum Training, mein Knie ist seit Sonntag dick, den Arzttermin habe ich erst am Montag. Am Samstag komme ich in Bietigheim aber zum Zugucken. Höchstens drei, vier Sätze, per Du, nicht förmlich. Nur die fertige Nachricht.",
  },
  {
    kind: "image",
    silver:
      "bildprompt auf deutsch: alter bauwagen am see, nebel, früh morgens, licht nur aus dem fenster. analog-foto look, hochformat. keine menschen keine boote",
    golden:
      "Schreib einen Bildprompt auf Deutsch: ein alter Bauwagen am See, Nebel, früh am Morgen, Licht kommt nur aus dem Fenster. Look einer analogen Fotografie, Hochformat, keine Menschen, keine Boote.\n\nLege Material und Farbe des Wagens, Lichtfarben, Bildaufbau und Filmeigenschaften fest. Ein Absatz, höchstens 80 Wörter, keine Qualitätsfloskeln wie „Meisterwerk“.",
  },
  {
    kind: "article",
    silver:
      "Zettel für meine Schwester, sie versorgt Opa am Wochenende. Blutdrucktablette morgens vor dem Frühstück, Augentropfen abends in BEIDE Augen, das Hörgerät nachts in die Trockendose. Samstag 15 Uhr kommt Frau Wilke zum Kaffee. Kurz, nach Tageszeit, ohne Anrede, nichts dazuerfinden",
    golden:
      "Schreib einen kurzen Zettel für meine Schwester, die Opa am Wochenende versorgt. Ordne ihn nach Tageszeit, ohne Anrede, und erfinde nichts dazu.\n\n- Blutdrucktablette: morgens vor dem Frühstück\n- Augentropfen: abends in BEIDE Augen\n- Hörgerät: nachts in die Trockendose\n- Samstag 15 Uhr: Frau Wilke kommt zum Kaffee\n\nGib nur den Zettel aus, gut lesbar zum Aufhängen.",
  },
  {
    kind: "code",
    silver:
      "python script: in einem ordner liegen so 2000 fotos IMG_20230814_101500.jpg, die sollen 2023-08-14_101500.jpg heissen. unterordner auch. andere dateien nicht anfassen, nix überschreiben wenns den namen schon gibt. nur standardbibliothek, ordner als argument",
    golden:
      "Schreib ein Python-Skript, das rund 2000 Fotos umbenennt: aus IMG_20230814_101500.jpg wird 2023-08-14_101500.jpg.\n\n- Der Ordner kommt als Argument; Unterordner gehören dazu.\n- Dateien, die dem Muster nicht genau entsprechen, nicht anfassen.\n- Nichts überschreiben: Gibt es den Zielnamen schon, die Datei überspringen und das ausgeben.\n- Nur Standardbibliothek.\n\nGib das vollständige Skript und eine Zeile zum Aufruf.",
  },
  {
    kind: "advise",
    silver:
      "bahncard 25 oder 50? bc25 kostet 62,90, bc50 244 im jahr. ich fahr leipzig-hamburg flexpreis, rechne mal 52 € pro strecke, hin und zurück 14x im jahr. kann aber sein dass ich ab märz nur noch homeoffice hab, dann vielleicht 5x. sag mir was ich nehmen soll und ab wann sich das dreht",
    golden:
      "Entscheide, ob ich die BahnCard 25 (62,90 € im Jahr) oder die BahnCard 50 (244 € im Jahr) nehmen soll.\n\nIch fahre Leipzig–Hamburg zum Flexpreis, rechne mit 52 € pro Strecke. Fall A: 14x im Jahr hin und zurück. Fall B: ab März nur noch Homeoffice, dann vielleicht 5x.\n\nRechne für beide Fälle die Jahreskosten je Karte aus, nenne die Zahl der Fahrten, ab der sich das Ergebnis dreht, und gib am Anfang eine klare Empfehlung, auch unter der Unsicherheit.",
  },
];
