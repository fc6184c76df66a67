import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matchPattern } from "@/lib/scoring/pattern/match-pattern";
import { readPattern } from "@/lib/scoring/pattern/read-pattern";
import { type Assertion, assertionScorer, findAssertionProblem } from "@/lib/scoring/score-assertion";

const scoreOf = (assertion: Assertion, output: string) => assertionScorer(assertion).score(output, "").score;

describe("assertionScorer", () => {
  it.each<[Assertion, string, number]>([
    [{ kind: "contains", text: "Kind  regards" }, "…\nkind regards, Ann", 1],
    [{ kind: "contains", text: "sorry" }, "Thank you", 0],
    [{ kind: "lacks", text: "as an AI" }, "As an AI, I cannot", 0],
    [{ kind: "lacks", text: "as an AI" }, "Of course", 1],
    [{ kind: "is-json" }, '```json\n{"a":1}\n```', 1],
    [{ kind: "is-json" }, "{a:1}", 0],
    [{ kind: "at-most-words", words: 3 }, "one two three", 1],
    [{ kind: "at-most-words", words: 3 }, "one two three four", 0],
    [{ kind: "at-most-words", words: 3 }, "你好世界", 0],
    [{ kind: "at-most-characters", characters: 280 }, "👩‍👩‍👧".repeat(56), 1],
    [{ kind: "at-most-characters", characters: 280 }, "x".repeat(281), 0],
    [{ kind: "matches", pattern: "^\\d{4}-\\d\\d-\\d\\d$" }, "2026-11-21", 1],
    [{ kind: "matches", pattern: "^\\d{4}-\\d\\d-\\d\\d$" }, "on 2026-11-21", 0],
  ])("scores %j on %j with %d", (assertion, output, score) => {
    expect(scoreOf(assertion, output)).toBe(score);
  });

  it("says what is wrong with an assertion before it is used", () => {
    expect(findAssertionProblem({ kind: "contains", text: " " })).toBe("Write the text to look for.");
    expect(findAssertionProblem({ kind: "matches", pattern: "(a" })).toBe("A bracket is never closed.");
    expect(findAssertionProblem({ kind: "at-most-words", words: 0 })).toBe(
      "The number of words must be a whole number, 1 or more.",
    );
    expect(scoreOf({ kind: "matches", pattern: "(a" }, "a")).toBe(0);
  });
});

function matches(source: string, text: string): boolean | null {
  const reading = readPattern(source);
  if (!reading.ok) throw new Error(`${source}: ${reading.problem}`);
  return matchPattern(reading.pattern, text);
}

describe("a person's pattern", () => {
  it("matches what JavaScript's own expressions match", () => {
    const atom = fc.constantFrom(
      "a",
      "b",
      ".",
      "[ab]",
      "[^a]",
      "\\w",
      "\\d",
      "^",
      "$",
      "\\b",
      "c?",
      "a*",
      "b+",
      "a{1,2}",
      "b{2}",
      "(?:ab)*",
      "(a|b)+",
      "(?:a|)*",
      "a*?",
    );
    const pattern = fc.array(fc.oneof(atom, fc.constant("|")), { maxLength: 6 }).map((parts) => parts.join(""));
    const text = fc
      .array(fc.constantFrom("a", "b", "c", "1", " ", "\n"), { maxLength: 8 })
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(pattern, text, (source, read) => {
        // A quantifier after an edge is an error there and harmless here.
        let own: RegExp;
        try {
          own = new RegExp(source, "u");
        } catch {
          return;
        }
        expect(matches(source, read)).toBe(own.test(read));
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ["(a+)+$", "a".repeat(19_999) + "!"],
    ["(a|a)*b", "a".repeat(20_000)],
    ["(.*)*x(.*)*y(.*)*z", "xy".repeat(10_000)],
    ["a?".repeat(100) + "a{100}", "a".repeat(99)],
    ["(?:(?:a*)*)*!", "a".repeat(20_000)],
  ])("comes to its end where a backtracking search would not: %s", (source, text) => {
    expect(matches(source, text)).toBe(false);
  });

  it("looks at whole characters and letters of every script", () => {
    expect(matches("^.$", "👍")).toBe(true);
    expect(matches("^[👍-👏]$", "👎")).toBe(true);
    expect(matches("\\bété\\b", "l'été dernier")).toBe(true);
    expect(matches("\\p{Lu}\\p{Ll}+", "das Haus")).toBe(true);
    expect(matches('\\{"name": "[^"]+"}', '{"name": "Ann"}')).toBe(true);
  });

  it.each([
    ["(?=a)", "Look-ahead, look-behind and flags inside a pattern cannot be used here."],
    ["(?<!a)b", "Look-ahead, look-behind and flags inside a pattern cannot be used here."],
    ["(a)\\1", "Back-references cannot be used here."],
    ["(a", "A bracket is never closed."],
    ["a)", "A bracket is closed that was never opened."],
    ["[z-a]", "“[z-a]” is no part of a regular expression."],
    ["*a", "“*” is no part of a regular expression."],
    ["a{3,1}", "“{3,1}” counts backwards."],
    ["a{1,900}", "A part may be repeated 200 times at most."],
    ["a".repeat(501), "A pattern has 500 characters at most."],
  ])("refuses %s", (source, problem) => {
    expect(readPattern(source)).toEqual({ ok: false, problem });
  });

  it("does not take the place where a long text is cut for its end", () => {
    expect(matches("a$", "a".repeat(20_000))).toBe(true);
    expect(matches("a$", "a".repeat(20_001) + "!")).toBe(false);
  });

  it("refuses one whose repeats would fill the memory", () => {
    const nested = "(".repeat(5) + "a" + "){200}".repeat(5);
    expect(matches(nested, "")).toBeNull();
    expect(findAssertionProblem({ kind: "matches", pattern: nested })).toBe("The pattern is too large.");
  });

  it("never throws, whatever is typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string(), (source, text) => {
        const reading = readPattern(source);
        if (reading.ok) matchPattern(reading.pattern, text);
      }),
      { numRuns: 500 },
    );
    const mark = fc.constantFrom(..."()[]{}|*+?\\^$.-,1aé".split(""));
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 12 }), (marks) => {
        const reading = readPattern(marks.join(""));
        if (reading.ok) matchPattern(reading.pattern, "a1é");
      }),
      { numRuns: 500 },
    );
  });
});
