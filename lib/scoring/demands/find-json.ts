import { tryJson, type Json } from "../../records/json";

const MOST_CHARACTERS = 200_000;
/** Brackets that open no JSON; more in one text are given up on. */
const MOST_MISSES = 1_000;

/** The outermost objects and arrays of JSON in a text, in order. */
export function findJson(text: string): readonly Json[] {
  const found: Json[] = [];
  const read = text.slice(0, MOST_CHARACTERS);
  let misses = 0;
  for (let position = 0; position < read.length && misses < MOST_MISSES; position += 1) {
    if (read[position] !== "{" && read[position] !== "[") continue;
    const end = endOfValue(read, position);
    const value = end === null ? undefined : tryJson(read.slice(position, end));
    if (value === undefined || end === null) misses += 1;
    else {
      found.push(value);
      position = end - 1;
    }
  }
  return found;
}

/** Behind the bracket that closes the one at `start`; brackets in texts do not count. Null where none does. */
function endOfValue(text: string, start: number): number | null {
  let depth = 0;
  let isInText = false;
  for (let position = start; position < text.length; position += 1) {
    const character = text[position];
    if (isInText) {
      if (character === "\\") position += 1;
      else if (character === '"') isInText = false;
    } else if (character === '"') isInText = true;
    else if (character === "{" || character === "[") depth += 1;
    else if (character === "}" || character === "]") {
      depth -= 1;
      if (depth === 0) return position + 1;
    }
  }
  return null;
}
