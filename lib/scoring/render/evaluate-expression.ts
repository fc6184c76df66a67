import { listFilters } from "./list-filters";
import { readMember } from "./read-member";
import { callMethod } from "./template-methods";
import type { Arguments, Expression } from "./template-node";
import type { TemplateScope } from "./template-scope";
import { templateTests } from "./template-tests";
import {
  isFunction,
  isList,
  isLooselyEqual,
  isRecord,
  isTruthy,
  TemplateError,
  toNumber,
  toText,
  type TemplateValue,
} from "./template-value";
import { textFilters, type Filter } from "./text-filters";

const filters = new Map<string, Filter>([...Object.entries(textFilters), ...Object.entries(listFilters)]);
/** Filters whose brackets may name what they hold, and at which place each name stands. */
const namesOfFilters: Readonly<Record<string, readonly string[]>> = {
  sort: ["reverse", "case_sensitive", "attribute"],
  int: ["default", "base"],
};

/** Throws TemplateError. */
export function evaluate(expression: Expression, scope: TemplateScope): TemplateValue {
  scope.countStep();
  switch (expression.kind) {
    case "literal":
      return expression.value;
    case "name":
      return scope.read(expression.name);
    case "list":
      return expression.entries.map((entry) => evaluate(entry, scope));
    case "record":
      return Object.fromEntries(
        expression.entries.map(([key, value]) => [toText(evaluate(key, scope)), evaluate(value, scope)]),
      );
    case "member":
      return readMember(evaluate(expression.object, scope), evaluate(expression.key, scope));
    case "call":
      return call(expression.callee, expression.given, scope);
    case "filter":
      return applyFilter(expression.name, evaluate(expression.input, scope), expression.given, scope);
    case "test": {
      const test = templateTests.get(expression.name);
      if (test === undefined) throw new TemplateError(`There is no test “${expression.name}”.`);
      const other = expression.given.values[0];
      return test(evaluate(expression.input, scope), other && evaluate(other, scope));
    }
    case "unary": {
      const value = evaluate(expression.operand, scope);
      if (expression.operator === "not") return !isTruthy(value);
      return expression.operator === "-" ? -toNumber(value) : toNumber(value);
    }
    case "binary":
      return applyOperator(expression.operator, expression.left, expression.right, scope);
    case "choice": {
      if (isTruthy(evaluate(expression.condition, scope))) return evaluate(expression.then, scope);
      return expression.otherwise === null ? "" : evaluate(expression.otherwise, scope);
    }
  }
}

/** Throws TemplateError where there is no such filter, or where it cannot take the value. */
export function applyFilter(name: string, input: TemplateValue, given: Arguments, scope: TemplateScope): TemplateValue {
  const filter = filters.get(name);
  if (filter === undefined) throw new TemplateError(`There is no filter “${name}”.`);
  const values: TemplateValue[] = given.values.map((value) => evaluate(value, scope));
  const names = namesOfFilters[name] ?? [];
  for (const [key, value] of given.named) {
    const place = names.indexOf(key);
    if (place >= 0) values[place] = evaluate(value, scope);
  }
  const filtered = filter(input, ...values);
  return typeof filtered === "string" ? scope.countText(filtered) : filtered;
}

function call(callee: Expression, given: Arguments, scope: TemplateScope): TemplateValue {
  const values = given.values.map((value) => evaluate(value, scope));
  if (callee.kind === "member") {
    const object = evaluate(callee.object, scope);
    const key = evaluate(callee.key, scope);
    const member = readMember(object, key);
    if (!isFunction(member)) return callMethod(object, toText(key), values);
  }
  const target = evaluate(callee, scope);
  if (!isFunction(target)) throw new TemplateError("Something is called that is no function.");
  return target.call(values, new Map(given.named.map(([name, value]) => [name, evaluate(value, scope)])));
}

function applyOperator(operator: string, left: Expression, right: Expression, scope: TemplateScope): TemplateValue {
  const one = evaluate(left, scope);
  if (operator === "and") return isTruthy(one) ? evaluate(right, scope) : one;
  if (operator === "or") return isTruthy(one) ? one : evaluate(right, scope);
  const other = evaluate(right, scope);
  switch (operator) {
    case "~":
      return scope.countText(toText(one) + toText(other));
    case "+":
      return isText(one) || isText(other)
        ? scope.countText(toText(one) + toText(other))
        : toNumber(one) + toNumber(other);
    case "-":
      return toNumber(one) - toNumber(other);
    case "*":
      return toNumber(one) * toNumber(other);
    case "/":
      return toNumber(one) / toNumber(other);
    case "//":
      return Math.floor(toNumber(one) / toNumber(other));
    case "%":
      return toNumber(one) % toNumber(other);
    case "**":
      return toNumber(one) ** toNumber(other);
    case "==":
      return isLooselyEqual(one, other);
    case "!=":
      return !isLooselyEqual(one, other);
    case "===":
      return one === other;
    case "!==":
      return one !== other;
    case "in":
      return isIn(one, other);
    default:
      return isOrdered(operator, one, other);
  }
}

/** What makes a text of what it is added to. */
function isText(value: TemplateValue): boolean {
  return typeof value === "string" || (typeof value === "object" && value !== null);
}

function isOrdered(operator: string, one: TemplateValue, other: TemplateValue): boolean {
  const areTexts = typeof one === "string" && typeof other === "string";
  const [first, second] = areTexts ? [one, other] : [toNumber(one), toNumber(other)];
  if (operator === "<") return first < second;
  if (operator === ">") return first > second;
  return operator === "<=" ? first <= second : first >= second;
}

function isIn(one: TemplateValue, other: TemplateValue): boolean {
  if (isList(other)) return other.includes(one);
  if (typeof other === "string") return other.includes(toText(one));
  if (isRecord(other)) return Object.hasOwn(other, toText(one));
  throw new TemplateError("“in” needs a list, a text or an object on its right.");
}
