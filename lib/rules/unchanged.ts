import type { Candidate, Remark } from "../optimizers/optimizer";

/** What the rules made of a prompt. */
export type Rewrite = Omit<Candidate, "generation">;

/** A longer prompt is mostly material; reading it whole would take longer than an answer at once may. */
export const longestRead = 100_000;

export const tooLong = `Rules read prompts of up to ${longestRead.toLocaleString("en")} characters; this one is longer and was left as it is.`;

/** The prompt as it was, with the reason in one sentence. */
export function unchanged(text: string, reason: string): Rewrite {
  return { text, frame: null, offers: [], remarks: [remarkOf(reason)], isUnchanged: true };
}

export function remarkOf(text: string): Remark {
  return { rule: "unchanged", text, source: "" };
}
