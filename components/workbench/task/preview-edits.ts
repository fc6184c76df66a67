import type { CleanUpEdit } from "@/lib/records/clean-up";

/** One edit with a little of the text around it. */
interface EditPreview {
  readonly before: string;
  readonly removed: string;
  readonly added: string;
  readonly after: string;
}

const CONTEXT = 28;
/** More than anyone reads before they decide. */
const MOST_SHOWN = 12;

/** The first edits of a text, each as a line; words at the ends are not cut. */
export function previewEdits(text: string, edits: readonly CleanUpEdit[]): readonly EditPreview[] {
  return edits.slice(0, MOST_SHOWN).map(({ start, end, text: added }) => {
    const before = text.slice(Math.max(0, start - CONTEXT), start);
    const after = text.slice(end, end + CONTEXT);
    const isCutBefore = start > CONTEXT;
    const isCutAfter = end + CONTEXT < text.length;
    return {
      before: isCutBefore ? `… ${before.replace(/^\S*\s/u, "")}` : before,
      removed: text.slice(start, end),
      added,
      after: isCutAfter ? `${after.replace(/\s\S*$/u, "")} …` : after,
    };
  });
}
