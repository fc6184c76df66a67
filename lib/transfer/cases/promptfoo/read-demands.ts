import { succeed, type Result } from "../../../base/result";
import type { Assertion, Demand } from "../../../records/assertion";
import { isList, isObject, printValue, type Json, type JsonObject } from "../../../records/json";
import { readNumber, readText } from "../json-value";
import { endingOf, type FileSet } from "./file-set";
import { isKnownKind, isOutside, splitKind } from "./kinds";

export interface DemandReading {
  readonly demand: Demand | null;
  /** What a tab cannot honour of it, in the file's words. */
  readonly notRun: readonly string[];
}

const own: ReadonlySet<string> = new Set(["type", "value", "threshold", "weight", "metric", "transform", "assert"]);

/** Reads what stands under `assert`, each item once however many tests share it. Values may stand in files of the set. */
export function createDemandReader(files: FileSet) {
  const seen = new Map<Json, Promise<Result<DemandReading>>>();
  return (item: Json): Promise<Result<DemandReading>> => {
    const known = seen.get(item);
    if (known !== undefined) return known;
    const reading = isObject(item) ? readDemand(item, files) : notDemand(item);
    // Texts and numbers are equal by value, objects by identity: both are the same demand.
    seen.set(item, reading);
    return reading;
  };
}

async function readDemand(item: JsonObject, files: FileSet): Promise<Result<DemandReading>> {
  if (item["type"] !== "assert-set") {
    const single = await readAssertion(item, files);
    return single.ok ? succeed({ demand: single.value.assertion, notRun: single.value.notRun }) : single;
  }
  const assertions: Assertion[] = [];
  const notRun: string[] = [];
  for (const member of isList(item["assert"]) ? item["assert"] : []) {
    if (!isObject(member) || member["type"] === "assert-set") {
      notRun.push(`in assert-set: ${printValue(member)}`);
      continue;
    }
    const single = await readAssertion(member, files);
    if (!single.ok) return single;
    if (single.value.assertion !== null) assertions.push(single.value.assertion);
    notRun.push(...single.value.notRun);
  }
  const demand: Demand = {
    kind: "assert-set",
    assertions,
    threshold: readNumber(item["threshold"]),
    weight: readNumber(item["weight"]) ?? 1,
    metric: readText(item["metric"]),
  };
  return succeed({ demand, notRun });
}

async function readAssertion(
  item: JsonObject,
  files: FileSet,
): Promise<Result<{ readonly assertion: Assertion | null; readonly notRun: readonly string[] }>> {
  const type = readText(item["type"]);
  if (type === null) return succeed({ assertion: null, notRun: [`an assertion without a type: ${printValue(item)}`] });
  const { kind, isNegated } = splitKind(type);
  const value = await readValue(item["value"] ?? null, files);
  if (!value.ok) return value;
  const transform = readText(item["transform"]);
  const notRun: string[] = [];
  const words = item["value"] === undefined ? type : `${type}: ${printValue(item["value"])}`;
  if (isOutside(kind) || !isKnownKind(kind) || isReference(value.value)) notRun.push(words);
  if (transform !== null && isReference(transform)) notRun.push(`transform: ${transform}`);
  const rest = Object.entries(item).filter(([key]) => !own.has(key));
  return succeed({
    notRun,
    assertion: {
      kind,
      isNegated,
      value: value.value,
      threshold: readNumber(item["threshold"]),
      weight: readNumber(item["weight"]) ?? 1,
      metric: readText(item["metric"]),
      transform,
      config: Object.fromEntries(rest),
    },
  });
}

/** A reference to a file of data becomes what stands in it; one to a script stays what it is. */
async function readValue(value: Json, files: FileSet): Promise<Result<Json>> {
  if (!isReference(value)) return succeed(value);
  const [file] = files.find(value);
  if (file === undefined) return succeed(value);
  switch (endingOf(value)) {
    case "json":
    case "yaml":
    case "yml":
      return files.parse(file);
    case "txt":
    case "md":
      return files.text(file);
    default:
      return succeed(value);
  }
}

export function isReference(value: Json | undefined): value is string {
  return typeof value === "string" && value.startsWith("file://");
}

async function notDemand(item: Json): Promise<Result<DemandReading>> {
  return succeed({ demand: null, notRun: [`an assertion that is none: ${printValue(item)}`] });
}
