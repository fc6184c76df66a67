import { passOrFail, quote, type Scorer } from "./scorer";

/** The same text, but for white space at its ends and the way its lines end. */
export const exactScorer: Scorer = {
  id: "exact",
  name: "exactly the golden response",
  score(output, goldenResponse) {
    const isSame = settleEnds(output) === settleEnds(goldenResponse);
    return passOrFail(isSame, isSame ? "The same text." : `Not the same text: ${quote(output)}.`);
  },
};

function settleEnds(text: string): string {
  return text.replace(/\r\n?/g, "\n").trim();
}
