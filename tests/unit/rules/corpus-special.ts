import type { CorpusEntry } from "./corpus-entry";

/** Prompts that are good already, in other languages, with questions wanted, under a limit, or hostile. */
export const special: readonly CorpusEntry[] = [
  // Already good, or not for rules
  {
    id: "excellent-markdown",
    silverPrompt:
      "# Task\n\nWrite release notes for version 3.2 of the Ledger app.\n\n# Audience\n\nBookkeepers who are not technical.\n\n# Rules\n\n- Group changes under “New”, “Improved” and “Fixed”.\n- One sentence per change.\n\n# Output format\n\nMarkdown, at most 200 words.\n\n# Changes\n\n- CSV import accepts semicolons\n- totals no longer off by one cent\n- dark mode",
    isUnchanged: true,
  },
  {
    id: "excellent-tags",
    silverPrompt:
      "<instructions>\nDecide whether the ticket in <ticket> needs a human. Answer with only “yes” or “no”.\n</instructions>\n\n<ticket>\n{{ticket}}\n</ticket>",
    isUnchanged: true,
  },
  {
    id: "sections-without-format",
    silverPrompt:
      "## Role\n\nYou are a tax clerk.\n\n## Task\n\nExtract the supplier and the amount from the receipt.\n\n## Receipt\n\n{{receipt}}",
    goldenResponse: '{"supplier": "Nordlys AS", "amount": 418.5}',
    includes: ["## Output format"],
    excludes: ["Nordlys", "418"],
  },
  {
    id: "few-shot",
    silverPrompt:
      "Turn each product into a slogan.\n\nInput: running shoes\nOutput: Run before the sun.\n\nInput: coffee grinder\nOutput: Wake up to the sound.\n\nInput: {{product}}\nOutput:",
    isUnchanged: true,
  },
  {
    id: "long-brief",
    silverPrompt:
      "We are the communications team of a regional hospital with 420 beds. For two years we have sent a printed letter to every patient before a planned operation, and patients keep calling because they do not understand it. The letter explains when to stop eating and drinking, which medicines to take, what to bring, and where to park.\n\nWrite a new version of this letter for adults of any education. It must fit on one page, use the second person, and keep these facts: no food for six hours before admission, clear fluids up to two hours before, bring the insurance card and a list of medicines, parking deck B is free for four hours, the admission desk opens at 6:45.\n\nAvoid medical terms where a common word exists. Do not promise waiting times. The tone should be calm and friendly, as our patients are often afraid. We will check the text with five patients before we print it, so mark any sentence of which you are unsure with an asterisk.",
  },
  // Other languages
  {
    id: "german-summary",
    silverPrompt:
      "Fasse den folgenden Text in drei Sätzen zusammen: Der Stadtrat hat am Dienstag mit 7 zu 2 Stimmen beschlossen, die alte Hafenstraße ab dem 1. Juni für Autos zu sperren. Busse dürfen weiter fahren.",
    includes: ['"""\nDer Stadtrat'],
    excludes: ["Requirements", "Text:"],
  },
  {
    id: "french-choice",
    silverPrompt: "Quelle est la capitale de l'Australie ? A) Sydney B) Canberra C) Melbourne",
    goldenResponse: "B",
    includes: ["Format de la réponse : uniquement la lettre", "\nB) Canberra\n"],
  },
  {
    id: "spanish-email",
    silverPrompt: "Escribe un correo a mi casero porque la calefacción no funciona desde el lunes",
    isUnchanged: true,
  },
  {
    id: "chinese-translate",
    silverPrompt: "请把下面的文字翻译成英文：会议改到星期四下午三点，请带上第三季度的数据。",
    includes: ['"""'],
    excludes: ["Text"],
  },
  { id: "arabic-essay", silverPrompt: "اكتب مقالا قصيرا عن أهمية القراءة للأطفال", isUnchanged: true },
  {
    id: "spanish-json",
    silverPrompt: "Extrae el nombre y la edad de esta frase: Lucía tiene 34 años y vive en Granada.",
    silverResponse: "El nombre es Lucía y la edad es 34.",
    goldenResponse: '{"nombre": "Lucía", "edad": 34}',
    includes: ['{"nombre": texto, "edad": número}'],
  },
  {
    id: "german-math",
    silverPrompt: "Ein Buch kostet 12 Euro, ein Heft 3 Euro. Wie viel kosten 2 Bücher und 5 Hefte zusammen?",
    goldenResponse: "39",
    includes: ["Ausgabeformat: zuerst der Rechenweg"],
    excludes: ["39"],
  },
  // Questions wanted
  { id: "ask-email", silverPrompt: "write an email about the delay", asksQuestions: true },
  {
    id: "ask-translate",
    silverPrompt: "Translate this text:\n\nThe lift is out of order. Please use the stairs.",
    asksQuestions: true,
  },
  { id: "ask-code", silverPrompt: "write a function that sorts people", asksQuestions: true },
  { id: "ask-blog", silverPrompt: "write a blog post about composting", asksQuestions: true },
  { id: "ask-workout", silverPrompt: "create a workout plan", asksQuestions: true },
  // Word limit
  {
    id: "limit-tight",
    silverPrompt: "can you please write me something about climate change for my blog",
    wordLimit: 30,
  },
  {
    id: "limit-below-original",
    silverPrompt: "Write a poem about the sea, the wind and the old lighthouse keeper",
    wordLimit: 5,
    isUnchanged: true,
  },
  // Hostile text
  {
    id: "hostile-placeholders",
    silverPrompt:
      "Write a summary of this text: S_P O_C $& G_N $1 `O_C` {{x}} ${y} <z> [[w]] %s \u{1F600} \u202Eabc\u202C",
    includes: ["S_P O_C $& G_N $1 `O_C` {{x}} ${y} <z> [[w]] %s \u{1F600} \u202Eabc\u202C"],
  },
  { id: "hostile-html", silverPrompt: "Explain this page: <script>alert('hi')</script><b onclick=\"x()\">bold</b>" },
  { id: "hostile-control", silverPrompt: "Write a poem\u0000 about \uD800 ghosts\u0007." },
];
