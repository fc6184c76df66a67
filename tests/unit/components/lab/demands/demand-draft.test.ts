import { describe, expect, it } from "vitest";
import { draftOf, emptyDraft, readDraft } from "@/components/lab/demands/demand-draft";
import { demandGroups } from "@/components/lab/demands/demand-kinds";
import type { Assertion } from "@/lib/records/assertion";
import { demandChecks } from "@/lib/scoring/demands/demand-kinds";
import { judgedKinds } from "@/lib/scoring/demands/judged-demands";
import { describeDemand, describeWeight } from "@/components/lab/demands/demand-words";
import { assertionOf } from "../lab-examples";

describe("readDraft", () => {
  it("reads back what a demand says, for each kind that can be written", () => {
    const values = {
      none: null,
      text: "{{name}}",
      list: ["one", "two"],
      script: "output.length > 3",
      schema: { type: "object" },
      range: { min: 20, max: 50 },
      rubric: "is polite",
    };
    for (const { kind, form } of demandGroups.flatMap(({ kinds }) => kinds)) {
      const threshold = kind === "latency" ? 900 : null;
      const demand = assertionOf({ kind, value: values[form], isNegated: true, weight: 2, metric: "tone", threshold });
      expect(readDraft(draftOf(demand), demand)).toEqual({ demand, problem: null });
    }
  });

  it("keeps what the form does not show", () => {
    const demand = assertionOf({ kind: "similar", value: "a", transform: "output.trim()", config: { provider: "x" } });
    expect(readDraft({ ...draftOf(demand), value: "b" }, demand).demand).toEqual({ ...demand, value: "b" });
  });

  it("drops what belongs to another kind", () => {
    const demand = assertionOf({ kind: "similar", value: "a", config: { provider: "x" } });
    expect(readDraft({ ...draftOf(demand), kind: "contains" }, demand).demand?.config).toEqual({});
  });

  it.each([
    [{ value: "" }, /held against/],
    [{ kind: "contains-all", value: " \n" }, /one text a line/i],
    [{ kind: "is-json", value: "{ no" }, /no whole JSON/],
    [{ kind: "word-count", value: "many" }, /number/],
    [{ value: "x", weight: "-1" }, /weight/],
    [{ value: "x", threshold: "half" }, /threshold/],
    [{ kind: "latency" }, /milliseconds/],
  ])("says what is wrong with %j", (changes, problem) => {
    expect(readDraft({ ...emptyDraft, ...changes }, null).problem).toMatch(problem);
  });

  it("reads a single number of words, and an open range", () => {
    expect(readDraft({ ...emptyDraft, kind: "word-count", value: "30" }, null).demand?.value).toBe(30);
    expect(readDraft({ ...emptyDraft, kind: "word-count", value: "20-" }, null).demand?.value).toEqual({ min: 20 });
  });
});

describe("describeDemand", () => {
  it("says it in plain words, also turned around", () => {
    expect(describeDemand(assertionOf({ kind: "contains", value: "invoice" }))).toBe("The answer contains “invoice”");
    expect(describeDemand(assertionOf({ kind: "contains-any", value: ["a", "b"], isNegated: true }))).toBe(
      "The answer contains none of “a, b”",
    );
  });

  it("has words for all that is checked here, by itself, by a judge or by the other columns", () => {
    const words = (kind: string) => describeDemand(assertionOf({ kind }));
    expect(words("golden:number")).toBe("The answer has the expected number");
    for (const kind of [...demandChecks.keys(), ...judgedKinds, "max-score", "select-best"]) {
      expect(words(kind)).not.toContain(`“${kind}”`);
    }
  });

  it("tells a range of words as one", () => {
    const words = (value: Assertion["value"]) => describeDemand(assertionOf({ kind: "word-count", value }));
    expect(words({ min: 5, max: 20 })).toBe("The answer has so many words “5 to 20”");
    expect(words({ min: 5 })).toContain("“at least 5”");
    expect(words({ max: 20 })).toContain("“at most 20”");
    expect(words(12)).toContain("“12”");
  });

  it("names a kind that it does not know, and a set by its members", () => {
    expect(describeDemand(assertionOf({ kind: "python", value: "f(x)" }))).toBe("The answer passes “python” “f(x)”");
    const set = {
      kind: "assert-set" as const,
      assertions: [assertionOf({ kind: "is-json" })],
      threshold: 0.5,
      weight: 1,
      metric: null,
    };
    expect(describeDemand(set)).toBe("The answer meets at least 0.5 of these: is JSON");
  });

  it("says how it counts only where that is not as usual", () => {
    expect(describeWeight({ weight: 1, metric: null })).toBe("");
    expect(describeWeight({ weight: 0, metric: "tone" })).toBe("only reported · as “tone”");
  });
});
