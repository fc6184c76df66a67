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

/** From here on a kind counts as likely, and its sorts together do. */
const likelyFrom = 0.5;

/** A question, or an order to name something: what looks something up wants nothing more. */
const looksUp = /^(?:(?:who|when|where|what|which|how)(?:['’]?s)?|is|are|was|were|does|do|did|name|list)(?!\p{L})/iu;

/** A text of the person's own stands in the request. */
const bringsText = /[:：]\s*["“„«]/u;

/** Whether it is of the length and form of those that the reader of sorts has learned from. */
function isShortRequest(reading: PromptReading): boolean {
  const { instruction, language, material, text } = reading;
  if (language === "unknown" || material !== null || !mayTouch(reading)) return false;
  if (countWordsOfAnyScript(text) > mostWords || bringsText.test(text) || looksLikeCode(text)) return false;
  return !wantsBareAnswer(instruction, language) && !findPlaceHolders(text).some(isFillable);
}

/** What the sort of a short English request tells. */
export interface ToldByRequest {
  /** Whether the sort is sure, or that it is a look-up, which is of none: where nothing is added then, nothing is missing. */
  readonly isSure: boolean;
  /** Null where it is not sure, and where nothing is wanted by all requests of the sort. */
  readonly sort: SortLines | null;
  /** Of the kinds that it may be of by its sort, too: "a bleep test" asks for no test of code. */
  readonly recipes: RecipeBook;
}

/** What a request tells by the sorts that the reader of sorts takes it for; nothing, and all recipes, of any other text. */
export function toldByRequest(reading: PromptReading, { requests, recipes }: LanguageBook): ToldByRequest {
  if (requests === undefined || !isShortRequest(reading)) return { isSure: false, sort: null, recipes };
  const sorts = requests.readSorts(reading.text);
  return {
    isSure: isSureOf(sorts[0], reading.instruction),
    sort: toldSort(reading, sorts, requests.lines),
    recipes: likelyRecipes(sorts, recipes),
  };
}

/** "None" is what cannot be told, too. */
function isSureOf(likeliest: Sorts[number] | undefined, instruction: string): boolean {
  if (likeliest === undefined || likeliest.probability < sureFrom) return false;
  return likeliest.value !== "none" || looksUp.test(instruction.trim());
}

type Sorts = readonly Guess<RequestSort | "none">[];

/** Null too where the person has laid down much, or works on a text. */
function toldSort(reading: PromptReading, sorts: Sorts, ofSorts: RequestLines): SortLines | null {
  const [sort] = sorts;
  if (sort === undefined || sort.value === "none" || sort.probability < likeliestFrom) return null;
  if (laysDownMuch(reading.instruction)) return null;
  const [kind] = reading.kinds;
  const isOnText = kind !== undefined && kind.probability >= likelyFrom && onTexts.has(kind.value);
  if (isOnText && sort.probability < surerFrom) return null;
  const lines = ofSorts[sort.value]?.filter(
    (line) => chanceOf(line, sorts, ofSorts) >= sureFrom && isWanted(line, reading),
  );
  return lines === undefined || lines.length === 0 ? null : { id: `${sort.value}-request`, lines };
}

/** How likely a request is of a sort that wants this: what several sorts want is named by the same id. */
function chanceOf({ id }: RecipeLine, sorts: Sorts, ofSorts: RequestLines): number {
  return chanceOfAny(sorts, (sort) => sort !== "none" && ofSorts[sort]?.some((line) => line.id === id) === true);
}

function likelyRecipes(sorts: Sorts, recipes: RecipeBook): RecipeBook {
  const isLikely = (kind: TaskKind): boolean =>
    chanceOfAny(sorts, (sort) => sortsOfKind[kind]?.includes(sort) === true) >= likelyFrom;
  // The entries of a book of recipes are named by kinds.
  return Object.fromEntries(Object.entries(recipes).filter(([kind]) => isLikely(kind as TaskKind)));
}

function chanceOfAny(sorts: Sorts, isAsked: (sort: RequestSort | "none") => boolean): number {
  return sorts.filter(({ value }) => isAsked(value)).reduce((sum, { probability }) => sum + probability, 0);
}
