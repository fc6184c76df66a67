import type { Failure } from "../base/failure";
import { discriminate, type JudgeContext } from "./discriminate";
import { CALLS_OF_A_VERDICT, FINALISTS } from "./most-judge-calls";
import { type Contestant, type Duel, rankContestants, type Ranking } from "./ranking";

export interface CandidateToJudge {
  readonly index: number;
  readonly text: string;
}

export interface JudgingContext extends JudgeContext {
  /** The prompt to beat: the person's own, or the one that is refined. */
  readonly incumbent: string;
}

/** How the judging ended, and what it found until then. */
export interface Judged {
  readonly ranking: Ranking;
  readonly duels: readonly Duel[];
  /** Calls spent; a verdict that failed halfway counts as whole. */
  readonly calls: number;
  readonly end: "completed" | "budget-spent" | "stopped" | { readonly failure: Failure };
}

/**
 * Judges several candidates, yields each verdict and returns the ranking. The pairs that matter: each candidate against
 * the incumbent, in the order that they were made, for only winners may be called golden; then the three winners with
 * the largest margins against one another, the strongest pair first, for the others hardly come first. So N candidates
 * cost at most 2N + 6 calls, where all pairs with the incumbent cost N(N + 1). Candidates must differ in their texts.
 */
export async function* judgeCandidates(
  context: JudgingContext,
  candidates: readonly CandidateToJudge[],
): AsyncGenerator<Duel, Judged, void> {
  const texts = new Map<Contestant, string>([["incumbent", context.incumbent]]);
  for (const { index, text } of candidates) texts.set(index, text);
  const indices = candidates.map(({ index }) => index);
  const duels: Duel[] = [];
  let calls = 0;
  const finish = (end: Judged["end"]): Judged => ({ ranking: rankContestants(indices, duels), duels, calls, end });

  for (;;) {
    const pair = nextPair(indices, duels);
    if (pair === null) return finish("completed");
    if (!context.calls.mayMake(CALLS_OF_A_VERDICT)) return finish("budget-spent");
    const verdict = await discriminate(context, texts.get(pair.candidate) ?? "", texts.get(pair.against) ?? "");
    const isMade = !verdict.ok || verdict.value !== null;
    if (isMade) calls += CALLS_OF_A_VERDICT;
    if (!verdict.ok) return finish({ failure: verdict.failure });
    if (verdict.value === null) return finish("stopped");
    const duel = { ...pair, verdict: verdict.value };
    duels.push(duel);
    yield duel;
  }
}

type Pair = Pick<Duel, "candidate" | "against">;

function nextPair(indices: readonly number[], duels: readonly Duel[]): Pair | null {
  const wasAsked = ({ candidate, against }: Pair) =>
    duels.some((duel) => duel.candidate === candidate && duel.against === against);
  const pairs = [...indices.map((candidate) => ({ candidate, against: "incumbent" as const })), ...finals(duels)];
  return pairs.find((pair) => !wasAsked(pair)) ?? null;
}

/** Each with each, as (1, 2), (1, 3), (2, 3) by their margins against the incumbent. */
function finals(duels: readonly Duel[]): readonly Pair[] {
  const finalists = duels
    .filter(({ against, verdict }) => against === "incumbent" && verdict.outcome === "wins")
    .toSorted((one, other) => other.verdict.margin - one.verdict.margin)
    .slice(0, FINALISTS)
    .map(({ candidate }) => candidate);
  return finalists.flatMap((candidate, place) => finalists.slice(place + 1).map((against) => ({ candidate, against })));
}
