import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { Assertion, Demand } from "../../../lib/records/assertion";
import type { Case } from "../../../lib/records/case";
import { emptyCase } from "../../../lib/records/empty-case";
import type { Json } from "../../../lib/records/json";

/** A row of a promptfoo run as it is stored beside our files. */
export interface ExpectedRow {
  readonly test: number;
  readonly prompt: number;
  readonly vars: Readonly<Record<string, Json>>;
  readonly sent: string;
  readonly output: string;
  readonly pass: boolean;
  readonly score: number;
  readonly named: Readonly<Record<string, number>>;
  readonly parts: readonly { readonly type: string | null; readonly pass: boolean; readonly score: number }[];
}

interface FileAssertion {
  readonly type: string;
  readonly value?: Json;
  readonly threshold?: number;
  readonly weight?: number;
  readonly metric?: string;
  readonly transform?: string;
  readonly assert?: readonly FileAssertion[];
}

interface FileTest {
  readonly vars?: Readonly<Record<string, Json>>;
  readonly assert?: readonly FileAssertion[];
  readonly threshold?: number;
  readonly providerOutput?: Json;
  readonly options?: {
    readonly prefix?: string;
    readonly suffix?: string;
    readonly transform?: string;
    readonly disableDefaultAsserts?: boolean;
    readonly disableVarExpansion?: boolean;
  };
}

interface Config {
  readonly prompts: readonly (string | { readonly raw: string })[];
  readonly tests?: readonly FileTest[] | string;
  readonly defaultTest?: FileTest;
  readonly scenarios?: readonly { readonly config: readonly FileTest[]; readonly tests: readonly FileTest[] }[];
}

const folder = new URL("../../fixtures/promptfoo/", import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), "utf8");

/** The rows of one config: what went in, made from the file alone, and what promptfoo made of it. */
export function promptfooRows(name: string) {
  const config = parse(read(`${name}.yaml`)) as Config;
  const { rows } = JSON.parse(read(`expected/${name}.json`)) as { rows: readonly ExpectedRow[] };
  const tests = testsOf(name, config);
  return rows.map((expected) => {
    const test = tests[expected.test]!;
    const prompt = config.prompts[expected.prompt]!;
    const text = typeof prompt === "string" ? prompt : prompt.raw;
    return { expected, prompt: text, row: caseOf(test, config.defaultTest ?? {}, expected) };
  });
}

function testsOf(name: string, config: Config): readonly FileTest[] {
  if (config.tests === "file://08-tests.jsonl") {
    const lines = read("08-tests.jsonl").trim().split("\n");
    return lines.map((line) => JSON.parse(line) as FileTest);
  }
  if (typeof config.tests === "string") {
    // The CSV is another reader's business: what promptfoo read from it stands in its export.
    const { results } = JSON.parse(read(`expected/${name}.results.json`)) as {
      results: { results: readonly { testIdx: number; testCase: FileTest }[] };
    };
    return results.results.toSorted((one, other) => one.testIdx - other.testIdx).map(({ testCase }) => testCase);
  }
  const plain = (config.tests ?? []).flatMap((test) => Array.from({ length: combinations(test) }, () => test));
  const crossed = (config.scenarios ?? []).flatMap((scenario) =>
    scenario.config.flatMap((data) =>
      scenario.tests.map((test) => ({ ...test, assert: [...(data.assert ?? []), ...(test.assert ?? [])] })),
    ),
  );
  return [...plain, ...crossed];
}

function combinations({ vars = {}, options = {} }: FileTest): number {
  if (options.disableVarExpansion === true) return 1;
  return Object.values(vars)
    .filter((value): value is readonly Json[] => Array.isArray(value) && typeof value[0] === "string")
    .reduce((count, list) => count * list.length, 1);
}

function caseOf(test: FileTest, standard: FileTest, { test: number, vars }: ExpectedRow): Case {
  const options = { ...standard.options, ...test.options };
  const shared = options.disableDefaultAsserts === true ? [] : (standard.assert ?? []);
  return {
    ...emptyCase(),
    id: String(number),
    variables: vars,
    demands: [...shared, ...(test.assert ?? [])].map(demandOf),
    threshold: test.threshold ?? null,
    prefix: options.prefix ?? "",
    suffix: options.suffix ?? "",
    transform: options.transform ?? null,
    givenAnswer: test.providerOutput ?? null,
  };
}

/** A demand from what stands in a file. */
export function demandOf(entry: FileAssertion): Demand {
  const { weight = 1, threshold = null, metric = null } = entry;
  if (entry.type === "assert-set") {
    const assertions = (entry.assert ?? []).map(assertionOf);
    return { kind: "assert-set", assertions, weight, threshold, metric };
  }
  return assertionOf(entry);
}

function assertionOf({ type, value, threshold, weight, metric, transform }: FileAssertion): Assertion {
  const isNegated = type.startsWith("not-");
  return {
    kind: isNegated ? type.slice(4) : type,
    isNegated,
    value: value ?? null,
    threshold: threshold ?? null,
    weight: weight ?? 1,
    metric: metric ?? null,
    transform: transform ?? null,
    config: {},
  };
}
