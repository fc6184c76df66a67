import { describeJsonError } from "../../template/describe-json-error";
import type { Json } from "../../records/json";

/** A value, or a part of a sentence that says why there is none. */
export type ValueReading =
  { readonly ok: true; readonly value: Json } | { readonly ok: false; readonly reason: string };

const MOST_DEPTH = 64;
/** Aliases of YAML name a part many times over; what a person writes stays far below. */
const MOST_VALUES = 5_000_000;
/** As a key it would reach the prototype of whatever object it is set on. */
const PROTOTYPE_KEY = "__proto__";

/** A text that is not blank, or null. */
export function readText(value: Json | undefined): string | null {
  return typeof value === "string" && value.trim() !== "" ? value : null;
}

/** A number, or a text that is one; else null. */
export function readNumber(value: Json | undefined): number | null {
  if (typeof value === "number") return value;
  if (typeof value !== "string" || value.trim() === "") return null;
  const number = Number(value);
  return Number.isFinite(number) ? number : null;
}

/** The reason names the line and the column. */
export function parseJson(text: string): ValueReading {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, reason: describeJsonError(text) ?? "it is no JSON" };
  }
  return toJson(value);
}

/**
 * A copy that holds plain JSON alone: dates become texts, numbers that JSON does not have null, and keys named
 * `__proto__` are left out. Refuses what is nested or repeated beyond measure.
 */
export function toJson(value: unknown): ValueReading {
  let values = 0;
  const copy = (part: unknown, depth: number): Json => {
    values += 1;
    if (depth > MOST_DEPTH) throw new UnusableValue(`it is nested more than ${MOST_DEPTH} levels deep`);
    if (values > MOST_VALUES) throw new UnusableValue("it holds more values than any file of cases has");
    if (typeof part === "string" || typeof part === "boolean") return part;
    if (typeof part === "number" || typeof part === "bigint")
      return Number.isFinite(Number(part)) ? Number(part) : null;
    if (typeof part !== "object" || part === null) return null;
    if (Array.isArray(part)) return part.map((item: unknown) => copy(item, depth + 1));
    if (part instanceof Date) return Number.isNaN(part.getTime()) ? null : part.toISOString();
    return Object.fromEntries(
      Object.entries(part)
        .filter(([key]) => key !== PROTOTYPE_KEY)
        .map(([key, item]) => [key, copy(item, depth + 1)]),
    );
  };
  try {
    return { ok: true, value: copy(value, 0) };
  } catch (error) {
    if (error instanceof UnusableValue) return { ok: false, reason: error.message };
    throw error;
  }
}

class UnusableValue extends Error {
  override readonly name = "UnusableValue";
}
