import { describe, expect, it } from "vitest";
import { createOpro } from "@/lib/search/recipes/opro";
import { drawsForRounds, numberOf, recordOf, recordedTools, replay, replayPlan, rowsOf, textOf } from "./replay";

interface OproRun {
  /** For each candidate in the order in which they were written, one digit for each row. */
  readonly row: readonly string[];
  readonly steps: readonly {
    /** Candidates with their scores of 100, in the order of the request. */
    readonly shown: readonly (readonly [candidate: number, score: number])[];
    readonly pairs: readonly number[];
    /** Some are written again. */
    readonly written: readonly number[];
    readonly scored: readonly number[];
  }[];
}

interface OproRecord {
  readonly settings: Readonly<Record<"steps" | "each" | "shown" | "pairs", number>>;
  readonly runs: readonly OproRun[];
}

// The type is what the recorder writes.
const { settings, runs } = recordOf("opro") as OproRecord;
const count = runs[0]?.row[0]?.length ?? 0;
// The program shows rows that score; here others are shown, in their place.
const rows = { propose: rowsOf("pair", count), select: rowsOf("row", count) };
const plan = replayPlan("opro", rows);
const size = { ...settings, rows: count, words: 50 };

async function replayRun({ row, steps }: OproRun) {
  const written = steps.flatMap((step) => step.written).values();
  return replay(createOpro({ plan, tools: recordedTools({ row }) }, size), plan, {
    write: (request) => (request.includes("<tried>") ? textOf(written.next().value ?? -1) : null),
    draws: () => drawsForRounds(rows.propose, steps),
  });
}

/** What a request shows: candidates with their scores, in its order, and rows. */
function readRequest(request: string) {
  return {
    shown: Array.from(request.matchAll(/Prompt: (.*)\nScore: (\d+)/gu), ([, text = "", score]) => [
      numberOf({ text }),
      Number(score),
    ]),
    pairs: Array.from(request.matchAll(/Input: pair (\d+)/gu), ([, place]) => Number(place)),
  };
}

describe.each(runs.map((run, index) => ({ run, name: `run ${index + 1}` })))(
  "OPRO decides as the program does on the same answers and draws: $name",
  ({ run }) => {
    const replayed = replayRun(run);

    it("shows the same prompts with the same scores, the best last, and the same rows", async () => {
      const requests = (await replayed).asked.filter((request) => request.includes("<tried>")).map(readRequest);
      expect(requests).toHaveLength(settings.steps * settings.each);
      const sorted = (shown: readonly (readonly number[])[]) => shown.map((one) => one.join()).toSorted();
      for (const [at, { shown, pairs }] of run.steps.entries()) {
        const [first, ...others] = requests.slice(at * settings.each, (at + 1) * settings.each);
        expect(others.every((other) => JSON.stringify(other) === JSON.stringify(first))).toBe(true);
        expect(first?.shown.map(([, score]) => score)).toEqual(shown.map(([, score]) => score));
        expect(sorted(first?.shown ?? [])).toEqual(sorted(shown));
        expect(first?.pairs).toEqual(pairs);
      }
    });

    it("scores what is new, each once on every row, and nothing that is written again", async () => {
      const { candidates, measurements, refused } = await replayed;
      const scored = run.steps.flatMap((step) => step.scored);
      expect(new Set(candidates.map(numberOf))).toEqual(new Set([0, ...scored]));
      expect(measurements).toHaveLength((1 + scored.length) * count);
      const again = run.steps.flatMap((step) => step.written.filter((one) => !step.scored.includes(one)));
      expect(again.length).toBeGreaterThan(0);
      expect(refused).toEqual(again.map(() => "It is an earlier one again."));
    });
  },
);
