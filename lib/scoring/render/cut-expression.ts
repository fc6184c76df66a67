import { TemplateError } from "./template-value";

export interface ExpressionToken {
  readonly kind: "name" | "number" | "string" | "mark";
  /** Of a string, what it stands for. */
  readonly text: string;
}

const space = /\s+/y;
const name = /[\p{L}_$][\p{L}\p{N}_$]*/uy;
const number = /\d+(?:\.\d+)?/y;
const mark = /===|!==|==|!=|<=|>=|\/\/|\*\*|[-+*/%~<>=|.,:()[\]{}]/y;
const escapes: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r" };

/** Reads up to `close` or "-" and `close`; `end` is behind it. Throws TemplateError where it does not come. */
export function cutExpression(
  template: string,
  start: number,
  close: "}}" | "%}",
): { readonly tokens: readonly ExpressionToken[]; readonly end: number; readonly stripsStart: boolean } {
  const tokens: ExpressionToken[] = [];
  let position = start;
  const take = (pattern: RegExp): string | null => {
    pattern.lastIndex = position;
    const found = pattern.exec(template)?.[0] ?? null;
    if (found !== null) position += found.length;
    return found;
  };

  while (position < template.length) {
    if (take(space) !== null) continue;
    if (template.startsWith(close, position)) return { tokens, end: position + 2, stripsStart: false };
    if (template.startsWith(`-${close}`, position)) return { tokens, end: position + 3, stripsStart: true };
    const character = template[position] ?? "";
    if (character === '"' || character === "'") {
      const string = readString(template, position);
      tokens.push({ kind: "string", text: string.text });
      position = string.end;
      continue;
    }
    const word = take(name);
    if (word !== null) {
      tokens.push({ kind: "name", text: word });
      continue;
    }
    const digits = take(number);
    if (digits !== null) {
      tokens.push({ kind: "number", text: digits });
      continue;
    }
    const sign = take(mark);
    if (sign === null) throw new TemplateError(`“${character}” cannot stand in a template's expression.`);
    tokens.push({ kind: "mark", text: sign });
  }
  throw new TemplateError(`“${close === "}}" ? "{{" : "{%"}” has no end “${close}”.`);
}

function readString(template: string, start: number): { readonly text: string; readonly end: number } {
  const quote = template[start];
  let text = "";
  for (let position = start + 1; position < template.length; position += 1) {
    const character = template[position] ?? "";
    if (character === quote) return { text, end: position + 1 };
    if (character !== "\\") {
      text += character;
      continue;
    }
    position += 1;
    const escaped = template[position] ?? "";
    text += escapes[escaped] ?? escaped;
  }
  throw new TemplateError("A text in quotation marks has no end.");
}
