/** Formats that a prompt can ask for by name. */
export type NamedFormat = "json" | "table" | "csv" | "list" | "code" | "prose" | "other";

const formatCues: readonly (readonly [NamedFormat, RegExp])[] = [
  ["json", /\bjson\b/iu],
  ["csv", /\b(?:csv|tsv|comma-separated|tab-separated)\b/iu],
  [
    "table",
    /\b(?:as|in|into|make|create|give|return|with|use) (?:me )?(?:an? )?(?:\w+ )?table\b|\btable (?:with|format|of)\b|\bmarkdown table\b/iu,
  ],
  [
    "list",
    /\b(?:bullets?|bulleted|bullet[- ]points?|numbered list|as a list|in a list|checklist|list format|ordered list)\b/iu,
  ],
  [
    "prose",
    /\b(?:in|as|one|two|three|four|five|single|\d+)[ -](?:a )?(?:short |single |brief )?(?:paragraphs?|sentences?)\b/iu,
  ],
  [
    "other",
    /\b(?:xml|yaml|html|latex|markdown|mermaid)\b|\b(?:output|answer|response) format\b|\b(?:format|structure|lay out|organi[sz]e) (?:it|the|your|each)\b|\b(?:in|use) (?:the|this|the following) (?:format|structure|template|form)\b|\b(?:output|return|respond|reply|answer)(?: only)? (?:with|as|in)\b|\b(?:return|output|give|write|respond with|reply with|answer with)\s(?:me )?(?:only|just)\b|\b(?:one|single) word\b/iu,
  ],
];

/** The formats that the instruction asks for; empty where it leaves the form open. */
export function statesFormat(instruction: string): ReadonlySet<NamedFormat> {
  return new Set(formatCues.filter(([, cue]) => cue.test(instruction)).map(([format]) => format));
}

const exactLengthCue =
  /\b(?:\d[\d,]*|one|two|three|four|five|six|seven|eight|nine|ten)(?:\s?(?:-|–|to|or)\s?(?:\d+|two|three|four|five|six))?[ -](?:\w+ )?(?:words?|sentences?|paragraphs?|pages?|lines?|characters?|stanzas?|verses?|minutes?|bullets?|bullet points?)\b/iu;

/** True where the instruction counts: words, sentences, lines. "Short" alone is no count. */
export function statesExactLength(instruction: string): boolean {
  return exactLengthCue.test(instruction);
}

const lengthCue =
  /\b(?:\d[\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|a few|few|couple of)(?:\s?(?:-|–|to|or)\s?(?:\d+|two|three|four|five|six))?[ -](?:\w+ )?(?:words?|sentences?|paragraphs?|pages?|lines?|characters?|stanzas?|verses?|minutes?|bullets?|bullet points?)\b|\b(?:short|brief|concise|briefly|detailed|in depth|in-depth|long|lengthy|comprehensive|one-liner|tl;?dr|tweet|haiku|limerick|sonnet|length)\b/iu;

/** True where the instruction says how long the result should be. */
export function statesLength(instruction: string): boolean {
  return lengthCue.test(instruction);
}
