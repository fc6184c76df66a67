/** The options of a multiple-choice question. */
export interface Options {
  /** In the person's own spelling and order, as in A, B, C, D; empty where the text has no options. */
  readonly letters: readonly string[];
  /** The text with every option on a line of its own; the same text where they already are. */
  readonly text: string;
}

const marker = /(^|[\s,;:?.])(\(?)([A-Ha-h])([).:])(?=\s?\S)/gmu;
const wordMarker = /^\s*Option ([A-H])\s?[:.)]/gmu;

/** One option, as in "B) Paris": its letter and what it says. */
export interface Option {
  readonly letter: string;
  /** Trimmed, without a separator at its end. The last one runs to the end of its line. */
  readonly text: string;
}

/** The options of a question with what they say, in order; empty where the text has none. */
export function readOptionTexts(text: string): readonly Option[] {
  const head = text.length > longestRead ? text.slice(-longestRead) : text;
  const run = findRun(head);
  return run.map((match, index) => {
    const start = match.index + match[0].length;
    const end = run[index + 1]?.index ?? head.length;
    const lineEnd = head.indexOf("\n", start);
    const said = head.slice(start, index === run.length - 1 && lineEnd !== -1 ? lineEnd : end);
    // In a row "A) … B) …" the next sentence is none of the last one.
    const isRow = index === run.length - 1 && !head.slice(run[0]?.index, start).trim().includes("\n");
    const text = isRow ? (/^.*?[^.!?。]{3}[.!?。](?=\s+\P{Ll})/u.exec(said)?.[0].slice(0, -1) ?? said) : said;
    return { letter: match[3] ?? match[1] ?? "", text: withoutSeparator(text).trim() };
  });
}

const longestRead = 20_000;

function findRun(head: string): readonly RegExpExecArray[] {
  const words = [...head.matchAll(wordMarker)];
  return runsFromA(words.map((match) => match[1] ?? "")) ? words : (findMarked(head) ?? []);
}

function findMarked(head: string): readonly RegExpExecArray[] | null {
  const found = [...head.matchAll(marker)];
  for (const style of [")", ".", ":"]) {
    for (const opening of ["(", ""]) {
      const run = runOf(found.filter((match) => match[4] === style && match[2] === opening));
      if (run.length < 2 || (style === "." && run.length < 3)) continue;
      if (style === ":" && !run.every((match) => match[1] === "" || match[1] === "\n")) continue;
      return run;
    }
  }
  return null;
}

/** Letters count as options only where they run from A without a gap, in one style. */
export function readOptions(text: string): Options {
  const head = text.length > longestRead ? text.slice(-longestRead) : text;
  const words = [...head.matchAll(wordMarker)].map((match) => match[1] ?? "");
  if (runsFromA(words)) return { letters: words, text };
  const run = findMarked(head);
  if (run === null) return { letters: [], text };
  const letters = run.map((match) => match[3] ?? "");
  return { letters, text: head.length === text.length ? onOwnLines(text, run) : text };
}

function runsFromA(letters: readonly string[]): boolean {
  return letters.length >= 2 && letters.every((letter, index) => letter.toUpperCase().charCodeAt(0) === 65 + index);
}

/** The last run A, B, C … among the markers, so that an "a)" in the question does not count. */
function runOf(found: readonly RegExpExecArray[]): readonly RegExpExecArray[] {
  let run: RegExpExecArray[] = [];
  let best: RegExpExecArray[] = [];
  for (const match of found) {
    const letter = match[3] ?? "";
    const expected = run.length === 0 ? null : String.fromCharCode((run[0]?.[3] ?? "A").charCodeAt(0) + run.length);
    run = letter === expected ? [...run, match] : letter === "A" || letter === "a" ? [match] : [];
    if (run.length >= 2) best = run;
  }
  return best;
}

/** Breaks the line before each option; the words stay as they are. */
function onOwnLines(text: string, run: readonly RegExpExecArray[]): string {
  let result = "";
  let position = 0;
  for (const match of run) {
    const at = match.index + (match[1] ?? "").length;
    const before = text.slice(position, at);
    const isOnOwnLine = /(?:^|\n)\s*(?:[-*•]\s)?$/u.test(position === 0 ? before : `x${before}`);
    result += isOnOwnLine ? before : `${withoutSeparator(before)}\n`;
    position = at;
  }
  return result + text.slice(position);
}

function withoutSeparator(text: string): string {
  let end = text.length;
  while (end > 0 && /[\s,;]/u.test(text[end - 1] ?? "")) end -= 1;
  return text.slice(0, end);
}
