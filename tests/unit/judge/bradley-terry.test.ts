import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bradleyTerry, type Game } from "@/lib/judge/bradley-terry";

const game = (first: number, second: number, score: Game["score"] = 1): Game => ({ first, second, score });

const anyGames = fc.integer({ min: 2, max: 6 }).chain((players) =>
  fc.record({
    players: fc.constant(players),
    games: fc.array(
      fc
        .tuple(fc.nat(players - 1), fc.nat(players - 1), fc.constantFrom(0 as const, 0.5 as const, 1 as const))
        .filter(([first, second]) => first !== second)
        .map(([first, second, score]) => game(first, second, score)),
      { maxLength: 15 },
    ),
  }),
);

/** What the strengths say that a player wins, with the tie against a player of strength 1. */
function expectedWins(player: number, strengths: readonly number[], games: readonly Game[]): number {
  const own = strengths[player]!;
  return games.reduce(
    (sum, { first, second }) => {
      if (first !== player && second !== player) return sum;
      return sum + own / (own + strengths[first === player ? second : first]!);
    },
    own / (own + 1),
  );
}

describe("bradleyTerry", () => {
  it("solves a case that can be solved by hand: s / (1 + s) + 1 / 2 = 1 / 2 + … for one win", () => {
    // With s for the winner and 1 / s for the loser: s² / (s² + 1) + s / (s + 1) = 1.5.
    const [winner, loser] = bradleyTerry(2, [game(0, 1)]);
    expect(winner! * loser!).toBeCloseTo(1, 8);
    expect(winner! ** 2 / (winner! ** 2 + 1) + winner! / (winner! + 1)).toBeCloseTo(1.5, 8);
  });

  it("finds the strengths that explain the wins: for each player the expected wins are the wins", () => {
    fc.assert(
      fc.property(anyGames, ({ players, games }) => {
        const strengths = bradleyTerry(players, games);
        for (let player = 0; player < players; player += 1) {
          const wins = games.reduce(
            (sum, { first, second, score }) =>
              sum + (first === player ? score : 0) + (second === player ? 1 - score : 0),
            0.5,
          );
          expect(expectedWins(player, strengths, games)).toBeCloseTo(wins, 5);
        }
      }),
    );
  });

  it("holds a ring of three for equal, and two who tied", () => {
    const ring = bradleyTerry(3, [game(0, 1), game(1, 2), game(2, 0)]);
    for (const strength of ring) expect(strength).toBeCloseTo(1, 9);
    expect(bradleyTerry(2, [game(0, 1, 0.5)])).toEqual([1, 1]);
  });
});
