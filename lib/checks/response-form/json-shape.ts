/** The form of a JSON value: its keys and types, never its values. */
export type JsonShape =
  | { readonly type: "string" | "number" | "boolean" | "anything" }
  | { readonly type: "array"; readonly items: JsonShape }
  | { readonly type: "object"; readonly fields: readonly JsonField[] }
  /** An object whose keys are data, such as city names: they are not told. */
  | { readonly type: "map"; readonly values: JsonShape };

export interface JsonField {
  readonly key: string;
  readonly shape: JsonShape;
  /** True where not every object of the array has it. */
  readonly isOptional: boolean;
}

/** Field names so common that a capital letter does not make them data. */
const commonFields = new Set(
  "name title id date time year age city country address email phone price cost total amount quantity count type category label status description summary text value unit score rating author url link language topic sentiment answer question reason result notes items steps ingredients tags width height depth length size weight min max mean average median sum start end x y lat lon latitude longitude confidence probability positive negative neutral correct passed success valid error found".split(
    " ",
  ),
);

const maximalDepth = 6;

/**
 * Reads the shape of a parsed value. `isGiven` says whether the silver prompt already names a word: a key that reads like
 * an answer (a proper noun, a phrase, a number) is told only then, or where all objects of an array share it.
 */
export function readJsonShape(value: unknown, isGiven: (word: string) => boolean, depth = 0): JsonShape {
  if (typeof value === "string") return { type: "string" };
  if (typeof value === "number") return { type: "number" };
  if (typeof value === "boolean") return { type: "boolean" };
  if (value === null || typeof value !== "object" || depth >= maximalDepth) return { type: "anything" };
  if (Array.isArray(value)) return { type: "array", items: shapeOfItems(value, isGiven, depth) };
  return shapeOfObjects([value as Readonly<Record<string, unknown>>], isGiven, depth);
}

function shapeOfItems(items: readonly unknown[], isGiven: (word: string) => boolean, depth: number): JsonShape {
  const some = items.slice(0, 50);
  const objects = some.filter(isRecord);
  if (objects.length > 0 && objects.length === some.length) return shapeOfObjects(objects, isGiven, depth);
  const shapes = some.map((item) => readJsonShape(item, isGiven, depth + 1));
  const first = shapes[0];
  if (first === undefined) return { type: "anything" };
  return shapes.every((shape) => shape.type === first.type) ? first : { type: "anything" };
}

function shapeOfObjects(
  objects: readonly Readonly<Record<string, unknown>>[],
  isGiven: (word: string) => boolean,
  depth: number,
): JsonShape {
  const keys = [...new Set(objects.flatMap((object) => Object.keys(object)))].slice(0, 40);
  const isForm = (key: string): boolean =>
    isGiven(key) ||
    commonFields.has(key.toLowerCase()) ||
    /^[a-z][A-Za-z0-9_-]{0,39}$/u.test(key) ||
    (/^[A-Za-z][\w -]{0,39}$/u.test(key) &&
      objects.length >= 2 &&
      objects.every((object) => Object.hasOwn(object, key)));
  // Numbers or flags under plain words that nobody named are most likely counted things: {"paris": 3, "rome": 1}.
  const isTally =
    keys.length >= 2 &&
    keys.every((key) => /^[a-z]+$/u.test(key) && !isGiven(key) && !commonFields.has(key)) &&
    objects.length === 1 &&
    Object.values(objects[0] ?? {}).every((value) => typeof value === "number" || typeof value === "boolean");
  const valuesOf = (key: string): readonly unknown[] =>
    objects.filter((object) => Object.hasOwn(object, key)).map((object) => object[key]);
  if (keys.length === 0) return { type: "object", fields: [] };
  if (isTally || !keys.every(isForm)) {
    return { type: "map", values: mergeShapes(keys.flatMap(valuesOf), isGiven, depth) };
  }
  return {
    type: "object",
    fields: keys.map((key) => ({
      key,
      shape: mergeShapes(valuesOf(key), isGiven, depth),
      isOptional: !objects.every((object) => Object.hasOwn(object, key)),
    })),
  };
}

/** The shape that all values share; null counts as absent. */
function mergeShapes(values: readonly unknown[], isGiven: (word: string) => boolean, depth: number): JsonShape {
  const present = values.filter((value) => value !== null);
  if (present.length > 1 && present.every(isRecord)) return shapeOfObjects(present, isGiven, depth + 1);
  const shapes = present.map((value) => readJsonShape(value, isGiven, depth + 1));
  const first = shapes[0];
  if (first === undefined) return { type: "anything" };
  return shapes.every((shape) => shape.type === first.type) ? first : { type: "anything" };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The words for types, and for the key of a map, in the language of the prompt. */
export interface JsonWords {
  readonly string: string;
  readonly number: string;
  readonly boolean: string;
  readonly anything: string;
  readonly key: string;
}

/** One line such as `{"name": string, "tags": [string, …]}`. */
export function describeJsonShape(shape: JsonShape, words: JsonWords): string {
  switch (shape.type) {
    case "array":
      return `[${describeJsonShape(shape.items, words)}, …]`;
    case "object":
      return `{${shape.fields.map((field) => `"${field.key}": ${describeJsonShape(field.shape, words)}`).join(", ")}}`;
    case "map":
      return `{${words.key}: ${describeJsonShape(shape.values, words)}, …}`;
    case "string":
    case "number":
    case "boolean":
    case "anything":
      return words[shape.type];
  }
}

/** Every key of the shape, outermost first. */
export function keysOfShape(shape: JsonShape): readonly string[] {
  switch (shape.type) {
    case "array":
      return keysOfShape(shape.items);
    case "object":
      return [...shape.fields.map((field) => field.key), ...shape.fields.flatMap((field) => keysOfShape(field.shape))];
    case "map":
      return keysOfShape(shape.values);
    case "string":
    case "number":
    case "boolean":
    case "anything":
      return [];
  }
}
