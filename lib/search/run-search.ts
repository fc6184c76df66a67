import type { Failure } from "../base/failure";
import { isStopped } from "../base/is-stopped";
import { leaderOfCutRace } from "./cut-race";
import type { Budgets } from "./earlier-budget";
import { keepReserve } from "./keep-reserve";
import type { SearchOutcome } from "./lab-run";
import { endSearch } from "./outcome";
import { callsOfVerification, type Columns, type Recipe } from "./recipe";
import { bestOf } from "./selectors/mean-scores";
import type { Candidate, Ledger, Measurement, Population, Steps, Trace } from "./search";

/** How a search ends. */
export type SearchEnd =
  | { readonly type: "completed"; readonly outcome: SearchOutcome }
  | { readonly type: "stopped" }
  | { readonly type: "failed"; readonly failure: Failure };

/** Of a search that was given a larger budget, each of which opens rows of its own at the end. */
interface StagedRecipe extends Recipe {
  /** By the budget that holds now. */
  readonly verificationNow?: () => Recipe["verification"];
  readonly budgets?: Pick<Budgets, "next">;
}

const oneBudget: Pick<Budgets, "next"> = {
  async *next() {
    return false;
  },
};

/** The person's own prompt goes by this id; the others are c1, c2, … in the order in which they came. */
export const START_ID = "start";

/**
 * One loop for every method: measure the start prompt; then propose, refuse, measure and select, until the method is done,
 * nothing new comes, or the budget is spent; at the end hold the best against the start prompt on rows that did not choose
 * it. The same ledger and seed give the same trace, so it can be run again from stored calls.
 */
export async function* runSearch(
  { search, screen, selectRows, verification, verificationNow = () => verification, budgets = oneBudget }: StagedRecipe,
  startText: string,
  ledger: Ledger,
  signal: AbortSignal,
): AsyncGenerator<Trace, SearchEnd, void> {
  const start: Candidate = { id: START_ID, text: startText, parents: [], reason: "Your own prompt." };
  const found = new Found(start);
  const callsAtTheEnd = () => callsOfVerification(verificationNow());
  const reserve = keepReserve(ledger, { callsAtTheEnd, budgets });
  const ended = yield* searchRounds(search, { found, screen }, reserve);
  if (signal.aborted) return { type: "stopped" };
  if (!ended.ok && ended.failure.kind !== "budget-spent") return { type: "failed", failure: ended.failure };

  const population = found.population();
  const best = bestOf(population) ?? start;
  const facts = {
    population,
    start,
    best,
    selectRows,
    isBudgetSpent: !ended.ok || reserve.wasSpent(),
    isBaselinePerfect: ended.ok && ended.value === "baseline-perfect",
  };
  const columns = yield* verify(verificationNow(), facts, ledger);
  if (isStopped(signal)) return { type: "stopped" };
  if (columns !== null && "kind" in columns) return { type: "failed", failure: columns };
  return { type: "completed", outcome: endSearch({ ...facts, columns }) };
}

/** Rounds without any new candidate after which a method is stuck. */
const MOST_EMPTY_ROUNDS = 3;

/** Fails with what ended it before the method was done. */
async function* searchRounds(
  search: Recipe["search"],
  { found, screen }: { readonly found: Found; readonly screen: Recipe["screen"] },
  ledger: Ledger,
): Steps<"done" | "stuck" | "baseline-perfect"> {
  let fresh: readonly Candidate[] = found.candidates;
  yield { type: "candidate-proposed", candidate: found.start };
  for (let empty = 0; ;) {
    for (const evaluator of search.evaluators) {
      const measured = yield* noting(evaluator.evaluate(found.population(), fresh, ledger), found);
      if (measured.ok) continue;
      // What was measured until now may still choose.
      if (measured.failure.kind === "budget-spent") {
        found.select(search.selector, ledger);
        found.preferLeader();
        yield { type: "round-ended", round: found.round, kept: found.kept };
      }
      return measured;
    }
    found.select(search.selector, ledger);
    yield { type: "round-ended", round: found.round, kept: found.kept };
    if (found.round === 0 && isPerfect(found.measurements)) return { ok: true, value: "baseline-perfect" };
    const population = found.endRound();
    if (search.isDone(population)) return { ok: true, value: "done" };

    const proposed = yield* search.proposer.propose(population, search.wanted, ledger);
    if (!proposed.ok) return proposed;
    const accepted: Candidate[] = [];
    for (const draft of proposed.value) {
      const reason = screen(draft.text, found.texts());
      if (reason !== null) {
        yield { type: "candidate-refused", text: draft.text, reason };
        continue;
      }
      const candidate = found.add(draft);
      accepted.push(candidate);
      yield { type: "candidate-proposed", candidate };
    }
    empty = accepted.length === 0 ? empty + 1 : 0;
    if (empty === MOST_EMPTY_ROUNDS) return { ok: true, value: "stuck" };
    fresh = accepted;
  }
}

/** Passes everything on, and notes each measurement as it comes: a search that is cut off has those too. */
async function* noting<Value>(steps: Steps<Value>, found: Found): Steps<Value> {
  for (;;) {
    const step = await steps.next();
    if (step.done === true) return step.value;
    if (step.value.type === "candidate-measured") found.measurements.push(step.value.measurement);
    yield step.value;
  }
}

/** There is nothing to gain. */
function isPerfect(measurements: readonly Measurement[]): boolean {
  const scores = measurements.flatMap(({ caseId, score, rivalId }) =>
    caseId !== null && rivalId === null ? [score ?? 0] : [],
  );
  return scores.length > 0 && scores.every((score) => score >= 1);
}

/** What a search has found so far. */
class Found {
  readonly candidates: Candidate[];
  readonly measurements: Measurement[] = [];
  kept: readonly string[];
  round = 0;

  constructor(readonly start: Candidate) {
    this.candidates = [start];
    this.kept = [start.id];
  }

  population(): Population {
    // Copies: a population is what it was when it was told.
    const { round, kept } = this;
    return { round, candidates: [...this.candidates], measurements: [...this.measurements], kept };
  }

  add(draft: Candidate): Candidate {
    const candidate = { ...draft, id: `c${this.candidates.length}` };
    this.candidates.push(candidate);
    return candidate;
  }

  texts(): readonly string[] {
    return this.candidates.map(({ text }) => text);
  }

  select(selector: Recipe["search"]["selector"], ledger: Ledger): void {
    this.kept = selector.select(this.population(), () => ledger.random());
  }

  /** Where the start prompt stands first, and somebody was ahead of it. */
  preferLeader(): void {
    const leader = this.kept[0] === this.start.id ? leaderOfCutRace(this.population()) : null;
    if (leader !== null) this.kept = [leader, ...this.kept.filter((id) => id !== leader)];
  }

  endRound(): Population {
    this.round += 1;
    return this.population();
  }
}

/** Scores of start and best on rows that did not choose the best, as far as the budget goes; null where there are none. */
async function* verify(
  verification: Recipe["verification"],
  { population, start, best }: { readonly population: Population; readonly start: Candidate; readonly best: Candidate },
  ledger: Ledger,
): AsyncGenerator<Trace, Columns | Failure | null, void> {
  if (verification.kind === "folds") return verification.columns(population);
  if (verification.rows.length === 0) return null;
  const [first, second]: [number[], number[]] = [[], []];
  for (const row of best === start ? [] : verification.rows) {
    const compared = yield* verification.compare(start, best, row, ledger);
    if (!compared.ok && compared.failure.kind === "budget-spent") break;
    if (!compared.ok) return compared.failure;
    if (compared.value === null) continue;
    first.push(compared.value[0]);
    second.push(compared.value[1]);
  }
  return { first, second };
}
