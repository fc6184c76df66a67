import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Assertion, Demand } from "@/lib/records/assertion";
import type { Case } from "@/lib/records/case";
import type { Json } from "@/lib/records/json";
import { cellId } from "@/lib/client/lab/lab-state";
import type { LabFile } from "@/lib/transfer/cases/lab-file";
import { writeCasesCsv } from "@/lib/transfer/cases/write-cases-csv";
import { writeCasesJsonLines } from "@/lib/transfer/cases/write-cases-json-lines";
import { writePromptfoo } from "@/lib/transfer/cases/write-promptfoo";
import { exampleCase, exampleMeasured, exampleSet } from "../../store/lab-examples";
import { given, readWell } from "./given";

/** What spreadsheets, YAML and templates treat in a way of their own stands among them. */
const text = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string(),
  fc.constantFrom(
    "",
    " ",
    "=1+1",
    "'=1+1",
    "''@x",
    "-5",
    "007",
    "true",
    "null",
    "file://a.txt",
    "a\r\nb",
    "\r",
    "\t|;,",
    "[1]",
    "{{x}}",
    "\0",
    "\ud800",
    "'",
  ),
);
const name = text.filter((one) => one !== "__proto__");
const word = fc.stringMatching(/^[a-z]{1,8}$/);
const value: fc.Arbitrary<Json> = fc.oneof(
  text,
  fc.jsonValue({ maxDepth: 2 }).map((json) => withoutPrototype(json)),
);
const assertion: fc.Arbitrary<Assertion> = fc.record({
  kind: fc.constantFrom("equals", "contains-all", "golden:number", "llm-rubric", "letter", "python"),
  isNegated: fc.boolean(),
  value,
  threshold: fc.option(fc.double({ min: 0, max: 1, noNaN: true }).map((number) => number + 0)),
  weight: fc.constantFrom(0, 1, 2.5),
  metric: fc.option(word),
  transform: fc.option(word),
  config: fc.dictionary(fc.constantFrom("provider", "rubricPrompt"), word, { noNullPrototype: true }),
});
const demand: fc.Arbitrary<Demand> = fc.oneof(
  assertion,
  fc.record({
    kind: fc.constant("assert-set" as const),
    assertions: fc.array(assertion, { maxLength: 2 }),
    threshold: fc.option(fc.constantFrom(0, 0.5)),
    weight: fc.constantFrom(1, 3),
    metric: fc.option(word),
  }),
);
const row: fc.Arbitrary<Omit<Case, "id">> = fc.record({
  description: text,
  variables: fc.dictionary(name, value, { noNullPrototype: true, maxKeys: 3 }),
  expected: value,
  demands: fc.array(demand, { maxLength: 2 }),
  threshold: fc.option(fc.constantFrom(0, 0.5, 1)),
  prefix: text,
  suffix: text,
  transform: fc.option(text),
  givenAnswer: value,
  onlyPrompts: fc.option(fc.array(text, { maxLength: 2 })),
  metadata: fc.dictionary(
    name.filter((one) => one !== "goldsmith"),
    value,
    { noNullPrototype: true, maxKeys: 2 },
  ),
  notRun: fc.array(text, { maxLength: 2 }),
});
const cases: fc.Arbitrary<readonly Case[]> = fc
  .array(fc.record({ id: word, row }), { minLength: 1, maxLength: 4 })
  .map((rows) => rows.map(({ id, row: own }, place) => ({ ...own, id: `${id}${place}` })));

/** Files hold no such key. */
function withoutPrototype(json: unknown): Json {
  return JSON.parse(JSON.stringify(json), (key, item: unknown) => (key === "__proto__" ? undefined : item)) as Json;
}

function labOf(part: Partial<LabFile>): LabFile {
  return { set: exampleSet(), cases: [exampleCase()], splits: new Map(), cells: [], leftOut: [], ...part };
}

describe("what the Lab exported, read again", () => {
  it("has the same rows as a table", async () => {
    await fc.assert(
      fc.asyncProperty(cases, async (rows) => {
        const lab = labOf({ cases: rows, splits: new Map([[rows[0]!.id, "select"]]) });
        const read = await readWell([given("set.csv", [...writeCasesCsv(lab)].join(""))]);
        // Where no row demands anything, a scorer is proposed, as for every table.
        const scored = read.cases.map((one, place) => ({ ...one, demands: rows[place]!.demands }));
        expect(rows.some(({ demands }) => demands.length > 0) ? read.cases : scored).toEqual(rows);
      }),
      { numRuns: 150 },
    );
  });

  it("has the same rows as JSON Lines", async () => {
    await fc.assert(
      fc.asyncProperty(cases, async (rows) => {
        const read = await readWell([given("set.jsonl", [...writeCasesJsonLines(labOf({ cases: rows }))].join(""))]);
        const scored = read.cases.map((one, place) => ({ ...one, demands: rows[place]!.demands }));
        expect(rows.some(({ demands }) => demands.length > 0) ? read.cases : scored).toEqual(rows);
      }),
      { numRuns: 150 },
    );
  });

  it("is the same set as a configuration of promptfoo, with its prompts, demands and formulas", async () => {
    const prompts = fc
      .array(fc.record({ label: text, text }), { maxLength: 3 })
      .map((all) => all.map((one, place) => ({ ...one, id: `prompt ${place}` })));
    await fc.assert(
      fc.asyncProperty(cases, prompts, fc.array(demand, { maxLength: 2 }), async (rows, own, demands) => {
        const set = exampleSet({ prompts: own, demands });
        const read = await readWell([given("set.yaml", writePromptfoo(labOf({ set, cases: rows })))]);
        expect(read.cases).toEqual(rows);
        const { name: setName, derivedMetrics } = set;
        expect(read.set).toMatchObject({ name: setName, derivedMetrics });
        expect(read.set.prompts).toEqual(own);
        expect(read.set.demands).toEqual(demands);
        expect(read.measured).toEqual({ seed: set.seed, cells: [] });
      }),
      { numRuns: 150 },
    );
  });

  it("has the same scores, answers and reasons as results of promptfoo", async () => {
    const set = exampleSet({ prompts: ["a", "b"].map((id) => ({ id, label: id, text: `${id} {{ticket}}` })) });
    const rows = [exampleCase({ id: "one" }), exampleCase({ id: "two", description: "second" })];
    const cells = rows.flatMap(({ id: caseId }) =>
      set.prompts.flatMap(({ id: promptId }) =>
        [0, 1].map((sample) => exampleMeasured({ promptId, caseId, sample }).cell),
      ),
    );
    const failed = { ...cells[0]!, answer: null, failure: { kind: "worker-died" as const, detail: "gone" } };
    const lab = labOf({ set, cases: rows, cells: [failed, ...cells.slice(1)] });
    const read = await readWell([given("set.yaml", writePromptfoo(lab))]);
    expect(read.cases).toEqual(rows);
    expect(read.set.demands).toEqual(set.demands);
    expect(read.measured?.cells.map(cellId)).toEqual(lab.cells.map(cellId));
    expect(read.measured).toEqual({ seed: set.seed, cells: lab.cells });
  });

  it("takes what somebody changed in the file since: a test more, and one without our notes", async () => {
    const lab = labOf({ set: exampleSet({ demands: [] }), cases: [exampleCase({ id: "one", demands: [] })] });
    const written = writePromptfoo(lab).replace(/tests:\n/, "tests:\n  - vars:\n      ticket: another\n");
    const read = await readWell([given("set.yaml", written)]);
    expect(read.cases.map(({ id, variables }) => [id, variables["ticket"]])).toEqual([
      ["row-1", "another"],
      ["one", "My invoice is wrong"],
    ]);
  });
});
