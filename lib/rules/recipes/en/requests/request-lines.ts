import type { RequestLines } from "../../../recipe";
import { learningRequests } from "./learning";
import { livingRequests } from "./living";
import { makingRequests } from "./making";
import { writingRequests } from "./writing";

/**
 * What short English requests of one sort want of an answer, whoever asks. Of a sort that is missing here other recipes
 * speak, or nobody: readers found nothing that all such requests want.
 */
export const englishRequestLines: RequestLines = {
  ...writingRequests,
  ...livingRequests,
  ...makingRequests,
  ...learningRequests,
};
