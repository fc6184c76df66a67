import { bradleyTerry } from "./bradley-terry";
import type { Verdict } from "./verdict";

/** The prompt that the candidates must beat, or a candidate by its index. */
export type Contestant = "incumbent" | number;

/** One pair that was judged; the verdict is on the candidate. */
export interface Duel {
  readonly candidate: number;
  readonly against: Contestant;
  readonly verdict: Verdict;
}

export interface Rank {
  readonly contestant: Contestant;
  /** Bradley–Terry; only for comparing within one ranking. */
  readonly strength: number;
  /** The places that the contestant may have, from 1; where they overlap with another's, the two tie. */
  readonly best: number;
  readonly worst: number;
}

/** Strongest first. Plain data. */
export type Ranking = readonly Rank[];

/** Strengths closer than this are equal; the algorithm's own rounding is far below. */
const EQUAL = 1e-6;

/**
 * Ranks the incumbent and the candidates by the pairs that were judged. One contestant stands clearly above another
 * where it is stronger and they did not tie when they met; the places of each run from one below all that are clearly
 * above it, to one above all that are clearly below. Ties may so chain: first, first or second, second. A ring of three
 * has equal strengths and shares its places. A winner that was left out of the final counts as beaten by those in it,
 * for that is why it was left out: its margin was smaller.
 */
export function rankContestants(candidates: readonly number[], duels: readonly Duel[]): Ranking {
  const contestants: readonly Contestant[] = ["incumbent", ...candidates];
  const place = (contestant: Contestant) => contestants.indexOf(contestant);
  const games = duels.map(({ candidate, against, verdict }) => ({
    first: place(candidate),
    second: place(against),
    score: scores[verdict.outcome],
  }));
  const unplayed = findLeftOut(duels).map(([finalist, leftOut]) => ({
    first: place(finalist),
    second: place(leftOut),
    score: 1 as const,
  }));
  const strengths = bradleyTerry(contestants.length, [...games, ...unplayed]);
  const players = contestants.map((contestant, index) => ({
    contestant,
    strength: strengths[index] ?? 1,
    margin: totalMargin(contestant, duels),
  }));

  const isAbove = (one: (typeof players)[number], other: (typeof players)[number]) =>
    one.strength > other.strength + EQUAL && !haveTied(one.contestant, other.contestant, duels);
  return players
    .toSorted((one, other) => compare(one, other))
    .map((player) => ({
      contestant: player.contestant,
      strength: player.strength,
      best: 1 + players.filter((other) => isAbove(other, player)).length,
      worst: players.length - players.filter((other) => isAbove(player, other)).length,
    }));
}

const scores = { wins: 1, ties: 0.5, loses: 0 } as const;

/** Each finalist with each winner that met the incumbent alone. */
function findLeftOut(duels: readonly Duel[]): readonly (readonly [finalist: number, leftOut: number])[] {
  const finalists = new Set(
    duels.flatMap(({ candidate, against }) => (against === "incumbent" ? [] : [candidate, against])),
  );
  const leftOut = duels.filter(
    ({ candidate, against, verdict }) =>
      against === "incumbent" && verdict.outcome === "wins" && !finalists.has(candidate),
  );
  return [...finalists].flatMap((finalist) => leftOut.map(({ candidate }) => [finalist, candidate] as const));
}

interface Player {
  readonly strength: number;
  readonly margin: number;
}

/** Of equal ones the one with the larger margins stands first, then the one that was made first. */
function compare(one: Player, other: Player): number {
  const difference = other.strength - one.strength;
  return Math.abs(difference) > EQUAL ? difference : other.margin - one.margin;
}

function totalMargin(contestant: Contestant, duels: readonly Duel[]): number {
  return duels.reduce((sum, { candidate, against, verdict }) => {
    if (candidate === contestant) return sum + verdict.margin;
    return against === contestant ? sum - verdict.margin : sum;
  }, 0);
}

function haveTied(one: Contestant, other: Contestant, duels: readonly Duel[]): boolean {
  return duels.some(
    ({ candidate, against, verdict }) =>
      verdict.outcome === "ties" &&
      ((candidate === one && against === other) || (candidate === other && against === one)),
  );
}
