import { letterScorer } from "../score-letter";
import { quote } from "../scorer";
import { broken, met, type DemandCheck, type DemandInput } from "./demand-outcome";

/**
 * How the benchmarks of the FIPO paper read an answer. The right one is the demand's value, or else what the row expects.
 * The paper does not publish its own way, so these are the data sets' and their harnesses'.
 */
export const benchmarkDemands: Readonly<Record<string, DemandCheck>> = {
  "gsm8k-answer"(input) {
    const wanted = readGsm8k(rightAnswer(input) ?? "");
    if (wanted === null) return broken("The row's right answer holds no number.");
    const found = readGsm8k(input.text);
    return met(input, found === wanted, found === null ? "The answer holds no number." : `The number is ${found}.`);
  },
  "bbh-answer"(input) {
    const wanted = rightAnswer(input);
    if (wanted === null) return broken("The row has no right answer.");
    const found = readBbh(input.text);
    return met(input, found === foldBbh(wanted), `The answer reads as ${quote(found)}.`);
  },
  letter(input) {
    const wanted = rightAnswer(input);
    if (wanted === null) return broken("The row has no right letter.");
    const { score, reason } = letterScorer.score(input.text, wanted);
    return met(input, score === 1, reason);
  },
};

/** Null where there is none. */
export function rightAnswer({ value, expected }: DemandInput): string | null {
  const right = value ?? expected;
  return typeof right === "object" ? null : String(right);
}

/**
 * The number behind the last "####", else the last one in the text, as a number: commas, dollar signs and a final point
 * are dropped (Cobbe et al. 2021, arXiv 2110.14168; the second is lm-evaluation-harness's flexible reading).
 */
function readGsm8k(text: string): number | null {
  const strict = [...text.matchAll(/#### ?\$?(-?[0-9.,]+)/g)].at(-1)?.[1];
  const written =
    strict ??
    text
      .match(/-?[$0-9.,]{2,}|-?[0-9]+/g)
      ?.filter((part) => /\d/.test(part))
      .at(-1);
  const number = Number(written?.replace(/[,$]/g, "").replace(/\.$/, ""));
  return written === undefined || Number.isNaN(number) ? null : number;
}

/** What follows the last "the answer is", as in the authors' own prompts with reasoning; else all of it. */
function readBbh(text: string): string {
  return (
    foldBbh(
      text
        .split(/\banswer is:?\s/i)
        .at(-1)
        ?.split("\n")[0] ?? "",
    ) || foldBbh(text)
  );
}

/** Case, a final point, commas, quotes and the brackets of an option do not count (Suzgun et al. 2022, arXiv 2210.09261). */
function foldBbh(text: string): string {
  const bare = text
    .toLowerCase()
    .replace(/[,"'`*“”‘’]/g, "")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/\s?\.$/, "");
  return bare.replace(/^\(([a-z])\)(?: .*)?$/, "$1");
}
