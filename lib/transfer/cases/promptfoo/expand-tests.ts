import { succeed, type Result } from "../../../base/result";
import { isList, listOf, objectOf, type Json, type JsonObject } from "../../../records/json";
import { refuse } from "../refuse";

const MOST_CASES = 100_000;
/** The default's, where neither the test nor its scenario has one of its own. */
const inherited = ["threshold", "provider", "prompts", "assertScoringFunction"];
const merged = ["vars", "options", "metadata"];

/** A group of tests on data sets, of which every one meets every other. */
export interface Scenario {
  readonly data: readonly JsonObject[];
  readonly tests: readonly JsonObject[];
}

/** All tests in promptfoo's order, each with what the defaults and its scenario add: plain ones first, then scenarios. */
export function mergeTests(
  defaults: JsonObject,
  tests: readonly JsonObject[],
  scenarios: readonly Scenario[],
): Result<readonly JsonObject[]> {
  const count = scenarios.reduce((sum, { data, tests: own }) => sum + data.length * own.length, tests.length);
  if (count > MOST_CASES) return tooMany(count);
  return succeed([
    ...tests.map((test) => mergeTest(defaults, {}, test)),
    ...scenarios.flatMap(({ data, tests: own }) =>
      data.flatMap((given) => own.map((test) => mergeTest(defaults, given, test))),
    ),
  ]);
}

function mergeTest(defaults: JsonObject, data: JsonObject, test: JsonObject): JsonObject {
  const layers = [defaults, data, test];
  const parts = Object.fromEntries(
    merged.map((key) => [key, layers.reduce<JsonObject>((sum, layer) => ({ ...sum, ...objectOf(layer[key]) }), {})]),
  );
  const assertLayers = objectOf(parts["options"])["disableDefaultAsserts"] === true ? [data, test] : layers;
  const base = Object.fromEntries(Object.entries(defaults).filter(([key]) => inherited.includes(key)));
  return {
    ...base,
    ...withoutNull(data),
    ...withoutNull(test),
    ...parts,
    assert: assertLayers.flatMap((layer) => listOf(layer["assert"])),
  };
}

/** One set of variables for each combination of the lists of texts among them; the last list turns fastest. */
export function expandVariables(variables: JsonObject): Result<readonly JsonObject[]> {
  const lists = Object.values(variables).filter(isTextList);
  const count = lists.reduce((product, list) => product * list.length, 1);
  if (count > MOST_CASES) return tooMany(count);
  let combinations: readonly (readonly [string, Json][])[] = [[]];
  for (const [key, value] of Object.entries(variables)) {
    const values = isTextList(value) ? value : [value];
    combinations = combinations.flatMap((before) => values.map((item): [string, Json][] => [...before, [key, item]]));
  }
  return succeed(combinations.map((entries) => Object.fromEntries(entries)));
}

/** Decided by the first item alone, as promptfoo does. */
function isTextList(value: Json): value is readonly Json[] {
  return isList(value) && typeof value[0] === "string";
}

export function tooMany(count: number) {
  return refuse(
    `These tests come to ${count.toLocaleString("en")} rows, and ${MOST_CASES.toLocaleString("en")} are the most: lists among the variables multiply. Shorten the lists, or set options.disableVarExpansion.`,
  );
}

export function isTooMany(count: number): boolean {
  return count > MOST_CASES;
}

function withoutNull(test: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(test).filter(([, value]) => value !== null));
}
