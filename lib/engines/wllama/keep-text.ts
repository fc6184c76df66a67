/**
 * Stands inside of what a model would take for one of its control tokens: invisible, and of no meaning to anyone. Text
 * that a person gives stays text by it; what the model copies is given back without it.
 */
const JOINER = "\u2060";

/** Puts control tokens out of order. `controlTokens` are the texts of those that the model has. */
export function breakControlTokens(text: string, controlTokens: readonly string[]): string {
  let broken = text;
  for (const token of controlTokens) {
    if (broken.includes(token)) broken = broken.replaceAll(token, `${token.slice(0, 1)}${JOINER}${token.slice(1)}`);
  }
  return broken;
}

/** Takes the joiners out of what the model copies. A text that had some itself loses them too: none can be seen. */
export function mendControlTokens(text: string): string {
  return text.replaceAll(JOINER, "");
}

/** By llama.cpp's numbers of kinds of tokens: the one for what is unknown, and control tokens. */
const SPECIAL_TYPES: ReadonlySet<number> = new Set([2, 3]);

/** The texts of the tokens that mean something to the model beyond their letters, the longest first. */
export function findControlTokens(tokens: readonly string[], types: readonly number[]): readonly string[] {
  return tokens
    .filter((token, id) => SPECIAL_TYPES.has(types[id] ?? 0) && token.length > 1 && token.trim() !== "")
    .sort((one, other) => other.length - one.length);
}
