import { succeed } from "../../base/result";
import type { Case } from "../../records/case";
import type { MeasureRow } from "../measure-row";
import type { Candidate, Evaluator, Measurement, Population } from "../search";
import { rankByUpperBound } from "../selectors/upper-bound";
import { measureRows } from "./measure-rows";

export interface BanditOptions {
  /** Each arm goes through them in this order, so that arms are compared on rows that they share. */
  readonly rows: readonly Case[];
  readonly measureRow: MeasureRow;
  readonly callsOfARow: number;
  /** Rows that a round of the search may spend on all arms together. */
  readonly budget: number;
  /** Rows of one pull. */
  readonly batch: number;
  readonly policy: BanditPolicy;
}

/** A candidate with the rows that it has met. */
export interface Arm {
  readonly tried: number;
  readonly sum: number;
  /** It has met every row, and another pull would tell nothing. */
  readonly isSpent: boolean;
}

/** The places of the arms to pull next, given what is left of the round's rows; none where the round is over. */
export type BanditPolicy = (arms: readonly Arm[], left: number) => readonly number[];

/**
 * Spends rows where they tell most: the arms are the fresh candidates and those that were kept, with what is known of them
 * from earlier rounds. A candidate that comes alone meets all rows. What a policy decides is told in `ucb` and
 * `successiveRejects`; halving is a sampler of the metric.
 */
export function createBandit({ rows, measureRow, callsOfARow, budget, batch, policy }: BanditOptions): Evaluator {
  return {
    mostCalls: (candidates) => callsOfARow * (candidates === 1 ? Math.max(rows.length, budget) : budget),
    async *evaluate(population, fresh, ledger) {
      const candidates = armsOf(population, fresh);
      const states = candidates.map(({ id }) => stateOf(id, rows, population.measurements));
      const made: Measurement[] = [];
      const isAlone = candidates.length === 1;
      let left = isAlone ? rows.length : budget;
      while (left > 0 && fresh.length > 0) {
        const places = isAlone ? unspent(states) : policy(states.map(armOf), left);
        if (places.length === 0) break;
        for (const place of places) {
          const [candidate, state] = [candidates[place], states[place]];
          if (candidate === undefined || state === undefined) continue;
          const pulled = state.next.splice(0, Math.min(isAlone ? rows.length : batch, left));
          left -= pulled.length;
          const measured = yield* measureRows(candidate, pulled, measureRow, ledger);
          if (!measured.ok) return measured;
          made.push(...measured.value);
          state.tried += measured.value.length;
          state.sum += measured.value.reduce((sum, { score }) => sum + (score ?? 0), 0);
        }
      }
      return succeed(made);
    },
  };
}

interface ArmState {
  readonly next: Case[];
  tried: number;
  sum: number;
}

function armsOf({ candidates, kept }: Population, fresh: readonly Candidate[]): readonly Candidate[] {
  const isFresh = new Set(fresh.map(({ id }) => id));
  return [...candidates.filter(({ id }) => kept.includes(id) && !isFresh.has(id)), ...fresh];
}

function stateOf(id: string, rows: readonly Case[], measurements: readonly Measurement[]): ArmState {
  const scores = new Map<string, number>();
  for (const { candidateId, caseId, rivalId, score } of measurements) {
    if (candidateId === id && caseId !== null && rivalId === null) scores.set(caseId, score ?? 0);
  }
  const met = rows.filter((row) => scores.has(row.id));
  return {
    next: rows.filter((row) => !scores.has(row.id)),
    tried: met.length,
    sum: met.reduce((sum, row) => sum + (scores.get(row.id) ?? 0), 0),
  };
}

function armOf({ next, tried, sum }: ArmState): Arm {
  return { tried, sum, isSpent: next.length === 0 };
}

function unspent(states: readonly ArmState[]): readonly number[] {
  return states.flatMap(({ next }, place) => (next.length > 0 ? [place] : []));
}

/**
 * Upper confidence bound (Auer et al., Machine Learning 47, 2002): the `width` arms with the highest mean + c · √(ln N / n),
 * N and n being all rows met and the arm's own; an arm that has met none comes first. Means lie in [0, 1].
 */
export function ucb({ c, width }: { readonly c: number; readonly width: number }): BanditPolicy {
  return (arms) => {
    const ranked = rankByUpperBound(
      arms.map(({ tried, sum }) => ({ count: tried, sum })),
      c,
    );
    return ranked.filter((place) => arms[place]?.isSpent === false).slice(0, width);
  };
}

/**
 * Successive rejects (Audibert and Bubeck, COLT 2010): after each phase, in which every arm that is left has met as many
 * rows as the others, the one with the lowest mean goes, until `stay` are left. A new one is made for each search; it
 * finds out by itself when a round begins.
 */
export function successiveRejects({ stay, budget }: { readonly stay: number; readonly budget: number }): BanditPolicy {
  let alive: number[] = [];
  let phase = 0;
  return (arms, left) => {
    if (left === budget) [alive, phase] = [arms.map((_, place) => place), 1];
    const count = arms.length;
    for (; alive.length > stay; phase += 1) {
      const wanted = rowsOfPhase(phase, count, budget);
      const behind = alive.filter((place) => isBehind(arms[place], wanted));
      if (behind.length > 0) return behind;
      alive = withoutWorst(alive, arms);
    }
    return [];
  };
}

/** Rows that each arm has met at the end of a phase, counted from 1. */
function rowsOfPhase(phase: number, arms: number, budget: number): number {
  const spread = Array.from({ length: arms - 1 }, (_, index) => 1 / (index + 2)).reduce((sum, part) => sum + part, 0.5);
  return Math.max(1, Math.ceil((budget - arms) / (spread * (arms + 1 - phase))));
}

function isBehind(arm: Arm | undefined, wanted: number): boolean {
  return arm !== undefined && !arm.isSpent && arm.tried < wanted;
}

/** Of equals the later one goes. */
function withoutWorst(alive: readonly number[], arms: readonly Arm[]): number[] {
  const meanOf = (place: number) => (arms[place]?.sum ?? 0) / Math.max(1, arms[place]?.tried ?? 0);
  const worst = alive.reduce((low, place) => (meanOf(place) <= meanOf(low) ? place : low));
  return alive.filter((place) => place !== worst);
}
