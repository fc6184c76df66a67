// `JSON.parse` says where a text goes wrong in other words in each browser, and in some not at all.

type Expected =
  | "a value"
  | 'a value or "]"'
  | "a key in double quotes"
  | 'a key in double quotes or "}"'
  | 'a ":"'
  | 'a "," or "}"'
  | 'a "," or "]"'
  | "the end";

type Bracket = "{" | "[";

// Unrolled, so that a string of any length is matched without backtracking.
const stringBody = String.raw`[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})[^"\\\u0000-\u001f]*)*`;
const stringStart = new RegExp(`"${stringBody}`, "y");
const lexeme = new RegExp(
  `(?<mark>[{}[\\]:,])|(?<string>"${stringBody}")|-?(?:0|[1-9]\\d*)(?:\\.\\d+)?(?:[eE][+-]?\\d+)?|true|false|null|(?<end>$)`,
  "y",
);

/** Where and how a text stops being JSON, for a person: "line 2, column 5: …". Null where the text is JSON. */
export function describeJsonError(text: string): string | null {
  const brackets: Bracket[] = [];
  let expected: Expected = "a value";
  let position = 0;
  for (;;) {
    position = skipWhitespace(text, position);
    lexeme.lastIndex = position;
    const match: RegExpExecArray | null = lexeme.exec(text);
    const following: Expected | "done" | null =
      match === null ? null : nextExpected(expected, readKind(match), brackets);
    if (following === "done") return null;
    if (match === null || following === null) return describeProblem(text, position, expected);
    expected = following;
    position += match[0].length;
  }
}

function skipWhitespace(text: string, from: number): number {
  let position = from;
  while (position < text.length && " \t\n\r".includes(text.charAt(position))) position += 1;
  return position;
}

/** A mark stands for itself; "value" is a number, true, false or null. */
function readKind(match: RegExpExecArray): string {
  const { mark, string, end } = match.groups ?? {};
  if (string !== undefined) return "string";
  return mark ?? (end === undefined ? "value" : "end");
}

/** What may follow, or null where a lexeme of this kind may not stand here. Keeps the open brackets. */
function nextExpected(expected: Expected, kind: string, brackets: Bracket[]): Expected | "done" | null {
  switch (expected) {
    case "a value":
    case 'a value or "]"':
      if (kind === "{" || kind === "[") {
        brackets.push(kind);
        return kind === "{" ? 'a key in double quotes or "}"' : 'a value or "]"';
      }
      if (kind === "]" && expected !== "a value") return closeBracket(brackets);
      return kind === "string" || kind === "value" ? expectedAfterValue(brackets) : null;
    case "a key in double quotes":
    case 'a key in double quotes or "}"':
      if (kind === "}" && expected !== "a key in double quotes") return closeBracket(brackets);
      return kind === "string" ? 'a ":"' : null;
    case 'a ":"':
      return kind === ":" ? "a value" : null;
    case 'a "," or "}"':
      if (kind === "}") return closeBracket(brackets);
      return kind === "," ? "a key in double quotes" : null;
    case 'a "," or "]"':
      if (kind === "]") return closeBracket(brackets);
      return kind === "," ? "a value" : null;
    case "the end":
      return kind === "end" ? "done" : null;
  }
}

function closeBracket(brackets: Bracket[]): Expected {
  brackets.pop();
  return expectedAfterValue(brackets);
}

function expectedAfterValue(brackets: readonly Bracket[]): Expected {
  const innermost = brackets.at(-1);
  if (innermost === undefined) return "the end";
  return innermost === "{" ? 'a "," or "}"' : 'a "," or "]"';
}

function describeProblem(text: string, position: number, expected: Expected): string {
  stringStart.lastIndex = position;
  const start = stringStart.exec(text)?.[0];
  const broken = start === undefined ? position : position + start.length;
  const found = text.charAt(broken);
  // A whole string in a wrong place is no broken string.
  if (start === undefined || found === '"')
    return `${describePlace(text, position)}: ${describeFound(text, position)}, not ${expected}`;
  if (found === "") return `${describePlace(text, position)}: a text begins that never ends`;
  const place = describePlace(text, broken);
  if (found === "\n" || found === "\r") return `${place}: a line break inside a text must be written as \\n`;
  if (found === "\\") return `${place}: JSON has no escape of this kind; a backslash is written as \\\\`;
  return `${place}: a control character inside a text`;
}

function describeFound(text: string, position: number): string {
  const found = text.codePointAt(position);
  if (found === undefined) return "the file ends here";
  return found === 0x22 ? "a text stands here" : `"${String.fromCodePoint(found)}" stands here`;
}

/** Lines and columns count from 1, columns in UTF-16 units. */
function describePlace(text: string, position: number): string {
  const lines = text.slice(0, position).split(/\r\n|\r|\n/);
  return `line ${lines.length}, column ${(lines.at(-1)?.length ?? 0) + 1}`;
}
