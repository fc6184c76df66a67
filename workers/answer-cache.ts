import type { Answer, AnswerCache, Choice } from "../lib/calls/call";

/** A few megabytes; what a morning's work with a small model asks. */
const MOST_ANSWERS = 5000;

/** Keeps the latest answers, and forgets the oldest first. */
export function createAnswerCache(): AnswerCache {
  const answers = new Map<string, Answer | Choice>();
  return {
    get: (hash) => answers.get(hash),
    set(hash, answer) {
      answers.delete(hash);
      answers.set(hash, answer);
      if (answers.size <= MOST_ANSWERS) return;
      for (const oldest of answers.keys()) {
        answers.delete(oldest);
        break;
      }
    },
  };
}
