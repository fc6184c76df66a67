import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutJson, type JsonPart } from "../../../lib/transfer/cut-json";

async function cut(text: string, unitsAtOnce = 7): Promise<readonly JsonPart[]> {
  async function* chunks() {
    for (let start = 0; start < text.length; start += unitsAtOnce) yield text.slice(start, start + unitsAtOnce);
  }
  const parts: JsonPart[] = [];
  for await (const part of cutJson(chunks())) parts.push(part);
  return parts;
}

/** What the parts say that the text holds. */
function assemble(parts: readonly JsonPart[]): unknown {
  const whole = new Map<string, unknown>();
  for (const part of parts) {
    if (part.type === "key" && part.isList) whole.set(part.key, []);
    if (part.type !== "value") continue;
    const value: unknown = JSON.parse(part.text);
    if (part.index === null) whole.set(part.key, value);
    else (whole.get(part.key) as unknown[])[part.index] = value;
  }
  return Object.fromEntries(whole);
}

const isProblem = (part: JsonPart | undefined) => part?.type === "problem";

describe("cutJson", () => {
  it("gives back any object, however it is formatted and wherever its chunks end", async () => {
    const anyObject = fc.dictionary(fc.string({ unit: "binary" }), fc.jsonValue({ stringUnit: "binary" }));
    const anySpace = fc.constantFrom(undefined, 1, "\t", "   ");
    await fc.assert(
      fc.asyncProperty(anyObject, anySpace, fc.integer({ min: 1, max: 9 }), async (object, space, unitsAtOnce) => {
        const text = ` ${JSON.stringify(object, null, space)}\n`;
        expect(assemble(await cut(text, unitsAtOnce))).toEqual(JSON.parse(text));
      }),
    );
  });

  it("tells where each part begins", async () => {
    expect(await cut('{ "a": [1, {"b":2}], "c": "]" }')).toEqual([
      { type: "key", key: "a", isList: true, position: 2 },
      { type: "value", key: "a", index: 0, text: "1", position: 8 },
      { type: "value", key: "a", index: 1, text: '{"b":2}', position: 11 },
      { type: "key", key: "c", isList: false, position: 21 },
      { type: "value", key: "c", index: null, text: '"]" ', position: 26 },
    ]);
  });

  it.each([
    ["", "no-object"],
    ["[1]", "no-object"],
    ["{", "cut-off"],
    ['{"a', "cut-off"],
    ['{"a"', "cut-off"],
    ['{"a":', "cut-off"],
    ['{"a":[1', "cut-off"],
    ['{"a":["\\', "cut-off"],
    ['{"a":[1]', "cut-off"],
    ["{a:1}", "not-json"],
    ['{"a":1,}', "not-json"],
    ['{"a":[1,]}', "not-json"],
    ['{"a":[1}', "not-json"],
    ['{"a":1}}', "text-after-end"],
  ])("says of %j that it is %s", async (text, problem) => {
    expect((await cut(text)).at(-1)).toMatchObject({ type: "problem", problem });
  });

  it("goes no deeper than any session is", async () => {
    expect((await cut(`{"a":${"[".repeat(1_000)}`)).at(-1)).toMatchObject({ type: "problem", problem: "too-deep" });
  });

  it("says in which element of which list a file was cut off, wherever that happens", async () => {
    const text = JSON.stringify({ a: ['\\"x', { b: [] }, 3], c: "d" });
    for (let length = 0; length < text.length; length += 1) {
      expect(isProblem((await cut(text.slice(0, length))).at(-1))).toBe(true);
    }
    expect((await cut(text.slice(0, 16))).at(-1)).toMatchObject({ key: "a", index: 1, problem: "cut-off" });
  });
});
