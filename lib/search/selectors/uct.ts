import type { Population, Selector } from "../search";
import { upperBound } from "./upper-bound";

export interface UctOptions {
  readonly iterations: number;
  /** A path ends so many edits below the root. */
  readonly depth: number;
  /** Below this depth a path ends early: where a prompt beats all before it, or is worse than root and parent on average. */
  readonly leastDepth: number;
  /** How much is tried that was tried little. */
  readonly explore: number;
}

/** Where a tree search stands. All told by ids of candidates. */
export interface Walk {
  /** Whose children are wanted next; null where all iterations are done. */
  readonly expand: string | null;
  /** From the root down, one for each iteration; the last one may not be at its end yet. */
  readonly paths: readonly (readonly string[])[];
}

interface Node {
  readonly id: string;
  readonly depth: number;
  readonly parent: Node | null;
  readonly children: Node[];
  /** Mean of its rows, in [0, 1]. */
  readonly reward: number;
  /** Its children are there for the walk: an earlier step of it made them. */
  isExpanded: boolean;
  /** For each time that a path went through it: the rewards from it to the path's end. */
  readonly sums: number[];
}

/**
 * Monte Carlo tree search as PromptAgent has it (Wang et al., arXiv 2310.16427): down from the root by the upper confidence
 * bound to a leaf, from there to the best child again and again, then the rewards go back up. Pure: the tree is what the
 * candidates' parents say, and all iterations are gone through anew, up to the first whose next children are missing.
 */
export function walkTree(population: Population, options: UctOptions): Walk {
  const root = growTree(population);
  const paths: (readonly string[])[] = [];
  if (root === null) return { expand: null, paths };
  let highest = root.reward;
  for (let iteration = 0; iteration < options.iterations; iteration += 1) {
    const path = walkDown(root, options);
    for (let node = path.at(-1) ?? root; !isAtItsEnd(node, root, options);) {
      if (node.children.length === 0) {
        return { expand: node.id, paths: [...paths, path.map(({ id }) => id)] };
      }
      node.isExpanded = true;
      node = best(node.children, ({ reward }) => reward) ?? node;
      path.push(node);
      const beatsAll = node.reward > highest && node.depth > options.leastDepth;
      highest = Math.max(highest, node.reward);
      if (beatsAll) break;
    }
    goBackUp(path);
    paths.push(path.map(({ id }) => id));
  }
  return { expand: null, paths };
}

/** The prompt with the highest reward on the path with the best mean reward; the higher up of equals. */
export function uct(options: UctOptions): Selector {
  return {
    select(population) {
      const rewards = rewardsOf(population);
      const rewardOf = (id: string) => rewards.get(id) ?? 0;
      const { paths } = walkTree(population, options);
      const path = best(paths, (ids) => ids.reduce((sum, id) => sum + rewardOf(id), 0) / ids.length);
      const winner = best(path ?? [], rewardOf);
      return winner === null ? population.kept : [winner];
    },
  };
}

function walkDown(root: Node, options: UctOptions): Node[] {
  const path = [root];
  for (let node = root; node.isExpanded && !isAtItsEnd(node, root, options);) {
    const bound = ({ sums, reward }: Node) =>
      upperBound(sums.length === 0 ? reward : mean(sums), {
        tries: Math.max(1, sums.length),
        ofAll: node.sums.length + 1,
        c: options.explore,
      });
    node = best(node.children, bound) ?? node;
    path.push(node);
  }
  return path;
}

function isAtItsEnd({ depth, reward, parent }: Node, root: Node, options: UctOptions): boolean {
  if (depth >= options.depth) return true;
  return depth > options.leastDepth && reward < (root.reward + (parent ?? root).reward) / 2;
}

function goBackUp(path: readonly Node[]): void {
  let sum = 0;
  for (const node of path.toReversed()) {
    sum += node.reward;
    node.sums.push(sum);
  }
}

/** Of those that were measured on all rows; the first candidate is the root. */
function growTree(population: Population): Node | null {
  const rewards = rewardsOf(population);
  const nodes = new Map<string, Node>();
  for (const { id, parents } of population.candidates) {
    const parent = nodes.get(parents[0] ?? "") ?? null;
    const reward = rewards.get(id);
    if (reward === undefined || (parent === null && nodes.size > 0)) continue;
    const depth = parent === null ? 0 : parent.depth + 1;
    const node: Node = { id, parent, depth, children: [], reward, isExpanded: false, sums: [] };
    nodes.set(id, node);
    parent?.children.push(node);
  }
  return [...nodes.values()][0] ?? null;
}

function rewardsOf({ measurements }: Population): ReadonlyMap<string, number> {
  const scores = new Map<string, number[]>();
  for (const { candidateId, caseId, rivalId, score } of measurements) {
    if (caseId === null || rivalId !== null) continue;
    scores.set(candidateId, [...(scores.get(candidateId) ?? []), score ?? 0]);
  }
  // In a round that was cut off some have met a few rows, on which they may have been lucky.
  const most = Math.max(...[...scores.values()].map(({ length }) => length));
  return new Map([...scores].flatMap(([id, values]) => (values.length < most ? [] : [[id, mean(values)]])));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The first of equals. */
function best<Item>(items: readonly Item[], valueOf: (item: Item) => number): Item | null {
  const [first, ...rest] = items;
  if (first === undefined) return null;
  return rest.reduce((high, next) => (valueOf(next) > valueOf(high) ? next : high), first);
}
