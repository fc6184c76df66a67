import type { PromptLine } from "./lines";

const exampleHead =
  /^(?:#{1,6}\s|\*\*)?(?:(?:some |here are |few-shot |for )?(?:examples?)|beispiele?|exemples?|ejemplos?|exemplos?|esempi[o]?|例子?|示例|例えば|примеры?|مثال|أمثلة|उदाहरण)(?:\s?\d{1,2})?(?:\*\*)?\s?[:：]?(?:\*\*)?$|^<examples?(?: [^<>]{0,40})?>$/iu;
const label = /^(?:\*\*)?(\p{L}[\p{L}\p{M}\p{N} ]{0,24}?)(?:\s?\d{1,2})?(?:\*\*)?\s?[:：]/u;
/** Labels of what goes in; two of the same are examples, whatever stands last. */
const inputOfPair =
  /^(?:\*\*)?(?:input|text|sentence|review|example(?: \d+)?|tweet|user|human|customer|message|query|q|question|输入|入力|eingabe|entrée|entrada)(?:\s?\d{1,2})?(?:\*\*)?\s?[:：]/iu;
const arrow = /^(?:[-*•]\s)?.{1,80}?\s?(->|=>|→|⇒|>>|\|\|)(?:\s|$)/u;

/** Where the worked examples of a prompt begin, as the index of a line, with the words that lead to them. */
export interface Examples {
  readonly first: number;
  /** False where the person goes on after them, in words. */
  readonly endThePrompt: boolean;
}

/** `tail` is the first of the lines that must come last. */
export function findExamples(lines: readonly PromptLine[], tail: number): Examples | null {
  const answered = earlierAnswer(lines);
  if (answered !== null) return { first: withLead(lines, answered), endThePrompt: true };
  const head = lines.findIndex(({ text }) => exampleHead.test(text));
  const pair = firstOfPairs(lines);
  const [first] = [head, pair].filter((index) => index !== -1).sort((one, other) => one - other);
  if (first === undefined || first > tail) return null;
  const last = lastExample(lines, first);
  const goesOn = lines.slice(last + 1, tail).some(({ type }) => type === "words");
  return { first: withLead(lines, first), endThePrompt: !goesOn && (head !== -1 || endsOpen(lines)) };
}

/** Pairs that are all complete are a text to work on, such as an interview. */
function endsOpen(lines: readonly PromptLine[]): boolean {
  const last = lines.findLast(({ type }) => type !== "blank");
  return last !== undefined && (last.type === "slots" || last.type === "label" || /(?:[:：=>→⇒|-])$/u.test(last.text));
}

function firstOfPairs(lines: readonly PromptLine[]): number {
  const counts = new Map<string, number>();
  for (const { text } of lines) {
    const key = keyOf(text);
    if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return lines.findIndex(({ text }) => (counts.get(keyOf(text) ?? "") ?? 0) > 1);
}

/** What repeats from example to example. */
function keyOf(text: string): string | null {
  if (inputOfPair.test(text)) return labelOf(text);
  return arrow.exec(text)?.[1] ?? null;
}

function labelOf(text: string): string | null {
  return label.exec(text)?.[1]?.toLowerCase() ?? null;
}

/** The cue at the end has been answered before: "Label: bad … Label:"; or short pairs stand right above an open one. */
function earlierAnswer(lines: readonly PromptLine[]): number | null {
  const cue = lines.findLastIndex(({ type }) => type !== "blank");
  const last = lines[cue];
  if (last === undefined || !/[:：]$/u.test(last.text)) return null;
  const name = labelOf(last.text);
  const answered = lines.findIndex(({ text }, index) => index < cue && name !== null && labelOf(text) === name);
  const from = answered === -1 ? cue : answered;
  let index = from;
  while (index > 0 && isShortPair(lines[index - 1])) index -= 1;
  return answered !== -1 || cue - index > 1 ? index : null;
}

function isShortPair(line: PromptLine | undefined): boolean {
  return line !== undefined && (line.type === "input" || /^[^:：]{1,24}[:：]\s?\S.{0,80}$/u.test(line.text));
}

/** The last line that shows that it belongs to an example, and the paragraph around it. */
function lastExample(lines: readonly PromptLine[], first: number): number {
  let last = first;
  for (let index = first; index < lines.length; index += 1) {
    const { text } = lines[index] ?? { text: "" };
    if (keyOf(text) !== null || exampleHead.test(text) || /^<\/examples?>$/iu.test(text)) last = index;
  }
  while (last + 1 < lines.length && lines[last + 1]?.type !== "blank") last += 1;
  return last;
}

/** "Here are some examples:" and a heading go with them. */
function withLead(lines: readonly PromptLine[], first: number): number {
  let index = first;
  for (let above = first - 1; above >= 0; above -= 1) {
    const line = lines[above];
    if (line === undefined || line.type === "blank") continue;
    const isLead = line.type === "heading" || line.type === "rule" || /[:：]$/u.test(line.text);
    if (!isLead) break;
    index = above;
  }
  return index;
}
