import { describe, expect, it } from "vitest";
import type { Engine } from "@/lib/engines/engine";
import { scriptedEngine } from "@/lib/engines/scripted";
import type { Demand } from "@/lib/records/assertion";
import { createRowTools } from "@/lib/search/create-row-tools";
import type { Cell, MatrixEvent, MatrixPlan } from "@/lib/search/lab-run";
import { createLedger } from "@/lib/search/ledger";
import { measureMatrix } from "@/lib/search/measure-matrix";
import { pickBest } from "@/lib/search/pick-best";
import { makeDemand } from "@/lib/transfer/cases/make-case";
import { row, steppingClock } from "./planted";

const prompts = ["one", "two", "three"].map((id) => ({ id, label: id, text: `${id}: {{colour}}` }));
const best = makeDemand("select-best", "the best for {{colour}}");

/** Chooses the answer that holds the word, wherever it stands; asked again, it notes what it read. */
function judgeFor(word: string | null, read: string[] = []): Engine {
  return scriptedEngine({
    answers: ["an answer"],
    choose({ messages, answers }) {
      const text = messages.at(-1)?.content ?? "";
      read.push(text);
      return answers.map((letter) => {
        const answer = new RegExp(`<answer_${letter}>\\n([^<]*)`).exec(text)?.[1] ?? "";
        return word !== null && answer.includes(word) ? 3 : 0;
      });
    },
    // Judges favour what stands first.
    slotBias: 1,
  });
}

async function measure(plan: Partial<MatrixPlan> & Pick<MatrixPlan, "cases">, engine: Engine | null) {
  const demands: readonly Demand[] = plan.demands ?? [best];
  const cells = plan.cases.flatMap(({ id }) => prompts.map((each) => ({ promptId: each.id, caseId: id, sample: 0 })));
  const running = measureMatrix(
    {
      prompts,
      cells,
      sampling: { temperature: 0, topP: 1, seed: 5, maxTokens: 20 },
      budget: { calls: 100, tokens: 100_000, milliseconds: 100_000 },
      answerer: "model",
      ...plan,
      demands,
    },
    {
      engine,
      tools: createRowTools(demands, { runScript: () => expect.fail("No script is there."), embed: null }),
      cache: null,
      clock: steppingClock(),
      signal: new AbortController().signal,
    },
  );
  const last = new Map<string, Cell>();
  const events: MatrixEvent[] = [];
  for await (const event of running) {
    events.push(event);
    if (event.type === "cell-ended" || event.type === "cell-settled") last.set(event.cell.promptId, event.cell);
  }
  return { events, cells: prompts.flatMap(({ id }) => last.get(id) ?? []) };
}

/** A row whose answers differ by the prompt: they are given, a row for each. */
const given = (answer: string) => ({ ...row("r", { colour: "plum" }, null), givenAnswer: answer });

describe("select-best", () => {
  it("is met by the column that the judge prefers in whatever place, and the others fail by it", async () => {
    const read: string[] = [];
    // Prompts answer alike, so that the bias alone would choose; the second is told apart by what stands already.
    const alongside = (await measure({ cases: [given("a golden one")] }, judgeFor(null))).cells;
    const { cells, events } = await measure(
      {
        cases: [given("dull")],
        cells: [
          { promptId: "one", caseId: "r", sample: 0 },
          { promptId: "three", caseId: "r", sample: 0 },
        ],
        alongside,
      },
      judgeFor("golden", read),
    );
    expect(read).toHaveLength(2);
    expect(read[0]).toContain("the best for plum");
    expect(read.map((text) => /<answer_A>\n(.*)/.exec(text)?.[1])).toEqual(["dull", "a golden one"]);
    expect(cells.map(({ score }) => [score.passed, score.parts[0]?.state])).toEqual([
      [false, "scored"],
      [true, "scored"],
      [false, "scored"],
    ]);
    expect(cells[0]?.score.reason).toBe("The judge finds another column better.");
    expect(events.filter(({ type }) => type === "cell-settled")).toHaveLength(3);
  });

  it("is not run where no model judges, and where the judge prefers none", async () => {
    for (const [engine, answerer] of [
      [null, "given"],
      [judgeFor(null), "model"],
    ] as const) {
      const { cells, events } = await measure({ cases: [given("same")], answerer }, engine);
      expect(cells.map(({ score }) => score.parts[0]?.state)).toEqual(["not-run", "not-run", "not-run"]);
      expect(events.some(({ type }) => type === "cell-settled")).toBe(false);
    }
  });

  it("asks about each answer in each place, so that a judge who favours places alone prefers none", async () => {
    const ledger = createLedger({
      engine: judgeFor(null),
      modelId: "scripted",
      calls: [],
      cache: null,
      budget: { calls: 100, tokens: 100_000, milliseconds: 100_000 },
      seed: 1,
      clock: steppingClock(),
      signal: new AbortController().signal,
    });
    for (const answers of [
      ["a", "b"],
      ["a", "b", "c", "d"],
    ]) {
      const picking = pickBest("the best", answers, ledger);
      let step = await picking.next();
      while (step.done !== true) step = await picking.next();
      expect(step.value).toEqual({ ok: true, value: null });
    }
    expect(ledger.left().calls).toBe(94);
  });

  it("counts beside what the row asks else, and max-score needs no judge", async () => {
    const demands = [makeDemand("contains", "golden"), makeDemand("max-score", null)];
    const { cells } = await measure({ cases: [given("a golden one")], demands, answerer: "given" }, null);
    expect(cells.map(({ score }) => [score.passed, score.score])).toEqual([
      [true, 1],
      [false, 1],
      [false, 1],
    ]);
  });
});
