import type { LanguageBook } from "./recipe";

const known = new WeakMap<LanguageBook, ReadonlySet<string>>();

/** Every sentence that the recipes of a book can add word for word, by which a prompt from an earlier run is known. */
export function fixedLines(book: LanguageBook): ReadonlySet<string> {
  const before = known.get(book);
  if (before !== undefined) return before;
  const lines = new Set(
    [...Object.values(book.recipes).flatMap(({ lines }) => lines), ...(book.setUp ?? [])]
      .map(({ text }) => text)
      .filter((text) => !text.includes("{")),
  );
  known.set(book, lines);
  return lines;
}
