import { describe, expect, it } from "vitest";
import type { Demand } from "@/lib/records/assertion";
import type { Json } from "@/lib/records/json";
import { fixture, fixtureText, given, readBadly, readWell } from "./given";

interface ExpectedRow {
  readonly test: number;
  readonly prompt: number;
  readonly vars: Readonly<Record<string, Json>>;
  readonly named: Readonly<Record<string, number>>;
  readonly parts: readonly { readonly type: string | null }[];
}

interface ResultRow {
  readonly testIdx: number;
  readonly testCase: {
    readonly assert: readonly Readonly<Record<string, Json>>[];
    readonly threshold?: number;
    readonly options: Readonly<Record<string, Json>>;
    readonly description?: string;
  };
}

const configs: readonly (readonly string[])[] = [
  ["01-basic"],
  ["02-csv", "02-tests.csv"],
  ["03-scenarios"],
  ["04-variables"],
  ["05-sets"],
  ["08-jsonl", "08-tests.jsonl"],
];

function readConfig(name: string, ...others: readonly string[]) {
  return fixture(...[`${name}.yaml`, ...others].map((file) => `promptfoo/${file}`)).then((files) => readWell(files));
}

/** As promptfoo lists what it has scored: a set without a kind, and its members after it. */
function kindsOf(demands: readonly Demand[]): (string | null)[] {
  return demands.flatMap((demand) => {
    if ("assertions" in demand) return [null, ...kindsOf(demand.assertions)];
    return [demand.isNegated ? `not-${demand.kind}` : demand.kind];
  });
}

function metricsOf(demands: readonly Demand[]): string[] {
  return demands.flatMap((demand) => [
    ...(demand.metric === null ? [] : [demand.metric]),
    ...("assertions" in demand ? metricsOf(demand.assertions) : []),
  ]);
}

/** A demand in promptfoo's own words. */
function inWords(demand: Demand): Record<string, unknown> {
  const shared = {
    ...(demand.threshold !== null && { threshold: demand.threshold }),
    ...(demand.weight !== 1 && { weight: demand.weight }),
    ...(demand.metric !== null && { metric: demand.metric }),
  };
  if ("assertions" in demand) return { type: "assert-set", ...shared, assert: demand.assertions.map(inWords) };
  return {
    type: demand.isNegated ? `not-${demand.kind}` : demand.kind,
    ...(demand.value !== null && { value: demand.value }),
    ...shared,
    ...(demand.transform !== null && { transform: demand.transform }),
    ...demand.config,
  };
}

describe("a configuration of promptfoo", () => {
  it.each(configs)("%s gives the tests that promptfoo ran, in its order", async (name = "", ...others) => {
    const read = await readConfig(name, ...others);
    const { rows } = JSON.parse(await fixtureText(`promptfoo/expected/${name}.json`)) as { rows: ExpectedRow[] };
    const prompts = Math.max(...rows.map(({ prompt }) => prompt)) + 1;
    expect(read.format).toBe("promptfoo");
    expect(read.set.prompts).toHaveLength(prompts);
    expect(rows).toHaveLength(read.cases.length * prompts);
    for (const row of rows) {
      const one = read.cases[row.test]!;
      expect(one.variables).toEqual(row.vars);
      expect(kindsOf(one.demands)).toEqual(row.parts.map(({ type }) => type));
      expect(new Set(metricsOf(one.demands))).toEqual(new Set(Object.keys(row.named)));
    }
  });

  it.each([["02-csv", "02-tests.csv"], ["05-sets"]])(
    "%s gives each demand with promptfoo's value, threshold, weight and metric",
    async (name = "", ...others) => {
      const read = await readConfig(name, ...others);
      const file = JSON.parse(await fixtureText(`promptfoo/expected/${name}.results.json`)) as {
        results: { results: ResultRow[] };
      };
      const rows = file.results.results.toSorted((one, other) => one.testIdx - other.testIdx);
      expect(read.cases).toHaveLength(rows.length);
      for (const [place, { testCase }] of rows.entries()) {
        const one = read.cases[place]!;
        const wanted = testCase.assert.map(
          (assertion) =>
            // A weight of 1 is what none means.
            JSON.parse(JSON.stringify(assertion), (key, value: unknown) =>
              key === "weight" && value === 1 ? undefined : value,
            ) as unknown,
        );
        expect(one.demands.map(inWords)).toEqual(wanted);
        expect(one.threshold).toBe(testCase.threshold ?? null);
        expect(one.description).toBe(testCase.description);
        expect([one.prefix, one.suffix]).toEqual([testCase.options["prefix"] ?? "", testCase.options["suffix"] ?? ""]);
      }
    },
  );

  it("carries weights, thresholds, answers and nested values of a test", async () => {
    const { cases, set } = await readConfig("01-basic");
    expect(set.name).toBe("Support desk replies");
    expect(set.prompts[0]).toEqual({
      id: "short",
      label: "short reply",
      text: "Answer the customer in one sentence.\nCustomer: {{message}}\n",
    });
    expect(cases[2]).toMatchObject({ threshold: 0.7, givenAnswer: "Yes. You can return them within 30 days." });
    expect(cases[2]!.demands.map(({ weight }) => weight)).toEqual([1, 3, 1]);
    expect(cases[3]!.demands[1]).toMatchObject({ kind: "equals", weight: 0, metric: "exact" });
    expect(cases[0]!.demands[7]).toMatchObject({ kind: "word-count", value: { min: 5, max: 20 } });
  });

  it("puts a suffix of the defaults, transforms and switches where they belong", async () => {
    const scenarios = await readConfig("03-scenarios");
    expect(scenarios.cases.map(({ suffix }) => suffix)).toEqual(["!", "!", "!", "!", "!"]);
    const variables = await readConfig("04-variables");
    expect(variables.cases.at(-1)).toMatchObject({ transform: "output.toUpperCase()" });
    expect(variables.cases.at(-1)!.demands[1]).toMatchObject({ transform: "output.toLowerCase()" });
  });

  it("keeps what needs a judge, with the words that ask it", async () => {
    const { cases, remarks } = await readConfig("06-judged");
    expect(kindsOf(cases[0]!.demands)).toEqual([
      "llm-rubric",
      "factuality",
      "model-graded-closedqa",
      "g-eval",
      "similar",
      "answer-relevance",
      "select-best",
      "latency",
      "cost",
    ]);
    expect(cases[0]!.demands[0]).toMatchObject({
      config: { rubricPrompt: expect.stringContaining("Grade {{output}}") as string },
    });
    expect(cases[0]!.demands[3]).toMatchObject({ value: ["Is kind", "Is short"], threshold: 0.7 });
    expect(cases[0]!.notRun).toEqual([]);
    expect(remarks.join(" ")).toContain("Providers stay out: small");
    expect(remarks.join(" ")).toContain("Judges stay out: openai:gpt-4o");
  });

  it("names all that a tab cannot honour, and keeps the rest", async () => {
    const { cases, set, remarks } = await readConfig("07-outside");
    expect(set.derivedMetrics).toEqual([{ name: "f1", formula: "2 * tp / (2 * tp + fp)" }]);
    expect(cases).toHaveLength(1);
    expect(kindsOf(cases[0]!.demands)).toHaveLength(9);
    expect(cases[0]!.notRun).toEqual([
      "vars.picture: file://chart.png",
      "assertScoringFunction: file://score.js",
      "python: len(output) > 3",
      "ruby: output.length > 3",
      "webhook: https://example.org/check",
      "javascript: file://check.js",
      "is-sql",
      "moderation",
      "trajectory:tool-used: search",
    ]);
    const said = remarks.join(" ");
    for (const name of [
      "prompts/one.txt",
      "prompts/chat.json",
      "make.py:build",
      "more-tests.yaml",
      "file://provider.js",
      "exec:./answer.sh",
      "extensions",
      "nunjucksFilters",
      "redteam",
      "env",
    ]) {
      expect(said).toContain(name);
    }
  });

  it("takes prompts, tests, values and variables from the files beside it", async () => {
    const { set, cases } = await readWell([
      given(
        "work/promptfooconfig.yaml",
        "prompts: [file://p/*.txt, file://p/chat.json]\ntests: [file://t.json]\ndefaultTest: {vars: {tone: kind}}\n",
      ),
      given("work/p/a.txt", "One {{x}}\n---\nTwo {{x}}\n"),
      given("work/p/chat.json", '[\n {"role": "user", "content": "{{x}}"}\n]'),
      given(
        "work/t.json",
        '[{"vars": {"x": "file://long.txt"}, "assert": [{"type": "is-json", "value": "file://schema.yaml"}]}]',
      ),
      given("work/long.txt", "A long text\n"),
      given("work/schema.yaml", "type: object\n"),
    ]);
    expect(set.prompts.map(({ text }) => text)).toEqual([
      "One {{x}}",
      "Two {{x}}",
      '[{"role":"user","content":"{{x}}"}]',
    ]);
    expect(cases[0]).toMatchObject({ variables: { tone: "kind", x: "A long text" } });
    expect(cases[0]!.demands[0]).toMatchObject({ value: { type: "object" } });
  });

  it("says which files are missing where no test is left", async () => {
    const reasons = await readBadly(await fixture("promptfoo/02-csv.yaml"));
    expect(reasons).toContain("file://02-tests.csv");
    expect(reasons).toContain("Choose the whole folder");
  });

  it("refuses lists that multiply past every measure", async () => {
    const list = `[${Array.from({ length: 30 }, (_, place) => `w${place}`).join(", ")}]`;
    const text = `prompts: [x]\nproviders: [echo]\ntests: [{vars: {a: ${list}, b: ${list}, c: ${list}, d: ${list}}}]\n`;
    expect(await readBadly([given("promptfooconfig.yaml", text)])).toContain("810,000 rows");
  });
});

describe("results of promptfoo", () => {
  it.each(["02-csv", "05-sets"])("%s comes with its rows, demands and answers", async (name) => {
    const [config, results] = await Promise.all([
      readConfig(name, ...(name === "02-csv" ? ["02-tests.csv"] : [])),
      readWell(await fixture(`promptfoo/expected/${name}.results.json`)),
    ]);
    const { rows } = JSON.parse(await fixtureText(`promptfoo/expected/${name}.json`)) as { rows: { output: string }[] };
    expect(results.set.prompts.map(({ text }) => text)).toEqual(config.set.prompts.map(({ text }) => text));
    expect(results.cases.map(({ demands }) => demands)).toEqual(config.cases.map(({ demands }) => demands));
    expect(results.cases.map(({ givenAnswer }) => givenAnswer)).toEqual(rows.map(({ output }) => output));
  });

  it("makes a row of each answer where several prompts were asked", async () => {
    const row = (testIdx: number, promptIdx: number, output: string) => ({
      testIdx,
      promptIdx,
      vars: { q: "x" },
      testCase: { assert: [] },
      response: { output },
      failureReason: promptIdx === 1 ? 2 : 0,
    });
    const file = {
      evalId: "e",
      results: {
        version: 3,
        prompts: [
          { raw: "A {{q}}", label: "a", provider: "echo" },
          { raw: "B {{q}}", label: "b", provider: "echo" },
        ],
        results: [row(0, 1, "second"), row(0, 0, "first")],
      },
    };
    const { cases } = await readWell([given("out.json", JSON.stringify(file))]);
    expect(cases.map(({ id, onlyPrompts, givenAnswer }) => [id, onlyPrompts, givenAnswer])).toEqual([
      ["test-1-1", ["prompt-1"], "first"],
      ["test-1-2", ["prompt-2"], null],
    ]);
  });
});
