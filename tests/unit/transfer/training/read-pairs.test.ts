import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPairs, type PairsPart } from "../../../../lib/transfer/training/read-pairs";
import { describeSkippedLine } from "../../../../lib/transfer/training/skipped-line";
import { splitLines } from "../../../../lib/transfer/training/split-lines";
import { toPopRow } from "../../../../lib/transfer/training/training-row";
import { valueOf } from "../../store/fake-browser";
import { anyHardText, trainingRow } from "./training-rows";

async function partsOf(file: Blob): Promise<readonly PairsPart[]> {
  const parts = [];
  for await (const part of readPairs(file)) parts.push(valueOf(part));
  return parts;
}

async function read(...pieces: readonly BlobPart[]) {
  const parts = await partsOf(new Blob([...pieces]));
  return {
    rows: parts.flatMap(({ rows }) => rows),
    told: parts.flatMap(({ skipped }) => skipped).map(describeSkippedLine),
  };
}

const line = (changes: object = {}, id: string | number = 1) =>
  `${JSON.stringify({ ...toPopRow(trainingRow({ id })), ...changes })}\n`;

describe("readPairs", () => {
  it("reads POP's rows, and of our own what they tell besides", async () => {
    const own = { kind: "code", language: "en", fault: "too-long", isHeldOut: true };
    const { rows, told } = await read(
      line({ source: "elsewhere" }),
      JSON.stringify(toPopRow({ ...trainingRow({ id: "b" }), ...own })),
    );
    expect(rows).toEqual([trainingRow(), { ...trainingRow({ id: "b" }), ...own }]);
    expect(told).toEqual([]);
  });

  it("takes a response that is empty for one that is not known", async () => {
    const { rows } = await read(line({ text003_response_based_raw: "", gpt4_response_based_raw: " \n" }));
    expect(rows).toEqual([trainingRow({ silverResponse: null, goldenResponse: null })]);
  });

  it("reads a byte order mark, CRLF and blank lines", async () => {
    const { rows, told } = await read("\uFEFF", line({}, 1).replace("\n", "\r\n"), "\r\n\n  \n", line({}, 2).trimEnd());
    expect(rows.map(({ id }) => id)).toEqual([1, 2]);
    expect(told).toEqual([]);
  });

  it("names every line that gives no row, and reads all others", async () => {
    const { raw_prompt: _, ...withoutPrompt } = toPopRow(trainingRow()) as Record<string, unknown>;
    const { rows, told } = await read(
      line({}, "a"),
      `${JSON.stringify(withoutPrompt)}\n`,
      "\n",
      line({ gpt4_optimized_prompt: " " }, "b"),
      line({ chatgpt_optimized_prompt: null }),
      line({ id: true }),
      line({ held_out: "yes" }),
      line({}, "a"),
      new Uint8Array([0x7b, 0x22, 0xe9, 0x22, 0x7d, 0x0a]),
      line({}, "c").slice(0, 40),
      "\n[]\n",
      "7\n",
      line({}, "d"),
    );
    expect(rows.map(({ id }) => id)).toEqual(["a", "d"]);
    expect(told).toEqual([
      "Line 2 has no key “raw_prompt”.",
      "Line 4 has nothing under “gpt4_optimized_prompt”.",
      "Line 5 has something else than a text under “chatgpt_optimized_prompt”.",
      "Line 6 has something else than a text or a number under “id”.",
      "Line 7 has something else than true or false under “held_out”.",
      "Line 8 has the id “a”, as line 1 has.",
      "Line 9 is no text in UTF-8.",
      "Line 10 is not JSON.",
      "Line 11 is JSON, but no object with keys.",
      "Line 12 is JSON, but no object with keys.",
    ]);
  });

  it("takes the ids 7 and “7” for the same, since programs do that train", async () => {
    expect((await read(line({}, 7), line({}, "7"))).told).toEqual(["Line 2 has the id “7”, as line 1 has."]);
  });

  it("refuses a file in UTF-16 as a whole", async () => {
    for (const bytes of [
      [0xff, 0xfe, 0x7b, 0],
      [0xfe, 0xff, 0, 0x7b],
    ]) {
      const results = [];
      for await (const part of readPairs(new Blob([new Uint8Array(bytes)]))) results.push(part);
      expect(results).toEqual([
        { ok: false, failure: { kind: "invalid-import", reasons: [expect.stringContaining("UTF-16")] } },
      ]);
    }
  });

  it("says that a file cannot be read, after what could be", async () => {
    const file = new Blob([line()]);
    file.stream = () => {
      throw new DOMException("It is gone.", "NotFoundError");
    };
    const results = [];
    for await (const part of readPairs(file)) results.push(part);
    expect(results).toMatchObject([{ ok: false, failure: { kind: "invalid-import" } }]);
  });

  it("reads 30,000 rows in parts, and tells how far it is", async () => {
    const file = new Blob(Array.from({ length: 30_000 }, (_, index) => line({}, index)));
    const parts = await partsOf(file);
    expect(Math.max(...parts.map(({ rows }) => rows.length))).toBeLessThanOrEqual(200);
    expect(parts.reduce((sum, { rows }) => sum + rows.length, 0)).toBe(30_000);
    const told = parts.map(({ bytesRead }) => bytesRead);
    expect(told).toEqual(told.toSorted((one, other) => one - other));
    expect(told.at(-1)).toBe(file.size);
  });

  it("gives every text back as it was written", async () => {
    const anyRow = fc.record({ rawPrompt: anyHardText, silverResponse: anyHardText, chosen: anyHardText });
    await fc.assert(
      fc.asyncProperty(anyRow, async (changes) => {
        const row = trainingRow(changes);
        expect((await read(`${JSON.stringify(toPopRow(row))}\n`)).rows).toEqual([row]);
      }),
    );
  });
});

describe("splitLines", () => {
  it("cuts at line feeds alone, wherever the chunks end", async () => {
    const anyBytes = fc.array(fc.array(fc.constantFrom(0x0a, 0x0d, 0x41, 0xff), { maxLength: 5 }), { maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(anyBytes, async (chunks) => {
        const whole = chunks.flat();
        const file = new Blob([]);
        file.stream = () =>
          new ReadableStream({
            start(controller) {
              for (const chunk of chunks) controller.enqueue(new Uint8Array(chunk));
              controller.close();
            },
          });
        const lines: number[][] = [];
        let bytesRead = 0;
        for await (const { bytes, ...at } of splitLines(file, 100)) {
          lines.push([...(bytes ?? [])]);
          bytesRead = at.bytesRead;
          expect(at.number).toBe(lines.length);
        }
        expect(bytesRead).toBe(whole.length);
        const ended = whole.length === 0 || whole.at(-1) === 0x0a ? lines : [...lines.slice(0, -1)];
        const back = [...ended.flatMap((bytes) => [...bytes, 0x0a]), ...(ended === lines ? [] : (lines.at(-1) ?? []))];
        expect(back).toEqual(whole);
      }),
    );
  });

  it("holds no more of a line than it may, and finds the next one", async () => {
    const lines = [];
    for await (const { bytes } of splitLines(new Blob(["12345\n123456\n1\n"]), 5)) {
      lines.push(bytes === null ? null : bytes.length);
    }
    expect(lines).toEqual([5, null, 1]);
  });
});
