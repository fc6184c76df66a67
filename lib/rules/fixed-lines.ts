import type { LanguageBook } from "./recipe";

type LineTest = (line: string) => boolean;

const known = new WeakMap<LanguageBook, LineTest>();

/**
 * Whether a line is one that the recipes of a book can add, by which a prompt from an earlier run is known. What the line
 * calls the material may be anything.
 */
export function knowsLine(book: LanguageBook): LineTest {
  const before = known.get(book);
  if (before !== undefined) return before;
  const sources = [...Object.values(book.recipes), ...(book.sorts ?? []), { lines: book.setUp ?? [] }];
  const ofRequests = Object.values(book.requests?.lines ?? {}).flat();
  const texts = [...sources.flatMap(({ lines }) => lines), ...ofRequests].map(({ text }) => text);
  const fixed = new Set(texts.filter((text) => !text.includes("{")));
  const open = texts.filter((text) => text.includes("{material}")).map((text) => text.split("{material}"));
  const test: LineTest = (line) =>
    fixed.has(line) ||
    open.some(([start = "", ...rest]) => line.startsWith(start) && rest.every((part) => line.includes(part)));
  known.set(book, test);
  return test;
}
