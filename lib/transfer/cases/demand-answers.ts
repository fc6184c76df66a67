import type { Json } from "../../records/json";
import type { CaseFormat, ReadCases } from "./case-file";
import { makeDemand } from "./make-case";

/** Their rows say what is right, and not how that is told. */
const open: ReadonlySet<CaseFormat> = new Set([
  "table",
  "json-lines",
  "json",
  "langfuse",
  "langsmith",
  "braintrust",
  "dspy",
  "hugging-face",
]);
/** A longer answer is seldom given word for word. */
const MOST_EXACT_UNITS = 80;

/**
 * Adds the scorer that suits the right answers, so that rows do not all pass for want of a demand: to the set where every
 * row has an answer, else to the rows that have one. Scorers are those of lib/scoring/demands/golden-demands.ts.
 */
export function demandAnswers(read: ReadCases): ReadCases {
  const answers = read.cases.flatMap(({ expected }) => (expected === null ? [] : [expected]));
  if (!open.has(read.format) || answers.length === 0 || read.cases.some(({ demands }) => demands.length > 0))
    return read;
  const demand = makeDemand(kindFor(answers), null);
  if (answers.length === read.cases.length) return { ...read, set: { ...read.set, demands: [demand] } };
  return { ...read, cases: read.cases.map((one) => (one.expected === null ? one : { ...one, demands: [demand] })) };
}

function kindFor(answers: readonly Json[]): string {
  const texts = answers.flatMap((answer) => (typeof answer === "object" ? [] : [String(answer).trim()]));
  if (texts.length < answers.length) return "golden:json";
  if (texts.every((text) => /^-?\$?\d[\d,]*(?:\.\d+)?%?$/.test(text))) return "golden:number";
  if (texts.every((text) => /^\(?[A-Za-z]\)?$/.test(text))) return "golden:letter";
  return texts.every(({ length }) => length <= MOST_EXACT_UNITS) ? "golden:normalized" : "golden:rouge-l";
}
