import { JsonReader, type Cut } from "./json-reader";

/** The parts of a JSON object, as they arrive; positions count UTF-16 units from 0. After a problem nothing follows. */
export type JsonPart =
  | { readonly type: "key"; readonly key: string; readonly isList: boolean; readonly position: number }
  | {
      readonly type: "value";
      readonly key: string;
      /** Its place in the key's list, from 0; null where the key holds no list. */
      readonly index: number | null;
      /** Cut out by its brackets, and not yet known to be JSON. */
      readonly text: string;
      readonly position: number;
    }
  | {
      readonly type: "problem";
      readonly problem: "no-object" | "cut-off" | "too-long" | "too-deep" | "not-json" | "text-after-end";
      readonly key: string | null;
      readonly index: number | null;
      readonly position: number;
    };

type ProblemKind = Extract<JsonPart, { type: "problem" }>["problem"];

/** More than any session has, and less than a browser's longest text. */
const MOST_UNITS = 200_000_000;
const MOST_DEPTH = 64;

/**
 * Cuts a JSON object of any formatting into its values, and lists under its keys into their elements, while holding no
 * more than one of them; `JSON.parse` then reads each. By hand, for the parser for streams that we tried
 * (@streamparser/json 0.0.26) leaves out the sign U+FEFF where a text or a part of it begins with it, escaped or not.
 */
export async function* cutJson(chunks: AsyncIterable<string>): AsyncGenerator<JsonPart, void, undefined> {
  const reader = new JsonReader(chunks);
  let key: string | null = null;
  let index: number | null = null;
  const problem = (kind: ProblemKind): JsonPart => ({
    type: "problem",
    problem: kind,
    key,
    index,
    position: reader.position,
  });
  const orCutOff = (next: string): JsonPart => problem(next === "" ? "cut-off" : "not-json");

  if ((await reader.peek()) !== "{") return yield problem("no-object");
  reader.skip();
  let next = await reader.peek();
  while (next !== "}") {
    key = null;
    if (next !== '"') return yield orCutOff(next);
    const position = reader.position;
    const keyCut = await cutValue(reader);
    if (keyCut.type !== "value") return yield problem(keyCut.type);
    key = readKey(keyCut.text);
    next = await reader.peek();
    if (key === null || next !== ":") return yield orCutOff(next);
    reader.skip();
    next = await reader.peek();
    const isList = next === "[";
    yield { type: "key", key, isList, position };

    if (isList) {
      reader.skip();
      next = await reader.peek();
      for (index = 0; next !== "]"; index += 1) {
        const start = reader.position;
        const cut = await cutValue(reader);
        if (cut.type !== "value") return yield problem(cut.type);
        yield { type: "value", key, index, text: cut.text, position: start };
        next = await reader.peek();
        if (next === "]") break;
        if (next !== ",") return yield orCutOff(next);
        reader.skip();
        next = await reader.peek();
        if (next === "]") return yield problem("not-json");
      }
      index = null;
      reader.skip();
    } else {
      const start = reader.position;
      const cut = await cutValue(reader);
      if (cut.type !== "value") return yield problem(cut.type);
      yield { type: "value", key, index, text: cut.text, position: start };
    }

    next = await reader.peek();
    if (next === ",") {
      reader.skip();
      next = await reader.peek();
      if (next === "}") return yield problem("not-json");
    } else if (next !== "}") {
      return yield orCutOff(next);
    }
  }
  reader.skip();
  if ((await reader.peek()) !== "") yield problem("text-after-end");
}

function cutValue(reader: JsonReader): Promise<Cut> {
  return reader.cutValue(MOST_UNITS, MOST_DEPTH);
}

function readKey(text: string): string | null {
  try {
    const key: unknown = JSON.parse(text);
    return typeof key === "string" ? key : null;
  } catch {
    return null;
  }
}
