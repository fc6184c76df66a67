import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readInputsFromCsv, readTypedInputs } from "@/lib/scoring/place-holder-values";
import { findPlaceHolders } from "@/lib/reading/place-holders/find-place-holders";
import { fillPlaceHolders, namesOfPlaceHolders } from "@/lib/scoring/place-holders";

const namesIn = (prompt: string) => namesOfPlaceHolders([prompt]);

describe("findPlaceHolders", () => {
  it.each([
    ["Write to {{name}} about {{ the order }}.", ["name", "the order"]],
    ["{name}, ${order_id} and [[city]]", ["name", "order_id", "city"]],
    ["Dear <customer>, about [product name]: [Which city?]", ["customer", "product name", "Which city?"]],
    ["%(user)s has %s", ["user", "%s"]],
    ["%s owes %d to %s", ["%s 1", "%d 2", "%s 3"]],
    ["{{name}} and again {{name}}", ["name"]],
    ["```\n{{text}}\nconst x = `${y}`; if (a < b) { run }\n```\n{z}", ["text", "z"]],
  ])("finds those of %j", (prompt, names) => {
    expect(namesIn(prompt)).toEqual(names);
  });

  it.each([
    ['Return {"a": 1, "b": [2]} for 50% of them, x < 3 > 2, [1] and {1,3}.'],
    ["See [the page](https://example.org) and [x] this [sic]."],
    ["Use <b>bold</b> and <br> marks, 100%sure."],
    ["A [link][ref] and an [id]: https://example.org"],
  ])("finds none in %j", (prompt) => {
    expect(namesIn(prompt)).toEqual([]);
  });

  it("gives the places in order, none in another", () => {
    const piece = fc.oneof(
      fc.string({ unit: "binary", maxLength: 5 }),
      fc.constantFrom("{{", "}}", "{{a}}", "{b}", "${", "${c}", "[[", "]]", "[[d]]", "<", ">", "%s", "```\n", "[q?]"),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const prompt = pieces.join("");
        let position = 0;
        for (const { start, end, name } of findPlaceHolders(prompt)) {
          expect(start).toBeGreaterThanOrEqual(position);
          expect(prompt.slice(start, end)).toContain(name.replace(/ \d+$/, ""));
          position = end;
        }
      }),
    );
  });
});

describe("fillPlaceHolders", () => {
  it("puts any text in as it is, in one pass", () => {
    const text = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("{{b}}", "$&", "$1", "{a}", "\r\n"));
    fc.assert(
      fc.property(text, text, (first, second) => {
        const values = new Map([
          ["a", first],
          ["b", second],
        ]);
        expect(fillPlaceHolders("<<{{a}}|{b}|{{a}}>>", values)).toBe(`<<${first}|${second}|${first}>>`);
      }),
    );
  });

  it("leaves a place-holder that has no value", () => {
    expect(fillPlaceHolders("{{a}} {{b}}", new Map([["a", ""]]))).toBe(" {{b}}");
  });
});

describe("readInputsFromCsv", () => {
  it("reads a row for each input, with the golden response where there is one", () => {
    const reading = readInputsFromCsv('{{Name}};golden response;order\nAnn;"Dear ""Ann""\nbye";12\n\nBo;;13\n', [
      "name",
      "order",
    ]);
    expect(reading).toEqual({
      ok: true,
      inputs: [
        {
          values: new Map([
            ["name", "Ann"],
            ["order", "12"],
          ]),
          goldenResponse: 'Dear "Ann"\nbye',
        },
        {
          values: new Map([
            ["name", "Bo"],
            ["order", "13"],
          ]),
          goldenResponse: null,
        },
      ],
    });
  });

  it.each([
    "name",
    "{{name}}",
    "{{{name}}}",
    "{name}",
    "${name}",
    "$name",
    "<<name>>",
    "«name»",
    "%name%",
    "%(name)s",
    "<%= name %>",
  ])("knows the column %s, with or without the marks", (header) => {
    expect(readInputsFromCsv(`${header}\nAnn`, ["name"])).toMatchObject({ ok: true });
  });

  it("gives a place-holder called golden its own column", () => {
    const reading = readInputsFromCsv("golden\nx\n", ["golden"]);
    expect(reading).toEqual({ ok: true, inputs: [{ values: new Map([["golden", "x"]]), goldenResponse: null }] });
  });

  it("reads back every text that was quoted as CSV asks", () => {
    const cell = fc.string({ unit: "binary", minLength: 1 });
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 }), (rows) => {
        const csv = ["name,__proto__", ...rows.map(([one, other]) => `${quoted(one)},${quoted(other)}`)].join("\n");
        expect(readInputsFromCsv(csv, ["name", "__proto__"])).toEqual({
          ok: true,
          inputs: rows.map(([one, other]) => ({
            values: new Map([
              ["name", one],
              ["__proto__", other],
            ]),
            goldenResponse: null,
          })),
        });
      }),
    );
  });

  it.each([
    ["", "The table is empty."],
    ["name,order", "The table has a row of names, but no row of values."],
    ["name\nAnn", "Row 1: there is no column for “order”."],
    ["name,order,city\na,b,c", "Row 1, column 3: “city” is no place-holder of the prompt."],
    ["name,name,order\na,b,c", "Row 1, column 2: “name” stands twice."],
    ["name,order\na,b\nc", "Row 3, column 2 (“order”): the value is missing."],
    [
      "name,order\nHello, you,b",
      "Row 2, column 3: a cell too many. Put text that holds the separator in double quotes.",
    ],
  ])("says what is wrong with %j, and where", (csv, problem) => {
    expect(readInputsFromCsv(csv, ["name", "order"])).toEqual({ ok: false, problems: [problem] });
  });

  it("says in which row quotes do not fit together", () => {
    const reading = readInputsFromCsv('name\nAnn\n"Bo\n', ["name"]);
    expect(reading.ok ? [] : reading.problems[0]).toMatch(/^Row 3: the double quotes do not fit together\./);
  });

  it("tells some of many problems, and how many more there are", () => {
    const reading = readInputsFromCsv(`name,order\n${"a\n".repeat(9)}`, ["name", "order"]);
    expect(reading.ok ? [] : reading.problems).toHaveLength(6);
    expect(reading.ok ? "" : reading.problems[5]).toBe("There are 4 more problems.");
  });

  it("never throws, whatever the file holds", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (csv) => {
        expect(readInputsFromCsv(csv, ["name"]).ok).toBeTypeOf("boolean");
      }),
    );
  });
});

describe("readTypedInputs", () => {
  it("asks for every value", () => {
    const typed = [{ values: new Map([["name", ""]]), goldenResponse: null }];
    expect(readTypedInputs(typed, ["name"])).toEqual({ ok: true, inputs: typed });
    expect(readTypedInputs(typed, ["name", "city"])).toEqual({
      ok: false,
      problems: ["Row 1, column “city”: the value is missing."],
    });
  });
});
