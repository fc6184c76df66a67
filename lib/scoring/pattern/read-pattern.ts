import type { Edge, Pattern, PatternReading } from "./pattern";

const MOST_CHARACTERS = 500;
const MOST_REPEATS = 200;

/** Deeper than any pattern that a person writes; each level is a call. */
const MOST_DEPTH = 50;

/**
 * Reads a regular expression in JavaScript's own notation. What a search in linear time cannot do is refused by name:
 * back-references and look-around. Lazy and greedy are one, for it only matters whether the text matches.
 */
export function readPattern(source: string): PatternReading {
  if (source.length > MOST_CHARACTERS)
    return { ok: false, problem: `A pattern has ${MOST_CHARACTERS} characters at most.` };
  const reader = new PatternReader(source);
  try {
    return { ok: true, pattern: reader.readAll() };
  } catch (error) {
    if (error instanceof UnusablePattern) return { ok: false, problem: error.message };
    throw error;
  }
}

/** Ends the reading; it never leaves this file. */
class UnusablePattern extends Error {}

const atom =
  /\\(?:[pP]\{[^{}]{1,60}\}|u\{[0-9a-f]{1,6}\}|u[0-9a-f]{4}|x[0-9a-f]{2}|c[a-z]|[^])|\[(?:\\[^]|[^\]\\])*\]|[^]/iuy;
/** Marks that stand for themselves, with or without a backslash, though the strict notation would refuse some. */
const literalCharacter = /^(?:\\([^\p{L}\p{N}])|([\]{}]))$/u;
const quantifier = /([*+?]|\{\d{1,4}(?:,\d{0,4})?\})\??/y;
const edges: ReadonlyMap<string, Edge> = new Map([
  ["^", "start"],
  ["$", "end"],
  ["\\b", "word-edge"],
  ["\\B", "no-word-edge"],
]);

class PatternReader {
  #position = 0;
  #depth = 0;
  readonly #source: string;

  constructor(source: string) {
    this.#source = source;
  }

  readAll(): Pattern {
    const pattern = this.#readChoice();
    if (this.#position < this.#source.length) throw new UnusablePattern("A bracket is closed that was never opened.");
    return pattern;
  }

  #readChoice(): Pattern {
    const parts = [this.#readSequence()];
    while (this.#takes("|")) parts.push(this.#readSequence());
    return parts.length === 1 && parts[0] ? parts[0] : { type: "choice", parts };
  }

  #readSequence(): Pattern {
    const parts: Pattern[] = [];
    while (this.#position < this.#source.length && !/[|)]/.test(this.#source[this.#position] ?? "")) {
      parts.push(this.#readRepeated());
    }
    return { type: "sequence", parts };
  }

  #readRepeated(): Pattern {
    let part = this.#takes("(") ? this.#readGroup() : this.#readAtom();
    const found = this.#match(quantifier)?.[1];
    if (found !== undefined) part = { type: "repeat", part, ...readTimes(found) };
    return part;
  }

  #readGroup(): Pattern {
    const opening = this.#match(/\?(?::|<[A-Za-z_]\w{0,40}>)/y);
    if (opening === null && this.#source[this.#position] === "?") {
      throw new UnusablePattern("Look-ahead, look-behind and flags inside a pattern cannot be used here.");
    }
    this.#depth += 1;
    if (this.#depth > MOST_DEPTH) throw new UnusablePattern("The pattern's brackets are nested too deeply.");
    const inside = this.#readChoice();
    this.#depth -= 1;
    if (!this.#takes(")")) throw new UnusablePattern("A bracket is never closed.");
    return inside;
  }

  #readAtom(): Pattern {
    const source = this.#match(atom)?.[0] ?? "";
    const edge = edges.get(source);
    if (edge !== undefined) return { type: "edge", edge };
    if (/^\\[1-9k]/.test(source)) throw new UnusablePattern("Back-references cannot be used here.");
    return { type: "character", isOne: characterTest(source) };
  }

  #takes(character: string): boolean {
    if (this.#source[this.#position] !== character) return false;
    this.#position += 1;
    return true;
  }

  #match(sticky: RegExp): RegExpExecArray | null {
    sticky.lastIndex = this.#position;
    const found = sticky.exec(this.#source);
    if (found !== null) this.#position += found[0].length;
    return found;
  }
}

function readTimes(found: string): { readonly least: number; readonly most: number } {
  if (found === "*") return { least: 0, most: Infinity };
  if (found === "+") return { least: 1, most: Infinity };
  if (found === "?") return { least: 0, most: 1 };
  const [least = 0, most = found.includes(",") ? Infinity : least] = (found.match(/\d+/g) ?? []).map(Number);
  if (least > most) throw new UnusablePattern(`“${found}” counts backwards.`);
  if (least > MOST_REPEATS || (most > MOST_REPEATS && most !== Infinity)) {
    throw new UnusablePattern(`A part may be repeated ${MOST_REPEATS} times at most.`);
  }
  return { least, most };
}

/** One character against one atom is all that the browser's own expressions are asked, so they have nothing to search. */
function characterTest(source: string): (character: string) => boolean {
  const [, escaped, plain] = literalCharacter.exec(source) ?? [];
  const literal = escaped ?? plain;
  if (literal !== undefined) return (character) => character === literal;
  const known = new Map<string, boolean>();
  let expression: RegExp;
  try {
    expression = new RegExp(`^${source}$`, "u");
  } catch {
    throw new UnusablePattern(`“${source}” is no part of a regular expression.`);
  }
  return (character) => {
    const before = known.get(character);
    if (before !== undefined) return before;
    const isOne = expression.test(character);
    known.set(character, isOne);
    return isOne;
  };
}
