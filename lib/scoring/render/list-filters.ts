import { readMember } from "./read-member";
import { templateTests } from "./template-tests";
import type { Filter } from "./text-filters";
import {
  dump,
  isList,
  isRecord,
  isTruthy,
  print,
  TemplateError,
  toNumber,
  toText,
  type TemplateValue,
} from "./template-value";

/** Filters on lists and objects, by the names that Nunjucks has for them; `load` is promptfoo's. */
export const listFilters: Readonly<Record<string, Filter>> = {
  join(input, separator, attribute) {
    const list = listOf(input, "join");
    const entries = attribute ? list.map((entry) => readMember(entry, attribute)) : list;
    return entries.map(print).join(separator ? toText(separator) : "");
  },
  length(input) {
    if (input === null || input === undefined || input === false) return 0;
    if (typeof input === "string" || isList(input)) return input.length;
    return isRecord(input) ? Object.keys(input).length : undefined;
  },
  first: (input) => readMember(needed(input, "first"), 0),
  last(input) {
    const value = needed(input, "last");
    return readMember(value, typeof value === "string" || isList(value) ? value.length - 1 : -1);
  },
  list(input) {
    if (typeof input === "string") return input.split("");
    if (isList(input)) return input;
    if (isRecord(input)) return Object.entries(input).map(([key, value]) => ({ key, value }));
    throw new TemplateError("The filter “list” needs a text, a list or an object.");
  },
  reverse(input) {
    if (typeof input === "string") return input.split("").reverse().join("");
    return isList(input) ? input.toReversed() : [];
  },
  sort(input, isReversed, isCaseSensitive, attribute) {
    const list = isList(input) ? input : [];
    const keyOf = (entry: TemplateValue) => {
      const key = attribute ? readPath(entry, attribute) : entry;
      return typeof key === "string" && !isCaseSensitive ? key.toLowerCase() : key;
    };
    const sign = isReversed ? -1 : 1;
    return list.toSorted((one, other) => sign * compare(keyOf(one), keyOf(other)));
  },
  sum(input, attribute, start) {
    const list = listOf(input, "sum");
    const numbers = list.map((entry) => toNumber(attribute ? readMember(entry, attribute) : entry));
    return numbers.reduce((total, number) => total + number, toNumber(start ?? 0));
  },
  slice(input, count, filling) {
    const list = listOf(input, "slice");
    const slices = Math.min(toNumber(count), 10_000);
    const size = Math.floor(list.length / slices);
    const extra = list.length % slices;
    return Array.from({ length: slices || 0 }, (_, index) => {
      const start = index * size + Math.min(index, extra);
      const part = list.slice(start, start + size + (index < extra ? 1 : 0));
      return filling && index >= extra ? [...part, filling] : part;
    });
  },
  batch(input, count, filling) {
    const list = listOf(input, "batch");
    const size = Math.max(1, toNumber(count) || 1);
    const batches = Array.from({ length: Math.ceil(list.length / size) }, (_, index) =>
      list.slice(index * size, (index + 1) * size),
    );
    const last = batches.at(-1);
    if (!filling || last === undefined) return batches;
    return [...batches.slice(0, -1), [...last, ...Array.from({ length: size - last.length }, () => filling)]];
  },
  select: (input, test, value) => pick(input, test, value, true),
  reject: (input, test, value) => pick(input, test, value, false),
  selectattr: (input, attribute) =>
    listOf(input, "selectattr").filter((entry) => isTruthy(readMember(entry, attribute))),
  rejectattr: (input, attribute) =>
    listOf(input, "rejectattr").filter((entry) => !isTruthy(readMember(entry, attribute))),
  groupby(input, attribute) {
    const groups = new Map<string, TemplateValue[]>();
    for (const entry of listOf(input, "groupby")) {
      const key = toText(readPath(entry, attribute));
      groups.set(key, [...(groups.get(key) ?? []), entry]);
    }
    return Object.fromEntries(groups);
  },
  dictsort(input, isCaseSensitive, by) {
    if (!isRecord(input)) throw new TemplateError("The filter “dictsort” needs an object.");
    const place = by === "value" ? 1 : 0;
    const keyOf = (entry: readonly [string, TemplateValue]) => {
      const key = entry[place];
      return typeof key === "string" && !isCaseSensitive ? key.toUpperCase() : key;
    };
    return Object.entries(input).toSorted((one, other) => compare(keyOf(one), keyOf(other)));
  },
  dump: (input, spaces) => dump(input, typeof spaces === "string" || typeof spaces === "number" ? spaces : undefined),
  load(input) {
    try {
      // What JSON gives is JSON.
      return JSON.parse(toText(input)) as TemplateValue;
    } catch {
      throw new TemplateError("The filter “load” needs JSON.");
    }
  },
};

function listOf(input: TemplateValue, filter: string): readonly TemplateValue[] {
  if (isList(input)) return input;
  throw new TemplateError(`The filter “${filter}” needs a list.`);
}

function needed(input: TemplateValue, filter: string): TemplateValue {
  if (input !== null && input !== undefined) return input;
  throw new TemplateError(`The filter “${filter}” needs a list.`);
}

function pick(input: TemplateValue, name: TemplateValue, value: TemplateValue, isWanted: boolean): TemplateValue {
  const test = templateTests.get(name === undefined ? "truthy" : toText(name));
  if (test === undefined) throw new TemplateError(`There is no test “${toText(name)}”.`);
  return listOf(input, isWanted ? "select" : "reject").filter((entry) => test(entry, value) === isWanted);
}

function readPath(entry: TemplateValue, path: TemplateValue): TemplateValue {
  return toText(path).split(".").reduce<TemplateValue>(readMember, entry);
}

function compare(one: TemplateValue, other: TemplateValue): number {
  const areTexts = typeof one === "string" && typeof other === "string";
  const [first, second] = areTexts ? [one, other] : [toNumber(one), toNumber(other)];
  return first < second ? -1 : first > second ? 1 : 0;
}
