/** A letter before an option: "A. yes", "(B) no", "C) maybe", at the beginning of a line. */
const option = /^[ \t]*(?:\(([A-J])\)|([A-J])[.):])[ \t]/gm;

/** The letters of the options that a text lists, from A on without a gap; empty where it lists none. */
export function lettersIn(text: string): readonly string[] {
  const found = new Set([...text.matchAll(option)].map(([, bracketed, plain]) => bracketed ?? plain));
  const letters: string[] = [];
  for (const letter of "ABCDEFGHIJ") {
    if (!found.has(letter)) break;
    letters.push(letter);
  }
  return letters;
}
