import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { demandChecks } from "@/lib/scoring/demands/demand-kinds";
import { renderTemplate } from "@/lib/scoring/render/render-template";
import { asTemplate } from "@/lib/transfer/cases/make-case";
import { given, readWell } from "./given";

async function kindOf(...answers: readonly unknown[]): Promise<string | undefined> {
  const rows = answers.map((expected) => JSON.stringify({ input: "x", expected }));
  const { set } = await readWell([given("a.jsonl", rows.join("\n"))]);
  return set.demands[0]?.kind;
}

describe("rows that say what is right", () => {
  it("get the scorer that suits their answers", async () => {
    const kinds = await Promise.all([
      kindOf("12", 3.5),
      kindOf("A", "b"),
      kindOf({ a: 1 }),
      kindOf("Paris", "a city"),
      kindOf("word ".repeat(30)),
    ]);
    expect(kinds).toEqual(["golden:number", "golden:letter", "golden:json", "golden:normalized", "golden:rouge-l"]);
    for (const kind of kinds) expect(demandChecks.has(kind!)).toBe(true);
  });

  it("get it by themselves where others have no answer", async () => {
    const { set, cases } = await readWell([given("a.csv", "input,expected\nx,yes\ny,\n")]);
    expect(set.demands).toEqual([]);
    expect(cases.map(({ demands }) => demands.map(({ kind }) => kind))).toEqual([["golden:normalized"], []]);
  });
});

describe("asTemplate", () => {
  it("keeps any text what it is when it is filled", () => {
    const text = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc
        .array(fc.constantFrom("{{", "}}", "{%", "%}", "{#", "#}", '"', "\\", "x", "\n"))
        .map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(text, (given) => {
        expect(renderTemplate(asTemplate(given), {})).toEqual({ ok: true, value: given });
      }),
    );
  });
});
