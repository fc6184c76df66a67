// The letters of scripts that put no spaces between words. All stand in Unicode's first plane, but for rare characters.
const ranges: readonly (readonly [first: number, last: number])[] = [
  [0x0e00, 0x0eff], // Thai, Lao
  [0x1000, 0x109f], // Burmese
  [0x1780, 0x17ff], // Khmer
  [0x3040, 0x30ff], // Hiragana, Katakana
  [0x3400, 0x9fff], // Chinese
  [0xf900, 0xfaff],
];

/** Whether a UTF-16 unit is such a letter. */
export function isUnspacedLetter(unit: number): boolean {
  return unit >= 0x0e00 && ranges.some(([first, last]) => unit >= first && unit <= last);
}

/** The same letters as the inside of a regular expression's brackets. */
export const unspacedLetters = ranges.map(([first, last]) => `${escapeUnit(first)}-${escapeUnit(last)}`).join("");

function escapeUnit(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, "0")}`;
}
