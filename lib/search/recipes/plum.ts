import { succeed, type Result } from "../../base/result";
import type { MethodId } from "../../records/method-id";
import type { MetricOptions } from "../evaluators/metric";
import { methodVersions } from "../method-versions";
import { createPatience, type IsGain } from "../patience";
import { createCrossPhrases } from "../proposers/cross-phrases";
import { createHarmony } from "../proposers/harmony";
import { createPhrase, type ParentsOf } from "../proposers/phrase";
import { TabuList } from "../proposers/tabu-list";
import type { Recipe } from "../recipe";
import { createScreen } from "../screen";
import type { Candidate, Population, Proposer, Selector } from "../search";
import { createAnnealing, plumCooling } from "../selectors/annealing";
import { tournament, type DrawParent } from "../selectors/draw-parents";
import { createGrowingPool } from "../selectors/growing-pool";
import { keptCandidates, meanScores } from "../selectors/mean-scores";
import { topK } from "../selectors/top-k";
import { allRows, type RecipeContext } from "./recipe-context";
import { recipeOf, setUpScores } from "./score-setup";

export interface PlumSize {
  readonly rounds: number;
  /** Edits, or children, in a round. */
  readonly edits: number;
  readonly rows: number;
  readonly sampler: MetricOptions["sampler"];
  /** It ends after so many rounds in which nothing better came. */
  readonly patience: number;
  /** Members of a pool, and members that are drawn for a tournament. */
  readonly pool: number;
  readonly drawn: number;
}

/**
 * "tab": 20 + 5 · 40 calls before the rows that are opened once, and one more for each phrase that the model says in other
 * words. "reference": the paper's 50 rounds of 10 edits on 100 rows, 100 + 50 · 10 · 100 calls and as many more.
 */
export const plumSizes = {
  tab: { rounds: 5, edits: 4, rows: 20, sampler: "halving", patience: 5, pool: 6, drawn: 3 },
  reference: { rounds: 50, edits: 10, rows: 100, sampler: "all", patience: 7, pool: 10, drawn: 5 },
} as const satisfies Record<string, PlumSize>;

/** What the six searches differ in. */
interface PlumKind {
  readonly id: MethodId;
  /** Phrases of a candidate that may be said in other words, at most. */
  readonly mostParaphrases: number;
  readonly proposer: (tools: PlumTools) => Proposer;
  readonly selector: (size: PlumSize) => Selector;
  /** Whose change is a gain, or may be one where it is held against who was watched before. */
  readonly watched: (population: Population) => string | undefined;
  readonly isGain?: IsGain;
}

interface PlumTools {
  readonly startText: string;
  readonly size: PlumSize;
  readonly phrase: (parentsOf: ParentsOf, tabu?: TabuList) => Proposer;
  readonly cross: (parentOf: DrawParent) => Proposer;
}

const best = ({ kept }: Population) => kept[0];
const current = ({ kept }: Population) => kept.at(-1);

const scoresMore: IsGain = (population, before, now) => {
  const means = meanScores(population);
  return (means.get(now) ?? 0) > (means.get(before) ?? 0);
};

/** The harmony search's own figures, from the paper's code. */
const harmony = { parts: 5, keptShare: 0.4, adjustedShare: 0.5 } as const;
const TABU_SIZE = 5;

const kinds = {
  climbing: {
    id: "plum-climbing",
    mostParaphrases: 1,
    proposer: ({ phrase }) => phrase(always(best)),
    selector: () => topK(1),
    watched: best,
  },
  annealing: {
    id: "plum-annealing",
    mostParaphrases: 1,
    proposer: ({ phrase }) => phrase(always(current)),
    selector: () => createAnnealing(plumCooling),
    watched: current,
    // A worse one that was taken by chance is none.
    isGain: scoresMore,
  },
  mutation: {
    id: "plum-mutation",
    mostParaphrases: 1,
    proposer: ({ phrase, size }) => phrase(winnerOf(tournament(size.drawn))),
    selector: () => createGrowingPool(),
    watched: best,
  },
  crossover: {
    id: "plum-crossover",
    mostParaphrases: 1,
    proposer: ({ phrase, cross, size }) => inTurns(phrase(eachInTurn), cross(tournament(size.drawn))),
    selector: ({ pool }) => topK(pool),
    watched: best,
  },
  tabu: {
    id: "plum-tabu",
    mostParaphrases: 1,
    proposer: ({ phrase }) => phrase(always(best), new TabuList(TABU_SIZE)),
    selector: () => topK(1),
    watched: best,
  },
  harmony: {
    id: "plum-harmony",
    mostParaphrases: harmony.parts,
    proposer: ({ startText }) => createHarmony({ startText, ...harmony }),
    selector: ({ pool }) => topK(pool),
    watched: best,
  },
} as const satisfies Record<string, PlumKind>;

/**
 * Plum (Pan et al., arXiv 2311.08364): six classical searches that edit a prompt's phrases, and need no model to do it but
 * for paraphrases. What differs here: phrases are cut by marks and words of any script, not by a parser of English; the
 * score is that of the demands, without the entropy of the labels; edits are screened before they cost a call, and must
 * keep the facts: they cut into the person's own words, and the few rows that choose may not miss what others need; no
 * prompt comes twice, since its score is known; annealing keeps the best aside; the tabu list holds phrases; the crossover
 * search edits in odd rounds and crosses in even ones, as a pool of copies of one prompt has nothing to cross;
 * harmony takes whole parts, where the program loses the last phrase of each.
 */
function createPlum(kind: PlumKind, context: RecipeContext, size: PlumSize): Result<Recipe> {
  const setUp = setUpScores(context, { ...size, showsRows: false });
  if (!setUp.ok) return setUp;
  const { metric } = setUp.value;
  const { plan } = context;
  const startText = plan.prompt.text;
  const screen = createScreen({ startText, rows: allRows(plan), keepsFacts: true });
  const proposer = kind.proposer({
    startText,
    size,
    phrase: (parentsOf, tabu) =>
      createPhrase({ startText, parentsOf, screen, canParaphrase: true, ...(tabu === undefined ? {} : { tabu }) }),
    cross: (parentOf) => createCrossPhrases({ startText, parentOf, screen }),
  });
  const { rounds, edits, patience } = size;
  const isOut = createPatience(patience, kind.watched, kind.isGain);
  const search = {
    id: kind.id,
    version: methodVersions[kind.id],
    wanted: edits,
    proposer,
    evaluators: [metric],
    selector: kind.selector(size),
    isDone: (population: Population) => isOut(population) || population.round > rounds,
  };
  const ofARound = edits * kind.mostParaphrases + metric.mostCalls(edits);
  const searchCalls = metric.mostCalls(1) + rounds * ofARound;
  return succeed(recipeOf(context, setUp.value, { search, keepsFacts: true, searchCalls }));
}

type Create = (context: RecipeContext, size?: PlumSize) => Result<Recipe>;

const create =
  (kind: PlumKind): Create =>
  (context, size = plumSizes.tab) =>
    createPlum(kind, context, size);

export const createPlumClimbing = create(kinds.climbing);
export const createPlumAnnealing = create(kinds.annealing);
export const createPlumMutation = create(kinds.mutation);
export const createPlumCrossover = create(kinds.crossover);
export const createPlumTabu = create(kinds.tabu);
export const createPlumHarmony = create(kinds.harmony);

/** The same one for all edits of a round. */
function always(idOf: (population: Population) => string | undefined): ParentsOf {
  return (population, wanted) => {
    const id = idOf(population);
    return repeat(
      population.candidates.find((candidate) => candidate.id === id),
      wanted,
    );
  };
}

/** The winner of one draw for all edits of a round. */
function winnerOf(parentOf: DrawParent): ParentsOf {
  return (population, wanted, random) => repeat(parentOf(population, random), wanted);
}

/** One member after the other, the best first. */
const eachInTurn: ParentsOf = (population, wanted) => {
  const members = keptCandidates(population);
  return Array.from({ length: wanted }, (_, index) => members[index % members.length]).flatMap(
    (member) => member ?? [],
  );
};

function repeat(candidate: Candidate | undefined, count: number): readonly Candidate[] {
  return candidate === undefined ? [] : Array.from({ length: count }, () => candidate);
}

/** The first in odd rounds, the second in even ones. */
function inTurns(first: Proposer, second: Proposer): Proposer {
  return {
    propose: (population, wanted, ledger) =>
      (population.round % 2 === 1 ? first : second).propose(population, wanted, ledger),
  };
}
