import { isFunction, isList, isRecord, isTruthy, toNumber, type TemplateValue } from "./template-value";

type Test = (value: TemplateValue, other: TemplateValue) => boolean;

const equal: Test = (value, other) => value === other;
const greater: Test = (value, other) => toNumber(value) > toNumber(other);
const less: Test = (value, other) => toNumber(value) < toNumber(other);

/** What may stand behind `is`, by the names that Nunjucks has for them. */
export const templateTests: ReadonlyMap<string, Test> = new Map<string, Test>([
  ["callable", (value) => isFunction(value)],
  ["defined", (value) => value !== undefined],
  ["undefined", (value) => value === undefined],
  ["null", (value) => value === null],
  ["none", (value) => value === null],
  ["truthy", (value) => isTruthy(value)],
  ["falsy", (value) => !isTruthy(value)],
  ["string", (value) => typeof value === "string"],
  ["number", (value) => typeof value === "number"],
  ["mapping", (value) => isRecord(value)],
  ["iterable", (value) => typeof value === "string" || isList(value)],
  ["lower", (value) => typeof value === "string" && value.toLowerCase() === value],
  ["upper", (value) => typeof value === "string" && value.toUpperCase() === value],
  ["even", (value) => toNumber(value) % 2 === 0],
  ["odd", (value) => toNumber(value) % 2 === 1],
  ["divisibleby", (value, other) => toNumber(value) % toNumber(other) === 0],
  ["equalto", equal],
  ["eq", equal],
  ["sameas", equal],
  ["ne", (value, other) => value !== other],
  ["greaterthan", greater],
  ["gt", greater],
  ["ge", (value, other) => toNumber(value) >= toNumber(other)],
  ["lessthan", less],
  ["lt", less],
  ["le", (value, other) => toNumber(value) <= toNumber(other)],
]);
