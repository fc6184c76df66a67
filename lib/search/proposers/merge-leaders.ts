import type { Case } from "../../records/case";
import { succeed } from "../../base/result";
import { shuffle } from "../draw";
import type { Minibatches } from "../evaluators/gated-metric";
import { mergeTexts } from "../merge-texts";
import { sectionOf, withSection } from "../prompt-section";
import type { Candidate, Ledger, Population, Proposer } from "../search";
import { paretoLeads, scoreTable, type ScoreTable } from "../selectors/pareto";

export interface MergeOptions {
  readonly startText: string;
  /** Rows to select by. */
  readonly rows: readonly Case[];
  readonly minibatches: Minibatches;
  /** Merges that are accepted at most, and the rows that each must pass first. */
  readonly merges: number;
  readonly testRows: number;
  /** What else is done, where there is nothing to merge. */
  readonly instead: Proposer;
}

/** Pairs that are drawn before it is given up. */
const ATTEMPTS = 10;

/**
 * GEPA's merge (Agrawal et al., arXiv 2507.19457): in the round after a child was accepted, two leaders that neither come
 * from each other are drawn, and an ancestor of both that scores no better; the changes of both since then make one prompt,
 * without any call. It is tested on a few rows, as many where the one does better as where the other does. Each accepted
 * child allows one accepted merge.
 */
export function createMergeLeaders(options: MergeOptions): Proposer {
  const { instead, rows, merges } = options;
  const tried = new Set<string>();
  let seen = 1;
  return {
    async *propose(population, wanted, ledger) {
      const table = scoreTable(population, rows);
      const accepted = population.candidates.slice(1).filter(({ id }) => table.has(id));
      const merged = accepted.filter(isMerge).length;
      const isFresh = population.candidates.slice(seen).some((one) => table.has(one.id) && !isMerge(one));
      seen = population.candidates.length;
      const isDue = isFresh && merged < merges && accepted.length - merged > merged;
      const child = isDue ? mergeTwo(population, table, { options, tried, ledger }) : null;
      if (child !== null) return succeed([child]);
      return yield* instead.propose(population, wanted, ledger);
    },
  };
}

function isMerge({ parents }: Candidate): boolean {
  return parents.length > 1;
}

interface Merging {
  readonly options: MergeOptions;
  readonly tried: Set<string>;
  readonly ledger: Ledger;
}

/** Null where no two leaders fit together. */
function mergeTwo(population: Population, table: ScoreTable, { options, tried, ledger }: Merging): Candidate | null {
  const { startText, minibatches, rows, testRows } = options;
  const random = () => ledger.random();
  const byId = new Map(population.candidates.map((candidate) => [candidate.id, candidate]));
  const leaders = [...paretoLeads(table).keys()];
  const meanOf = (id: string) => (table.get(id) ?? []).reduce((sum, score) => sum + score, 0);
  for (let attempt = 0; attempt < ATTEMPTS && leaders.length > 1; attempt += 1) {
    const [one = "", two = ""] = shuffle(leaders, random);
    const [better, other] = meanOf(two) > meanOf(one) ? [two, one] : [one, two];
    const [above, beside] = [ancestorsOf(better, byId), ancestorsOf(other, byId)];
    if (above.has(other) || beside.has(better)) continue;
    const common = [...above].filter((id) => beside.has(id) && table.has(id) && meanOf(id) <= meanOf(other));
    const ancestor = drawByWeight(common, meanOf, random);
    const [origin, first, second] = [ancestor ?? "", better, other].map((id) => byId.get(id));
    if (origin === undefined || first === undefined || second === undefined) continue;
    const text = withSection(startText, mergeTexts(...sectionsOf(origin, first, second)));
    const isNew = !population.candidates.some((candidate) => candidate.text === text);
    if (!isNew || tried.has(text)) continue;
    tried.add(text);
    const child = { id: "", text, parents: [first.id, second.id], reason: "The changes of two good ones together." };
    const picked = pickRows(table.get(better) ?? [], table.get(other) ?? [], { count: testRows, random });
    const sumOf = (id: string) => picked.reduce((sum, at) => sum + (table.get(id)?.[at] ?? 0), 0);
    minibatches.set(text, {
      rows: picked.flatMap((at) => rows[at] ?? []),
      parentSum: Math.max(sumOf(better), sumOf(other)),
      isEnoughToEqual: true,
    });
    return child;
  }
  return null;
}

function sectionsOf(...[origin, better, other]: readonly [Candidate, Candidate, Candidate]) {
  return [sectionOf(origin.text), sectionOf(better.text), sectionOf(other.text)] as const;
}

function ancestorsOf(id: string, byId: ReadonlyMap<string, Candidate>): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [...(byId.get(id)?.parents ?? [])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    open.push(...(byId.get(next)?.parents ?? []));
  }
  return found;
}

/** Any of them where none weighs anything. */
function drawByWeight(
  ids: readonly string[],
  weightOf: (id: string) => number,
  random: () => number,
): string | undefined {
  const all = ids.reduce((sum, id) => sum + weightOf(id), 0);
  if (all === 0) return ids[Math.floor(random() * ids.length)];
  let rest = random() * all;
  return ids.find((id) => (rest -= weightOf(id)) < 0) ?? ids.at(-1);
}

/**
 * Places of rows to test a merge on: a third each where the first does better, where the second does, and where both do the
 * same, as far as there are some; then any others.
 */
export function pickRows(
  first: readonly number[],
  second: readonly number[],
  { count, random }: { readonly count: number; readonly random: () => number },
): readonly number[] {
  const places = shuffle([...first.keys()], random);
  const signOf = (at: number) => Math.sign((first[at] ?? 0) - (second[at] ?? 0));
  const share = Math.ceil(count / 3);
  const [ahead, behind] = [1, -1].map((sign) => places.filter((at) => signOf(at) === sign).slice(0, share));
  const apart = [...(ahead ?? []), ...(behind ?? [])].slice(0, count);
  const equal = places.filter((at) => signOf(at) === 0).slice(0, count - apart.length);
  const picked = [...apart, ...equal];
  const rest = places.filter((at) => !picked.includes(at));
  return [...picked, ...rest].slice(0, count);
}
