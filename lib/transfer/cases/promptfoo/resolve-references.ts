import { isList, isObject, type Json } from "../../../records/json";
import { toJson, type ValueReading } from "../json-value";

const MOST_STEPS = 1000;

/** Puts the parts of a configuration where `{$ref: "#/…"}` names them, as promptfoo does before all else. */
export function resolveReferences(config: Json): ValueReading {
  if (!JSON.stringify(config).includes('"$ref"')) return { ok: true, value: config };
  let steps = 0;
  const resolve = (value: Json, within: readonly string[]): Json => {
    if (isList(value)) return value.map((item) => resolve(item, within));
    if (!isObject(value)) return value;
    const pointer = value["$ref"];
    if (typeof pointer !== "string" || !pointer.startsWith("#/")) {
      return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, resolve(item, within)]));
    }
    steps += 1;
    if (within.includes(pointer) || steps > MOST_STEPS) return null;
    return resolve(follow(config, pointer), [...within, pointer]);
  };
  return toJson(resolve(config, []));
}

function follow(config: Json, pointer: string): Json {
  let value: Json = config;
  for (const part of pointer.slice(2).split("/")) {
    const key = part.replaceAll("~1", "/").replaceAll("~0", "~");
    if (isList(value)) value = value[Number(key)] ?? null;
    else value = isObject(value) && Object.hasOwn(value, key) ? (value[key] ?? null) : null;
  }
  return value;
}
