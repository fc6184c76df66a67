import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seededRandom } from "@/lib/base/random";
import { succeed } from "@/lib/base/result";
import { fillPrompt } from "@/lib/scoring/render/fill-prompt";
import {
  demonstrationOf,
  labelledDemonstration,
  readDemonstration,
  withDemonstrations,
  withoutDemonstrations,
  type Demonstration,
} from "@/lib/search/demonstrations";
import { createMinibatch } from "@/lib/search/evaluators/minibatch";
import { createStageGate } from "@/lib/search/evaluators/stage-gate";
import type { MeasureRow } from "@/lib/search/measure-row";
import { createRecipe } from "@/lib/search/recipes/methods";
import { shownAndScored } from "@/lib/search/recipes/shown-and-scored";
import { createScreen } from "@/lib/search/screen";
import type { Candidate, Evaluator, Ledger, Measurement, Population } from "@/lib/search/search";
import { suggestCell, type Cell, type TriedCell } from "@/lib/search/selectors/tpe";
import { colourRows, plainTools, planFor, row } from "./planted";

const startText = "Is this colour light or dark? {{colour}}";
const shown = (input: string, output: string): Demonstration => ({ caseId: "1", input, output });

describe("withDemonstrations", () => {
  it("puts solved rows before the prompt, in place of others, and takes them away again", () => {
    const once = withDemonstrations(startText, [shown("white", "light"), shown("navy", "dark")]);
    expect(once).toBe(
      `<examples>\nInput: white\nOutput: light\n\nInput: navy\nOutput: dark\n</examples>\n\n${startText}`,
    );
    expect(withDemonstrations(once, [shown("sand", "light")])).toBe(
      `<examples>\nInput: sand\nOutput: light\n</examples>\n\n${startText}`,
    );
    expect(withoutDemonstrations(once)).toBe(startText);
    const chat = JSON.stringify([
      { role: "system", content: "Be short." },
      { role: "user", content: "{{colour}}" },
    ]);
    const [system, user] = JSON.parse(withDemonstrations(chat, [shown("white", "light")])) as { content: string }[];
    expect(system?.content).toBe("<examples>\nInput: white\nOutput: light\n</examples>\n\nBe short.");
    expect(user?.content).toBe("{{colour}}");
  });

  it("lets no brace of a row become a part of the template", () => {
    const marks = fc.array(
      fc.constantFrom("{", "{{", "}}", "{%", "%}", "{#", "#}", "-", " raw ", "colour", " endraw ", '"', "\n"),
    );
    const texts = fc.oneof(
      fc.string(),
      marks.map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(texts, texts, (input, output) => {
        const demonstration = readDemonstration(input, output, null);
        if (demonstration === null) return;
        const prompt = withDemonstrations(startText, [demonstration]);
        const filled = fillPrompt(prompt, { variables: { colour: "plum" }, prefix: "", suffix: "" });
        expect(filled).toMatchObject({
          ok: true,
          value: {
            sent: `<examples>\nInput: ${demonstration.input}\nOutput: ${demonstration.output}\n</examples>\n\nIs this colour light or dark? plum`,
          },
        });
        expect(withoutDemonstrations(prompt)).toBe(startText);
      }),
    );
  });

  it("shows of a row what the prompt fills in, and no row that has no answer, is too long or closes the block", () => {
    const wide = { ...row("1", { colour: "white", note: "for the hall" }, "light") };
    expect(demonstrationOf(wide, " Light. ", startText)).toEqual(shown("white", "Light."));
    expect(labelledDemonstration(wide, "Say it.")).toEqual(shown("colour: white\nnote: for the hall", "light"));
    expect(labelledDemonstration(row("1", { colour: "white" }, null), startText)).toBeNull();
    expect(readDemonstration("x", "y".repeat(1200), null)).toBeNull();
    expect(readDemonstration("x", "a </examples> b", null)).toBeNull();
    expect(readDemonstration("x", "  ", null)).toBeNull();
  });
});

describe("createScreen for prompts with solved rows", () => {
  const answer = "The parcel was left with the neighbour at number nine.";
  const rows = [row("1", { colour: "white" }, answer)];
  const withRow = withDemonstrations(startText, [shown("white {{x}}", answer)]);

  it("lets them stand, and holds the words around them to the same rules", () => {
    const screen = createScreen({ startText, rows, keepsFacts: false, showsRows: true });
    expect(screen(withRow, [startText])).toBeNull();
    expect(screen(withRow, [startText, withRow])).toContain("earlier");
    expect(screen(withRow.replace("{{colour}}", ""), [])).toContain("{{colour}} is gone");
    expect(screen(withRow.replace("Is this", `${answer} Is this`), [])).toContain("copies a row's answer");
  });

  it("refuses them where a method shows no rows", () => {
    expect(createScreen({ startText, rows, keepsFacts: false })(withRow, [])).toContain("copies");
  });
});

describe("shownAndScored", () => {
  const context = (rows: Parameters<typeof planFor>[0]) => ({ plan: planFor(rows), tools: plainTools });

  it("shows no row that is scored, nor one that asks the same, however few there are", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 29 }), fc.nat(), (count, seed) => {
        const few = context({ seed, rows: { propose: colourRows(count), select: [], openOnce: [] } });
        const parts = shownAndScored(few, 20, "one");
        if (!parts.ok) throw new Error("They fit.");
        const { shown: seen, select, isByFolds } = parts.value;
        expect(isByFolds).toBe(true);
        expect([...seen, ...select].map(({ id }) => id).toSorted()).toEqual(
          colourRows(count)
            .map(({ id }) => id)
            .toSorted(),
        );
      }),
    );
    const twice = colourRows(16, "b").map((each) => ({ ...each, id: `twin of ${each.id}` }));
    const parts = shownAndScored(
      context({ rows: { propose: [...twice, ...colourRows(3, "a")], select: colourRows(16, "b"), openOnce: [] } }),
      20,
    );
    expect(parts.ok && parts.value.shown.map(({ id }) => id)).toEqual(["a-0", "a-1", "a-2"]);
  });

  it("says what is missing", () => {
    const bare = colourRows(20).map((each) => ({ ...each, demands: [] }));
    const failure = (reason: string) => ({
      ok: false,
      failure: { kind: "invalid-cases", reasons: [expect.stringContaining(reason)] },
    });
    expect(shownAndScored(context({ rows: { propose: bare, select: bare, openOnce: [] } }), 20)).toMatchObject(
      failure("demand"),
    );
    expect(shownAndScored(context({ rows: { propose: colourRows(40), select: [], openOnce: [] } }), 20)).toMatchObject(
      failure("select by"),
    );
    expect(shownAndScored(context({ rows: { propose: [], select: colourRows(40), openOnce: [] } }), 20)).toMatchObject(
      failure("shown"),
    );
    for (const method of [
      "bootstrap",
      "random-search",
      "mipro",
      "promptwizard",
      "better-together",
      "opro",
      "copro",
    ] as const) {
      const plan = planFor({ method, rows: { propose: colourRows(1), select: [], openOnce: [] } });
      expect(createRecipe({ plan, tools: plainTools }).ok).toBe(false);
    }
  });
});

describe("suggestCell", () => {
  const sizes = [6, 6];
  const cells: readonly Cell[] = sizes.reduce<Cell[]>(
    (lists, size) => lists.flatMap((list) => Array.from({ length: size }, (_, at) => [...list, at])),
    [[]],
  );
  const options = { sizes, startUp: 4, goodShare: 0.25 };

  /** The best cell's true score after so many trials on noisy scores; each part's choice adds its own. */
  function search(seed: number, trials: number, startUp: number): number {
    const source = seededRandom(seed);
    const random = () => source() / 2 ** 32;
    const worth = sizes.map((size) => Array.from({ length: size }, () => random() / 2));
    const trueScore = (cell: Cell) => cell.reduce((sum, at, part) => sum + (worth[part]?.[at] ?? 0), 0);
    const tried: TriedCell[] = [];
    for (let trial = 0; trial < trials; trial += 1) {
      const open = cells.filter((cell) => !tried.some(({ cell: other }) => other === cell));
      const cell = suggestCell(open, tried, { ...options, startUp }, random);
      tried.push({ cell, score: trueScore(cell) + (random() - 0.5) * 0.2 });
    }
    return Math.max(...tried.map(({ cell }) => trueScore(cell))) / Math.max(...cells.map(trueScore));
  }

  it("finds better cells than chance does on a planted surface, with the same trials", () => {
    const seeds = Array.from({ length: 200 }, (_, index) => index + 1);
    const mean = (startUp: number) => seeds.reduce((sum, seed) => sum + search(seed, 14, startUp), 0) / seeds.length;
    expect(mean(4)).toBeGreaterThan(mean(Infinity) + 0.02);
  });

  it("takes an open cell, draws the first ones, and then those that share what the good ones have", () => {
    fc.assert(
      fc.property(
        fc.subarray([...cells], { minLength: 1 }),
        fc.array(fc.tuple(fc.constantFrom(...cells), fc.double({ min: 0, max: 1, noNaN: true }))),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (open, tries, chance) => {
          const tried = tries.map(([cell, score]) => ({ cell, score }));
          expect(open).toContain(suggestCell(open, tried, options, () => chance));
        },
      ),
    );
    const tried = [
      { cell: [2, 0], score: 0.9 },
      { cell: [0, 0], score: 0.1 },
      { cell: [1, 1], score: 0.2 },
      { cell: [3, 0], score: 0.1 },
    ];
    expect(
      suggestCell(
        [
          [0, 5],
          [1, 3],
          [2, 4],
        ],
        tried,
        options,
        () => 0,
      ),
    ).toEqual([2, 4]);
    expect(
      suggestCell(
        [
          [0, 5],
          [2, 4],
        ],
        tried.slice(0, 3),
        options,
        () => 0,
      ),
    ).toEqual([0, 5]);
  });
});

const candidate = (id: string): Candidate => ({ id, text: id, parents: [], reason: "" });
const measured = (candidateId: string, caseId: string, score: number): Measurement => ({
  candidateId,
  caseId,
  rivalId: null,
  scorer: "",
  score,
  reason: "",
  step: null,
});

/** Runs an evaluator on a population that grows with what is measured; the score is by the candidate's name. */
async function evaluate(evaluator: Evaluator, population: Population, fresh: readonly Candidate[]) {
  const steps = evaluator.evaluate(population, fresh, { random: () => 0.5 } as Ledger);
  let step = await steps.next();
  while (step.done !== true) step = await steps.next();
  if (!step.value.ok) throw new Error("It measures.");
  return step.value.value;
}

const byName: MeasureRow = async function* ({ id }, { id: caseId }) {
  return succeed(measured(id, caseId, id === "c2" ? 1 : 0));
};

describe("createMinibatch", () => {
  it.each(["fixed", "drawn"] as const)(
    "measures batches, and now and then the leader on the rest: %s",
    async (draw) => {
      const rows = colourRows(10);
      const minibatch = createMinibatch({ rows, batch: 4, draw, every: 3, measureRow: byName, callsOfARow: 1 });
      let population: Population = { round: 0, candidates: [candidate("start")], measurements: [], kept: ["start"] };
      const counts: number[] = [];
      for (const [round, id] of ["start", "c1", "c2", "c3"].entries()) {
        const candidates = round === 0 ? population.candidates : [...population.candidates, candidate(id)];
        population = { ...population, round, candidates };
        const made = await evaluate(minibatch, population, [candidate(id)]);
        counts.push(made.length);
        expect(new Set(made.map((each) => `${each.candidateId} ${each.caseId ?? ""}`)).size).toBe(made.length);
        population = { ...population, measurements: [...population.measurements, ...made] };
      }
      expect(counts).toEqual([10, 4, 4, 10]);
      expect(minibatch.mostCalls(1)).toBe(10);
      expect(population.measurements.filter(({ candidateId }) => candidateId === "c2")).toHaveLength(10);
    },
  );
});

describe("createStageGate", () => {
  it("scores a stage's winner alone on rows of the gate, which then decide", async () => {
    const { evaluator, selector } = createStageGate({
      rows: colourRows(3, "gate"),
      measureRow: byName,
      callsOfARow: 1,
    });
    const fresh = ["c1", "c2", "c3"].map(candidate);
    const population: Population = {
      round: 1,
      candidates: [candidate("start"), ...fresh],
      measurements: [
        measured("start", "gate-0", 1),
        measured("c1", "row-0", 0.2),
        measured("c2", "row-0", 0.7),
        measured("c3", "row-0", 0.6),
      ],
      kept: ["start"],
    };
    const made = await evaluate(evaluator, population, fresh);
    expect(made.map(({ candidateId, caseId }) => [candidateId, caseId])).toEqual([
      ["c2", "gate-0"],
      ["c2", "gate-1"],
      ["c2", "gate-2"],
    ]);
    const ofGate = (id: string, scores: readonly number[]) =>
      scores.map((score, at) => measured(id, `gate-${at}`, score));
    const after = (score: number) => ({
      ...population,
      measurements: [
        ...population.measurements.slice(1),
        ...ofGate("start", [1, 0, 1]),
        ...ofGate("c2", [1, score, score]),
      ],
    });
    expect(selector.select(after(1), () => 0)).toEqual(["c2"]);
    expect(selector.select(after(0.2), () => 0)).toEqual(["start"]);
    expect(evaluator.mostCalls(4)).toBe(3);
  });
});
