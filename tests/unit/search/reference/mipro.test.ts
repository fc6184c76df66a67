import { describe, expect, it } from "vitest";
import { succeed } from "@/lib/base/result";
import { withDemonstrations } from "@/lib/search/demonstrations";
import { createMinibatch } from "@/lib/search/evaluators/minibatch";
import { createMeasureRow } from "@/lib/search/measure-row";
import { createCombine } from "@/lib/search/proposers/combine";
import type { Recipe } from "@/lib/search/recipe";
import { suggestCell, type Cell } from "@/lib/search/selectors/tpe";
import { topK } from "@/lib/search/selectors/top-k";
import { drawsForOrder, recordOf, recordedTools, replay, replayPlan, rowsOf, textOf } from "./replay";

/** What was tried, in order; the first is the program as it came, and those that met all rows are among them. */
type Trials = readonly { readonly cell: Cell; readonly score: number }[];

interface MiproRun {
  /** By "instruction,set": one digit for each row. */
  readonly scores: Readonly<Record<string, string>>;
  readonly trials: Trials;
  /** Rows of each trial that did not meet all. */
  readonly batches: readonly (readonly number[])[];
  readonly best: Cell;
}

interface MiproRecord {
  readonly settings: {
    readonly instructions: number;
    readonly sets: number;
    readonly batch: number;
    readonly every: number;
  };
  readonly runs: readonly MiproRun[];
  /** `highest`: where the program's estimate of good over bad is highest, once it estimates. */
  readonly estimates: readonly { readonly trials: Trials; readonly highest: readonly (readonly Cell[])[] }[];
}

// The type is what the recorder writes.
const { settings, runs, estimates } = recordOf("mipro") as MiproRecord;
const { instructions: rowCount, sets: columnCount, batch, every } = settings;
const cells = Array.from({ length: rowCount * columnCount }, (_, at): Cell => [
  Math.floor(at / columnCount),
  at % columnCount,
]);
const keyOf = (cell: Cell) => cell.join();

/** The program has its leader meet all rows after so many trials, and tells the estimator of it. */
const isFull = (at: number) => at % (every + 1) === 0;

describe.each(estimates.map((estimate, index) => ({ ...estimate, name: `run ${index + 1}` })))(
  "MIPROv2's estimator finds the pairs that the program's finds: $name",
  ({ trials, highest }) => {
    const estimated = trials.map((_, at) => at).filter((at) => at >= 10 && !isFull(at));

    it.each(estimated.map((at, index) => ({ at, best: highest[index] ?? [] })))("trial $at", ({ at, best }) => {
      const tried = trials.slice(0, at).map(({ cell, score }) => ({ cell, score: score / 100 }));
      const options = { sizes: [rowCount, columnCount], startUp: 10, goodShare: 0.1 };
      const suggested = best.map((_, place) => suggestCell(cells, tried, options, () => (place + 0.5) / best.length));
      expect(suggested).toEqual(best);
    });
  },
);

const start = textOf(0);
const instructions = Array.from({ length: rowCount }, (_, at) => textOf(at));
const sets = Array.from({ length: columnCount }, (_, at) =>
  at === 0 ? [] : [{ caseId: null, input: `row ${at}`, output: "light" }],
);
const textOfCell = ([row = 0, column = 0]: Cell) =>
  row === 0 && column === 0 ? start : withDemonstrations(instructions[row] ?? "", sets[column] ?? []);
const places = new Map(cells.map((cell, at) => [textOfCell(cell), at]));
const candidateOf = ({ text }: { readonly text: string }) => places.get(text) ?? -1;

const select = rowsOf("validation", 60);
const plan = replayPlan("mipro", { select });

/** The recipe's parts, with the pairs of the record in place of those that a model writes. */
function searchOf({ scores }: MiproRun, trials: number): Recipe {
  const tools = recordedTools({ validation: cells.map((cell) => scores[keyOf(cell)] ?? "") }, candidateOf);
  const measureRow = createMeasureRow(tools, plan.sampling);
  async function* prepare() {
    return succeed({ instructions, sets });
  }
  return {
    search: {
      id: "mipro",
      version: 0,
      wanted: 1,
      // All pairs are drawn: the estimator is held against the program's above.
      proposer: createCombine({ startText: start, prepare, startUp: Infinity, goodShare: 0.1 }),
      evaluators: [createMinibatch({ rows: select, batch, draw: "drawn", every, measureRow, callsOfARow: 1 })],
      selector: topK(1),
      isDone: ({ round }) => round > trials,
    },
    screen: () => null,
    selectRows: select.length,
    verification: {
      kind: "rows",
      rows: [],
      callsOfARow: 1,
      compare: async function* () {
        return succeed(null);
      },
    },
  };
}

describe.each(runs.map((run, index) => ({ run, name: `run ${index + 1}` })))(
  "MIPROv2 decides as the program does on the same pairs and batches: $name",
  ({ run }) => {
    const trials = run.trials.filter((_, at) => !isFull(at));

    async function replayed() {
      function* draws(): Generator<number> {
        // The start prompt meets all rows, in any order.
        yield* drawsForOrder(select, []);
        const open = cells.slice(1);
        for (const [at, { cell }] of trials.entries()) {
          const place = open.findIndex((one) => keyOf(one) === keyOf(cell));
          yield (place + 0.5) / open.length;
          open.splice(place, 1);
          yield* drawsForOrder(
            select,
            (run.batches[at] ?? []).flatMap((row) => select[row] ?? []),
          );
        }
      }
      return replay(succeed(searchOf(run, trials.length)), plan, { write: () => null, draws, candidateOf });
    }

    it("has the same leaders meet all rows, and returns the same pair", async () => {
      const { candidates, measurements, kept } = await replayed();
      const metAll = candidates.filter(({ id }) => measurements.filter((one) => one.candidateId === id).length === 60);
      const leaders = run.trials.filter((_, at) => isFull(at)).map(({ cell }) => keyOf(cell));
      expect(metAll.map((one) => keyOf(cells[candidateOf(one)] ?? [])).toSorted()).toEqual(leaders.toSorted());
      expect(cells[kept.at(-1)?.[0] ?? -1]).toEqual(run.best);
    });
  },
);
