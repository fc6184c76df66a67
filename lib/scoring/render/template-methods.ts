import { isList, print, TemplateError, toNumber, toText, type TemplateValue } from "./template-value";

type Given = readonly TemplateValue[];
const MOST_CHARACTERS = 100_000;

const optional = (value: TemplateValue) => (value === undefined ? undefined : toNumber(value));

/** Methods of JavaScript's texts that people call in templates; none that takes a function or a pattern. */
const textMethods: Readonly<Record<string, (text: string, given: Given) => TemplateValue>> = {
  toUpperCase: (text) => text.toUpperCase(),
  toLowerCase: (text) => text.toLowerCase(),
  toString: (text: string) => text,
  trim: (text) => text.trim(),
  trimStart: (text) => text.trimStart(),
  trimEnd: (text) => text.trimEnd(),
  charAt: (text, [index]) => text.charAt(toNumber(index)),
  includes: (text, [part]) => text.includes(toText(part)),
  startsWith: (text, [part]) => text.startsWith(toText(part)),
  endsWith: (text, [part]) => text.endsWith(toText(part)),
  indexOf: (text, [part]) => text.indexOf(toText(part)),
  lastIndexOf: (text, [part]) => text.lastIndexOf(toText(part)),
  slice: (text, [start, end]) => text.slice(optional(start), optional(end)),
  substring: (text, [start, end]) => text.substring(toNumber(start), optional(end)),
  concat: (text, given) => text + given.map(toText).join(""),
  split: (text, [separator]) => (separator === undefined ? [text] : text.split(toText(separator))),
  replace: (text, [old, fresh]) => text.replace(toText(old), () => toText(fresh)),
  replaceAll: (text, [old, fresh]) => text.replaceAll(toText(old), () => toText(fresh)),
  repeat: (text, [count]) => text.repeat(bounded(toNumber(count), text.length)),
  padStart: (text, [length, filling]) => text.padStart(bounded(toNumber(length), 1), toText(filling ?? " ")),
  padEnd: (text, [length, filling]) => text.padEnd(bounded(toNumber(length), 1), toText(filling ?? " ")),
};

const listMethods: Readonly<Record<string, (list: Given, given: Given) => TemplateValue>> = {
  join: (list, [separator]) => list.map(print).join(separator === undefined ? "," : toText(separator)),
  includes: (list, [entry]) => list.includes(entry),
  indexOf: (list, [entry]) => list.indexOf(entry),
  slice: (list, [start, end]) => list.slice(optional(start), optional(end)),
  concat: (list, given) => list.concat(...given.map((entry) => (isList(entry) ? entry : [entry]))),
  reverse: (list) => list.toReversed(),
  toString: (list: Given) => toText(list),
};

/** Calls `value.name(…)`. Throws TemplateError where there is no such method. */
export function callMethod(value: TemplateValue, name: string, given: Given): TemplateValue {
  if (typeof value === "string" && Object.hasOwn(textMethods, name)) return textMethods[name]?.(value, given);
  if (isList(value) && Object.hasOwn(listMethods, name)) return listMethods[name]?.(value, given);
  if (typeof value === "number" && name === "toFixed") {
    return value.toFixed(Math.max(0, Math.min(100, toNumber(given[0] ?? 0))));
  }
  if (typeof value === "number" && name === "toString") return String(value);
  throw new TemplateError(`There is no method “${name}” to call.`);
}

function bounded(count: number, each: number): number {
  if (count * each > MOST_CHARACTERS) throw new TemplateError("A method would make the text too long.");
  return Number.isNaN(count) ? 0 : Math.max(0, count);
}
