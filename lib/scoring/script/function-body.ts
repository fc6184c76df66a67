/**
 * What runs of a person's JavaScript, as promptfoo decides it: several lines are a body with its own `return`; a single
 * line is an expression, and one that begins with a declaration returns what stands behind its last semicolon.
 */
export function functionBody(source: string): string {
  const code = source.trimEnd();
  if (code.includes("\n")) return code;
  const line = code.trim().replace(/;+\s*$/, "");
  if (!/^(?:const|let|var)\s/.test(line)) return `return ${line}`;
  const semicolon = lastSemicolon(line);
  const expression = line.slice(semicolon + 1).trim();
  if (semicolon === -1 || expression === "" || /^return\b/.test(expression)) return line;
  return `${line.slice(0, semicolon + 1)} return ${expression}`;
}

const openings = "([{";
const closings = ")]}";

/** The last one that stands in no brackets, text or pattern; -1 where there is none. */
function lastSemicolon(line: string): number {
  let depth = 0;
  let found = -1;
  let isBehindValue = false;
  for (let position = 0; position < line.length; position += 1) {
    const character = line[position] ?? "";
    if (`"'\``.includes(character) || (character === "/" && !isBehindValue)) {
      position = endOfQuoted(line, position);
      isBehindValue = true;
      continue;
    }
    if (openings.includes(character)) depth += 1;
    if (closings.includes(character)) depth -= 1;
    if (character === ";" && depth === 0) found = position;
    // A slash behind a value divides; elsewhere it opens a pattern.
    if (!/\s/.test(character)) isBehindValue = /[\w$)\]}]/.test(character);
  }
  return found;
}

function endOfQuoted(line: string, start: number): number {
  const quote = line[start];
  let isInClass = false;
  for (let position = start + 1; position < line.length; position += 1) {
    const character = line[position];
    if (character === "\\") position += 1;
    else if (quote === "/" && character === "[") isInClass = true;
    else if (quote === "/" && character === "]") isInClass = false;
    else if (character === quote && !isInClass) return position;
  }
  return line.length;
}
