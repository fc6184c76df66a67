/** Any value that JSON can hold. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

export type JsonObject = Readonly<Record<string, Json>>;

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/** The object itself; empty for all else. */
export function objectOf(value: Json | undefined): JsonObject {
  return isObject(value) ? value : {};
}

/** The list itself; empty for all else. */
export function listOf(value: Json | undefined): readonly Json[] {
  return isList(value) ? value : [];
}

/** What an object of a file holds under a name of a file; what JavaScript gives every object, such as "constructor", is not it. */
export function readKey(object: JsonObject, key: string): Json | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

/** The text of a value in a cell, a label or a sentence: texts as they are, all else as JSON. */
export function printValue(value: Json): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** How each value begins; those that are words are all that there is. */
const beginning = /^[\t\n\r ]*(?:[[{"\d-]|(?:true|false|null)[\t\n\r ]*$)/u;

/** The value that a text is as JSON; undefined where it is none. */
export function tryJson(text: string): Json | undefined {
  // Most texts are words, and an error that is thrown takes far longer than a look at the first letter.
  if (!beginning.test(text)) return undefined;
  try {
    // What `JSON.parse` gives is JSON.
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}
