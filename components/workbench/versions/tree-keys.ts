import type { LayoutRow } from "@/lib/store/tree-layout";

type TreeStep =
  | { readonly type: "select" }
  | { readonly type: "fold"; readonly isFolded: boolean }
  | { readonly type: "move"; readonly to: number };

/** Rows that a page key moves by. */
const PAGE = 10;

/**
 * What a key does at a row of a tree, as the ARIA Authoring Practices have it: up and down move, right unfolds or goes
 * to the first child, left folds or goes to the parent, a letter goes to the next row whose title begins with it.
 * Null for a key that means nothing here.
 */
export function stepInTree(
  key: string,
  rows: readonly LayoutRow[],
  at: number,
  title: (row: LayoutRow) => string,
): TreeStep | null {
  const row = rows[at];
  if (row === undefined) return null;
  const last = rows.length - 1;
  switch (key) {
    case "Enter":
    case " ":
      return { type: "select" };
    case "ArrowDown":
      return { type: "move", to: Math.min(at + 1, last) };
    case "ArrowUp":
      return { type: "move", to: Math.max(at - 1, 0) };
    case "PageDown":
      return { type: "move", to: Math.min(at + PAGE, last) };
    case "PageUp":
      return { type: "move", to: Math.max(at - PAGE, 0) };
    case "Home":
      return { type: "move", to: 0 };
    case "End":
      return { type: "move", to: last };
    case "ArrowRight":
      if (row.isFolded) return { type: "fold", isFolded: false };
      return { type: "move", to: row.hasChildren ? at + 1 : at };
    case "ArrowLeft": {
      if (row.hasChildren && !row.isFolded) return { type: "fold", isFolded: true };
      const parent = rows.findIndex(({ version }) => version.id === row.parentId);
      return { type: "move", to: parent < 0 ? at : parent };
    }
    default:
      return stepToLetter(key, rows, at, title);
  }
}

function stepToLetter(
  key: string,
  rows: readonly LayoutRow[],
  at: number,
  title: (row: LayoutRow) => string,
): TreeStep | null {
  if (!/^[\p{L}\p{N}]$/u.test(key)) return null;
  const letter = key.toLocaleLowerCase();
  const others = [...rows.slice(at + 1), ...rows.slice(0, at)];
  const next = others.find((row) => title(row).toLocaleLowerCase().startsWith(letter));
  return next === undefined ? null : { type: "move", to: rows.indexOf(next) };
}
