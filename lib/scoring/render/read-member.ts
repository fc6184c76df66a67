import { isList, isRecord, toNumber, toText, type TemplateValue } from "./template-value";

/** An own entry of a value; undefined where there is none, also of nothing. What JavaScript has besides stays hidden. */
export function readMember(object: TemplateValue, key: TemplateValue): TemplateValue {
  if (typeof object === "string" || isList(object)) {
    if (key === "length") return object.length;
    const index = typeof key === "number" || typeof key === "string" ? toNumber(key) : NaN;
    return Number.isInteger(index) && index >= 0 ? object[index] : undefined;
  }
  const name = toText(key);
  return isRecord(object) && Object.hasOwn(object, name) ? object[name] : undefined;
}
