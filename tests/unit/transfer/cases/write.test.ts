import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import type { Cell } from "@/lib/search/lab-run";
import type { CaseSet } from "@/lib/records/case";
import type { JsonObject } from "@/lib/records/json";
import { casesFromSessions } from "@/lib/transfer/cases/cases-from-sessions";
import { parseJson } from "@/lib/transfer/cases/json-value";
import { readLab, writeLab, type LabFile } from "@/lib/transfer/cases/lab-file";
import { finishCases, makeDemand } from "@/lib/transfer/cases/make-case";
import { parseYaml } from "@/lib/transfer/cases/parse-yaml";
import { createRemarks } from "@/lib/transfer/cases/remarks";
import { slimLab, slimmings } from "@/lib/transfer/cases/slim-lab";
import { writeCasesCsv } from "@/lib/transfer/cases/write-cases-csv";
import { writeCasesJsonLines } from "@/lib/transfer/cases/write-cases-json-lines";
import { writeMatrixMarkdown } from "@/lib/transfer/cases/write-matrix-markdown";
import { writePromptfoo } from "@/lib/transfer/cases/write-promptfoo";
import { fixture, given, readWell } from "./given";

const exportedAt = new Date("2026-11-28T12:00:00Z");

function cell(promptId: string, caseId: string, score: number, answer = "an answer"): Cell {
  return {
    promptId,
    caseId,
    sample: 0,
    sent: "sent",
    answer,
    isCutOff: false,
    usage: { promptTokens: 3, completionTokens: 2 },
    milliseconds: 12,
    score: {
      passed: score === 1,
      score,
      reason: "because",
      failure: score === 1 ? "none" : "demand",
      namedScores: { tone: score },
      parts: [],
    },
    failure: null,
  };
}

function labOf(part: Partial<LabFile> & { readonly set?: CaseSet } = {}): LabFile {
  const set: CaseSet = {
    id: "set",
    name: "A | set",
    createdAt: 1,
    updatedAt: 2,
    prompts: [
      { id: "p1", label: "first", text: "Say {{x}}" },
      { id: "p2", label: "second", text: "Tell {{x}}" },
    ],
    demands: [],
    derivedMetrics: [],
    seed: 7,
    source: null,
  };
  const cases = finishCases(
    [
      {
        row: 1,
        id: "a",
        variables: { x: "=1+1", list: ["u", "v"] },
        expected: "2",
        demands: [makeDemand("equals", "2", { weight: 2, metric: "tone" })],
      },
      { row: 2, id: "b", description: "later | row", variables: { x: "plain" }, prefix: "<", threshold: 0.5 },
    ],
    createRemarks(),
  );
  return {
    set,
    cases,
    splits: new Map([["a", "select"]]),
    cells: [cell("p1", "a", 1), cell("p2", "a", 0.25, "@cmd"), cell("p1", "b", 0)],
    leftOut: [],
    ...part,
  };
}

function readBack(lab: LabFile): LabFile {
  const reading = parseJson([...writeLab(lab, exportedAt)].join(""));
  if (!reading.ok) expect.fail(reading.reason);
  const read = readLab("lab.json", reading.value as JsonObject);
  if (!read.ok) expect.fail(JSON.stringify(read.failure));
  return read.value;
}

describe("the Lab's own file", () => {
  it("gives back the set, the cases, the splits and the cells", () => {
    expect(readBack(labOf())).toEqual(labOf());
  });

  it("gives back any text, name and value", () => {
    const text = fc.string({ unit: "binary" });
    const key = text.filter((name) => name !== "__proto__");
    const value = fc.jsonValue({ maxDepth: 3 }).map((json) => JSON.parse(JSON.stringify(json)) as never);
    const row = fc.record({
      description: text,
      variables: fc.dictionary(key, value, { noNullPrototype: true }),
      expected: value,
      suffix: text,
      notRun: fc.array(text),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 6 }), text, (rows, name) => {
        const cases = finishCases(
          rows.map((one, place) => ({ ...one, row: place + 1 })),
          createRemarks(),
        );
        const lab = labOf({ cases, cells: [], splits: new Map() });
        const named = { ...lab, set: { ...lab.set, name } };
        const clean = JSON.parse(JSON.stringify(named.cases), (part, item: unknown) =>
          part === "__proto__" ? undefined : item,
        ) as unknown;
        expect(readBack(named)).toEqual({ ...named, cases: clean });
      }),
      { numRuns: 40 },
    );
  });

  it("is read as cases for a new set, and refused where it is damaged", async () => {
    const text = [...writeLab(labOf(), exportedAt)].join("");
    const read = await readWell([given("lab.json", text)]);
    expect(read).toMatchObject({
      format: "goldsmith-lab",
      cases: labOf().cases,
      measured: { seed: 7, cells: labOf().cells },
    });
    const damaged = parseJson(text.replace('"threshold":0.5', '"threshold":"half"'));
    const refused = readLab("lab.json", (damaged.ok ? damaged.value : {}) as JsonObject);
    expect(JSON.stringify(refused)).toMatch(/case 2.*threshold/);
  });

  it("is refused where its parts do not belong together", () => {
    const { set, cells } = labOf();
    const refusedFor = (part: Partial<LabFile>) => {
      const reading = parseJson([...writeLab(labOf(part), exportedAt)].join(""));
      return JSON.stringify(readLab("lab.json", (reading.ok ? reading.value : {}) as JsonObject));
    };
    expect(refusedFor({ cells: [...cells, cell("p3", "a", 1)] })).toMatch(/cell 4 belongs to no prompt/);
    expect(refusedFor({ set: { ...set, prompts: [...set.prompts, ...set.prompts] } })).toMatch(/two of its prompts/);
    // Whoever writes such a file may write anything there.
    expect(refusedFor({ leftOut: ["all"] as never })).toMatch(/what was left out/);
  });

  it("says what was left out of it, and leaves out nothing else", () => {
    const lab = labOf({ splits: new Map([["a", "select"]]) });
    const [whole, unsent, unreasoned, unanswered, unscored] = slimmings.map((parts) => readBack(slimLab(lab, parts)));
    expect(whole).toEqual(lab);
    expect(unsent?.cells[0]).toEqual({ ...lab.cells[0], sent: "" });
    expect(unreasoned?.cells[0]?.score).toEqual({ ...lab.cells[0]?.score, reason: "", parts: [] });
    expect(unanswered?.cells.map(({ answer, score }) => [answer, score.score])).toEqual([
      [null, 1],
      [null, 0.25],
      [null, 0],
    ]);
    expect(unscored).toEqual({ ...lab, cells: [], leftOut: ["sent", "reasons", "answers", "scores"] });
  });
});

describe("writing", () => {
  it("writes a table in which no cell is run as a formula", () => {
    const [header, ...rows] = Papa.parse<string[]>([...writeCasesCsv(labOf())].join("").replace(/^\uFEFF/, ""), {
      skipEmptyLines: true,
    }).data;
    expect(header).toEqual([
      "id",
      "split",
      "x",
      "list (JSON)",
      "expected",
      "description",
      "goldsmith",
      "first",
      "Status: first",
      "Score: first",
      "Reason: first",
      "second",
      "Status: second",
      "Score: second",
      "Reason: second",
    ]);
    expect(rows[0]).toEqual([
      "a",
      "select",
      "'=1+1",
      '["u","v"]',
      "2",
      "",
      JSON.stringify({ demands: labOf().cases[0]!.demands }),
      "an answer",
      "PASS",
      "1",
      "because",
      "'@cmd",
      "FAIL",
      "0.25",
      "because",
    ]);
    expect(rows[1]!.slice(-4)).toEqual(["", "", "", ""]);
  });

  it("writes JSON Lines that are read again", async () => {
    const text = [...writeCasesJsonLines(labOf())].join("");
    expect(JSON.parse(text.split("\n")[0]!)).toMatchObject({
      id: "a",
      split: "select",
      results: [
        { prompt: "first", score: 1 },
        { prompt: "second", score: 0.25 },
      ],
    });
    const { cases } = await readWell([given("cases.jsonl", text)]);
    expect(cases.map(({ id, variables, expected }) => [id, variables, expected])).toEqual(
      labOf().cases.map(({ id, variables, expected }) => [id, variables, expected]),
    );
  });

  it("writes a configuration of promptfoo that is read again as it was", async () => {
    for (const name of ["01-basic", "03-scenarios", "04-variables", "05-sets", "06-judged"]) {
      const read = await readWell(await fixture(`promptfoo/${name}.yaml`));
      const lab = labOf({ set: { ...labOf().set, prompts: read.set.prompts }, cases: read.cases, cells: [] });
      const again = await readWell([given("promptfooconfig.yaml", writePromptfoo(lab))]);
      expect(again.set.prompts).toEqual(read.set.prompts);
      expect(again.cases).toEqual(read.cases);
    }
  });

  it("writes what was measured beside it, as promptfoo exports its results", () => {
    const text = writePromptfoo(labOf());
    expect(text).toContain("name your provider");
    const reading = parseYaml(text);
    const { results } = (reading.ok ? reading.value : {}) as { results: JsonObject };
    expect(results["version"]).toBe(3);
    expect(results["stats"]).toEqual({ successes: 1, failures: 2, errors: 0 });
    expect(results["results"]).toMatchObject([
      { testIdx: 0, promptIdx: 0, success: true, score: 1, response: { output: "an answer" }, failureReason: 0 },
      { testIdx: 0, promptIdx: 1, success: false, score: 0.25, response: { output: "@cmd" }, failureReason: 1 },
      { testIdx: 1, promptIdx: 0, success: false, score: 0, error: "because", failureReason: 1 },
    ]);
  });

  it("writes the matrix as Markdown, with totals", () => {
    const lines = [...writeMatrixMarkdown(labOf())].join("").split("\n");
    expect(lines[0]).toBe("# A \\| set");
    expect(lines.slice(2, 7)).toEqual([
      "| Case | first | second |",
      "| --- | ---: | ---: |",
      '| =1+1 · \\["u","v"\\] | 1.00 PASS | 0.25 FAIL |',
      "| later \\| row | 0.00 FAIL | – |",
      "| **All** | 0.50, 1 of 2 passed | 0.25, 0 of 1 passed |",
    ]);
  });
});

describe("cases from sessions", () => {
  const task = { silverPrompt: "Write a poem", silverResponse: null, goldenResponse: "Roses", wordLimit: null };

  it("takes those with a golden response, and counts the others", () => {
    const read = casesFromSessions([
      { id: "1", title: "poem", name: null, task },
      { id: "2", title: "none", name: null, task: { ...task, goldenResponse: null } },
    ]);
    expect(read).toMatchObject({
      ok: true,
      value: { cases: [{ id: "1", description: "poem", variables: { task: "Write a poem" }, expected: "Roses" }] },
    });
    expect(JSON.stringify(read)).toContain("1 of 2 sessions");
  });

  it("says what to do where there is none", () => {
    expect(JSON.stringify(casesFromSessions([]))).toContain("In the workbench");
  });
});
