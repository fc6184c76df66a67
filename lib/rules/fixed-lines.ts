import type { RecipeBook } from "./recipe";

const known = new WeakMap<RecipeBook, ReadonlySet<string>>();

/** Every sentence that the recipes of a book can add word for word, by which a prompt from an earlier run is known. */
export function fixedLines(recipes: RecipeBook): ReadonlySet<string> {
  const before = known.get(recipes);
  if (before !== undefined) return before;
  const lines = new Set(
    Object.values(recipes).flatMap(({ lines }) => lines.map(({ text }) => text).filter((text) => !text.includes("{"))),
  );
  known.set(recipes, lines);
  return lines;
}
