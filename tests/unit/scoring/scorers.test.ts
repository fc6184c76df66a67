import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chooseScorer } from "@/lib/scoring/choose-scorer";
import { exactScorer } from "@/lib/scoring/score-exact";
import { jsonScorer } from "@/lib/scoring/score-json";
import { letterScorer } from "@/lib/scoring/score-letter";
import { normalizedScorer } from "@/lib/scoring/score-normalized";
import { numberScorer } from "@/lib/scoring/score-number";
import { rougeLScorer } from "@/lib/scoring/score-rouge-l";
import { similarityScorer } from "@/lib/scoring/score-similarity";
import type { Scorer } from "@/lib/scoring/scorer";

const scoreOf = (scorer: Scorer, output: string, golden: string) => scorer.score(output, golden).score;

const scorers = [exactScorer, normalizedScorer, numberScorer(), letterScorer, jsonScorer, rougeLScorer];

describe("every scorer", () => {
  it("gives a score in [0, 1] and a reason for any two texts, and the same again", () => {
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.json(),
      fc.double().map(String),
      fc.constantFrom("A", "(b)"),
    );
    fc.assert(
      fc.property(fc.constantFrom(...scorers), text, text, (scorer, output, golden) => {
        const result = scorer.score(output, golden);
        expect(result.score).toBeGreaterThanOrEqual(0);
        expect(result.score).toBeLessThanOrEqual(1);
        expect(result.reason).toMatch(/\.$/);
        expect(scorer.score(output, golden)).toEqual(result);
      }),
      { numRuns: 400 },
    );
  });

  it("gives full marks to the golden response itself, by the scorer that its form asks for", () => {
    const golden = fc.oneof(
      fc.json(),
      fc.integer().map(String),
      fc.constantFrom(
        "A",
        "(C)",
        "Paris",
        "yes",
        "$1,200.50",
        "The Eiffel Tower stands in Paris since 1889, on the left bank.",
        "黑洞是什么",
      ),
    );
    fc.assert(
      fc.property(golden, (text) => {
        expect(scoreOf(chooseScorer(text), text, text)).toBe(1);
      }),
    );
  });
});

describe("exactScorer", () => {
  it("looks past white space at the ends and the form of line ends, and at nothing else", () => {
    expect(scoreOf(exactScorer, " one\r\ntwo\n", "one\ntwo")).toBe(1);
    expect(scoreOf(exactScorer, "One\ntwo", "one\ntwo")).toBe(0);
  });
});

describe("normalizedScorer", () => {
  it.each([
    ["The Eiffel Tower.", "eiffel tower", 1],
    ["  ¡Sí!  ", "sí", 1],
    ["Paris, France", "Paris", 0],
    ["A, C", "C", 0],
    ["a", "the", 0],
    ["?", "!", 0],
  ])("scores %j for %j with %d", (output, golden, score) => {
    expect(scoreOf(normalizedScorer, output, golden)).toBe(score);
  });
});

describe("numberScorer", () => {
  it.each([
    ["The total is 3 + 4 = 7 apples.", "7", 1],
    ["First 12, then 30. The answer is 42. I checked it 2 times.", "42", 1],
    ["#### 1,234", "1234", 1],
    ["$1,234.50", "1234.5", 1],
    ["1.234,50 €", "1234.5", 1],
    ["3,5 km", "3.5", 1],
    ["−5", "-5", 1],
    ["12km", "12", 1],
    ["0.3333333", "0.33333331", 1],
    ["0.33", "0.3333", 0],
    ["1e3", "1000", 1],
    ["about forty", "40", 0],
    ["v12a", "12", 0],
    ["\\boxed{17} from 3 cases", "17", 1],
  ])("scores %j for %j with %d", (output, golden, score) => {
    expect(scoreOf(numberScorer(), output, golden)).toBe(score);
  });

  it("takes the tolerance that it is given, relative to the golden number", () => {
    expect(scoreOf(numberScorer(0.01), "99.5", "100")).toBe(1);
    expect(scoreOf(numberScorer(0.001), "99.5", "100")).toBe(0);
    expect(scoreOf(numberScorer(0.001), "0.0005", "0")).toBe(1);
  });

  it("reads every number back that JavaScript writes plainly", () => {
    const plain = fc.double({ min: -1e9, max: 1e9, noNaN: true }).filter((value) => !String(value).includes("e"));
    fc.assert(
      fc.property(plain, (value) => {
        expect(scoreOf(numberScorer(0), `It is ${value}`, String(value))).toBe(1);
      }),
    );
  });
});

describe("letterScorer", () => {
  it.each([
    ["B", "B", 1],
    ["(b)", "B", 1],
    ["**C**", "C", 1],
    ["B) Paris", "B", 1],
    ["The answer is (D).", "D", 1],
    ["Option A looks right, but the correct answer is C.", "C", 1],
    ["答案是B", "B", 1],
    ["A good question. I would say Paris.", "A", 0],
    ["The answer is a dog.", "A", 0],
    ["C", "B", 0],
  ])("scores %j for %j with %d", (output, golden, score) => {
    expect(scoreOf(letterScorer, output, golden)).toBe(score);
  });
});

describe("jsonScorer", () => {
  it("compares by value: key order and the spelling of numbers do not count, the order of lists does", () => {
    expect(scoreOf(jsonScorer, '{"b": [1.0, 2], "a": "x"}', '{"a":"x","b":[1,2]}')).toBe(1);
    expect(scoreOf(jsonScorer, "[2,1]", "[1,2]")).toBe(0);
  });

  it("takes the value out of a code block, with words around it", () => {
    expect(scoreOf(jsonScorer, 'Here it is:\n```json\n{"a": 1}\n```\nDone.', '{"a":1}')).toBe(1);
  });

  it.each([
    ['{"a":{"b":[1,3]}}', '{"a":{"b":[1,2]}}', "“a.b[1]” is 3, not 2."],
    ['{"a":1}', '{"a":1,"c":2}', "“c” is missing."],
    ['{"a":1,"d":2}', '{"a":1}', "“d” is not wanted."],
    ["[1]", "[1,2]", "The value has 1 entries, not 2."],
    ['{"a":[]}', '{"a":{}}', "“a” is a list, not an object."],
    ["no", "{}", "The output is no JSON."],
    ["{}", '{"__proto__":1}', "“__proto__” is missing."],
  ])("says where %j differs from %j", (output, golden, reason) => {
    expect(jsonScorer.score(output, golden)).toEqual({ score: 0, reason });
  });

  it("does not overflow on deep values", () => {
    const deep = "[".repeat(3_000) + "]".repeat(3_000);
    expect(scoreOf(jsonScorer, deep, deep)).toBe(1);
  });
});

describe("rougeLScorer", () => {
  it("agrees with the example of Lin's paper", () => {
    const reference = "police killed the gunman";
    expect(scoreOf(rougeLScorer, "police kill the gunman", reference)).toBeCloseTo(0.75);
    expect(scoreOf(rougeLScorer, "the gunman kill police", reference)).toBeCloseTo(0.5);
  });

  it("counts characters where a script has no spaces", () => {
    expect(scoreOf(rougeLScorer, "猫坐在垫子上", "猫在垫子上")).toBeCloseTo(10 / 11);
  });

  it("counts the longest common subsequence, as counting all subsequences does", () => {
    const words = fc.array(fc.constantFrom("a", "b", "c"), { minLength: 1, maxLength: 7 });
    const isWithin = (part: readonly string[], whole: readonly string[]) => {
      let matched = 0;
      for (const word of whole) if (word === part[matched]) matched += 1;
      return matched === part.length;
    };
    fc.assert(
      fc.property(words, words, (one, other) => {
        let longest = 0;
        for (let mask = 0; mask < 2 ** one.length; mask += 1) {
          const part = one.filter((_, index) => (mask >> index) % 2 === 1);
          if (part.length > longest && isWithin(part, other)) longest = part.length;
        }
        const score = scoreOf(rougeLScorer, one.join(" "), other.join(" "));
        expect(score).toBeCloseTo((2 * longest) / (one.length + other.length), 10);
      }),
    );
  });
});

describe("similarityScorer", () => {
  it("takes the similarity that it is given, within [0, 1], and says where there is none", () => {
    expect(similarityScorer(() => 0.82).score("a", "b")).toEqual({
      score: 0.82,
      reason: "The similarity in meaning is 0.82 of 1.",
    });
    expect(
      scoreOf(
        similarityScorer(() => -0.2),
        "a",
        "b",
      ),
    ).toBe(0);
    expect(similarityScorer(() => null).score("a", "b").reason).toBe("The meaning was not compared.");
  });
});

describe("chooseScorer", () => {
  it.each([
    ["B", "letter"],
    ["(C)", "letter"],
    ["42", "number"],
    ["$1,200.50", "number"],
    ["12 km", "number"],
    ["3 + 4 = 7\n#### 7", "number"],
    ['{"a": 1}', "json"],
    ["```json\n[1]\n```", "json"],
    ["yes", "normalized"],
    ["Paris, France", "normalized"],
    ["Honey bees live through the winter on what they stored.", "rouge-l"],
    ["", "normalized"],
  ])("takes for %j the scorer %s", (golden, id) => {
    expect(chooseScorer(golden).id).toBe(id);
  });
});
