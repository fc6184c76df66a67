import type { Json } from "../../records/json";
import { broken, met, textOf, type DemandCheck, type DemandInput, type DemandOutcome } from "./demand-outcome";

/** Up to so many characters, a pattern with one repetition is done at once whatever stands there. */
const MOST_CHARACTERS_AT_ONCE = 5_000;

/** Demands that run something of the person's: a pattern or a script, both with an end to their time. */
export const scriptDemands: Readonly<Record<string, DemandCheck>> = {
  async regex(input) {
    const pattern = textOf(input.value);
    if (pattern === null) return broken("“regex” needs a pattern.");
    const isMatch = await matches(pattern, input);
    if (typeof isMatch === "string") return broken(`The pattern cannot be used. ${isMatch}`);
    return met(input, isMatch, isMatch ? "The pattern is there." : "The pattern is not there.");
  },
  async javascript(input) {
    const source = textOf(input.value);
    if (source === null) return broken("“javascript” needs a script.");
    const ran = await input.tools.runScript(source, { output: input.answer, context: input.context });
    // As promptfoo counts: a demand whose script fails is not met. The row itself was measured.
    if (!ran.ok) return scored(false, 0, `The script failed. ${detailOf(ran.failure)}`);
    return readResult(input, ran.value);
  },
};

/** A pattern's match as `new RegExp(pattern)` finds it; a text says why there is none to be had. */
async function matches(pattern: string, { text, tools }: DemandInput): Promise<boolean | string> {
  if (text.length <= MOST_CHARACTERS_AT_ONCE && isQuick(pattern)) {
    try {
      return new RegExp(pattern).test(text);
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  }
  // Where repetitions meet, a match can take for ever; the scripts' interpreter can be stopped.
  const ran = await tools.runScript("new RegExp(pattern).test(text)", { pattern, text });
  return ran.ok ? ran.value === true : detailOf(ran.failure);
}

/** At most one repetition, of a single character and not of alternatives, and nothing that refers back. */
function isQuick(pattern: string): boolean {
  const bare = pattern
    .replace(/\\[1-9k]/g, "**")
    .replace(/\\./gs, "x")
    .replace(/\[[^\]]*\]/g, "x");
  if (/\)[*+?{]/.test(bare)) return false;
  return (bare.replace(/\(\?/g, "(").match(/[*+?{]/g) ?? []).length <= 1;
}

function readResult({ assertion }: DemandInput, value: Json): DemandOutcome {
  if (typeof value === "boolean") {
    const passed = value !== assertion.isNegated;
    return scored(passed, passed ? 1 : 0, `The script gave ${value}.`);
  }
  if (typeof value === "number") {
    const isMet = assertion.threshold === null ? value > 0 : value >= assertion.threshold;
    return scored(isMet !== assertion.isNegated, value, `The script gave ${value}.`);
  }
  if (typeof value === "object" && value !== null && "pass" in value && typeof value.pass === "boolean") {
    const { pass, score, reason, namedScores } = value;
    if (score === undefined || typeof score === "number") {
      const passed = pass !== assertion.isNegated;
      return {
        ...scored(passed, score ?? (pass ? 1 : 0), typeof reason === "string" ? reason : `The script gave ${pass}.`),
        namedScores: readNumbers(namedScores),
      };
    }
  }
  return scored(false, 0, "The script gave neither true or false, nor a number, nor {pass, score, reason}.");
}

function readNumbers(value: Json | undefined): Readonly<Record<string, number>> {
  if (typeof value !== "object" || value === null) return {};
  const entries: readonly [string, Json][] = Object.entries(value);
  return Object.fromEntries(entries.filter((entry): entry is [string, number] => typeof entry[1] === "number"));
}

function scored(passed: boolean, score: number, reason: string) {
  return { state: "scored", passed, score, reason } as const;
}

function detailOf(failure: object): string {
  return "detail" in failure && typeof failure.detail === "string" ? failure.detail : "";
}
