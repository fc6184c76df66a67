import { goldenScorers, scoreOutput } from "../scoring";
import type { Assertion as TrialAssertion } from "../score-assertion";
import { rightAnswer } from "./benchmark-demands";
import { broken, graded, textOf, type DemandCheck, type DemandInput, type DemandOutcome } from "./demand-outcome";
import { isMeant } from "./meaning-demands";

/** A graded score below this is not met; the others are 0 or 1. */
const STANDARD_THRESHOLD = 0.5;

/**
 * The scorers of Try both, as demands: "golden:exact", "golden:number" … compare with the demand's value, or else with
 * what the row expects; "golden:lacks", "golden:at-most-words" … need nothing to compare with.
 */
export const goldenDemands: Readonly<Record<string, DemandCheck>> = {
  ...Object.fromEntries(
    goldenScorers.map(({ id }): [string, DemandCheck] => [
      `golden:${id}`,
      (input) => {
        const { expected } = input;
        const whole = typeof expected === "object" && expected !== null ? JSON.stringify(expected) : null;
        const golden = rightAnswer(input) ?? whole;
        if (golden === null) return broken("The row has no right answer to compare with.");
        return read(input, scoreOutput({ id }, input.text, golden));
      },
    ]),
  ),
  "golden:similarity": (input) => isMeant(input, rightAnswer(input)),
  "golden:contains": (input) => assert(input, { kind: "contains", text: textOf(input.value) ?? "" }),
  "golden:lacks": (input) => assert(input, { kind: "lacks", text: textOf(input.value) ?? "" }),
  "golden:matches": (input) => assert(input, { kind: "matches", pattern: textOf(input.value) ?? "" }),
  "golden:is-json": (input) => assert(input, { kind: "is-json" }),
  "golden:at-most-words": (input) => assert(input, { kind: "at-most-words", words: Number(input.value) }),
  "golden:at-most-characters": (input) =>
    assert(input, { kind: "at-most-characters", characters: Number(input.value) }),
};

function assert(input: DemandInput, assertion: TrialAssertion): DemandOutcome {
  return read(input, scoreOutput({ id: "assertion", assertion }, input.text, null));
}

function read(input: DemandInput, score: ReturnType<typeof scoreOutput>): DemandOutcome {
  if (score === null) return broken("What it asks for cannot be used.");
  return { ...graded(input, score.score, STANDARD_THRESHOLD, ""), reason: score.reason };
}
