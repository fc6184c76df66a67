import { isNumberAlone } from "./read-number";
import { jsonScorer, readJson } from "./score-json";
import { letterScorer } from "./score-letter";
import { normalizedScorer } from "./score-normalized";
import { numberScorer } from "./score-number";
import { rougeLScorer } from "./score-rouge-l";
import type { Scorer } from "./scorer";
import { splitWords } from "./split-words";

/** Up to so many words a golden response is a value, which is met or not; a longer one is met more or less. */
const MOST_WORDS_OF_A_VALUE = 5;

/** The scorer that the golden response's own form asks for; the person may take another. */
export function chooseScorer(goldenResponse: string): Scorer {
  const golden = goldenResponse.trim();
  const letter = /^[([]?[A-J][)\].:]?$/;
  if (letter.test(golden)) return letterScorer;
  if (isNumberAlone(golden) || /####\s*[-−+$\d]/.test(golden)) return numberScorer();
  const json = readJson(golden);
  if (json !== null && typeof json.value === "object" && json.value !== null) return jsonScorer;
  return splitWords(golden).length <= MOST_WORDS_OF_A_VALUE ? normalizedScorer : rougeLScorer;
}
