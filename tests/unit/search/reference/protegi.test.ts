import { describe, expect, it } from "vitest";
import { createProtegi } from "@/lib/search/recipes/protegi";
import { drawRows } from "@/lib/search/recipes/recipe-context";
import type { Population } from "@/lib/search/search";
import {
  asNewPrompt,
  drawsForOrder,
  drawsForSeeds,
  numberOf,
  recordOf,
  recordedTools,
  replay,
  replayPlan,
  rowsOf,
  textOf,
} from "./replay";

interface ProtegiRun {
  /** For each candidate in the order in which they were written, one digit for each row. */
  readonly row: readonly string[];
  readonly rounds: readonly {
    /** The best first; so is the beam at the end. */
    readonly beam: readonly number[];
    readonly minibatch: readonly number[];
    /** `shown`: mistakes of each reason; `edits` by these reasons; `said`: the edits, and then the parent, in other words. */
    readonly expanded: readonly {
      readonly parent: number;
      readonly shown: readonly (readonly number[])[];
      readonly edits: readonly number[];
      readonly said: readonly number[];
    }[];
    /** New ones that are scored, and the beam. */
    readonly scored: readonly number[];
  }[];
  readonly beam: readonly number[];
}

interface ProtegiRecord {
  readonly settings: Readonly<
    Record<
      | "rounds"
      | "beam_size"
      | "minibatch_size"
      | "n_gradients"
      | "errors_per_gradient"
      | "mc_samples_per_step"
      | "max_expansion_factor",
      number
    >
  >;
  readonly runs: readonly ProtegiRun[];
}

// The type is what the recorder writes.
const { settings, runs } = recordOf("protegi") as ProtegiRecord;
const rows = rowsOf("row", 41);
// The program finds mistakes on the rows that it scores by.
const plan = replayPlan("protegi", { propose: rows, select: rows });
const size = {
  rounds: settings.rounds,
  beam: settings.beam_size,
  minibatch: settings.minibatch_size,
  reasons: settings.n_gradients,
  failures: settings.errors_per_gradient,
  paraphrases: settings.mc_samples_per_step,
  keep: settings.max_expansion_factor,
  rows: rows.length,
  // With rows enough for all of them every arm meets every row, as by the program's evaluator of brute force.
  evaluator: "ucb",
  budget: 1e6,
  batch: rows.length,
  width: 1e6,
  prior: 0,
} as const;

async function replayRun({ row, rounds }: ProtegiRun) {
  const shownRows = drawRows(rows, plan);
  const rowsAt = (places: readonly number[]) =>
    places.flatMap((place) => shownRows.filter(({ id }) => id === `row ${place}`));
  const seeds = drawsForSeeds();
  const edits: number[] = [];
  const said: number[] = [];
  function* draws(soFar: () => Population): Generator<number> {
    for (const { minibatch, expanded, scored } of rounds) {
      const { candidates, kept } = soFar();
      for (const parent of kept.map((id) => numberOf(candidates.find((one) => one.id === id) ?? { text: "" }))) {
        const step = expanded.find((one) => one.parent === parent);
        if (step === undefined) throw new Error(`The program has not kept ${textOf(parent)}`);
        edits.push(...step.edits);
        said.push(...step.said);
        yield* drawsForOrder(shownRows, rowsAt(minibatch));
        const failures = rowsAt(minibatch.filter((place) => row[parent]?.[place] === "0"));
        for (const shown of step.shown) {
          yield* drawsForOrder(failures, rowsAt(shown));
          yield seeds.next().value;
          yield seeds.next().value;
        }
        for (let count = 0; count < step.said.length; count += 1) yield seeds.next().value;
        const children = [...step.edits, ...step.said];
        yield* drawsForOrder(
          children,
          children.filter((one) => scored.includes(one)),
        );
      }
    }
  }
  return replay(createProtegi({ plan, tools: recordedTools({ row }) }, size), plan, {
    write(request) {
      if (request.includes("<new_prompt>")) return asNewPrompt(edits.shift() ?? -1);
      if (request.includes("Answer in one sentence")) return "It is unclear.";
      return request.includes("in other words") ? textOf(said.shift() ?? -1) : null;
    },
    draws,
  });
}

const inOrder = (numbers: readonly number[]) => numbers.toSorted((one, other) => one - other);

describe.each(runs.map((run, index) => ({ run, name: `run ${index + 1}` })))(
  "ProTeGi decides as the program does on the same answers and draws: $name",
  ({ run }) => {
    const replayed = replayRun(run);

    it("asks as often, about the same mistakes of the same parents, and scores the same children", async () => {
      const { asked, candidates, refused } = await replayed;
      const reasons = asked.filter((request) => request.includes("Answer in one sentence"));
      const shownIn = (request: string) =>
        Array.from(request.matchAll(/Input: row (\d+)/gu), (match) => Number(match[1]));
      // Of parents that score the same the program takes the one with the later text first.
      const bySum = (lists: readonly (readonly number[])[]) => lists.map((list) => list.join()).toSorted();
      const shown = run.rounds.flatMap(({ expanded }) => expanded.flatMap((one) => one.shown));
      expect(bySum(reasons.map(shownIn))).toEqual(bySum(shown));
      expect(refused).toEqual([]);
      const scored = new Set([0, ...run.rounds.flatMap((round) => round.scored)]);
      expect(new Set(candidates.map(numberOf))).toEqual(scored);
    });

    it("keeps the same beam in each round", async () => {
      const { kept } = await replayed;
      const beams = [...run.rounds.map(({ beam }) => beam), run.beam];
      expect(kept.map((ids) => inOrder(ids))).toEqual(beams.map((ids) => inOrder(ids)));
      const right = (number = -1) => run.row[number]?.replaceAll("0", "").length;
      expect(kept.map((ids) => ids.map(right))).toEqual(beams.map((ids) => ids.map(right)));
    });
  },
);
