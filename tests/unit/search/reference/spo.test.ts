import { describe, expect, it } from "vitest";
import { drawRows } from "@/lib/search/recipes/recipe-context";
import { createSpo } from "@/lib/search/recipes/spo";
import {
  asNewPrompt,
  drawsForSeeds,
  numberOf,
  placeOf,
  recordOf,
  recordedTools,
  replay,
  replayPlan,
  rowsOf,
  textOf,
} from "./replay";

interface SpoRun {
  /** Of each round: the best until then, the new one, and which of the judge's votes the new one wins. */
  readonly rounds: readonly { readonly best: number; readonly written: number; readonly won: readonly number[] }[];
  readonly best: number;
}

// The type is what the recorder writes.
const { runs } = recordOf("spo") as { readonly runs: readonly SpoRun[] };
const rows = rowsOf("row", 30);
const plan = replayPlan("spo", { select: rows });
// The program has all answers judged together, four times; here each of four rows is judged by itself.
const inputs = runs[0]?.rounds[0]?.won.length ?? 0;
const judged = drawRows(rows, plan).slice(0, inputs).map(placeOf);

/** What a prompt leads to on a row: both, told again. */
const answerOf = (request: string) => /Think of .*\. row \d+$/u.exec(request)?.[0] ?? null;
const candidates = new Map(Array.from({ length: 12 }, (_, one) => [/Think of (.*)\. /u.exec(textOf(one))?.[1], one]));

async function replayRun({ rounds }: SpoRun) {
  const written = rounds.map((round) => round.written).values();
  const wins = new Map(rounds.map((round) => [round.written, round.won]));
  return replay(createSpo({ plan, tools: recordedTools({}) }, { inputs, rounds: rounds.length, shown: 3 }), plan, {
    write: (request) =>
      request.includes("<new_prompt>") ? asNewPrompt(written.next().value ?? -1) : answerOf(request),
    prefersFirst(request) {
      const answers = Array.from(
        request.matchAll(/<answer_[ab]>\nThink of (.*)\. row (\d+)\n/gu),
        ([, word, place]) => ({
          candidate: candidates.get(word) ?? -1,
          place: Number(place),
        }),
      );
      const [first, second] = answers;
      if (first === undefined || second === undefined) throw new Error("Two answers are judged.");
      const newer = Math.max(first.candidate, second.candidate);
      return (wins.get(newer)?.[judged.indexOf(first.place)] === 1) === (first.candidate === newer);
    },
    draws: drawsForSeeds,
  });
}

describe.each(runs.map((run, index) => ({ run, name: `run ${index + 1}` })))(
  "SPO decides as the program does on the same votes: $name",
  ({ run }) => {
    const replayed = replayRun(run);

    it("changes the same prompt in each round, and asks as often as its formula says", async () => {
      const { candidates: made, asked } = await replayed;
      const byId = new Map(made.map((one) => [one.id, numberOf(one)]));
      expect(made.slice(1).map((one) => [byId.get(one.parents[0] ?? ""), numberOf(one)])).toEqual(
        run.rounds.map(({ best, written }) => [best, written]),
      );
      // The judge is asked beside these.
      expect(asked).toHaveLength(inputs + run.rounds.length * (1 + inputs));
    });

    it("adopts by more votes won than lost, keeps the old one at a tie, and returns the same prompt", async () => {
      const { kept } = await replayed;
      const bests = [...run.rounds.map(({ best }) => best), run.best];
      expect(kept.map(([best]) => best)).toEqual(bests);
    });
  },
);
