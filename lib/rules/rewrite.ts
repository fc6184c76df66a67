import type { Remark } from "../optimizers/optimizer";
import { sources } from "../checks/sources";

/** What the rules made of a prompt. */
export interface Rewrite {
  readonly text: string;
  readonly remarks: readonly Remark[];
  readonly isUnchanged: boolean;
}

/** The prompt as it was, with the reason. */
export function unchanged(text: string, rule: string, remark: string): Rewrite {
  return { text, remarks: [{ rule, text: remark, source: sources.fipo }], isUnchanged: true };
}

/** A longer prompt is mostly material; reading it whole would take longer than an answer at once may. */
const longestRead = 100_000;

export function isTooLong(text: string): boolean {
  return text.length > longestRead;
}

export function unreadLong(text: string): Rewrite {
  return unchanged(
    text,
    "too-long",
    `Rules read prompts of up to ${longestRead.toLocaleString("en")} characters; this one is longer and was left as it is.`,
  );
}
