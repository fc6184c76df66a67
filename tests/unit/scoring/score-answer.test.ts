import { describe, expect, it } from "vitest";
import type { AnswerRequest } from "../../../lib/scoring/answer-request";
import type { ScoringTools } from "../../../lib/scoring/answer-tools";
import { planJudgements } from "../../../lib/scoring/plan-judgements";
import { columnDemandsOf, highestColumn, settleColumns } from "../../../lib/scoring/score-across";
import { scoreAnswer } from "../../../lib/scoring/score-answer";
import { createScriptRunner } from "../../../lib/scoring/script/script-runner";
import { emptyCase } from "../../../lib/records/empty-case";
import type { Json } from "../../../lib/records/json";
import { demandOf } from "./promptfoo-rows";

const tools: ScoringTools = {
  runScript: createScriptRunner(() => performance.now(), { milliseconds: 60_000, megabytes: 64 }),
  embed: null,
};

type Entry = Parameters<typeof demandOf>[0];

function requestOf(answer: Json, entries: readonly Entry[], row: Partial<AnswerRequest["row"]> = {}): AnswerRequest {
  return {
    answer,
    row: {
      ...emptyCase(),
      id: "1",
      demands: entries.map(demandOf),
      ...row,
    },
    sent: "the prompt",
    promptLabel: "one",
    sharedDemands: [],
    milliseconds: 300,
    judgements: {},
  };
}

const score = (answer: Json, entries: readonly Entry[], row: Partial<AnswerRequest["row"]> = {}) =>
  scoreAnswer(requestOf(answer, entries, row), tools);

/** [kind, value, answer, whether it is met, threshold] */
const rows: readonly (readonly [string, Json, Json, boolean, number?])[] = [
  ["equals", "Lima", " Lima", false],
  ["equals", 7, "7", true],
  ["equals", { a: [1, { b: 2 }], c: null }, '{"c": null, "a": [1, {"b": 2}]}', true],
  ["equals", { a: [1, 2] }, '{"a": [2, 1]}', false],
  ["contains", 30, "within 30 days", true],
  ["icontains", "STRASSE", "an der strasse", true],
  ["starts-with", "Yes", "yes", false],
  ["contains-any", 'Turin, "Milan, Italy"', "in Milan, Italy", true],
  ["contains-any", 'Turin, "Milan, Italy"', "in Milan", false],
  ["contains-all", ["a", "b"], "a c", false],
  ["icontains-all", "A, B", "b a", true],
  ["regex", "^\\d{4}-\\d\\d$", "2024-05", true],
  ["regex", "(a|b)+c\\1", "abca", false],
  ["regex", "(ab)+c\\1", "ababcab", true],
  ["regex", "hello", "HELLO", false],
  ["is-json", null, "[1, 2", false],
  ["is-json", "type: object\nrequired: [n]", '{"n": 1}', true],
  ["is-json", '{"type": "array", "minItems": 2}', "[1]", false],
  ["contains-json", null, "so: [1, 2] and {", true],
  ["contains-json", { type: "object", required: ["n"] }, 'a {"m": 1} then {"n": 2}', true],
  ["contains-json", null, "{not json} [nor this", false],
  ["is-xml", null, '<?xml version="1.0"?><a b="1"><c/>x &amp; y</a>', true],
  ["is-xml", null, "<a><b></a></b>", false],
  ["is-xml", null, "<a>x & y</a>", false],
  ["is-xml", null, '<a b="1" b="2"/>', false],
  ["is-xml", null, "<a/><b/>", false],
  ["is-xml", null, "text <a/>", false],
  ["is-xml", "order.item, order.total", "<order><item/><total>1</total></order>", true],
  ["is-xml", ["order.tax"], "<order><item/></order>", false],
  ["contains-xml", null, "see <a><b>1</b></a> there", true],
  ["contains-xml", { requiredElements: ["a.c"] }, "see <a><b>1</b></a> there", false],
  ["contains-xml", null, "2 < 3 and <open>", false],
  ["is-html", null, "<!doctype html><html><body><p>One<p>Two<br></body></html>", true],
  ["is-html", null, "<div><span></div></span>", false],
  ["is-html", null, "Look: <b>bold</b>", false],
  ["contains-html", null, "Look: <b>bold</b>", true],
  ["contains-html", null, "a < b and c > d, <thing>", false],
  ["is-refusal", null, "", true],
  ["is-refusal", null, "As an AI language model, I cannot do that.", true],
  ["is-refusal", null, "Sorry, je ne peux pas vous aider.", true],
  ["is-refusal", null, "The parcel arrives on Thursday; I can help you track it.", false],
  ["levenshtein", "kitten", "sitting", true],
  ["levenshtein", "kitten", "sitting", false, 2],
  ["word-count", 3, " one  two\nthree ", true],
  ["word-count", { min: 4 }, "one two three", false],
  ["word-count", { max: 3 }, "one two three", true],
  ["rouge-n", "the cat sat", "The cat sat", true],
  ["bleu", ["a b c d e", "x"], "a b c d e", true],
  ["gleu", "the cat", "a dog ran", false],
  ["javascript", "output.length", "four", true, 4],
  ["javascript", "output.length", "four", false, 5],
  ["latency", null, "", true, 300],
  ["latency", null, "", false, 299],
  ["gsm8k-answer", "so\n#### 114,200", "It makes $114,200.", true],
  ["gsm8k-answer", "#### 42", "First 40, then 2.\n#### 42", true],
  ["gsm8k-answer", "#### 42", "#### 41 as 42 - 1", false],
  ["gsm8k-answer", "-10", "The change is -10.", true],
  ["gsm8k-answer", "5", "none at all", false],
  ["bbh-answer", "(B)", "So the answer is (B).", true],
  ["bbh-answer", "(B)", "b", true],
  ["bbh-answer", "True", "true.", true],
  ["bbh-answer", "apple berry", "Answer: apple berry", false],
  ["bbh-answer", "apple berry", "apple, berry", true],
  ["letter", "C", "The answer is (C) because …", true],
  ["letter", "C", "(D) is right", false],
  ["golden:number", "1,200", "about 1200", true],
  ["golden:normalized", "The red cat", "red cat!", true],
  ["golden:rouge-l", "one two three four", "four three", false],
  ["golden:at-most-words", 2, "one two three", false],
  ["golden:lacks", "sorry", "Sorry!", false],
];

describe("each kind", () => {
  const cases = rows.map(([type, value, answer, isMet, threshold]) => ({ type, value, answer, isMet, threshold }));
  it.each(cases)("$type $value, of $answer: $isMet", async ({ type, value, answer, isMet, threshold }) => {
    const entry = { type, value, ...(threshold !== undefined && { threshold }) };
    expect(await score(answer, [entry])).toMatchObject({ passed: isMet, failure: isMet ? "none" : "demand" });
    const negated = await score(answer, [{ ...entry, type: `not-${type}` }]);
    expect(negated).toMatchObject({ passed: !isMet, failure: isMet ? "demand" : "none" });
  });
});

describe("scoreAnswer", () => {
  it("finds nothing to fail where nothing is asked", async () => {
    expect(await score("x", [])).toMatchObject({ passed: true, score: 1, failure: "none" });
  });

  it("counts a score above 1 from a script, and keeps its reason and its named scores", async () => {
    const value = "return { pass: true, score: 3, reason: 'three', namedScores: { depth: 0.5 } };\n// done";
    expect(await score("x", [{ type: "javascript", value, metric: "m" }])).toMatchObject({
      passed: true,
      score: 3,
      namedScores: { m: 3, depth: 0.5 },
      parts: [{ reason: "three" }],
    });
  });

  it("fails a demand whose script fails, and not the row", async () => {
    const failed = await score("x", [
      { type: "javascript", value: "output.no.such" },
      { type: "contains", value: "x" },
    ]);
    expect(failed).toMatchObject({ passed: false, score: 0.5, failure: "demand" });
  });

  it.each([
    ["a template", [{ type: "contains", value: "{{" }]],
    ["a pattern", [{ type: "regex", value: "(" }]],
    ["an empty value", [{ type: "contains", value: "" }]],
    ["a schema", [{ type: "is-json", value: "a: [" }]],
    ["a demand's transform", [{ type: "contains", value: "x", transform: "nothing.here" }]],
  ])("is in error where %s cannot be used", async (_name, entries) => {
    expect(await score("1", entries)).toMatchObject({ passed: false, score: 0, failure: "error" });
  });

  it("is in error where the row's transform fails or is a file", async () => {
    for (const transform of ["output.no.such", "null", "file://x.js"]) {
      expect(await score("1", [{ type: "contains", value: "1" }], { transform })).toMatchObject({ failure: "error" });
    }
  });

  it("transforms an answer to an object, which demands read as JSON", async () => {
    const entries = [
      { type: "equals", value: { n: 2 } },
      { type: "javascript", value: "output.n === 2 && context.vars.q === 'x'" },
    ];
    const row = { transform: "({ n: output.length })", variables: { q: "x" } };
    expect(await score("ab", entries, row)).toMatchObject({ passed: true });
  });

  it("counts what cannot run for nothing, and says that nothing was measured where nothing can", async () => {
    const outside = { type: "python", value: "True" };
    const mixed = await score("x", [
      outside,
      { type: "contains", value: "x" },
      { type: "javascript", value: "file://a.js" },
    ]);
    expect(mixed).toMatchObject({ passed: true, score: 1, parts: [{ state: "not-run" }, {}, { state: "not-run" }] });
    expect(await score("x", [outside, { type: "similar", value: "y" }])).toMatchObject({ failure: "error" });
  });

  it("is not held up by a pattern that goes back and forth", async () => {
    let now = 0;
    const hurried = { ...tools, runScript: createScriptRunner(() => (now += 500)) };
    const request = requestOf(`${"a".repeat(40)}!`, [{ type: "regex", value: "^(a+)+$" }]);
    expect(await scoreAnswer(request, hurried)).toMatchObject({ failure: "error" });
  });

  it("asks the shared demands first, and passes by the threshold alone", async () => {
    const request = requestOf("x", [{ type: "contains", value: "y" }], { threshold: 0.5 });
    const shared = { ...request, sharedDemands: [demandOf({ type: "contains", value: "x", metric: "{{a}}-m" })] };
    expect(await scoreAnswer(shared, tools)).toMatchObject({ passed: true, score: 0.5, namedScores: { "-m": 1 } });
  });

  it("compares meanings where a model for them is there", async () => {
    const vectors = new Map([
      ["sea", [1, 0]],
      ["ocean", [0.8, 0.6]],
      ["tax", [0, 1]],
    ]);
    const embed: ScoringTools["embed"] = (texts) =>
      Promise.resolve({ ok: true, value: texts.map((text) => Float32Array.from(vectors.get(text) ?? [])) });
    const near = await scoreAnswer(requestOf("sea", [{ type: "similar", value: "ocean" }]), { ...tools, embed });
    expect(near.passed).toBe(true);
    expect(near.score).toBeCloseTo(0.8);
    const list = [{ type: "not-similar", value: ["tax"] }];
    expect(await scoreAnswer(requestOf("sea", list), { ...tools, embed })).toMatchObject({ passed: true, score: 1 });
  });
});

describe("a judge", () => {
  const entries = [
    { type: "llm-rubric", value: "names {{who}}", threshold: 0.6 },
    { type: "assert-set", assert: [{ type: "g-eval", value: ["kind", "short"], threshold: 0.5 }] },
    { type: "not-model-graded-closedqa", value: "rude" },
    { type: "factuality", value: "the moon" },
  ];
  const request = requestOf("Ann", entries, { variables: { who: "Ann" } });

  it("is asked about each demand, and each of several criteria", async () => {
    const planned = await planJudgements(request, tools);
    expect(planned.map(({ demandPath }) => demandPath)).toEqual(["0", "1/0", "1/0#1", "2", "3"]);
    expect(planned[0]?.messages.at(-1)?.content).toContain("names Ann");
  });

  it("decides by what it wrote", async () => {
    const judgements = {
      "0": 'Sure: {"reason": "Named.", "pass": true, "score": 0.7}',
      "1/0": "8. Kind enough.",
      "1/0#1": "4",
      "2": "N",
      "3": "A: a part of it",
    };
    const scored = await scoreAnswer({ ...request, judgements }, tools);
    expect(scored).toMatchObject({ passed: true, parts: [{ score: 0.7, reason: "Named." }, {}, { score: 1 }, {}] });
    expect(scored.parts[1]?.score).toBeCloseTo(0.6);
    const low = await scoreAnswer(
      { ...request, judgements: { ...judgements, "0": '{"pass": true, "score": 0.5}' } },
      tools,
    );
    expect(low).toMatchObject({ passed: false, failure: "demand" });
  });

  it("counts for nothing where it is not there, or cannot be understood", async () => {
    expect(await scoreAnswer(request, tools)).toMatchObject({ failure: "error" });
    const [first] = entries;
    const one = requestOf("Ann", [first!]);
    expect(await scoreAnswer({ ...one, judgements: { "0": "Well…" } }, tools)).toMatchObject({
      parts: [{ state: "not-run", reason: "The judge's reply could not be read." }],
    });
  });
});

describe("a pattern of a stranger's", () => {
  it.each(["^(a+)+$", "^(a|aa)+$", "^(?:a|a)*$", "^(a*)*b$"])("%s ends by the scripts' limit", async (value) => {
    const runScript = createScriptRunner(() => performance.now(), { milliseconds: 300, megabytes: 64 });
    const answered = requestOf(`${"a".repeat(80)}!`, [{ type: "regex", value }]);
    expect(await scoreAnswer(answered, { ...tools, runScript })).toMatchObject({ failure: "error" });
  });
});

describe("a JSON Schema with patterns", () => {
  const limited = {
    ...tools,
    runScript: createScriptRunner(() => performance.now(), { milliseconds: 300, megabytes: 64 }),
  };
  const against = (schema: Json, answer: Json) =>
    scoreAnswer(requestOf(JSON.stringify(answer), [{ type: "is-json", value: schema }]), limited);

  it("checks them as the checker does", async () => {
    const schema = { properties: { code: { type: "string", pattern: "^[A-Z]{2}-\\d+$" } } };
    expect(await against(schema, { code: "AB-12" })).toMatchObject({ passed: true });
    expect(await against(schema, { code: "ab-12" })).toMatchObject({ passed: false, failure: "demand" });
    expect(await against({ properties: { pattern: { const: "(" } } }, { pattern: "(" })).toMatchObject({
      passed: true,
    });
  });

  it("cannot be held up by one that would go on for ever, wherever it stands", async () => {
    const answer = { word: `${"a".repeat(60)}!` };
    for (const schema of [
      { properties: { word: { pattern: "^(a+)+$" } } },
      {
        anyOf: [{ $ref: "#/$defs/word" }],
        $defs: { word: { patternProperties: { "^(w|o|r|d|wo|rd)+!$": {}, "^(a+)+$": {} } } },
      },
      'properties: {word: &word {pattern: "^(a|a)*$", not: {properties: {inner: *word}}}}',
    ]) {
      const outcome = await against(
        schema,
        Object.hasOwn(Object(schema) as object, "anyOf") ? { [answer.word]: 1 } : answer,
      );
      expect(outcome).toMatchObject({ failure: "error" });
      expect(outcome.reason).toContain("takes too long");
    }
  });
});

describe("demands over columns", () => {
  const comparison = (entry: Entry) => columnDemandsOf([demandOf(entry)])[0] ?? expect.fail("It compares nothing.");
  const maxScore = comparison({ type: "max-score" });

  it("lets the first of the best columns meet max-score, and the others fail", async () => {
    const demands = [{ type: "contains", value: "a" }, { type: "contains", value: "b" }, { type: "max-score" }];
    const columns = await Promise.all(["a", "ab", "ba", "x"].map((answer) => score(answer, demands)));
    const verdict = highestColumn(columns, maxScore) ?? expect.fail("Nothing was compared.");
    const across = settleColumns(columns, [verdict], null);
    expect(across.map(({ parts }) => parts[2]?.passed)).toEqual([false, true, false, false]);
    expect(across.map(({ passed }) => passed)).toEqual([false, true, false, false]);
    expect(across.map((column) => column.score)).toEqual([0.5, 1, 1, 0]);
    expect(highestColumn(columns.slice(0, 1), maxScore)).toBeNull();
  });

  it("forgets what was compared before, so that a column that is measured again may win", async () => {
    const demands = [{ type: "contains", value: "a" }, { type: "max-score" }];
    const [first, second] = await Promise.all(["a", "b"].map((answer) => score(answer, demands)));
    const before = settleColumns([first!, second!], [{ demand: maxScore, winner: 0 }], null);
    expect(before.map(({ passed }) => passed)).toEqual([true, false]);
    const again = await score("also a", demands);
    const after = settleColumns([before[0]!, again], [{ demand: maxScore, winner: 1 }], null);
    expect(after.map(({ passed, reason }) => [passed, reason])).toEqual([
      [false, "Another column scores higher, or none high enough."],
      [true, "Everything that was asked is met."],
    ]);
  });

  it("takes a row that asks for nothing but a comparison as passed where it wins", async () => {
    const demands = [{ type: "select-best", value: "the shortest" }];
    const columns = await Promise.all(["a", "ab"].map((answer) => score(answer, demands)));
    expect(columns.map(({ failure, parts }) => [failure, parts[0]?.state])).toEqual([
      ["error", "not-run"],
      ["error", "not-run"],
    ]);
    const settled = settleColumns(columns, [{ demand: comparison(demands[0]!), winner: 1 }], null);
    expect(settled.map(({ passed, failure, score: points }) => [passed, failure, points])).toEqual([
      [false, "demand", 1],
      [true, "none", 1],
    ]);
  });
});
