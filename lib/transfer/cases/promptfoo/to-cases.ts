import type { GivenFile } from "../../../base/given-file";
import { succeed, type Result } from "../../../base/result";
import type { Demand } from "../../../records/assertion";
import { isList, isObject, listOf, objectOf, printValue, type Json, type JsonObject } from "../../../records/json";
import { readNumber, readText } from "../json-value";
import type { DraftCase } from "../make-case";
import { expandVariables, isTooMany, tooMany } from "./expand-tests";
import { endingOf, type FileSet } from "./file-set";
import { isJudged } from "./kinds";
import { readOwnTest } from "./own-marks";
import { createDemandReader, isReference } from "./read-demands";

/** Options that say how to run, not what; or that the reading itself has honoured. */
const honoured: ReadonlySet<string> = new Set([
  "prefix",
  "suffix",
  "transform",
  "postprocess",
  "rubricPrompt",
  "disableVarExpansion",
  "disableDefaultAsserts",
  "disableConversationVar",
  "runSerially",
  "provider",
]);

/** Tests with all that is merged into them, as cases: one for each combination of variables, in order. */
export async function toCases(tests: readonly JsonObject[], files: FileSet): Promise<Result<readonly DraftCase[]>> {
  const readDemand = createDemandReader(files);
  const cases: DraftCase[] = [];
  for (const [place, test] of tests.entries()) {
    const variables = await readVariables(test["vars"], files);
    if (!variables.ok) return variables;
    const demands: Demand[] = [];
    const notRun = [...variables.value.notRun, ...namesNotRun(test)];
    for (const item of listOf(test["assert"])) {
      const read = await readDemand(item);
      if (!read.ok) return read;
      if (read.value.demand !== null) demands.push(read.value.demand);
      notRun.push(...read.value.notRun);
    }
    const own = readOwnTest(test, demands);
    if (own !== null) {
      cases.push({ ...own, row: place + 1 });
      continue;
    }
    const shared = { ...readTest(test, demands), notRun, row: place + 1 };
    const isWhole = objectOf(test["options"])["disableVarExpansion"] === true;
    const sets = isWhole ? succeed([variables.value.variables]) : expandVariables(variables.value.variables);
    if (!sets.ok) return sets;
    if (isTooMany(cases.length + sets.value.length)) return tooMany(cases.length + sets.value.length);
    cases.push(...sets.value.map((set) => ({ ...shared, variables: set })));
  }
  return succeed(cases);
}

function readTest(test: JsonObject, demands: readonly Demand[]): Omit<DraftCase, "row"> {
  const options = objectOf(test["options"]);
  const transform = readText(options["transform"]) ?? readText(options["postprocess"]);
  const rubric = options["rubricPrompt"];
  const prompts = listOf(test["prompts"]).flatMap((prompt) => readText(prompt) ?? []);
  return {
    description: readText(test["description"]) ?? "",
    expected: readExpected(demands),
    demands: rubric === undefined ? demands : demands.map((demand) => withRubric(demand, rubric)),
    threshold: readNumber(test["threshold"]),
    prefix: typeof options["prefix"] === "string" ? options["prefix"] : "",
    suffix: typeof options["suffix"] === "string" ? options["suffix"] : "",
    transform: isReference(transform ?? undefined) ? null : transform,
    givenAnswer: test["providerOutput"] ?? null,
    onlyPrompts: prompts.length > 0 ? prompts : null,
    metadata: objectOf(test["metadata"]),
  };
}

/** The answer itself, where one demand names it and names it without place-holders. */
function readExpected(demands: readonly Demand[]): Json | null {
  const answers = demands.filter((demand) => demand.kind === "equals");
  const [only] = answers;
  if (answers.length !== 1 || only === undefined || !("value" in only) || only.isNegated) return null;
  return typeof only.value === "string" && /\{[{%]/.test(only.value) ? null : only.value;
}

/** Each judged demand carries the words in which its judge is asked, unless it has its own. */
function withRubric(demand: Demand, rubricPrompt: Json): Demand {
  if (!("config" in demand)) {
    return {
      ...demand,
      assertions: demand.assertions.map((member) => ({ ...member, ...withRubric(member, rubricPrompt) })),
    };
  }
  if (!isJudged(demand.kind) || "rubricPrompt" in demand.config) return demand;
  return { ...demand, config: { ...demand.config, rubricPrompt } };
}

function namesNotRun(test: JsonObject): readonly string[] {
  const options = objectOf(test["options"]);
  const scoring = test["assertScoringFunction"];
  return [
    ...(scoring === undefined || scoring === null ? [] : [`assertScoringFunction: ${printValue(scoring)}`]),
    ...Object.entries(options)
      .filter(([key, value]) => !honoured.has(key) || (key === "transform" && isReference(value)))
      .map(([key, value]) => `options.${key}: ${printValue(value)}`),
  ];
}

interface VariableReading {
  readonly variables: JsonObject;
  readonly notRun: readonly string[];
}

/** Texts of files that were given stand in for their names; a pattern that names several becomes a list. */
async function readVariables(value: Json | undefined, files: FileSet): Promise<Result<VariableReading>> {
  if (!isObject(value)) return readVariableFiles(value, files);
  const notRun: string[] = [];
  const entries: [string, Json][] = [];
  for (const [name, item] of Object.entries(value)) {
    if (!isReference(item)) {
      entries.push([name, item]);
      continue;
    }
    const texts: string[] = [];
    for (const file of /^(?:ya?ml|json|txt|md|csv|jsonl)$/.test(endingOf(item)) ? files.find(item) : []) {
      const text = await readVariableText(file, files);
      if (!text.ok) return text;
      texts.push(text.value);
    }
    if (texts.length === 0) notRun.push(`vars.${name}: ${item}`);
    entries.push([name, texts.length === 0 ? item : texts.length === 1 ? (texts[0] ?? "") : texts]);
  }
  return succeed({ variables: Object.fromEntries(entries), notRun });
}

/** YAML as JSON, all else as it stands. */
async function readVariableText(file: GivenFile, files: FileSet): Promise<Result<string>> {
  if (!/^ya?ml$/.test(endingOf(file.path))) return files.text(file);
  const parsed = await files.parse(file);
  return parsed.ok ? succeed(JSON.stringify(parsed.value)) : parsed;
}

/** `vars: file://vars.yaml`, or a list of such. */
async function readVariableFiles(value: Json | undefined, files: FileSet): Promise<Result<VariableReading>> {
  const notRun: string[] = [];
  let variables: JsonObject = {};
  for (const reference of isList(value) ? value : [value]) {
    if (typeof reference !== "string") continue;
    const [file] = /^(?:ya?ml|json)$/.test(endingOf(reference)) ? files.find(reference) : [];
    if (file === undefined) {
      notRun.push(`vars: ${reference}`);
      continue;
    }
    const parsed = await files.parse(file);
    if (!parsed.ok) return parsed;
    variables = { ...variables, ...objectOf(parsed.value) };
  }
  return succeed({ variables, notRun });
}
