import type { Guess } from "../read-prompt";
import { type RequestSort, requestSorts } from "../request-sorts";
import { readFeatures } from "./features";
import { predict, unpackModel } from "./model";
import { englishMatters } from "./matters-en";
import { sortGroups } from "./outputs";
import { buildLexicon } from "./read-words";
import { storedReaderModel } from "./sort-weights-en";
import { englishWords } from "./words-en";

const model = unpackModel(storedReaderModel);
const lexicon = buildLexicon(englishWords, englishMatters);
const sorts: readonly (RequestSort | "none")[] = ["none", ...requestSorts];

/** The sorts that a short English request may be of, the likeliest first; probabilities of all add up to 1. */
export function readSorts(request: string): readonly Guess<RequestSort | "none">[] {
  const probabilities = predict(model, sortGroups, readFeatures(request, lexicon));
  return sorts
    .map((value, index) => ({ value, probability: probabilities[index] ?? 0 }))
    .sort((left, right) => right.probability - left.probability);
}
