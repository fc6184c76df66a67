import { Document, isScalar, Scalar, visit } from "yaml";
import type { Demand } from "../../records/assertion";
import type { Case } from "../../records/case";
import type { Json } from "../../records/json";
import type { Cell } from "../../search/lab-run";
import { cellsByCase, statusOf } from "./cells-by-case";
import type { LabFile } from "./lab-file";
import { markCase, markCell, markSet } from "./promptfoo/own-marks";

const RESULT_VERSION = 3;
const ERROR_ROW = 2;
/** Of Goldsmith, and not of promptfoo; there they need an assertion of one's own. */
const ownKinds = /^(?:gsm8k-answer|bbh-answer|letter|golden:.*)$/;

/**
 * A configuration of promptfoo, as YAML, that it can run once its provider is named. Where there are cells, what was
 * measured stands under `evalId` and `results` as promptfoo exports it (version 3). What promptfoo has no word for is noted
 * under `metadata`, so that the Lab reads from the file the set that it was written from.
 */
export function writePromptfoo(lab: LabFile): string {
  const { set, cases, cells } = lab;
  const config = {
    description: set.name,
    metadata: markSet(set),
    prompts: set.prompts.map(({ id, label, text }) => ({ id, label, raw: text })),
    providers: ["echo"],
    ...(set.derivedMetrics.length > 0 && {
      derivedMetrics: set.derivedMetrics.map(({ name, formula }) => ({ name, value: formula })),
    }),
    ...(set.demands.length > 0 && { defaultTest: { assert: set.demands.map(toAssertion) } }),
    tests: cases.map((one) => toTest(one, [])),
  };
  const document = new Document(cells.length === 0 ? config : { ...config, ...toResults(lab) }, {
    aliasDuplicateObjects: false,
  });
  // A variable may be called so; in quotes it is no merge key to whoever reads it.
  visit(document, {
    Pair: (_, { key }) => {
      if (isScalar(key) && key.value === "<<") key.type = Scalar.QUOTE_DOUBLE;
    },
  });
  document.commentBefore = headFor(lab);
  return document.toString({ lineWidth: 0 });
}

function headFor({ set, cases }: LabFile): string {
  const kinds = [...set.demands, ...cases.flatMap(({ demands }) => demands)].flatMap((demand) =>
    "assertions" in demand ? demand.assertions : [demand],
  );
  const own = [...new Set(kinds.map(({ kind }) => kind).filter((kind) => ownKinds.test(kind)))];
  const lines = [
    " Written by Goldsmith. In place of “echo”, which answers with the prompt itself, name your provider.",
  ];
  if (own.length > 0)
    lines.push(` These assertions are Goldsmith’s own, and promptfoo does not know them: ${own.join(", ")}.`);
  return lines.join("\n");
}

function toTest(one: Case, shared: readonly Demand[]): Record<string, unknown> {
  const options = {
    ...(one.prefix !== "" && { prefix: one.prefix }),
    ...(one.suffix !== "" && { suffix: one.suffix }),
    ...(one.transform !== null && { transform: one.transform }),
    // promptfoo would make a test of each entry of a list.
    ...(Object.values(one.variables).some(isTextList) && { disableVarExpansion: true }),
  };
  return {
    ...(one.description !== "" && { description: one.description }),
    vars: one.variables,
    assert: [...shared, ...one.demands].map(toAssertion),
    ...(one.threshold !== null && { threshold: one.threshold }),
    ...(one.givenAnswer !== null && { providerOutput: one.givenAnswer }),
    ...(one.onlyPrompts !== null && { prompts: one.onlyPrompts }),
    ...(Object.keys(options).length > 0 && { options }),
    metadata: markCase(one),
  };
}

function isTextList(value: Json): boolean {
  return Array.isArray(value) && typeof value[0] === "string";
}

function toAssertion(demand: Demand): Record<string, unknown> {
  const shared = {
    ...(demand.threshold !== null && { threshold: demand.threshold }),
    ...(demand.weight !== 1 && { weight: demand.weight }),
    ...(demand.metric !== null && { metric: demand.metric }),
  };
  if ("assertions" in demand) return { type: demand.kind, ...shared, assert: demand.assertions.map(toAssertion) };
  return {
    type: demand.isNegated ? `not-${demand.kind}` : demand.kind,
    ...(demand.value !== null && { value: demand.value }),
    ...shared,
    ...(demand.transform !== null && { transform: demand.transform }),
    ...demand.config,
  };
}

function toResults({ set, cases, cells }: LabFile) {
  const tests = cases.map((one) => toTest(one, set.demands));
  const find = cellsByCase(cells);
  const rows = cases.flatMap((one, testIdx) =>
    set.prompts.flatMap(({ id, label, text }, promptIdx) =>
      find(one.id, id).map((cell) =>
        toRow(cell, { testIdx, promptIdx, label, text, testCase: tests[testIdx] ?? {}, vars: one.variables }),
      ),
    ),
  );
  const prompts = set.prompts.map(({ id, label, text }) => ({ id, raw: text, label, provider: "goldsmith" }));
  const count = (status: string) => cells.filter((cell) => statusOf(cell) === status).length;
  const stats = { successes: count("PASS"), failures: count("FAIL"), errors: count("ERROR") };
  return { evalId: set.id, results: { version: RESULT_VERSION, prompts, results: rows, stats } };
}

function toRow(
  cell: Cell,
  place: {
    testIdx: number;
    promptIdx: number;
    label: string;
    text: string;
    testCase: Record<string, unknown>;
    vars: Case["variables"];
  },
) {
  const { score } = cell;
  const status = statusOf(cell);
  return {
    testIdx: place.testIdx,
    promptIdx: place.promptIdx,
    success: score.passed,
    score: score.score,
    latencyMs: cell.milliseconds,
    vars: place.vars,
    prompt: { raw: cell.sent, label: place.label },
    provider: { id: "goldsmith", label: "" },
    ...(cell.answer !== null && { response: { output: cell.answer } }),
    ...(status !== "PASS" && { error: cell.failure?.kind ?? score.reason }),
    gradingResult: { pass: score.passed, score: score.score, reason: score.reason, namedScores: score.namedScores },
    namedScores: score.namedScores,
    testCase: place.testCase,
    metadata: markCell(cell),
    failureReason: status === "ERROR" ? ERROR_ROW : status === "FAIL" ? 1 : 0,
  };
}
