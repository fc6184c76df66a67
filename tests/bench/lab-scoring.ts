import type { Assertion } from "@/lib/records/assertion";
import { emptyCase } from "@/lib/records/empty-case";
import type { Json } from "@/lib/records/json";
import type { AnswerRequest } from "@/lib/scoring/answer-request";
import { demandChecks, needOf } from "@/lib/scoring/demands/demand-kinds";
import { scoreAnswer } from "@/lib/scoring/score-answer";
import { createScriptRunner } from "@/lib/scoring/script/script-runner";
import type { Figure } from "./figure";

const RUNS = 10;
const CASES_A_RUN = 200;
const answer = '{"stars": 4, "words": ["kind", "slow"]} left our depot on Monday and arrives on Thursday. '.repeat(5);

/** What is asked by each kind; where nothing stands here, most of the answer itself. */
const values: Readonly<Record<string, Json>> = {
  equals: "{{ code }}",
  icontains: "{{ code }}",
  "starts-with": "{",
  "contains-any": ["depot", "harbour"],
  "contains-all": "depot, arrives",
  "icontains-any": "DEPOT, HARBOUR",
  "icontains-all": ["Depot", "Arrives"],
  regex: "\\b(Mon|Tues|Thurs)day\\b",
  "is-json": null,
  "contains-json": { type: "object", required: ["stars"], properties: { stars: { maximum: 5 } } },
  "is-xml": null,
  "contains-xml": null,
  "is-html": null,
  "contains-html": null,
  "is-refusal": null,
  levenshtein: answer.toUpperCase(),
  "word-count": { min: 5, max: 200 },
  latency: 1_000,
  letter: "B",
  "gsm8k-answer": "#### 4",
  "golden:matches": "\\bdepot\\b",
  "golden:at-most-words": 200,
  "golden:at-most-characters": 2_000,
};

const script = ["javascript", "output.length > 3"] as const;

/** One of each kind that needs no model; scripts are measured apart, for each call has a world of its own. */
const demands: readonly (readonly [kind: string, value: Json])[] = [...demandChecks.keys()]
  .filter((kind) => needOf(kind) === "nothing" && kind !== script[0])
  .map((kind) => [kind, kind in values ? (values[kind] ?? null) : answer.slice(40)]);

function requestOf(kinds: typeof demands): AnswerRequest {
  return {
    answer,
    row: { ...emptyCase(), id: "1", variables: { code: "4471" }, demands: kinds.map(demandOf) },
    sent: answer,
    promptLabel: "",
    sharedDemands: [],
    milliseconds: 1,
    judgements: {},
  };
}

function demandOf([kind, value]: (typeof demands)[number]): Assertion {
  const none = { threshold: null, metric: null, transform: null };
  return { kind, value, isNegated: false, weight: 1, config: {}, ...none };
}

/** Rows of the Lab scored in Node; the worker runs the same code. */
export async function measureLabScoring(): Promise<readonly Figure[]> {
  const tools = { runScript: createScriptRunner(() => performance.now()), embed: null };
  const measure = async (name: string, kinds: typeof demands, cases: number): Promise<Figure> => {
    const request = requestOf(kinds);
    const samples: number[] = [];
    for (let run = 0; run <= RUNS; run += 1) {
      const startedAt = performance.now();
      for (let count = 0; count < cases; count += 1) await scoreAnswer(request, tools);
      samples.push(cases / ((performance.now() - startedAt) / 1000));
    }
    // The first one is spent on compiling, and on loading the interpreter.
    return { name, unit: "/s", samples: samples.slice(1) };
  };
  return [
    await measure(
      `Rows of the Lab scored by all ${demands.length} kinds of demands that need no model`,
      demands,
      CASES_A_RUN,
    ),
    await measure("Rows of the Lab scored by one script", [script], CASES_A_RUN),
  ];
}
