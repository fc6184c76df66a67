import { create } from "zustand";
import { copyText } from "./copy-text";

/** Time for which it is said that something was copied. */
const CONFIRM_MILLISECONDS = 2_000;

interface CopyNews {
  /** What was to be copied last; null for nothing, and when it was said long enough. */
  readonly text: string | null;
  readonly outcome: "copied" | "refused" | null;
}

/** What became of the last copy. The button of that text says it, whether it was pressed or its command was chosen. */
export const useCopyNews = create<CopyNews>(() => ({ text: null, outcome: null }));

let timer: ReturnType<typeof setTimeout> | undefined;

/** Copies the text and lets its button say so for a moment, or until the next try that the browser refused it. */
export async function copyAndTell(text: string): Promise<void> {
  const isCopied = await copyText(text);
  useCopyNews.setState({ text, outcome: isCopied ? "copied" : "refused" });
  clearTimeout(timer);
  // A failure says what to do instead, which takes longer to read, so it stays.
  if (isCopied) timer = setTimeout(() => useCopyNews.setState({ text: null, outcome: null }), CONFIRM_MILLISECONDS);
}
