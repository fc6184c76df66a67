import { countWordsOfAnyScript } from "../template/task";
import type { CandidateCheck } from "./check";
import { sources } from "./sources";

/** More words than the task allows, counted as FIPO counts them (arXiv 2402.11811), and as the limit is made where words stand without spaces. A warning: a person may accept it. */
export const checkWordLimit: CandidateCheck = (task, candidate) => {
  const words = countWordsOfAnyScript(candidate);
  if (words <= task.wordLimit) return [];
  return [
    {
      check: "word-limit",
      severity: "warning",
      message: `The prompt has ${words} words, ${words - task.wordLimit} more than the limit of ${task.wordLimit}.`,
      advice: "Ask for a shorter one, or raise the limit.",
      place: null,
      source: sources.fipo,
      repaired: null,
    },
  ];
};
