import type { LanguageBook } from "../recipe";
import { germanEveryday } from "./everyday/de";
import { recipe } from "./read-recipe";
import { germanSorts } from "./sorts/de";

const madeUp = String.raw`erf[iu]nd|ausge?dacht|denk dir|fikti|muster|vorlage|beispiel|platzhalter|satir|parod|l[üu]ckentext`;
const intimate = String.raw`lieb(?:e(?!r)|t)|schluss mach|trenn|verlass|beileid|kondol|trauer|gestorben|verstorben|\p{L}{0,9}tod(?:es)?(?!\p{L})`;
const answering = String.raw`antwort|erwider|betreff|newsletter|serie|mails(?!\p{L})|abwesen|vorlagen`;
const review = String.raw`(?:google)?-?(?:bewertung|rezension|review|kritik)`;
const shortText = String.raw`kurz|knapp|absatz|ein paar s[äa]tze|teaser|meldung|pressemit|nachricht|newsletter`;
const versions = String.raw`varia|version|alternativ|vorschl|m[öo]glichkeit|erkl[äa]r|begr[üu]nd|warum|fehler|tabelle|liste|\S{0,30}\?`;
const beyondErrors = String.raw`verbesser|stil|umformul|formulier|fl[üu]ssig|klingt|sch[öo]ner|lektor|professionell|besser|ausdruck|klarer`;
const oneWord = String.raw`was (?:hei(?:ß|ss)t|bedeutet)|wie (?:sagt man|hei(?:ß|ss)t)|w[öo]rt(?:er)?(?!\p{L})`;
const brief = String.raw`kurz|knapp|in (?:einem|zwei|1|2) s[äa]tz|ein satz|stichwort`;
const forChildren = String.raw`kind|kleine|sch[üu]ler|klasse|j[äa]hrig|als w[äa]re? ich|oma|opa|tochter|sohn(?!\p{L})`;
const namesOnly = String.raw`namen?s?(?!\p{L})|titel|slogan|themen|fragen|w[öo]rter|spr[üu]che|plot|figur|roman|geschichte`;

const inventNothing = String.raw`- invent-nothing: Keine Namen, Daten, Zahlen oder Zusagen erfinden; wo etwas fehlt, einen Platzhalter in eckigen Klammern setzen.
  Ein erfundenes Detail wird leicht übersehen und ist schwer zurückzunehmen.
  unless: ${madeUp}`;
const formOfAddress = String.raw`? form-of-address: Du oder Sie? // Anrede: {answer}.
  Du = Durchgehend duzen. | Sie = Durchgehend siezen.
  unless: duz|siez|gedu|gesie|per (?:du|sie)|anrede|f[öo]rmlich`;

export const germanBook: LanguageBook = {
  label: "Anforderungen:",
  collision: {
    ask: "„{first}“ und „{second}“ vertragen sich nicht. Was gilt?",
    line: "Wo „{first}“ und „{second}“ nicht zusammengehen, gilt „{first}“.",
    own: "Wo diese Wünsche sich widersprechen, gilt: {answer}.",
  },
  sorts: germanSorts,
  recipes: {
    ...germanEveryday,
    email: recipe`
      - purpose-first: In den ersten zwei Sätzen der E-Mail sagen, worum es geht und, falls um etwas gebeten wird, was bis wann gebraucht wird.
        Nach den ersten Zeilen entscheidet sich, ob jemand antwortet.
        unless: ${intimate}|vorw[uü]rf|h[öo]flich|freundlich|nett(?!o)|behutsam|vorsichtig
      ${inventNothing}
      - subject-line (form): Eine Betreffzeile mit höchstens acht Wörtern über die E-Mail setzen, die die Sache selbst nennt.
        Sie entscheidet, ob die E-Mail geöffnet und später wiedergefunden wird.
        unless: ${intimate}|${answering}
      - no-stock-phrases: In der E-Mail auf Floskeln wie „Ich hoffe, diese Nachricht erreicht Sie wohlbehalten“ oder „Für Rückfragen stehe ich jederzeit zur Verfügung“ verzichten.
        Floskeln füllen genau die Zeilen, die gelesen werden.
        unless: sehr f[öo]rmlich|floskel|phrasen
      ${formOfAddress}
    `,
    message: recipe`
      - answer-review: Auf den konkreten Kritikpunkt oder das konkrete Lob der Bewertung eingehen und mit einem direkten Kontaktweg schließen, notfalls als Platzhalter.
        Andere lesen an der Antwort ab, wie mit Kritik umgegangen wird.
        only with: ${review}
        unless: um (?:eine )?(?:bewertung|rezension)|bewerten
      - name-the-loss: Den Verlust beim Namen nennen und Trostformeln wie „Die Zeit heilt alle Wunden“ weglassen.
        Solche Formeln verletzen eher, als dass sie trösten.
        only with: beileid|kondol|trauer|gestorben|verstorben
      - one-version (count): Eine Fassung geben, die ich so abschicken kann, ohne etwas davor oder danach.
        Zwischen Entwürfen zu wählen ist eine Entscheidung mehr.
        only with: schreib|nachricht|whatsapp|sms|absage|mitteilung
        unless: fassungen|versionen|varianten|vorschl[äa]ge|ideen|(?:ein paar|mehrere) (?:nachrichten|texte|entw[üu]rfe|beispiele)|wie (?:kann|soll|sage|schreib)
      - my-facts: Nur verwenden, was ich gesagt habe: keinen Grund, kein Datum und kein Versprechen erfinden; [ ] setzen, wo etwas fehlt.
        Was erfunden ist, müsste ich erst finden und streichen.
        only with: schreib|nachricht|whatsapp|sms|absage|mitteilung
        unless: geburtstag|gl[üu]ckw[üu]nsch|gratul|w[üu]nsche|besserung|weihnacht|hochzeit|dank|beileid|kondol|trauer|gestorben|verstorben
      - nocard: Sätze weglassen, die auf jeder Karte stehen.
        Die liest niemand.
        only with: geburtstag|gl[üu]ckw[üu]nsch|gratul|w[üu]nsche|besserung|weihnacht|hochzeit|dank
    `,
    article: recipe`
      - point-first: Die Kernaussage des Artikels in den ersten drei Sätzen bringen, ohne Vorlauf wie „In der heutigen schnelllebigen Zeit“.
        Dort entscheiden die meisten, ob sie weiterlesen.
        unless: anekdot|einstieg|beginn|portr[äa]t|reportage|newsletter|spannung
      - concrete-case: Jeden Hauptpunkt des Artikels an einem konkreten Beispiel, Fall oder Vergleich festmachen.
        Behauptungen ohne Beispiel bleiben nicht hängen.
        unless: ${shortText}|beispiel
      - telling-headings (form): Zwischenüberschriften als Aussage formulieren („ETFs kosten weniger“), nicht als Etikett („Kosten“).
        Wer nur die Überschriften liest, versteht trotzdem den Gedankengang.
        unless: ${shortText}|überschrift|ueberschrift
      - useful-end: Den Artikel nicht mit einer Zusammenfassung beenden, sondern mit einem Schritt, den man gleich tun oder entscheiden kann.
        Eine Zusammenfassung wiederholt nur das eben Gelesene.
        unless: ${shortText}|fazit|schluss|zusammenfass|call.to|satir|ende
      ? length (length): Wie lang soll er werden? // Länge des Artikels: {answer}.
        rund 400 Wörter | rund 800 Wörter | rund 1500 Wörter
    `,
    "social-post": recipe`
      - first-line: Das, was die Leser am meisten angeht, in die erste Zeile des Posts setzen, sodass sie auch allein wirkt.
        Die meisten Apps zeigen zunächst nur die erste Zeile.
        unless: beginn|anfang|start|einstieg|hook
      - no-post-phrases: Formeln wie „Ich freue mich riesig, euch mitzuteilen“ und „Gamechanger“ im Post weglassen.
        Man hält sie für Werbung und scrollt weiter.
        unless: parod|satir|floskel|cringe|instagram|insta(?!\p{L})|bildunterschrift|caption
      - one-answer: Den Post mit einer Frage schließen, die aus eigener Erfahrung zu beantworten ist, oder mit einer einzigen Sache, die man tun kann.
        Antworten tragen einen Post weiter als Likes.
        unless: ${intimate}|(?:frage|aufruf|call.to|cta|zitat|witz|lustig|caption|bildunterschrift)
      - few-hashtags (form, count): Höchstens drei Hashtags verwenden, jeder eng am Thema.
        Allgemeine Hashtags erreichen niemanden.
        unless: ${intimate}|hash|#|facebook|reddit|tweet|twitter
      - kinds (count): Fünf geben, die sich in der Art unterscheiden: trocken, herzlich, Wortspiel, wie gesprochen, höchstens drei Wörter.
        Zehn gleiche sind eine.
        only with: bildunterschrift|caption
      ? platform: Wo erscheint der Post? // Der Post erscheint hier: {answer}.
        LinkedIn | Instagram | Facebook
        unless: linked-?in|insta|facebook|fb(?!\p{L})|twitter|tweet|x(?!\p{L})|tik ?tok|reddit|xing|whats ?app|threads|mastodon
    `,
    "product-description": recipe`
      - used-goods: Zustand und Mängel so offen nennen wie angegeben; was Käufer sonst nachfragen würden (Maße, Abholung, Versand), als Platzhalter einsetzen.
        Jede fehlende Angabe kostet eine Nachfrage.
        only with: gebraucht|kleinanzeige|vinted|vb(?!\p{L})|kratzer|second
      - moment-of-use: Die Beschreibung mit der Situation beginnen, in der man das Produkt braucht, nicht mit seinem Namen.
        Wer kauft, sieht sich erst damit und vergleicht dann Daten.
        unless: gebraucht|kleinanzeige|vinted|vb(?!\p{L})|kratzer|datenblatt|technisch|stichpunkt|beginn|ferienwohnung|wohnung|zimmer|airbnb|haus(?!\p{L})|saal
      - fact-to-gain: Jede genannte Eigenschaft (Material, Maß, Herkunft, Preis) mit dem verbinden, was man davon hat.
        Eine Angabe sagt wenig, solange ihr Nutzen offenbleibt.
        unless: ferienwohnung|wohnung|zimmer|airbnb|haus(?!\p{L})|saal
      - no-empty-praise: In der Beschreibung kein Lob verwenden, das auf jedes Produkt passt, etwa „hochwertig“ oder „für jeden Anlass“.
        Es nimmt den Platz von Tatsachen ein.
        unless: hochwertig|perfekt|premium|luxus|edel
      - nothing-made-up: Keine Materialien, Herkunft, Siegel, Wirkungen oder Garantien hinzuerfinden.
        Eine falsche Angabe kommt als Rücksendung oder Abmahnung zurück.
        unless: ${madeUp}
    `,
    summarize: recipe`
      - outcome-first: Die Zusammenfassung mit dem Ergebnis oder der Kernaussage selbst beginnen, nicht mit „Der Text handelt von …“.
        Wovon ein Text handelt, sagt noch nicht, was darin steht.
        unless: roman|buch|film|serie|geschichte|drama|kapitel|gedicht|meeting|besprechung|sitzung|protokoll|chronolog|vertrag
      - limiting-words: Bedingungen, Ausnahmen und Zweifel behalten, die eine Aussage einschränken: Aus „könnte“ darf kein „wird“ werden.
        Beim Kürzen fallen einschränkende Wörter zuerst weg.
        unless: roman|film|serie|geschichte|m[äa]rchen|gedicht|(?:in )?(?:einem|1|ein) satz|stichwort
        needs: material
      - only-material: Nur verwenden, was im vorliegenden Text steht, und offenlassen, was dort offenbleibt.
        Sonst mischt sich Vorwissen hinein, das wie Inhalt aussieht.
        unless: meinung|einsch[äa]tz|hintergrund|erg[äa]nz|recherch|vergleich
        needs: material
      ? length (length): Wie lang darf sie sein? // Länge der Zusammenfassung: {answer}.
        ein Satz | fünf Stichpunkte | rund 200 Wörter
    `,
    translate: recipe`
      - as-natives-say: Redewendungen und Höflichkeitsformen durch das ersetzen, was man in der Zielsprache an dieser Stelle wirklich sagt.
        An wörtlich übersetzten Wendungen erkennt man die Übersetzung.
        unless: ${oneWord}|w[öo]rtlich|wort f[üu]r wort|muttersprach|nat[üu]rlich|idiom|json|beglaubig
      - leave-marks: Eigennamen, Zahlen, Links und Platzhalter unverändert übernehmen.
        Ein übersetzter Platzhalter oder Dateiname macht anderes kaputt.
        unless: ${oneWord}|umrechn|lokalis|namen
      - only-translation (form, explanation): Nur die Übersetzung ausgeben; ist eine Stelle doppeldeutig, darunter ein kurzer Hinweis.
        So lässt sie sich gleich kopieren, und kein Zweifel bleibt verborgen.
        unless: ${oneWord}|${versions}|anmerk|aussprache|beide
    `,
    rewrite: recipe`
      - reproach-to-request: Vorwürfe und Andeutungen in klare Bitten verwandeln; jede Forderung bleibt so verbindlich wie zuvor.
        Ein freundlicherer Ton verliert oft, worum es ging.
        only with: freundlich|netter|h[öo]flich|diplomat|aggress|sanft|milder|weniger (?:hart|schroff|direkt)|zu (?:hart|schroff|direkt)
        unless: (?<!\p{L})(?:weniger|nicht so|zu) (?:freundlich|nett|h[öo]flich|diplomat)|(?<!\p{L})aggressiver
      - no-machine-phrases: Satzlängen wechseln, einfache Verben nehmen und Formeln wie „darüber hinaus“, „nahtlos“ und Dreierreihen streichen.
        Daran erkennt man Maschinentexte.
        only with: nat[üu]rlich|menschlich|ki(?!\p{L})|chat ?gpt|roboter|holprig|steif
      - keep-facts: Namen, Zahlen, Termine, Bedingungen und Zusagen genau so lassen, wie sie dastehen.
        Neue Worte ändern leicht, was zugesagt war.
        unless: anonymis|ersetz|erfind|fiktiv|(?:namen|datum|zahlen) (?:[äa]nder|austausch)
      - only-result (form, explanation): Nur die neue Fassung ausgeben, ohne Bemerkungen davor oder danach.
        So lässt sie sich unverändert kopieren.
        unless: ${versions}
    `,
    proofread: recipe`
      - errors-only: Nur Rechtschreibung, Grammatik und Zeichensetzung berichtigen; was nicht falsch ist, bleibt im Wortlaut stehen.
        Sonst kommt ein fremder Text zurück.
        unless: ${beyondErrors}
      - list-of-changes (form, explanation): Zuerst die berichtigte Fassung ganz, darunter eine Liste der Änderungen mit kurzem Grund, wo er nicht offensichtlich ist.
        So lässt sie sich gleich verwenden, und aus den Fehlern lernt man.
        unless: nur|bloß|markier|fett|liste|aufz[äa]hl|erkl[äa]r|warum|\S{0,30}\?
        needs: long-material
      - leave-special: Eigennamen, Zitate, Fachbegriffe und gewollte Mundart nicht anrühren.
        Gerade dort richten Korrekturen Schaden an.
        unless: dialekt|mundart|zitat|eigennam|slang
        needs: long-material
      - doubts-below (form, explanation): Wo unklar ist, was gemeint war, nichts raten, sondern die Stelle unter der berichtigten Fassung nennen.
        Stilles Raten kann den Sinn umdrehen.
        unless: (?:nur|bloß)(?!\p{L})
        needs: long-material
      ? depth: Wie weit darf es gehen? // So weit darf die Korrektur gehen: {answer}.
        nur Fehler | Auch Holpriges = Fehler berichtigen und schwer lesbare Sätze glätten. | Stil verbessern = Fehler berichtigen und den Ausdruck verbessern, ohne den Ton zu ändern.
        unless: ${beyondErrors}|nur|rechtschreib
        replaces: errors-only
    `,
    explain: recipe`
      not for: beste[rsn]? (?:weg|art|methode)|wie (?:lerne ich|lernt man)
      - example: Ein konkretes Beispiel mit Namen oder Zahlen vom Anfang bis zum Ende durchführen.
        Es hält die Teile zusammen.
        unless: unterschied
      - misunderstanding (length): Den Punkt nennen, der daran am häufigsten falsch verstanden wird, und was stattdessen stimmt.
        Halbwissen bleibt, solange es niemand anspricht.
        unless: ${brief}|${forChildren}|mein|irrt|mythos|missverst|ich(?!\p{L})
      - terms (audience, length): Fachbegriffe dort erklären, wo sie zum ersten Mal vorkommen.
        Ein einziges unbekanntes Wort genügt, um den Faden zu verlieren.
        unless: einfach|fach|laie|begriff|profi|experte|warum|wieso
      - plain-start: Mit einem Satz beginnen, den auch versteht, wer nie davon gehört hat.
        Alles Weitere hängt daran.
      ? audience (audience): Für wen ist die Erklärung? // Die Erklärung ist für: {answer}.
        Neulinge ohne Vorwissen | Lernende vor einer Prüfung | Kenner = Die Erklärung ist für Leute vom Fach; Grundlagen weglassen.
        unless: ${forChildren}
        replaces: terms
      ? depth (length): Wie tief soll es gehen? // So tief soll die Erklärung gehen: {answer}.
        Nur die Idee = Nur die Grundidee erklären, in höchstens 150 Wörtern. | Wie es funktioniert = Erklären, wie es im Einzelnen funktioniert, ohne Formeln. | bis in alle Einzelheiten
        unless: ${brief}|${forChildren}
    `,
    brainstorm: recipe`
      not for: (?:nur )?eine idee\b|eine? (?:einzige|gute) idee|bildunterschrift
      - different-in-kind: Die Ideen sollen sich in der Art unterscheiden statt eine zu variieren.
        Zehn Spielarten einer Idee sind eine Idee.
        unless: [äa]hnlich|klassisch|traditionell|varia|mahlzeit|gericht|essen(?!\p{L})|abendessen|mittagessen|woche
      - what-makes-it-work (form, length): Zu jeder Idee in einem Satz das Detail nennen, mit dem sie funktioniert.
        Eine Idee ohne Detail könnte für alle sein.
        unless: ${namesOnly}|mahlzeit|gericht|essen(?!\p{L})|abendessen|mittagessen|woche
      - rough-cost (form): Zu jeder Idee grob dazusagen, was sie kostet.
        Eine Idee über dem Budget ist keine.
        only with: budget|g[üu]nstig|billig|kosten|euro|wenig geld|€
        unless: ${namesOnly}
      - two (form): Die zwei zuerst nennen, die du selbst nehmen würdest, mit je einem Satz Begründung.
        Über eine Wahl lässt sich streiten, über eine Liste nicht.
      ? effort: Was darf eine Idee kosten? // Das darf eine Idee kosten: {answer}.
        fast nichts | ein wenig Geld | Viel = Geld und Zeit sind da; ruhig groß denken.
        only with: \p{L}{0,12}geschenk|\p{L}{0,12}feier|\p{L}{0,12}party|\p{L}{0,12}geburtstag|\p{L}{0,12}ausflug|\p{L}{0,6}abend(?!essen)|date|hochzeit
        unless: ${namesOnly}|budget|euro|€|g[üu]nstig|billig|kost|geld
      ? taste (tone): Wie ungewöhnlich dürfen sie sein? // So ungewöhnlich dürfen die Ideen sein: {answer}.
        bewährt | ausgefallen, aber machbar | ruhig ganz verrückt
        only with: \p{L}{0,12}geschenk|\p{L}{0,12}feier|\p{L}{0,12}party|\p{L}{0,12}geburtstag|\p{L}{0,12}ausflug|\p{L}{0,6}abend(?!essen)|date|hochzeit
        unless: verr[üu]ckt|ausgefallen|ungew[öo]hn|kreativ|originell|klassisch|normal
    `,
    code: recipe`
      - dry-run: Standardmäßig nur anzeigen, was geändert würde, und erst mit einem Schalter ändern; nie stillschweigend eine Datei überschreiben.
        Ein Denkfehler trifft sonst alle Dateien auf einmal.
        only with: (?<!\p{L})(?:umbenenn|umbenannt|l[öo]sch|verschieb|sortier|aufr[äa]um|[üu]berschreib)\p{L}{0,4}[^.\n]{0,60}(?:datei|ordner|foto|bild|jpe?g|pdf|download)|(?:datei|ordner|foto|bild|jpe?g|pdf|download)[^.\n]{0,60}(?:umbenenn|umbenannt|l[öo]sch|verschieb|sortier|aufr[äa]um)
        unless: dry|probelauf|testlauf
      - secrets: Tokens, Schlüssel und Passwörter aus Umgebungsvariablen lesen, nie in den Code schreiben.
        Code wird weitergegeben, und das Geheimnis mit ihm.
        only with: (?:\p{L}{0,9}bot|token|api|passwort|smtp|e-?mail|slack|telegram|discord|datenbank|webhook)(?!\p{L})
        unless: apps? script|regex|pr[üu]f|generier|erzeug|umgebungsvar|rest.?api
      - hard-inputs: Im Code festlegen, was bei leeren, fehlenden, doppelten oder fehlerhaften Eingaben geschieht.
        Daran scheitert solcher Code im Einsatz.
        only with: csv|json|xml|datei|einles|eingab|liste|array|import|export|api|scrap|konvert|umwandel
        unless: einfach|minimal|kurz|html|css|latex|pseudo|docker|ya?ml|sonderf|leetcode
      - how-to-run: In einem Kommentar am Anfang sagen, welche Version und Pakete der Code braucht und wie man ihn startet.
        An einem davon scheitern die meisten ersten Versuche.
        only with: \p{L}{0,9}(?:s[kc]ript|bot|tool)|programm
        unless: apps? script|javascript|typescript|vba|makro|arduino|latex|html|funktion|klasse|programmier
      ? language (language): In welcher Programmiersprache? // Programmiersprache: {answer}.
        Python | JavaScript | Bash
        unless: python|javascript|typescript|java|rust|php|kotlin|bash|powershell|vba|arduino|c\+\+|c#|html|matlab|(?<!\p{L})(?:r|c|go)(?!\p{L})
    `,
  },
};
