import { succeed, type Result } from "../../base/result";
import type { Case } from "../../records/case";
import { labelledDemonstration, withDemonstrations } from "../demonstrations";
import { createByRegion } from "../evaluators/by-region";
import { expectedText } from "../expected-text";
import { methodVersions } from "../method-versions";
import { createInduce } from "../proposers/induce";
import type { Recipe } from "../recipe";
import { regionOf } from "../regions";
import type { Candidate, Population, Proposer } from "../search";
import { keptCandidates } from "../selectors/mean-scores";
import { topK } from "../selectors/top-k";
import { unfit, type RecipeContext } from "./recipe-context";
import { setUpRouted } from "./routed-setup";

export interface MopSize {
  /** Kinds of rows, at most. */
  readonly regions: number;
  /** Instructions that are guessed for each kind, from so many solved rows of the others. */
  readonly induced: number;
  readonly pairs: number;
  /** The best instructions that are tried with the solved rows of each kind, and so many of these rows. */
  readonly top: number;
  readonly demos: number;
  readonly rows: number;
}

/**
 * "tab": 20 + 6 · (1 + 20) + 3 · 20 = 206 calls before the rows that are opened once. "reference": the settings with which
 * the program is started (ruocwang/mixture-of-prompts, `config_zoo.py`, which overrides the larger ones of its base): of ten
 * experts two guesses each, as often as kinds go into ten, scored on 20 rows; then the best four and the person's own on
 * the rows of each kind. For 5 kinds, as here: 20 + 5 · 4 · (1 + 20) + 5 · 20 = 540 calls; the paper chooses among 2 to 10.
 */
export const mopSizes = {
  tab: { regions: 2, induced: 3, pairs: 5, top: 2, demos: 3, rows: 20 },
  reference: { regions: 5, induced: 4, pairs: 5, top: 4, demos: 20, rows: 20 },
} as const satisfies Record<string, MopSize>;

const TOKENS_OF_AN_INSTRUCTION = 80;

/**
 * MoP, mixture of prompts (Wang et al., arXiv 2407.00256): rows are clustered, instructions are guessed for each cluster
 * from the others' solved rows, the best ones are tried with the cluster's own solved rows, and each row goes to its
 * cluster's instruction and solved rows. What differs here: clusters are told by words in place of embeddings, so that the
 * choice is a part of the prompt and the same outside; the person's own prompt stands in the place of the empty
 * instruction; the prompt that chooses must do better than every prompt for all rows.
 */
export function createMop(context: RecipeContext, size: MopSize = mopSizes.tab): Result<Recipe> {
  const { top, demos, induced, pairs } = size;
  const setUp = setUpRouted(context, size);
  if (!setUp.ok) return setUp;
  const { metric, metricOn, regions, names, routeBest, selectRows, shownRows, screen, wordLimit } = setUp.value;
  const startText = context.plan.prompt.text;
  const solved = shownRows.filter((row) => expectedText(row) !== null);
  if (solved.length === 0) return unfit("This method learns from right answers, and no row that it may see has one.");
  const kinds = [...regions.keys(), regions.length];
  const placeOf = (row: Case) => regionOf(row, regions, names);
  const rowsOf = (kind: number) => selectRows.filter((row) => placeOf(row) === kind);
  const demosOf = (kind: number) => solved.filter((row) => placeOf(row) === kind).slice(0, demos);
  const pools = kinds.map((kind) => solved.filter((row) => placeOf(row) !== kind));
  const induce = createInduce({
    startText,
    pools: pools.map((pool) => (pool.length === 0 ? solved : pool)),
    pairs,
    maxTokens: TOKENS_OF_AN_INSTRUCTION,
  });
  const kindOf = new Map<string, number>();
  const withOwnRows: Proposer = {
    async *propose(population) {
      const made = kinds.flatMap((kind) => showRows(population, { kind, rows: demosOf(kind), top, startText }));
      for (const { candidate, kind } of made) kindOf.set(candidate.text, kind);
      return succeed(made.map(({ candidate }) => candidate));
    },
  };
  const rounds: readonly Proposer[] = [induce, withOwnRows, routeBest];
  const byKind = kinds.map((kind) => metricOn(rowsOf(kind)));
  const wanted = kinds.length * induced;
  const searchCalls = metric.mostCalls(1 + wanted + top + 1) + wanted;
  return succeed({
    search: {
      id: "mop",
      version: methodVersions.mop,
      wanted,
      proposer: {
        propose: (population, most, ledger) =>
          (rounds[population.round - 1] ?? routeBest).propose(population, most, ledger),
      },
      evaluators: [createByRegion(metric, byKind, (text) => kindOf.get(text) ?? null)],
      selector: topK(top),
      isDone: ({ round }) => round > rounds.length,
    },
    screen: screen({ keepsFacts: false, showsRows: true, wordLimit }),
    selectRows: selectRows.length,
    verification: setUp.value.verificationAfter(searchCalls),
  });
}

interface Shown {
  readonly kind: number;
  readonly rows: readonly Case[];
  readonly top: number;
  readonly startText: string;
}

/** The best instructions, and the person's own, with the solved rows of a kind. */
function showRows(population: Population, { kind, rows, top, startText }: Shown) {
  const demonstrations = rows.flatMap((row) => labelledDemonstration(row, startText) ?? []);
  if (demonstrations.length === 0) return [];
  const best = keptCandidates(population).slice(0, top);
  const [start] = population.candidates;
  const parents = start === undefined || best.includes(start) ? best : [...best, start];
  return parents.map(({ id, text }) => {
    const reason = `With ${demonstrations.length} solved rows of one kind.`;
    const shown = withDemonstrations(text, demonstrations);
    const candidate: Candidate = { id: "", text: shown, parents: [id], reason };
    return { candidate, kind };
  });
}
