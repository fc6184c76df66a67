import { looksLikeCode } from "../reading/code-text";
import { findPlaceHolders } from "../reading/place-holders/find-place-holders";
import { isFillable } from "../reading/place-holders/place-holder";
import type { TaskKind } from "../reading/kinds";
import type { Guess, PromptReading } from "../reading/read-prompt";
import type { RequestSort } from "../reading/request-sorts";
import { wantsBareAnswer } from "../reading/settled-by-words";
import { countWordsOfAnyScript } from "../template/task";
import { isWanted } from "./choose-lines";
import { mayTouch } from "./may-touch";
import { laysDownMuch, textWork } from "./own-matter";
import type { LanguageBook, RecipeBook, RecipeLine, RequestLines, SortLines } from "./recipe";
import { sortsOfKind } from "./sorts-of-kinds";

/** A longer request is a case of its own, and no sort was learned from one. */
const mostWords = 90;

/** From here on nine of ten prompts that nobody had trained on were of the sort that was named. */
const sureFrom = 0.7;

/** The likeliest sort has the say, where others that want the same make it sure. */
const likeliestFrom = 0.4;

/** From here on the reader of kinds, which sees a text to work on, has no say any more. */
const surerFrom = 0.9;

/** These have recipes of their own, or want none. */
const onTexts: ReadonlySet<TaskKind> = new Set<TaskKind>([
  ...textWork,
  ...(["reformat", "extract", "classify", "multiple-choice"] as const),
]);
const likelyFrom = 0.5;

/** Below this no sort of a kind is likely enough for the kind's recipe. */
const possibleFrom = 0.25;

/** A text of the person's own stands in the request. */
const bringsText = /[:：]\s*["“„«]/u;

/** Whether it is of the length and form of those that the reader of sorts has learned from. */
function isShortRequest(reading: PromptReading): boolean {
  const { instruction, language, material, text } = reading;
  if (language === "unknown" || material !== null || !mayTouch(reading)) return false;
  if (countWordsOfAnyScript(text) > mostWords || bringsText.test(text) || looksLikeCode(text)) return false;
  return !wantsBareAnswer(instruction, language) && !findPlaceHolders(text).some(isFillable);
}

/**
 * What a short request wants, by the sort that the reader of sorts takes it for; null where that is not sure, where
 * nothing is wanted by all requests of the sort, and where the person has laid down much, or works on a text.
 */
export function toldSort(reading: PromptReading, { requests }: LanguageBook): SortLines | null {
  if (requests === undefined || !isShortRequest(reading) || laysDownMuch(reading.instruction)) return null;
  const sorts = requests.readSorts(reading.text);
  const [sort] = sorts;
  if (sort === undefined || sort.value === "none" || sort.probability < likeliestFrom) return null;
  const [kind] = reading.kinds;
  const isOnText = kind !== undefined && kind.probability >= likelyFrom && onTexts.has(kind.value);
  if (isOnText && sort.probability < surerFrom) return null;
  const lines = requests.lines[sort.value]?.filter(
    (line) => chanceOf(line, sorts, requests.lines) >= sureFrom && isWanted(line, reading),
  );
  return lines === undefined || lines.length === 0 ? null : { id: `${sort.value}-request`, lines };
}

/** How likely a request is of a sort that wants this: what several sorts want is named by the same id. */
function chanceOf({ id }: RecipeLine, sorts: readonly Guess<RequestSort | "none">[], lines: RequestLines): number {
  const wanting = sorts.filter(
    ({ value }) => value !== "none" && lines[value]?.some((line) => line.id === id) === true,
  );
  return wanting.reduce((sum, { probability }) => sum + probability, 0);
}

/** The recipes of the kinds that a request may be of by its sort, too: "a bleep test" asks for no test of code. */
export function likelyRecipes(reading: PromptReading, { requests, recipes }: LanguageBook): RecipeBook {
  if (requests === undefined || !isShortRequest(reading)) return recipes;
  const sorts = requests.readSorts(reading.text);
  const isLikely = (kind: TaskKind): boolean =>
    sorts
      .filter(({ value }) => sortsOfKind[kind]?.includes(value) === true)
      .reduce((sum, { probability }) => sum + probability, 0) >= possibleFrom;
  // The entries of a book of recipes are named by kinds.
  return Object.fromEntries(Object.entries(recipes).filter(([kind]) => isLikely(kind as TaskKind)));
}
