/**
 * The Bradley–Terry model by Hunter's MM algorithm ("MM algorithms for generalized Bradley–Terry models", Annals of
 * Statistics 32, 2004): player i beats player j with probability s_i / (s_i + s_j), and each step sets s_i to the wins
 * of i over the sum of n_ij / (s_i + s_j). A tie is half a win for each. What differs: everybody also has a tie with one
 * more player of strength 1, so that a player who always won has a finite strength, and all are on one scale even where
 * some never met.
 */
export interface Game {
  /** Places in the list of players. */
  readonly first: number;
  readonly second: number;
  /** What the first one got: 1 for a win, 0.5 for a tie, 0 for a loss. */
  readonly score: 0 | 0.5 | 1;
}

/** Far more than the few players of a run need; the steps stop earlier where nothing moves any more. */
const MOST_STEPS = 1_000;
const STILL = 1e-12;

/** The strength of each player, above 0; 1 is that of a player who wins as often as they lose. Draws nothing. */
export function bradleyTerry(players: number, games: readonly Game[]): readonly number[] {
  const wins = new Array<number>(players).fill(0.5);
  for (const { first, second, score } of games) {
    wins[first] = (wins[first] ?? 0) + score;
    wins[second] = (wins[second] ?? 0) + 1 - score;
  }
  let strengths = new Array<number>(players).fill(1);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const next = improve(strengths, wins, games);
    const moved = Math.max(0, ...next.map((strength, player) => Math.abs(strength - (strengths[player] ?? 0))));
    strengths = next;
    if (moved < STILL) break;
  }
  return strengths;
}

function improve(strengths: readonly number[], wins: readonly number[], games: readonly Game[]): number[] {
  const weights = strengths.map((strength) => 1 / (strength + 1));
  for (const { first, second } of games) {
    const weight = 1 / ((strengths[first] ?? 1) + (strengths[second] ?? 1));
    weights[first] = (weights[first] ?? 0) + weight;
    weights[second] = (weights[second] ?? 0) + weight;
  }
  return weights.map((weight, player) => (wins[player] ?? 0) / weight);
}
