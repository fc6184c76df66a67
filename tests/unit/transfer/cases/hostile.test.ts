import fc from "fast-check";
import { zipSync, strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { readCases } from "@/lib/transfer/cases/read-cases";
import { fixture, fixtureText, given, readBadly, readWell } from "./given";

function zip(files: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  return new Uint8Array(
    zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))),
  );
}

describe("files that do harm, or have come to harm", () => {
  it("leaves out keys that would reach a prototype", async () => {
    const { cases } = await readWell([given("a.jsonl", '{"input":"x","__proto__":{"evil":1},"constructor":"c"}\n')]);
    expect(Object.keys(cases[0]!.variables)).toEqual(["input", "constructor"]);
    expect("evil" in cases[0]!.variables).toBe(false);
    const table = await readWell([given("a.csv", "__proto__,input\nx,y\n")]);
    expect(Object.keys(table.cases[0]!.variables)).not.toContain("__proto__");
  });

  it("gives a row nothing under the names that every object has in JavaScript", async () => {
    const { cases } = await readWell([
      given("a.jsonl", '{"input":"x","toString":"t","constructor":{"a":1}}\n{"input":"y"}\n'),
    ]);
    expect(Object.keys(cases[0]!.variables)).toEqual(["input", "toString", "constructor"]);
    expect(Object.keys(cases[1]!.variables)).toEqual(["input"]);
    expect(() => structuredClone(cases)).not.toThrow();
  });

  it("stops at aliases that multiply", async () => {
    const layers = Array.from(
      { length: 12 },
      (_, place) => `a${place + 1}: &a${place + 1} [${Array(12).fill(`*a${place}`).join(", ")}]`,
    );
    const bomb = `a0: &a0 [x]\n${layers.join("\n")}\n`;
    expect(await readBadly([given("bomb.yaml", bomb)])).toMatch(/alias|more values/i);
  });

  it("says where JSON is cut off, in a list and in a line", async () => {
    expect(await readBadly([given("a.json", '[{"input": "x"},\n{"input": "y')])).toContain("line 2");
    const { cases, remarks } = await readWell([given("a.jsonl", '{"input": "x"}\n{"input": "y')]);
    expect(cases).toHaveLength(1);
    expect(remarks).toEqual([expect.stringContaining("Line 2 is no JSON")]);
  });

  it("names twenty rows at most, and counts the rest", async () => {
    const rows = Array.from({ length: 50 }, (_, place) => (place % 2 === 0 ? '{"input": "x"}' : "{broken"));
    const { cases, remarks } = await readWell([given("a.jsonl", rows.join("\n"))]);
    expect(cases).toHaveLength(25);
    expect(remarks).toHaveLength(21);
    expect(remarks.at(-1)).toContain("5 more rows");
  });

  it("tells rows with the same id apart", async () => {
    const { cases, remarks } = await readWell([given("a.csv", "id,input\n1,a\n1,b\n")]);
    expect(cases.map(({ id }) => id)).toEqual(["1", "1-2"]);
    expect(remarks.join(" ")).toContain("Row 3 has the id “1”");
  });

  it("reads UTF-16 and Latin-1 and says so, and a mark and CRLF without a word", async () => {
    const text = "input,expected\ncafé,yes\n";
    const wide = new Uint8Array([0xff, 0xfe, ...Array.from(text, (sign) => [sign.charCodeAt(0), 0]).flat()]);
    const latin = Uint8Array.from(text, (sign) => sign.charCodeAt(0));
    for (const [bytes, word] of [
      [wide, "UTF-16"],
      [latin, "Latin-1"],
    ] as const) {
      const { cases, remarks } = await readWell([given("a.csv", bytes)]);
      expect(cases[0]).toMatchObject({ variables: { input: "café" }, expected: "yes" });
      expect(remarks.join(" ")).toContain(word);
    }
    const marked = await readWell([given("a.csv", `\uFEFF${text.replaceAll("\n", "\r\n")}`)]);
    expect(marked.cases[0]).toMatchObject({ variables: { input: "café" }, expected: "yes" });
    expect(marked.remarks).toEqual([]);
  });

  it("refuses what is no text, by what it is", async () => {
    expect(await readBadly([given("a.parquet", "PAR1\0\0\0")])).toContain("Parquet");
    expect(await readBadly([given("a.csv", new Uint8Array([1, 2, 0, 3, 4, 0, 0, 1]))])).toContain("no text");
    expect(await readBadly([])).toContain("no file");
    expect(await readBadly([given("a.csv", "")])).toContain("empty");
  });

  it("names the row of a quotation mark that is never closed", async () => {
    expect(await readBadly([given("a.csv", 'input,expected\nx,y\n"z,w\n')])).toMatch(/row 3/);
  });
});

describe("a zip", () => {
  it("is read as the folder that it holds", async () => {
    const [config, tests] = await Promise.all([
      fixtureText("promptfoo/02-csv.yaml"),
      fixtureText("promptfoo/02-tests.csv"),
    ]);
    const packed = await readWell([
      given("all.zip", zip({ "p/02-csv.yaml": config, "p/02-tests.csv": tests, "__MACOSX/p/._x.csv": "no" })),
    ]);
    const loose = await readWell(await fixture("promptfoo/02-csv.yaml", "promptfoo/02-tests.csv"));
    expect(packed.cases).toEqual(loose.cases);
  });

  it("is refused where a name leads out of it, where it would fill the memory, and where it is cut off", async () => {
    expect(await readBadly([given("a.zip", zip({ "../a.csv": "input\nx\n" }))])).toContain("leads out");
    expect(await readBadly([given("a.zip", zip({ "a.csv": "0".repeat(8_000_000) }))])).toContain(
      "more than it could honestly hold",
    );
    const many = Object.fromEntries(Array.from({ length: 5001 }, (_, place) => [`${place}.txt`, "x"]));
    expect(await readBadly([given("a.zip", zip(many))])).toContain("5,000 files");
    const whole = zip({ "a.csv": Array.from({ length: 5000 }, (_, place) => `${place * 7919}`).join("\n") });
    expect(await readBadly([given("a.zip", whole.slice(0, whole.length / 2))])).toMatch(/cut off|damaged|missing/);
  });
});

describe("any file", () => {
  const samples = [
    "promptfoo/02-tests.csv",
    "promptfoo/05-sets.yaml",
    "promptfoo/expected/05-sets.results.json",
    "bbh/date_understanding.json",
    "gsm8k/test.jsonl",
  ];

  it.each(samples)("%s, cut or changed anywhere, is read or refused, and nothing is thrown", async (path) => {
    const [file] = await fixture(path);
    const bytes = new Uint8Array(await file!.content.arrayBuffer());
    await fc.assert(
      fc.asyncProperty(
        fc.nat(bytes.length),
        fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { maxLength: 5 }),
        async (length, changes) => {
          const changed = bytes.slice(0, length);
          for (const [place, byte] of changes) if (place < length) changed[place] = byte;
          const read = await readCases([given(path, changed)]);
          expect(read.ok || read.failure.kind === "invalid-cases").toBe(true);
        },
      ),
      { numRuns: 40 },
    );
  });

  it("holds each row that is written as JSON Lines, whatever stands in it", async () => {
    const row = fc.record({
      input: fc.string({ minLength: 1, unit: "grapheme" }).filter((text) => text.trim() !== ""),
      note: fc.jsonValue({ maxDepth: 4 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 8 }), async (rows) => {
        const { cases } = await readWell([given("a.jsonl", rows.map((one) => JSON.stringify(one)).join("\n"))]);
        const plain = JSON.parse(JSON.stringify(rows), (key, value: unknown) =>
          key === "__proto__" ? undefined : value,
        ) as unknown;
        expect(cases.map(({ variables }) => variables)).toEqual(plain);
      }),
      { numRuns: 100 },
    );
  });
});
