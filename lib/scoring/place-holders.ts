import { findPlaceHolders } from "../reading/place-holders/find-place-holders";
import { isFillable } from "../reading/place-holders/place-holder";

/** The names to ask values for, each once, in the order in which they first stand in any of the prompts. */
export function namesOfPlaceHolders(prompts: readonly string[]): readonly string[] {
  return [...new Set(prompts.flatMap((prompt) => findSlots(prompt).map(({ name }) => name)))];
}

/**
 * Puts the values in, in one pass: what a value holds is never read again, so any text arrives as it is. A place-holder
 * without a value stays, and so do tags that the answer is to have, and what steers a template.
 */
export function fillPlaceHolders(prompt: string, values: ReadonlyMap<string, string>): string {
  let filled = "";
  let position = 0;
  for (const { start, end, name } of findSlots(prompt)) {
    const value = values.get(name);
    if (value === undefined) continue;
    filled += prompt.slice(position, start) + value;
    position = end;
  }
  return filled + prompt.slice(position);
}

function findSlots(prompt: string) {
  return findPlaceHolders(prompt).filter(isFillable);
}
