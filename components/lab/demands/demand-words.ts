import { isAssertionSet, type Assertion, type Demand } from "@/lib/records/assertion";
import { objectOf } from "@/lib/records/json";
import { printJson } from "../set/json-text";
import { findKind } from "./demand-kinds";
import { ownKindWords } from "./own-kind-words";

/** More of a value would hide the sentence. */
const MOST_LETTERS = 80;

/** "The answer contains “invoice”": a demand as a sentence without its point. */
export function describeDemand(demand: Demand): string {
  if (isAssertionSet(demand)) {
    const parts = demand.assertions.map((part) => describeAssertion(part)).join("; ");
    const least = demand.threshold === null ? "all of" : `at least ${demand.threshold} of`;
    return `The answer meets ${least} these: ${parts}`;
  }
  return `The answer ${describeAssertion(demand)}`;
}

function describeAssertion({ kind, isNegated, value, threshold }: Assertion): string {
  const known = findKind(kind) ?? ownKindWords(kind);
  const verb = known === null ? `${isNegated ? "fails" : "passes"} “${kind}”` : isNegated ? known.negated : known.name;
  const held = kind === "word-count" ? printRange(value) : printHeld(value);
  const shown = held.replace(/\s+/gu, " ").trim();
  const cut = shown.length > MOST_LETTERS ? `${shown.slice(0, MOST_LETTERS)}…` : shown;
  const limit = threshold === null ? "" : ` (threshold ${threshold})`;
  return `${verb}${cut === "" ? "" : ` “${cut}”`}${limit}`;
}

function printHeld(value: Assertion["value"]): string {
  return Array.isArray(value) ? value.map(printJson).join(", ") : printJson(value);
}

/** "5 to 20", "at least 5", "at most 20", or the number alone. */
function printRange(value: Assertion["value"]): string {
  const { min, max } = objectOf(value);
  if (min === undefined && max === undefined) return printHeld(value);
  if (max === undefined) return `at least ${printJson(min)}`;
  return min === undefined ? `at most ${printJson(max)}` : `${printJson(min)} to ${printJson(max)}`;
}

/** What counts besides the sentence: "weight 2 · as “tone”"; empty where it is as usual. */
export function describeWeight({ weight, metric }: Pick<Demand, "weight" | "metric">): string {
  const parts = [
    weight === 0 ? "only reported" : weight === 1 ? "" : `weight ${weight}`,
    metric === null ? "" : `as “${metric}”`,
  ];
  return parts.filter((part) => part !== "").join(" · ");
}
