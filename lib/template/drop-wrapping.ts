/** Quotation marks and emphasis that models put around a whole prompt. */
const pairs: readonly (readonly [opening: string, closing: string])[] = [
  ["**", "**"],
  ['"', '"'],
  ["'", "'"],
  ["`", "`"],
  ["“", "”"],
  ["„", "“"],
  ["‘", "’"],
  ["«", "»"],
  ["「", "」"],
  ["『", "』"],
];

const promptTag =
  "(?:golden|silver|optimi[sz]ed|improved|revised|rewritten|new|enhanced|refined|final|better)[_ -]?prompt";
const openingTag = new RegExp(`^<${promptTag}>`, "i");
const closingTag = new RegExp(`</${promptTag}>$`, "i");

/** These may be a prompt's own where they do not stand around all of it. */
const wholeTag = /^<(prompt|result|output|response)>([^]*)<\/\1>$/i;

const GOLDEN_OPENING = "<golden_prompt>";
const GOLDEN_CLOSING = "</golden_prompt>";

const fenceLine = /^ {0,3}(`{3,}|~{3,})[ \t]*([^`\n]*?)[ \t]*$/;
/** Only text may be taken out of its fence: a fence of another kind says what its content is. */
const textInfo = /^(?:te?xt|plain(?:text)?|markdown|md|(?:golden )?prompt)?$/i;

/**
 * Drops a fence, tags, quotation marks or emphasis around the whole text, one layer of them; `text` is trimmed. What
 * stands around the silver prompt too belongs to the prompt; `silver` is trimmed as well.
 */
export function dropWrapping(text: string, silver: string): string {
  return dropTags(dropFence(dropPair(text, silver), silver), silver);
}

function dropPair(text: string, silver: string): string {
  const pair = pairs.find(([opening, closing]) => isWrappedIn(text, opening, closing));
  if (pair === undefined) return text;
  const [opening, closing] = pair;
  return isWrappedIn(silver, opening, closing) ? text : text.slice(opening.length, -closing.length);
}

/** Whether the pair stands around the whole, rather than around a first and a last part of it. */
function isWrappedIn(text: string, opening: string, closing: string): boolean {
  if (text.length <= opening.length + closing.length) return false;
  if (!text.startsWith(opening) || !text.endsWith(closing)) return false;
  const inner = text.slice(opening.length, -closing.length);
  return !inner.includes(opening) && !inner.includes(closing);
}

/** A fence that only begins or only ends the text goes too: small models forget the other half. */
function dropFence(text: string, silver: string): string {
  if (fenceLine.test(firstLine(silver))) return text;
  const lines = text.split("\n");
  const fences = lines.flatMap((line, index) => (fenceLine.test(trimEnd(line)) ? [index] : []));
  const last = lines.length - 1;
  const [first] = fences;
  if (first === undefined) return text;
  if (fences.length === 1) {
    if (first === 0 && isTextFence(lines, 0)) return lines.slice(1).join("\n");
    return first === last && trimEnd(lines[last] ?? "").endsWith("```") ? lines.slice(0, -1).join("\n") : text;
  }
  return first === 0 && isTextFence(lines, 0) && findFenceEnd(lines) === last ? lines.slice(1, -1).join("\n") : text;
}

/** The line on which the fence of the first line ends, fences inside it counted; -1 where it does not. */
function findFenceEnd(lines: readonly string[]): number {
  let depth = 0;
  for (const [index, line] of lines.entries()) {
    const fence = fenceLine.exec(trimEnd(line));
    if (fence === null) continue;
    depth += index === 0 || fence[2] !== "" ? 1 : -1;
    if (depth === 0) return index;
  }
  return -1;
}

function isTextFence(lines: readonly string[], index: number): boolean {
  const fence = fenceLine.exec(trimEnd(lines[index] ?? ""));
  return fence !== null && textInfo.test(fence[2] ?? "");
}

/** Tags of a golden prompt inside a text say where it stands: what is before and after them is talk. */
function dropTags(text: string, silver: string): string {
  if (openingTag.test(silver) || silver.includes("golden_prompt>")) return text;
  const start = text.indexOf(GOLDEN_OPENING);
  const end = start === -1 ? -1 : text.indexOf(GOLDEN_CLOSING, start);
  if (end !== -1) return text.slice(start + GOLDEN_OPENING.length, end);
  const [, name = "", inner] = wholeTag.exec(text) ?? [];
  if (inner !== undefined && !silver.toLowerCase().includes(`<${name.toLowerCase()}>`)) return inner;
  return text.replace(openingTag, "").replace(closingTag, "");
}

function firstLine(text: string): string {
  return trimEnd(text.split("\n", 1)[0] ?? "");
}

function trimEnd(line: string): string {
  return line.replace(/\r$/, "");
}
