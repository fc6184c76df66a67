import { succeed, type Result } from "../../../base/result";
import type { Demand } from "../../../records/assertion";
import type { CaseSet } from "../../../records/case";
import { isList, isObject, listOf, objectOf, printValue, type Json, type JsonObject } from "../../../records/json";
import type { ReadCases } from "../case-file";
import { scoresComeAlong } from "../lab-file";
import { readText } from "../json-value";
import { finishCases } from "../make-case";
import { refuse } from "../refuse";
import type { Remarks } from "../remarks";
import { mergeTests, type Scenario } from "./expand-tests";
import { baseName, type FileSet } from "./file-set";
import { readOwnCells, readOwnPrompts, readSetMark } from "./own-marks";
import { createDemandReader, isReference } from "./read-demands";
import { readPrompts } from "./read-prompts";
import { readTests, whyMissing } from "./read-tests";
import { resolveReferences } from "./resolve-references";
import { toCases } from "./to-cases";

/** Keys that say how promptfoo runs; none of them is data. */
const running = [
  "extensions",
  "nunjucksFilters",
  "redteam",
  "tracing",
  "env",
  "evaluateOptions",
  "commandLineOptions",
  "outputPath",
  "sharing",
];

/**
 * A configuration of promptfoo with the files that it names. Every case carries all that the defaults and scenarios add,
 * in promptfoo's order. Providers stay out, and what else a tab cannot honour is remarked.
 */
export async function readConfig(
  path: string,
  value: JsonObject,
  files: FileSet,
  remarks: Remarks,
): Promise<Result<ReadCases>> {
  const resolved = resolveReferences(value);
  if (!resolved.ok) return refuse(`“${path}”: ${resolved.reason}.`);
  const config = objectOf(resolved.value);
  const mark = readSetMark(config);
  const ownPrompts = mark === null ? null : readOwnPrompts(config["prompts"]);
  const prompts = ownPrompts === null ? await readPrompts(config["prompts"], files, remarks) : succeed(ownPrompts);
  if (!prompts.ok) return prompts;
  const given = await readDefaults(config["defaultTest"], files, remarks);
  if (!given.ok) return given;
  // The Lab writes there what is asked of every row; in other files a test can refuse it.
  const { assert, ...others } = given.value;
  const defaults = mark === null ? given.value : others;
  const demands = mark === null ? succeed([]) : await readDemands(assert, files);
  if (!demands.ok) return demands;
  const tests = await readTests(config["tests"], files, remarks);
  if (!tests.ok) return tests;
  const scenarios = await readScenarios(config["scenarios"], files, remarks);
  if (!scenarios.ok) return scenarios;

  const { missing } = tests.value;
  if (tests.value.tests.length === 0 && scenarios.value.length === 0 && missing.length > 0) {
    return refuse(
      `“${path}” has no test that can be read. ${missing.map((name) => `The tests of “${name}”: ${whyMissing(name)}`).join(" ")}`,
    );
  }
  const isEmpty = tests.value.tests.length === 0 && config["scenarios"] === undefined;
  const merged = mergeTests(defaults, isEmpty ? [{}] : tests.value.tests, scenarios.value);
  if (!merged.ok) return merged;
  const drafts = await toCases(merged.value, files);
  if (!drafts.ok) return drafts;
  if (drafts.value.length === 0) return refuse(`“${path}” has no test. Write some under “tests”.`);
  remarkRunning(config, merged.value, remarks);
  const cases = finishCases(drafts.value, remarks);
  const names = [...new Set(cases.flatMap(({ notRun }) => notRun))];
  if (names.length > 0)
    remarks.add(
      `Kept, and not run here: ${names.slice(0, 12).join("; ")}${names.length > 12 ? ` and ${names.length - 12} more` : ""}.`,
    );
  const cells = mark?.seed == null ? [] : readOwnCells(config, { prompts: prompts.value, cases }, remarks);
  if (cells.length > 0) remarks.add(scoresComeAlong(cells.length));
  return succeed({
    format: "promptfoo",
    set: {
      name: readText(config["description"]) ?? baseName(path),
      prompts: prompts.value,
      demands: demands.value,
      derivedMetrics: readDerivedMetrics(config["derivedMetrics"], remarks),
      source: { format: "promptfoo", fileName: baseName(path) },
    },
    cases,
    ...(mark?.seed != null && { measured: { seed: mark.seed, cells } }),
    fields: null,
    remarks: remarks.list(),
  });
}

async function readDemands(value: Json | undefined, files: FileSet): Promise<Result<readonly Demand[]>> {
  const readDemand = createDemandReader(files);
  const demands: Demand[] = [];
  for (const item of listOf(value)) {
    const read = await readDemand(item);
    if (!read.ok) return read;
    if (read.value.demand !== null) demands.push(read.value.demand);
  }
  return succeed(demands);
}

async function readDefaults(value: Json | undefined, files: FileSet, remarks: Remarks): Promise<Result<JsonObject>> {
  if (!isReference(value)) return succeed(objectOf(value));
  const read = await readTests(value, files, remarks);
  return read.ok ? succeed(read.value.tests[0] ?? {}) : read;
}

async function readScenarios(
  value: Json | undefined,
  files: FileSet,
  remarks: Remarks,
): Promise<Result<readonly Scenario[]>> {
  const scenarios: Scenario[] = [];
  const items: Json[] = [];
  for (const item of isList(value) ? value : [value ?? null]) {
    if (!isReference(item)) {
      items.push(item);
      continue;
    }
    for (const file of files.find(item)) {
      const parsed = await files.parse(file);
      if (!parsed.ok) return parsed;
      items.push(...(isList(parsed.value) ? parsed.value : [parsed.value]));
    }
    if (files.find(item).length === 0) remarks.add(`The scenario “${item}” was left out: ${whyMissing(item)}`);
  }
  for (const item of items) {
    if (!isObject(item)) continue;
    const data = await readTests(item["config"], files, remarks);
    if (!data.ok) return data;
    const tests = await readTests(item["tests"], files, remarks);
    if (!tests.ok) return tests;
    scenarios.push({ data: data.value.tests, tests: item["tests"] === undefined ? [{}] : tests.value.tests });
  }
  return succeed(scenarios);
}

function readDerivedMetrics(value: Json | undefined, remarks: Remarks): CaseSet["derivedMetrics"] {
  return listOf(value).flatMap((item) => {
    const name = readText(objectOf(item)["name"]);
    const formula = readText(objectOf(item)["value"]);
    if (name !== null && formula !== null && !isReference(formula)) return [{ name, formula }];
    remarks.add(`The derived metric “${printValue(item).slice(0, 80)}” is no formula and was left out.`);
    return [];
  });
}

function remarkRunning(config: JsonObject, tests: readonly JsonObject[], remarks: Remarks): void {
  const providers = [config["providers"], config["targets"], ...tests.map((test) => test["provider"])]
    .flatMap((value) => (isList(value) ? value : [value ?? null]))
    .flatMap((provider) => nameOfProvider(provider) ?? []);
  const named = [...new Set(providers)].slice(0, 8);
  if (named.length > 0) remarks.add(`Providers stay out: ${named.join(", ")}. The model that is loaded here answers.`);
  const judges = [
    ...new Set(tests.flatMap((test) => nameOfProvider(objectOf(test["options"])["provider"] ?? null) ?? [])),
  ];
  if (judges.length > 0)
    remarks.add(`Judges stay out: ${judges.slice(0, 8).join(", ")}. The model that is loaded here judges.`);
  const present = running.filter((key) => config[key] !== undefined);
  if (present.length > 0) remarks.add(`Not read, for a tab cannot honour it: ${present.join(", ")}.`);
}

function nameOfProvider(provider: Json): string | null {
  if (!isObject(provider)) return readText(provider);
  return readText(provider["label"]) ?? readText(provider["id"]) ?? Object.keys(provider)[0] ?? null;
}
