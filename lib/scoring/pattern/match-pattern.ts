import type { Edge, Pattern } from "./pattern";

/** Steps that a pattern may have once its repeats are written out. */
const MOST_STEPS = 1_000;

/** More of a text is not read, so that the longest search takes about as many steps as both limits multiplied. */
export const MOST_CHARACTERS_READ = 20_000;

type Step =
  | { readonly type: "character"; readonly isOne: (character: string) => boolean }
  | { readonly type: "edge"; readonly edge: Edge }
  /** Goes on at each of these. */
  | { readonly type: "fork"; to: readonly number[] }
  | { readonly type: "found" };

/**
 * Whether a pattern matches anywhere in a text; null where the pattern is too large. The search follows all ways through
 * the pattern at once (Thompson, "Regular Expression Search Algorithm", CACM 11, 1968), so its time grows with the
 * product of both lengths, and no pattern of a stranger's can make it hang as it can the browser's own.
 */
export function matchPattern(pattern: Pattern, text: string): boolean | null {
  const steps: Step[] = [];
  if (!writeSteps(pattern, steps)) return null;
  steps.push({ type: "found" });
  const characters = Array.from(text.slice(0, MOST_CHARACTERS_READ));
  // What follows is not read, but it is there: the text does not end at the cut.
  const end = text.length > MOST_CHARACTERS_READ ? Infinity : characters.length;
  const addedAt = new Int32Array(steps.length).fill(-1);
  let current: number[] = [];
  for (let position = 0; position <= characters.length; position += 1) {
    // A match may begin at every place.
    if (follow(0, position)) return true;
    const character = characters[position];
    if (character === undefined) return false;
    const before = current;
    current = [];
    for (const index of before) {
      const step = steps[index];
      if (step?.type === "character" && step.isOne(character) && follow(index + 1, position + 1)) return true;
    }
  }
  return false;

  /** Adds all steps that are reached without a character; true where the end is. */
  function follow(start: number, position: number): boolean {
    const open = [start];
    for (let index = open.pop(); index !== undefined; index = open.pop()) {
      const step = steps[index];
      if (step === undefined || addedAt[index] === position) continue;
      addedAt[index] = position;
      if (step.type === "found") return true;
      if (step.type === "character") current.push(index);
      else if (step.type === "fork") open.push(...step.to);
      else if (step.edge === "end" ? position === end : isAt(step.edge, characters, position)) open.push(index + 1);
    }
    return false;
  }
}

/** Appends the steps of a pattern; false where there are too many. */
function writeSteps(pattern: Pattern, steps: Step[]): boolean {
  if (steps.length > MOST_STEPS) return false;
  switch (pattern.type) {
    case "character":
    case "edge":
      steps.push(pattern);
      return true;
    case "sequence":
      return pattern.parts.every((part) => writeSteps(part, steps));
    case "choice":
      return writeChoice(pattern.parts, steps);
    case "repeat":
      return writeRepeat(pattern, steps);
  }
}

function writeChoice(parts: readonly Pattern[], steps: Step[]): boolean {
  const fork = addFork(steps);
  const starts: number[] = [];
  const ends: { to: readonly number[] }[] = [];
  for (const part of parts) {
    starts.push(steps.length);
    if (!writeSteps(part, steps)) return false;
    ends.push(addFork(steps));
  }
  fork.to = starts;
  for (const end of ends) end.to = [steps.length];
  return true;
}

function writeRepeat({ part, least, most }: Extract<Pattern, { type: "repeat" }>, steps: Step[]): boolean {
  for (let time = 0; time < least; time += 1) if (!writeSteps(part, steps)) return false;
  if (most === Infinity) {
    const start = steps.length;
    const fork = addFork(steps);
    if (!writeSteps(part, steps)) return false;
    addFork(steps).to = [start];
    fork.to = [start + 1, steps.length];
    return true;
  }
  const skips: { to: readonly number[] }[] = [];
  for (let time = least; time < most; time += 1) {
    const fork = addFork(steps);
    fork.to = [steps.length];
    skips.push(fork);
    if (!writeSteps(part, steps)) return false;
  }
  for (const skip of skips) skip.to = [...skip.to, steps.length];
  return true;
}

function addFork(steps: Step[]): { to: readonly number[] } {
  const fork = { type: "fork" as const, to: [] as readonly number[] };
  steps.push(fork);
  return fork;
}

function isAt(edge: Exclude<Edge, "end">, characters: readonly string[], position: number): boolean {
  if (edge === "start") return position === 0;
  const isEdge = isWordCharacter(characters[position - 1]) !== isWordCharacter(characters[position]);
  return isEdge === (edge === "word-edge");
}

/** Letters of every script; JavaScript's own edge knows only English ones. */
function isWordCharacter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{M}\p{N}_]/u.test(character);
}
