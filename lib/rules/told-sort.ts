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
import { laysDownMuch } from "./own-matter";
import type { RequestLines, SortLines } from "./recipe";

/** Fetched with the first request that it may read; without it nothing is told. */
async function readSort(text: string): Promise<Guess<RequestSort> | null> {
  try {
    return (await import("../reading/reader/sort-reader")).readSort(text);
  } catch {
    // Not stored and no network.
    return null;
  }
}

/** A longer request is a case of its own, and no sort was learned from one. */
const mostWords = 90;

/** From here on nine of ten prompts that nobody had trained on were of the sort that was named. */
const sureFrom = 0.65;

/** Kinds of work on a text that is given, which has recipes of its own. */
const onTexts: ReadonlySet<TaskKind> = new Set<TaskKind>([
  ...(["translate", "rewrite", "proofread", "shorten", "simplify", "expand", "summarize", "reformat"] as const),
  ...(["extract", "classify", "multiple-choice"] as const),
]);
const likelyFrom = 0.5;

/** A text of the person's own stands in the request. */
const bringsText = /[:：]\s*["“„«]/u;

/**
 * What a short English request wants, by the sort that the reader of sorts takes it for; null where that is not sure, where
 * nothing is wanted by all requests of the sort, and where the person has laid down much, or works on a text.
 */
export async function toldSort(reading: PromptReading, requests: RequestLines): Promise<SortLines | null> {
  const { instruction, language, material, text } = reading;
  if (language !== "en" || material !== null || !mayTouch(reading)) return null;
  if (countWordsOfAnyScript(text) > mostWords || laysDownMuch(instruction) || bringsText.test(text)) return null;
  if (looksLikeCode(text) || wantsBareAnswer(instruction, language) || findPlaceHolders(text).some(isFillable))
    return null;
  const [likeliest] = reading.kinds;
  if (likeliest !== undefined && likeliest.probability >= likelyFrom && onTexts.has(likeliest.value)) return null;
  const sort = await readSort(text);
  if (sort === null || sort.probability < sureFrom) return null;
  const lines = requests[sort.value]?.filter((line) => isWanted(line, reading)) ?? [];
  return lines.length === 0 ? null : { id: `${sort.value}-request`, lines };
}
