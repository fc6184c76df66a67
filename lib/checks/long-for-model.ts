import { countWordsOfAnyScript } from "../template/task";
import type { CandidateCheck } from "./check";
import { sources } from "./sources";

/** Instructions of about one printed page: where we advise to look again. The paper names no number; this one is ours. */
const adviceFrom = 300;
/** Twice as much, where we warn. */
const warningFrom = 600;

/**
 * Longer than a small model carries well. MePO reports that prompts written for large models overwhelm small ones
 * (arXiv 2505.09930). Only what the candidate adds to the silver prompt counts: material must stay, however long.
 */
export const checkLongForModel: CandidateCheck = (task, candidate) => {
  const before = countWordsOfAnyScript(task.silverPrompt);
  const after = countWordsOfAnyScript(candidate);
  const added = after - before;
  if (added < adviceFrom) return [];
  return [
    {
      check: "long-for-model",
      severity: added < warningFrom ? "advice" : "warning",
      message: `The prompt grew from ${before} to ${after} words. Small models lose track of instructions that long.`,
      advice: `If a small model is to answer, ask for a version that adds fewer than ${adviceFrom} words, and try both.`,
      place: null,
      source: sources.mepo,
      repaired: null,
    },
  ];
};
