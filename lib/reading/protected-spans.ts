/** What no rule may change: a piece of the prompt that must come out spelled as it went in. Offsets are UTF-16. */
export interface ProtectedSpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: ProtectedKind;
}

export type ProtectedKind = "code" | "placeholder" | "address" | "path" | "quotation" | "number" | "name";

/**
 * Alternatives in order of precedence. Every repetition is bounded, or excludes the character that opens it, so that the
 * scan stays linear on any text; the look-behinds keep a long word from being tried again at each of its letters.
 */
const patterns: readonly (readonly [ProtectedKind, string])[] = [
  ["code", "```[\\s\\S]*?```"],
  ["code", "`[^`\\n]{1,400}`"],
  ["placeholder", "\\{\\{[^{}\\n]{1,80}\\}\\}"],
  ["placeholder", "\\$\\{[^{}\\n]{1,80}\\}"],
  ["placeholder", "\\[\\[[^[\\]\\n]{1,80}\\]\\]"],
  ["placeholder", "\\{[^{}\\n]{1,80}\\}"],
  ["placeholder", "\\[[^[\\]\\n]{1,80}\\]"],
  ["placeholder", "</?[A-Za-z][^<>\\n]{0,80}>"],
  ["placeholder", "%\\([A-Za-z_]\\w{0,40}\\)[sdf]|%[sdif](?![A-Za-z])"],
  ["address", '(?:https?://|www\\.)[^\\s<>"“”]{1,2000}'],
  ["address", "(?<![\\w.+-])[\\w.+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){1,4}"],
  // Coding assistants take a path or a file behind an @ for one to read.
  [
    "path",
    "(?<![\\p{L}\\p{N}_€£$%/\\\\:.@])@?(?:[A-Za-z]:\\\\|\\.{0,2}/|~/)[\\w.@-]{1,100}(?:[/\\\\][\\w.@-]{0,100}){0,20}",
  ],
  ["path", "(?<![\\w.@])@?[A-Za-z_][\\w-]{0,60}\\.[a-z][a-z0-9]{0,4}(?![\\w.]{1,40})(?=[\\s,;:)'\"]|\\.?$|\\.\\s)"],
  ["quotation", "“[^“”\\n]{1,600}”|«[^«»\\n]{1,600}»|„[^„“”\\n]{1,600}[“”]|「[^「」\\n]{1,600}」"],
  ["quotation", '(?<![\\w"])"[^"\\n]{1,600}"(?!\\w)'],
  ["quotation", "(?<![\\w'])'[^'\\n]{1,200}'(?!\\w)"],
  ["number", "[$€£¥₹]?\\d(?:[\\d.,:/-]{0,30}\\d)?(?:\\s?(?:%|‰|°[CF]?|[€£¥₹]))?"],
  ["name", "(?<![\\w'’-])(?!I(?:['’]\\w{1,3})?(?!\\w))[\\p{Lu}][\\p{L}\\p{N}_'’-]{0,60}"],
];

const combined = new RegExp(patterns.map(([, source]) => `(${source})`).join("|"), "gu");

/** The protected pieces of a text in order, none inside another. Names are words that begin with a capital. */
export function findProtectedSpans(text: string): readonly ProtectedSpan[] {
  return findSpans(text, patterns, combined);
}

function findSpans(text: string, sought: typeof patterns, pattern: RegExp): readonly ProtectedSpan[] {
  const spans: ProtectedSpan[] = [];
  for (const match of text.matchAll(pattern)) {
    // No pattern can match nothing, so the first group with text is the one that matched.
    const index = match.slice(1).findIndex(Boolean);
    const [kind] = sought[index] ?? ["name"];
    // A closing mark belongs to the sentence, not to the address.
    const found = kind === "address" ? match[0].replace(/[.,;:!?)\]'’]+$/u, "") : match[0];
    spans.push({ start: match.index, end: match.index + found.length, text: found, kind });
  }
  return spans;
}

/** Only the pieces of these kinds, found without regard to the others: an address inside a quotation counts too. */
export function findSpansOfKinds(text: string, kinds: readonly ProtectedKind[]): readonly ProtectedSpan[] {
  const chosen = patterns.filter(([kind]) => kinds.includes(kind));
  return findSpans(text, chosen, new RegExp(chosen.map(([, source]) => `(${source})`).join("|"), "gu"));
}

/**
 * The same text with every protected piece except names and numbers written over by a letter, so that a rule which
 * looks for sentence ends or cues cannot find them inside a quotation or an address. Offsets stay the same.
 */
export function maskProtected(text: string): string {
  let masked = "";
  let position = 0;
  for (const span of findProtectedSpans(text)) {
    if (span.kind === "name" || span.kind === "number") continue;
    masked += text.slice(position, span.start) + "x".repeat(span.end - span.start);
    position = span.end;
  }
  return masked + text.slice(position);
}

/**
 * The protected pieces of `before` that `after` holds less often than `before` does. Takes time in proportion to both
 * lengths: meant for what a person typed, not for what they pasted.
 */
export function findLostSpans(before: string, after: string): readonly string[] {
  const needed = new Map<string, number>();
  for (const span of findProtectedSpans(before)) {
    // A sentence's first word may become lower-case or move; only its letters count as a name elsewhere.
    if (span.kind === "name" && isSentenceStart(before, span.start)) continue;
    needed.set(span.text, (needed.get(span.text) ?? 0) + 1);
  }
  return [...needed].filter(([text, times]) => countOccurrences(after, text, times) < times).map(([text]) => text);
}

/** Whether a new sentence may begin at this place. */
export function isSentenceStart(text: string, position: number): boolean {
  return /(?:^|[.!?:;\n]["'”’)\]]{0,3}\s{0,20})["'“‘(]{0,3}$/u.test(text.slice(Math.max(0, position - 24), position));
}

function countOccurrences(text: string, part: string, enough: number): number {
  let count = 0;
  for (let at = text.indexOf(part); at !== -1 && count < enough; at = text.indexOf(part, at + part.length)) count += 1;
  return count;
}
