import type { Arguments, Expression } from "./template-node";
import { TemplateError } from "./template-value";
import type { TokenReader } from "./token-reader";

const noArguments: Arguments = { values: [], named: [] };

/** Operators of two sides, those that bind least first; each binds to the left. */
const levels: readonly string[] = ["~", "+", "-", "*", "/", "//", "%", "**"];
const comparisons = ["==", "===", "!=", "!==", "<", ">", "<=", ">="] as const;
const signs = ["-", "+"] as const;
const literals: ReadonlyMap<string, null | boolean> = new Map([
  ["true", true],
  ["false", false],
  ["none", null],
  ["null", null],
]);

/** Deeper nesting would overflow the stack. */
const MOST_DEPTH = 100;

/** Throws TemplateError; what stands behind the expression is left to the caller. */
export function parseExpression(reader: TokenReader, depth = 0): Expression {
  if (depth > MOST_DEPTH) throw new TemplateError("An expression is nested too deeply.");
  const then = parseOr(reader, depth);
  if (!reader.skip("if")) return then;
  const condition = parseOr(reader, depth);
  return { kind: "choice", condition, then, otherwise: reader.skip("else") ? parseOr(reader, depth) : null };
}

function parseOr(reader: TokenReader, depth: number): Expression {
  let left = parseAnd(reader, depth);
  while (reader.skip("or")) left = { kind: "binary", operator: "or", left, right: parseAnd(reader, depth) };
  return left;
}

function parseAnd(reader: TokenReader, depth: number): Expression {
  let left = parseNot(reader, depth);
  while (reader.skip("and")) left = { kind: "binary", operator: "and", left, right: parseNot(reader, depth) };
  return left;
}

function parseNot(reader: TokenReader, depth: number): Expression {
  if (depth > MOST_DEPTH) throw new TemplateError("An expression is nested too deeply.");
  if (!reader.skip("not")) return parseIn(reader, depth);
  return { kind: "unary", operator: "not", operand: parseNot(reader, depth + 1) };
}

function parseIn(reader: TokenReader, depth: number): Expression {
  let left = parseIs(reader, depth);
  for (;;) {
    const isNegated = reader.peek()?.text === "not" && reader.peek(1)?.text === "in";
    if (isNegated) reader.skip("not");
    if (!reader.skip("in")) return left;
    left = { kind: "binary", operator: "in", left, right: parseIs(reader, depth) };
    if (isNegated) left = { kind: "unary", operator: "not", operand: left };
  }
}

function parseIs(reader: TokenReader, depth: number): Expression {
  const input = parseComparison(reader, depth);
  if (!reader.skip("is")) return input;
  const isNegated = reader.skip("not");
  const name = reader.expectName();
  const test: Expression = { kind: "test", name, input, given: parseGiven(reader, depth) };
  return isNegated ? { kind: "unary", operator: "not", operand: test } : test;
}

function parseComparison(reader: TokenReader, depth: number): Expression {
  let left = parseLevel(reader, 0, depth);
  for (;;) {
    const operator = comparisons.find((sign) => reader.skip(sign));
    if (operator === undefined) return left;
    left = { kind: "binary", operator, left, right: parseLevel(reader, 0, depth) };
  }
}

function parseLevel(reader: TokenReader, level: number, depth: number): Expression {
  const operator = levels[level];
  if (operator === undefined) return parseUnary(reader, depth, true);
  let left = parseLevel(reader, level + 1, depth);
  while (reader.skip(operator)) {
    left = { kind: "binary", operator, left, right: parseLevel(reader, level + 1, depth) };
  }
  return left;
}

function parseUnary(reader: TokenReader, depth: number, takesFilters: boolean): Expression {
  if (depth > MOST_DEPTH) throw new TemplateError("An expression is nested too deeply.");
  const operator = signs.find((sign) => reader.skip(sign));
  const value: Expression =
    operator === undefined
      ? parsePostfix(reader, parsePrimary(reader, depth + 1), depth + 1)
      : { kind: "unary", operator, operand: parseUnary(reader, depth + 1, false) };
  return takesFilters ? parseFilters(reader, value, depth + 1) : value;
}

/** Filters behind a value: `x | trim | join(", ")`. */
function parseFilters(reader: TokenReader, value: Expression, depth: number): Expression {
  let input = value;
  while (reader.skip("|")) {
    const name = reader.expectName();
    input = { kind: "filter", name, input, given: parseGiven(reader, depth) };
  }
  return input;
}

/** What stands in brackets behind a filter's or a test's name; nothing where there are none. */
export function parseGiven(reader: TokenReader, depth = 0): Arguments {
  return reader.skip("(") ? parseArguments(reader, depth) : noArguments;
}

function parseArguments(reader: TokenReader, depth: number): Arguments {
  const values: Expression[] = [];
  const named: [string, Expression][] = [];
  while (!reader.skip(")")) {
    if (values.length + named.length > 0) reader.expect(",");
    const isNamed = reader.peek()?.kind === "name" && reader.peek(1)?.text === "=";
    if (isNamed) {
      const name = reader.expectName();
      reader.expect("=");
      named.push([name, parseExpression(reader, depth + 1)]);
    } else values.push(parseExpression(reader, depth + 1));
  }
  return { values, named };
}

function parsePostfix(reader: TokenReader, start: Expression, depth: number): Expression {
  let value = start;
  for (;;) {
    if (reader.skip(".")) {
      value = { kind: "member", object: value, key: { kind: "literal", value: reader.next().text } };
    } else if (reader.skip("[")) {
      value = { kind: "member", object: value, key: parseExpression(reader, depth) };
      reader.expect("]");
    } else if (reader.skip("(")) {
      value = { kind: "call", callee: value, given: parseArguments(reader, depth) };
    } else return value;
  }
}

function parsePrimary(reader: TokenReader, depth: number): Expression {
  const token = reader.next();
  switch (token.kind) {
    case "string":
      return { kind: "literal", value: token.text };
    case "number":
      return { kind: "literal", value: Number(token.text) };
    case "name": {
      const value = literals.get(token.text);
      return value === undefined ? { kind: "name", name: token.text } : { kind: "literal", value };
    }
    case "mark":
      break;
  }
  if (token.text === "(") {
    const first = parseExpression(reader, depth);
    if (reader.skip(")")) return first;
    const entries = [first];
    while (reader.skip(",")) entries.push(parseExpression(reader, depth));
    reader.expect(")");
    return { kind: "list", entries };
  }
  if (token.text === "[") {
    const entries: Expression[] = [];
    while (!reader.skip("]")) {
      if (entries.length > 0) reader.expect(",");
      entries.push(parseExpression(reader, depth));
    }
    return { kind: "list", entries };
  }
  if (token.text === "{") return parseRecord(reader, depth);
  throw new TemplateError(`“${token.text}” cannot start a value.`);
}

function parseRecord(reader: TokenReader, depth: number): Expression {
  const entries: [Expression, Expression][] = [];
  while (!reader.skip("}")) {
    if (entries.length > 0) reader.expect(",");
    const key = reader.next();
    if (key.kind === "mark") throw new TemplateError(`“${key.text}” cannot be a key.`);
    reader.expect(":");
    entries.push([{ kind: "literal", value: key.text }, parseExpression(reader, depth)]);
  }
  return { kind: "record", entries };
}
