import type { Version } from "./session";
import { flattenTree } from "./version-tree";

/** What is drawn in a column to the left of a row's own mark: a line passes, gives off a branch, or ends in one. */
export type Rail = "none" | "pass" | "tee" | "corner";

/** One drawn row. Lines run in columns that are counted from 0 at the left; the row's mark stands after its rails. */
export interface LayoutRow {
  readonly version: Version;
  /** One for each column left of the mark, so that the mark stands in column `rails.length`. */
  readonly rails: readonly Rail[];
  /** True where the line of the parent's own column comes down to the mark. */
  readonly hasLineAbove: boolean;
  /** True where a line goes down from the mark. */
  readonly hasLineBelow: boolean;
  /** The parent that is drawn; null for a root, and where the parent is missing. */
  readonly parentId: string | null;
  /** From 1 at a root. */
  readonly level: number;
  /** Place among its siblings as they are drawn, from 1. */
  readonly place: number;
  readonly siblings: number;
  readonly hasChildren: boolean;
  readonly isFolded: boolean;
  /** All that came from this version, whether it is shown or folded away. */
  readonly descendants: number;
}

/** Up to this many columns every branch is set in; a tree that needs more is drawn closer. */
const ROOMY_COLUMNS = 5;

interface Node {
  readonly version: Version;
  readonly parent: Node | null;
  readonly level: number;
  readonly children: Node[];
  descendants: number;
  /** The child that goes on in the parent's column where there is room; all others are set in. */
  roomyHeir: Node | null;
  /** Columns right of its own that the subtree takes, drawn with room and drawn as closely as can be. */
  roomyColumns: number;
  leastColumns: number;
}

/**
 * The rows of a tree that is set in only where it branches. An only child goes on in its parent's column, and so does
 * the prompt that followed a prompt. Where a tree branches so often that this would run off the page, the largest
 * branch goes on in the column as well, so that a tree of n versions never takes more than log2(n) columns, or five
 * where that is more. What goes on in the column stands after what is set in; other siblings stand by age.
 */
export function layoutTree(versions: readonly Version[], folded: ReadonlySet<string>): readonly LayoutRow[] {
  const nodes = linkNodes(versions);
  measure(nodes);
  const roots = nodes.filter(({ parent }) => parent === null);
  const rows: LayoutRow[] = [];
  for (const [index, root] of roots.entries()) {
    const position = { place: index + 1, siblings: roots.length, rails: [], hasLineAbove: false };
    drawRoot(root, position, { rows, folded });
  }
  return rows;
}

/** In the order of `flattenTree`, which has taken care of missing parents and rings. */
function linkNodes(versions: readonly Version[]): readonly Node[] {
  const path: Node[] = [];
  return flattenTree(versions).map(({ version, depth }) => {
    const parent = path[depth - 1] ?? null;
    const node: Node = {
      version,
      parent,
      level: depth + 1,
      children: [],
      descendants: 0,
      roomyHeir: null,
      roomyColumns: 0,
      leastColumns: 0,
    };
    parent?.children.push(node);
    path.length = depth;
    path.push(node);
    return node;
  });
}

function measure(nodes: readonly Node[]): void {
  for (const node of nodes.toReversed()) {
    const { children } = node;
    for (const child of children) node.descendants += child.descendants + 1;
    const heir = children.length === 1 ? children[0] : nextSilver(node);
    node.roomyHeir = heir ?? null;
    const closeHeir = largest(children);
    for (const child of children) {
      const roomy = child === node.roomyHeir ? child.roomyColumns : child.roomyColumns + 1;
      const least = child === closeHeir ? child.leastColumns : child.leastColumns + 1;
      node.roomyColumns = Math.max(node.roomyColumns, roomy);
      node.leastColumns = Math.max(node.leastColumns, least);
    }
  }
}

/** The newest of the prompts that followed a prompt. */
function nextSilver({ version, children }: Node): Node | undefined {
  return version.kind === "silver" ? children.findLast((child) => child.version.kind === "silver") : undefined;
}

/** The child that would take the most columns; the newest of several. */
function largest(children: readonly Node[]): Node | null {
  return children.reduce<Node | null>((best, child) => {
    if (best === null) return child;
    const more = child.leastColumns - best.leastColumns || child.roomyColumns - best.roomyColumns;
    return more >= 0 ? child : best;
  }, null);
}

interface Position {
  readonly place: number;
  readonly siblings: number;
  readonly rails: readonly Rail[];
  readonly hasLineAbove: boolean;
}

interface Drawing {
  readonly rows: LayoutRow[];
  readonly folded: ReadonlySet<string>;
}

function drawRoot(root: Node, rootPosition: Position, { rows, folded }: Drawing): void {
  const columns = Math.max(ROOMY_COLUMNS, root.leastColumns);
  // A stack in place of recursion: a session edited ten thousand times is ten thousand deep.
  const stack: { readonly node: Node; readonly position: Position; readonly columns: number }[] = [
    { node: root, position: rootPosition, columns },
  ];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { node, position, columns } = next;
    const hasChildren = node.children.length > 0;
    const isFolded = hasChildren && folded.has(node.version.id);
    rows.push({
      version: node.version,
      ...position,
      hasLineBelow: hasChildren && !isFolded,
      parentId: node.parent?.version.id ?? null,
      level: node.level,
      hasChildren,
      isFolded,
      descendants: node.descendants,
    });
    if (isFolded) continue;

    const heir = node.roomyColumns <= columns ? node.roomyHeir : largest(node.children);
    const branches = node.children.filter((child) => child !== heir);
    const siblings = node.children.length;
    // Beside the children of this version, the lines of the branches above it only pass by.
    const passing = position.rails.map((rail) => (rail === "pass" || rail === "tee" ? "pass" : "none"));
    if (heir !== null) {
      stack.push({ node: heir, columns, position: { place: siblings, siblings, rails: passing, hasLineAbove: true } });
    }
    for (const [index, branch] of [...branches.entries()].reverse()) {
      const isLast = index === branches.length - 1 && heir === null;
      const rails: Rail[] = [...passing, isLast ? "corner" : "tee"];
      const branchPosition = { place: index + 1, siblings, rails, hasLineAbove: false };
      stack.push({ node: branch, columns: columns - 1, position: branchPosition });
    }
  }
}
