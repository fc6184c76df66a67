import { sort } from "./write-sort";

/** Short requests in German that their words tell. */
export const germanSorts = [
  sort(
    "gifts",
    "brainstorm",
    {
      asks: /(?:geschenk(?:e|idee\w*)?|mitbringsel)(?!.*(?:karte|papier|dank))|was (?:kann|soll|k[öo]nnte) ich .{2,40} schenken/iu,
      unless: /nachricht|whatsapp|\bmail\b|erinnern/iu,
    },
    [
      "five-gifts",
      "Fünf bestimmte Geschenke verschiedener Art nennen, mit üblichem Preis.",
      "Etwas Bestimmtes kann man kaufen.",
    ],
    [
      "why-it-fits",
      "Zu jedem in wenigen Worten sagen, zu wem es passt, und das eine ankreuzen, das du nehmen würdest.",
      "Über eine Wahl lässt sich streiten.",
    ],
    [
      "not-the-usual",
      "Weglassen, was alle schenken, etwa Kerzen, Tassen, Pralinen und Gutscheine.",
      "Das haben sie schon.",
    ],
  ),
  sort(
    "use-up",
    "recipe",
    {
      asks: /^(?=.*(?<!\p{L})(?:koch|back|ess(?:en|bar)|gericht|mittag|abendessen|kühlschrank|rest(?:e|en)?\b|reis\b|nudeln?|kartoffel|eier|hack|tomate|zucchini|brokkoli|käse|hähnchen|gemüse|quark|brot|mehl|linsen|spinat|thunfisch|banane|äpfel|kürbis))(?!.*\b(?:mit|bei)\b[^,]{0,25}\b(?:kind|freund|baby|hund|katze|enkel|regen|geld|handy|excel|altem?\b)).*(?:was (?:kann|k[öo]nnte|soll|koch\w*|mach\w*|back\w*) (?:ich|man|wir)\b.*(?:\bmit\b|\baus\b)|hab\w* (?:noch|nur) .*was)/iu,
    },
    [
      "three-dishes",
      "Drei verschiedene Gerichte daraus nennen, mit Minuten und dem, was noch fehlt.",
      "Eines allein ist heute vielleicht das falsche.",
    ],
    [
      "write-out-one",
      "Dann das schnellste ganz ausschreiben: Mengen, nummerierte Schritte und woran man sieht, dass jeder fertig ist.",
      "Man kann gleich anfangen.",
    ],
    [
      "nothing-to-buy",
      "Vor allem nehmen, was ich genannt habe und was die meisten Küchen haben; alles andere als zu kaufen kennzeichnen.",
      "Niemand will erst einkaufen.",
    ],
  ),
  sort(
    "card-words",
    "message",
    {
      asks: /(?:geburtstags?|hochzeits?|weihnachts?|neujahrs?|genesungs?|gl[üu]ck)\w*(?:spruch|w[üu]nsch\w*|gru[sß]\w*|text|karte)|(?:spruch|text|w[üu]nsche) (?:f[üu]r|zum|zur) .*(?:geburtstag|hochzeit|taufe|abschied|karte)/iu,
    },
    ["no-printed-lines", "Sätze weglassen, die auf jeder Karte stehen.", "Die liest niemand."],
  ),
];
