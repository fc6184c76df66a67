const smallNumbers = [
  "no",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];

/** Up to twelve in letters: a counted form then cannot be mistaken for a figure of the answer. */
export function countInWords(count: number): string {
  return smallNumbers[count] ?? String(count);
}

/** "A, B and C". */
export function joinWords(words: readonly string[], conjunction: string): string {
  const last = words.at(-1) ?? "";
  return words.length <= 1 ? last : `${words.slice(0, -1).join(", ")} ${conjunction} ${last}`;
}

/** A length that somebody could have asked for: 5, 10, 25, 50 or 100 words apart, the longer the coarser. */
export function roundWords(words: number): number {
  const step = words < 50 ? 5 : words < 100 ? 10 : words < 250 ? 25 : words < 1000 ? 50 : 100;
  return Math.max(step, Math.round(words / step) * step);
}
