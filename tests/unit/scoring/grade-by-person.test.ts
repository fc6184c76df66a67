import { describe, expect, it } from "vitest";
import type { Assertion, Demand } from "@/lib/records/assertion";
import { emptyCase } from "@/lib/records/empty-case";
import { asksPerson, gradeByPerson } from "@/lib/scoring/grade-by-person";
import { scoreAnswer } from "@/lib/scoring/score-answer";
import { assertionOf } from "../components/lab/lab-examples";

const one = (kind: string, given: Partial<Assertion> = {}): Assertion => assertionOf({ kind, ...given });
const group = (assertions: readonly Assertion[], threshold: number | null = null): Demand => ({
  kind: "assert-set",
  assertions,
  threshold,
  weight: 1,
  metric: null,
});

async function scored(demands: readonly Demand[], threshold: number | null = null) {
  const row = { ...emptyCase(), id: "row", variables: { part: "tone" }, demands, threshold };
  const request = {
    answer: "Hello.",
    row,
    sent: "",
    promptLabel: "",
    sharedDemands: [],
    milliseconds: 1,
    judgements: {},
  };
  const score = await scoreAnswer(request, { runScript: async () => ({ ok: true, value: null }), embed: null });
  return { score, grade: (isGood: boolean, from = score) => gradeByPerson(from, isGood, row) };
}

describe("a person's grade", () => {
  it("is what an answer waits for where nothing else is asked, and may be said anew", async () => {
    const { score, grade } = await scored([one("human")]);
    expect(score).toMatchObject({ failure: "error", parts: [{ state: "not-run" }] });
    const good = grade(true);
    expect(good).toMatchObject({ passed: true, score: 1, failure: "none", parts: [{ state: "scored", passed: true }] });
    expect(grade(false, good)).toMatchObject({
      passed: false,
      score: 0,
      failure: "demand",
      reason: "You said that it is not good.",
    });
  });

  it("counts by its weight and its name beside the others, and turned around", async () => {
    const { score, grade } = await scored([
      one("contains", { value: "Hello" }),
      one("human", { weight: 3, metric: "{{part}}" }),
    ]);
    expect(score).toMatchObject({ passed: true, score: 1, namedScores: {} });
    expect(grade(false)).toMatchObject({ passed: false, score: 0.25, namedScores: { tone: 0 } });
    expect(grade(true)).toMatchObject({ passed: true, score: 1, namedScores: { tone: 1 } });
    expect((await scored([one("human", { isNegated: true })])).grade(true)).toMatchObject({ passed: false, score: 0 });
    expect((await scored([one("human", { weight: 0 })])).grade(false)).toMatchObject({ passed: true });
  });

  it("counts in a group, by the group's threshold and the row's", async () => {
    const demands = [group([one("contains", { value: "Hello" }), one("human")], 0.5), one("contains", { value: "." })];
    expect((await scored(demands)).grade(false)).toMatchObject({ passed: true, score: 0.75 });
    expect((await scored(demands, 0.8)).grade(false)).toMatchObject({ passed: false, score: 0.75 });
    expect((await scored(demands, 0.8)).grade(true)).toMatchObject({ passed: true, score: 1 });
  });

  it("leaves alone what waits for no person", async () => {
    const { score, grade } = await scored([one("contains", { value: "Hello" })]);
    expect(grade(false)).toEqual(score);
    expect(asksPerson([one("contains")])).toBe(false);
    expect(asksPerson([group([one("human")])])).toBe(true);
  });
});
