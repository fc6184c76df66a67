/** A macro or a function such as `range`, called from a template. */
export interface TemplateFunction {
  readonly call: (values: readonly TemplateValue[], named: ReadonlyMap<string, TemplateValue>) => TemplateValue;
}

/** What an expression of a template may be. Undefined is an unknown name. */
export type TemplateValue =
  | null
  | undefined
  | boolean
  | number
  | string
  | readonly TemplateValue[]
  | { readonly [key: string]: TemplateValue }
  | TemplateFunction;

export type TemplateRecord = Readonly<Record<string, TemplateValue>>;

/** Thrown inside this folder alone; `renderTemplate` turns it into a failure. */
export class TemplateError extends Error {}

const functions = new WeakSet<object>();

export function makeFunction(call: TemplateFunction["call"]): TemplateFunction {
  const made = { call };
  functions.add(made);
  return made;
}

/** Variables are JSON: nothing of theirs can pass for a function. */
export function isFunction(value: TemplateValue): value is TemplateFunction {
  return typeof value === "object" && value !== null && functions.has(value);
}

export function isList(value: TemplateValue): value is readonly TemplateValue[] {
  return Array.isArray(value);
}

export function isRecord(value: TemplateValue): value is TemplateRecord {
  return typeof value === "object" && value !== null && !isList(value) && !isFunction(value);
}

/** JavaScript's own truth: an empty list is true. */
export function isTruthy(value: TemplateValue): boolean {
  return Boolean(value);
}

/** As JavaScript makes a text of it, but that an object is its JSON: "[object Object]" would tell nobody anything. */
export function toText(value: TemplateValue): string {
  if (isList(value)) return value.map(print).join(",");
  if (isFunction(value)) return "";
  return isRecord(value) ? dump(value) : String(value);
}

/** As it stands in the filled template: nothing where there is nothing. */
export function print(value: TemplateValue): string {
  return value === null || value === undefined ? "" : toText(value);
}

export function dump(value: TemplateValue, indent?: string | number): string {
  return JSON.stringify(value, (_key, entry: TemplateValue) => (isFunction(entry) ? undefined : entry), indent);
}

export function toNumber(value: TemplateValue): number {
  if (value === null || value === false || value === "") return 0;
  if (value === true) return 1;
  return typeof value === "number" ? value : value === undefined ? NaN : Number(toText(value));
}

/** JavaScript's `==`, which is what the template language has. */
export function isLooselyEqual(one: TemplateValue, other: TemplateValue): boolean {
  if (one === null || one === undefined || other === null || other === undefined) {
    return (one ?? null) === (other ?? null);
  }
  if (typeof one === typeof other || (typeof one === "object" && typeof other === "object")) return one === other;
  if (typeof one === "object" || typeof other === "object") {
    const [object, plain] = typeof one === "object" ? [one, other] : [other, one];
    return typeof plain === "string" ? toText(object) === plain : toNumber(object) === toNumber(plain);
  }
  return toNumber(one) === toNumber(other);
}
