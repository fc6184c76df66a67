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

/** The likeliest sort of a short English request, with how likely it is; null where it is likeliest of none. */
export function readSort(request: string): Guess<RequestSort> | null {
  const [none = 0, ...probabilities] = predict(model, sortGroups, readFeatures(request, lexicon));
  const probability = Math.max(...probabilities);
  const value = requestSorts[probabilities.indexOf(probability)];
  return value === undefined || none >= probability ? null : { value, probability };
}
