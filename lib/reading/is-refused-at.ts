import { type Part, saysNoTo } from "./negations";

/** Whether the word at this place of the text, of which these are the parts, is plainly said no to. */
export function isRefusedAt(parts: readonly Part[], at: number): boolean {
  return parts.some((part) =>
    part.words.some(({ start, end, stem }) => start <= at && at < end && saysNoTo(part, [stem], true)),
  );
}
