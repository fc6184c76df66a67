/** What one stretch of a prompt is by its look alone, before anybody asks what it says. */
export type BlockType = "prose" | "list" | "options" | "heading" | "label" | "fence" | "delimited" | "table" | "cue";

export interface Block {
  readonly type: BlockType;
  /** Without blank lines around it; inside, every character as it was. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** True where no blank line stands between this block and the one before. */
  readonly followsDirectly: boolean;
}

interface Line {
  readonly text: string;
  readonly start: number;
  /** Past the line's last character, before its line break. */
  readonly end: number;
}

const listLine = /^\s{0,12}(?:[-*•–]|\d{1,3}[.)])\s+\S/u;
const optionLine = /^\s{0,12}(?:\(?[A-Ha-h][).:]|Option [A-H][:.)])\s*\S/u;
const headingLine = /^#{1,6}\s+\S/u;
const labelLine =
  /^(?:\*\*|__)?\p{Lu}[\p{L}\p{N}'’/&-]{0,24}(?: [\p{L}\p{N}'’/&-]{1,24}){0,3}(?:\*\*|__)?\s?[:：](?:\*\*|__)?\s*$/u;
const tableLine = /^\s*\|.*\|\s*$/u;
/** A longer fence may hold shorter ones. */
const fenceLine = /^\s{0,3}(`{3,}|~{3,})/u;
const delimiterLine = /^("""|'''|====?|<([a-z][\w-]{0,30})>)\s*$/iu;
const closingMark = /^(?:`{3,}|~{3,}|"""|'''|====?|<\/[a-z][\w-]{0,30}>)$/iu;
const cueLine =
  /^(?:answer|output|response|summary|translation|result|label|category|sentiment|solution|a|réponse|respuesta|resposta|risposta|antwort|答案|回答)\s?[:：]\s*$/iu;

/** Splits a prompt into blocks, in order; together with the blank lines between them they are the whole prompt. */
export function splitBlocks(text: string): readonly Block[] {
  const lines = readLines(text);
  const lastPlaces = lastPlacesOfClosingMarks(lines);
  const blocks: Block[] = [];
  let index = 0;
  let followsDirectly = false;
  while (index < lines.length) {
    const line = lines[index];
    if (line === undefined) break;
    if (line.text.trim() === "") {
      followsDirectly = false;
      index += 1;
      continue;
    }
    const { type, length } = readBlock(lines, index, lastPlaces);
    const end = lines[index + length - 1]?.end ?? line.end;
    blocks.push({ type, text: text.slice(line.start, end), start: line.start, end, followsDirectly });
    followsDirectly = true;
    index += length;
  }
  return blocks;
}

function readLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start <= text.length) {
    const lineBreak = text.indexOf("\n", start);
    const next = lineBreak === -1 ? text.length : lineBreak;
    const end = next > start && text[next - 1] === "\r" ? next - 1 : next;
    lines.push({ text: text.slice(start, end), start, end });
    start = next + 1;
  }
  return lines;
}

/** Where each closing mark stands last, so that an opening mark is followed only where its end is known to come. */
function lastPlacesOfClosingMarks(lines: readonly Line[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const [index, line] of lines.entries()) {
    const trimmed = line.text.trim();
    if (closingMark.test(trimmed)) places.set(trimmed, index);
  }
  return places;
}

interface BlockExtent {
  readonly type: BlockType;
  /** In lines. */
  readonly length: number;
}

function readBlock(lines: readonly Line[], first: number, lastPlaces: ReadonlyMap<string, number>): BlockExtent {
  const line = lines[first]?.text ?? "";
  const fence = fenceLine.exec(line)?.[1];
  if (fence !== undefined)
    return { type: "fence", length: lengthTo(lines, first, fence, lastPlaces) ?? lines.length - first };
  const delimiter = delimiterLine.exec(line);
  if (delimiter !== null) {
    const closing = delimiter[2] === undefined ? (delimiter[1] ?? "") : `</${delimiter[2]}>`;
    const length = lengthTo(lines, first, closing, lastPlaces);
    if (length !== null) return { type: "delimited", length };
  }
  const type = typeOfLine(line);
  if (type === "heading" || type === "label" || type === "cue") return { type, length: 1 };
  let length = 1;
  while (continuesBlock(type, lines[first + length]?.text)) length += 1;
  return { type, length };
}

/** Lines from `first` to the next line that is the closing mark, both counted; null where none comes. */
function lengthTo(
  lines: readonly Line[],
  first: number,
  closing: string,
  lastPlaces: ReadonlyMap<string, number>,
): number | null {
  if ((lastPlaces.get(closing) ?? -1) <= first) return null;
  for (let index = first + 1; index < lines.length; index += 1) {
    if (lines[index]?.text.trim() === closing) return index - first + 1;
  }
  return null;
}

function typeOfLine(line: string): BlockType {
  if (headingLine.test(line)) return "heading";
  if (cueLine.test(line.trim())) return "cue";
  if (labelLine.test(line)) return "label";
  if (optionLine.test(line)) return "options";
  if (listLine.test(line)) return "list";
  if (tableLine.test(line)) return "table";
  return "prose";
}

function continuesBlock(type: BlockType, line: string | undefined): boolean {
  if (line === undefined || line.trim() === "" || fenceLine.test(line) || delimiterLine.test(line)) return false;
  const next = typeOfLine(line);
  if (next === type) return true;
  // An indented line below a list item belongs to it.
  return type === "list" && next === "prose" && /^\s{2,}/u.test(line);
}
