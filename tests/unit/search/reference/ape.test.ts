import { describe, expect, it } from "vitest";
import { createApe } from "@/lib/search/recipes/ape";
import { rankByUpperBound, type Arm } from "@/lib/search/selectors/upper-bound";
import { drawsForRounds, numberOf, recordOf, recordedTools, replay, replayPlan, rowsOf, textOf } from "./replay";

interface ApeRun {
  /** For each candidate in the order in which they were written, one digit for each row; the first is the start prompt. */
  readonly row: readonly string[];
  /** Rows that each set shows, and what was written to them; some are written again. */
  readonly requests: readonly { readonly pairs: readonly number[]; readonly written: readonly number[] }[];
  /** Where every candidate meets every row: the best first. */
  readonly ranked: readonly number[];
  /** The bandit's: whom each round scores on rows, and how many each has right. */
  readonly rounds: readonly { readonly chosen: readonly number[]; readonly right: readonly number[] }[];
}

interface ApeRecord {
  readonly settings: Readonly<Record<"sets" | "each" | "pairs" | "samples", number>>;
  readonly runs: readonly ApeRun[];
}

// The type is what the recorder writes.
const { settings, runs } = recordOf("ape") as ApeRecord;
const rows = { propose: rowsOf("pair", 12), select: rowsOf("row", runs[0]?.row[0]?.length ?? 0) };
const plan = replayPlan("ape", rows);
const size = {
  sets: settings.sets,
  pairs: settings.pairs,
  induced: settings.sets * settings.each,
  // So many stay, that all can be told apart; none is said in other words, which the program does not do.
  parents: 50,
  paraphrases: 0,
  rows: rows.select.length,
  sampler: "all",
  maxTokens: 50,
} as const;

async function replayRun({ row, requests }: ApeRun) {
  const written = requests.flatMap((request) => request.written).values();
  return replay(createApe({ plan, tools: recordedTools({ row }) }, size), plan, {
    write: (request) => (request.includes("followed it for each") ? textOf(written.next().value ?? -1) : null),
    draws: () => drawsForRounds(rows.propose, requests),
  });
}

describe.each(runs.map((run, index) => ({ run, name: `run ${index + 1}` })))(
  "APE decides as the program does on the same answers and draws: $name",
  ({ run }) => {
    const replayed = replayRun(run);
    const rightOf = (candidate: number) => run.row[candidate]?.replaceAll("0", "").length ?? 0;

    it("shows the same pairs as often", async () => {
      const { asked } = await replayed;
      const shown = asked
        .filter((request) => request.includes("followed it for each"))
        .map((request) => Array.from(request.matchAll(/Input: pair (\d+)/gu), ([, place]) => Number(place)));
      expect(shown).toEqual(run.requests.flatMap(({ pairs, written }) => written.map(() => pairs)));
    });

    it("scores each once, what is written again not, and ranks them alike", async () => {
      const { candidates, measurements, kept } = await replayed;
      expect(new Set(candidates.map(numberOf))).toEqual(new Set([0, ...run.ranked]));
      expect(measurements).toHaveLength(candidates.length * rows.select.length);
      // The person's own prompt takes part here.
      const ranked = (kept.at(-1) ?? []).filter((one) => one !== 0);
      expect(ranked[0]).toBe(run.ranked[0]);
      expect(ranked.map(rightOf)).toEqual(run.ranked.map(rightOf));
    });

    it("pulls the same arms by the upper confidence bound, once one was pulled", () => {
      const arms = new Map<number, Arm>(run.ranked.map((one) => [one, { count: 0, sum: 0 }]));
      for (const [at, { chosen, right }] of run.rounds.entries()) {
        const numbers = [...arms.keys()];
        const known = (ones: readonly number[]) => ones.map((one) => JSON.stringify(arms.get(one))).toSorted();
        const best = rankByUpperBound([...arms.values()], 1).slice(0, chosen.length);
        // Arms of which as much is known are equal: the program takes the later one.
        if (at > 0) expect(known(best.map((place) => numbers[place] ?? -1))).toEqual(known(chosen));
        for (const [place, one] of chosen.entries()) {
          const { count, sum } = arms.get(one) ?? { count: 0, sum: 0 };
          arms.set(one, { count: count + settings.samples, sum: sum + (right[place] ?? 0) });
        }
      }
    });
  },
);
