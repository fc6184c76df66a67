import { applyFilter, evaluate } from "./evaluate-expression";
import type { Body, Parameter, TemplateNode } from "./template-node";
import type { TemplateScope } from "./template-scope";
import {
  isList,
  isRecord,
  isTruthy,
  makeFunction,
  print,
  TemplateError,
  type TemplateFunction,
  type TemplateValue,
} from "./template-value";

/** Macros may call themselves, but not for ever. */
const MOST_DEPTH = 100;

/** Throws TemplateError. */
export function renderBody(body: Body, scope: TemplateScope, depth = 0): string {
  if (depth > MOST_DEPTH) throw new TemplateError("The template calls itself too deeply.");
  return body.map((node) => renderNode(node, scope, depth)).join("");
}

function renderNode(node: TemplateNode, scope: TemplateScope, depth: number): string {
  scope.countStep();
  switch (node.kind) {
    case "text":
      return scope.countText(node.text);
    case "output":
      return scope.countText(print(evaluate(node.value, scope)));
    case "if": {
      const branch = node.branches.find(({ condition }) => isTruthy(evaluate(condition, scope)));
      return renderBody(branch?.body ?? node.otherwise, scope, depth + 1);
    }
    case "for":
      return renderLoop(node, scope, depth + 1);
    case "set": {
      const value = evaluate(node.value, scope);
      for (const name of node.names) scope.set(name, value);
      return "";
    }
    case "set-block": {
      const text = renderBody(node.body, scope, depth + 1);
      for (const name of node.names) scope.set(name, text);
      return "";
    }
    case "filter-block": {
      const text = renderBody(node.body, scope, depth + 1);
      return scope.countText(print(applyFilter(node.name, text, node.given, scope)));
    }
    case "macro":
      scope.set(node.name, makeMacro(node.parameters, node.body, scope, depth));
      return "";
    case "switch": {
      const value = evaluate(node.value, scope);
      const from = node.cases.findIndex(({ condition }) => evaluate(condition, scope) === value);
      if (from === -1) return renderBody(node.otherwise, scope, depth + 1);
      // An empty case falls through to the next that holds something.
      const taken = node.cases.slice(from).find(({ body }) => body.length > 0);
      return renderBody(taken?.body ?? node.otherwise, scope, depth + 1);
    }
  }
}

function renderLoop(node: Extract<TemplateNode, { kind: "for" }>, scope: TemplateScope, depth: number): string {
  const rounds = roundsOf(evaluate(node.over, scope), node.names.length);
  if (rounds.length === 0) return renderBody(node.otherwise, scope, depth);
  return rounds
    .map((values, index) => {
      const inside = scope.inside();
      node.names.forEach((name, place) => inside.declare(name, values[place]));
      inside.declare("loop", {
        index: index + 1,
        index0: index,
        revindex: rounds.length - index,
        revindex0: rounds.length - index - 1,
        first: index === 0,
        last: index === rounds.length - 1,
        length: rounds.length,
      });
      return renderBody(node.body, inside, depth);
    })
    .join("");
}

/** For each round, the values of the loop's names. An object is walked only with two names: key and value. */
function roundsOf(over: TemplateValue, names: number): readonly (readonly TemplateValue[])[] {
  if (names === 1) {
    if (typeof over === "string") return over.split("").map((character) => [character]);
    return isList(over) ? over.map((entry) => [entry]) : [];
  }
  if (isList(over)) return over.map((entry) => (isList(entry) ? entry : []));
  return isRecord(over) ? Object.entries(over) : [];
}

function makeMacro(
  parameters: readonly Parameter[],
  body: Body,
  scope: TemplateScope,
  depth: number,
): TemplateFunction {
  let calls = depth;
  return makeFunction((values, named) => {
    const inside = scope.apart();
    parameters.forEach(({ name, standard }, place) => {
      const given = place < values.length ? values[place] : named.get(name);
      inside.declare(name, given === undefined && standard !== null ? evaluate(standard, inside) : given);
    });
    calls += 1;
    const text = renderBody(body, inside, calls);
    calls -= 1;
    return text;
  });
}
