import { assertionsOf, type Demand } from "@/lib/records/assertion";
import type { Case, CaseSet } from "@/lib/records/case";
import type { MethodId } from "@/lib/records/method-id";
import { asksPerson } from "@/lib/scoring/grade-by-person";
import { expectedText } from "@/lib/search/expected-text";
import { LEAST_ROWS_TO_SPLIT } from "@/lib/search/folds";
import { allMethods } from "./methods/all-methods";
import { COMPARED_AT, figuresFor, rowsOfSetting, type PlantedSetting } from "./methods/figures";
import type { MethodCard, MethodNeeds } from "./methods/method-card";
import { describeRealPick, describeRealSearches, pickByRealSearches } from "./methods/real-figures";
import { pickMethod, type PickedMethod } from "./pick-method";

export interface MethodAdvice {
  readonly method: MethodCard;
  /** Null where it can run; else why it cannot. */
  readonly obstacle: string | null;
  readonly isRecommended: boolean;
  /** Why it is recommended, the reason itself first and then what else is known; none for the others. */
  readonly reasons: readonly string[];
}

/** Fewer pairs show no pattern to guess an instruction from. */
const FEWEST_PAIRS = 6;

/**
 * Which methods fit what is there, and which of them to take. `parameters`: of the loaded model, in billions; null where
 * there is none, or its size is unknown.
 */
export function adviseMethods(
  set: Pick<CaseSet, "demands">,
  cases: readonly Case[],
  parameters: number | null,
): readonly MethodAdvice[] {
  const found: Found = {
    rows: cases.length,
    pairs: cases.filter((row) => expectedText(row) !== null).length,
    isScored: [set, ...cases].some(({ demands }) => demands.some((demand) => !isForPersonAlone(demand))),
  };
  const fitting = allMethods.filter(({ needs }) => findObstacle(needs, found) === null);
  const recommended = recommend(fitting, found, parameters);
  return allMethods.map((method) => {
    const isRecommended = method.id === recommended?.id;
    const reasons = isRecommended ? recommended.reasons : [];
    return { method, obstacle: findObstacle(method.needs, found), isRecommended, reasons };
  });
}

/** No person grades what a search tries. */
function isForPersonAlone(demand: Demand): boolean {
  return assertionsOf(demand).every((assertion) => asksPerson([assertion]));
}

interface Found {
  readonly rows: number;
  /** Rows with a right answer. */
  readonly pairs: number;
  readonly isScored: boolean;
}

function findObstacle({ rows, leastRows }: MethodNeeds, found: Found): string | null {
  if (rows === "prompt") return null;
  if (found.rows === 0) return "It needs rows to try prompts on.";
  if (rows !== "rows" && !found.isScored) {
    return "It scores answers, and nothing is demanded of them yet. Add a demand first.";
  }
  if (rows === "right-answers" && found.pairs === 0) return "It learns from right answers, and no row has one.";
  if (found.rows < leastRows) return `It needs at least ${leastRows} rows.`;
  return null;
}

interface Recommended {
  readonly id: MethodId;
  readonly reasons: readonly string[];
}

/**
 * By searches with a real model where they were made with one like this and with right answers as these rows have them; else
 * by the planted worlds with rows like these, which do not tell what a small model can write: what is known to be too much
 * for one is left out. Whoever has no idea yet is asked for no judgement.
 */
function recommend(fitting: readonly MethodCard[], found: Found, parameters: number | null): Recommended | null {
  const alone = fitting.filter(
    ({ needs }) =>
      !needs.person && needs.largeModel !== true && (needs.rows !== "right-answers" || found.pairs >= FEWEST_PAIRS),
  );
  const hasAnswers = found.isScored && found.pairs >= FEWEST_PAIRS;
  const ids = alone.map(({ id }) => id);
  const byReal = hasAnswers ? pickByRealSearches(ids, parameters) : null;
  if (byReal !== null && parameters !== null) return { id: byReal, reasons: [describeRealPick(byReal, parameters)] };
  const setting = settingOf(found);
  const picked = pickMethod(ids.map((id) => ({ id, figures: figuresFor(id, setting, COMPARED_AT) })));
  return picked === null ? null : { id: picked.id, reasons: [describe(picked, setting), describeRealSearches()] };
}

/** From here on rows are as many to a hundred as to thirty, by their ratio. */
const ROWS_LIKE_A_HUNDRED = 55;

function settingOf({ rows, isScored }: Found): PlantedSetting {
  if (!isScored) return "unscored";
  if (rows < LEAST_ROWS_TO_SPLIT) return "few";
  return rows < ROWS_LIKE_A_HUNDRED ? "thirty" : "scored";
}

function describe({ figures: { gain, worse } }: PickedMethod, setting: PlantedSetting): string {
  const print = (value: number) => value.toLocaleString("en", { maximumFractionDigits: 1 });
  const ended = worse === 0 ? "no search ended worse" : `${print(worse)} of 100 searches ended worse`;
  return `Recommended: on made-up tasks, where the truth is known, no method that suits your rows surely gains more, and of those that gain alike it takes the fewest calls. There, on ${rowsOfSetting[setting]} and with ${COMPARED_AT} calls, its prompts got ${print(gain)} of 100 rows more right; ${ended}.`;
}
