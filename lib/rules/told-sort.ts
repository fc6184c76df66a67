import { looksLikeCode } from "../reading/code-text";
import { findPlaceHolders } from "../reading/place-holders/find-place-holders";
import { isFillable } from "../reading/place-holders/place-holder";
import type { TaskKind } from "../reading/kinds";
import type { PromptReading } from "../reading/read-prompt";
import { wantsBareAnswer } from "../reading/settled-by-words";
import { countWordsOfAnyScript } from "../template/task";
import { isWanted } from "./choose-lines";
import { mayTouch } from "./may-touch";
import { laysDownMuch, textWork } from "./own-matter";
import type { LanguageBook, SortLines } from "./recipe";

/** A longer request is a case of its own, and no sort was learned from one. */
const mostWords = 90;

/** From here on nine of ten prompts that nobody had trained on were of the sort that was named. */
const sureFrom = 0.65;

/** These have recipes of their own, or want none. */
const onTexts: ReadonlySet<TaskKind> = new Set<TaskKind>([
  ...textWork,
  ...(["reformat", "extract", "classify", "multiple-choice"] as const),
]);
const likelyFrom = 0.5;

/** A text of the person's own stands in the request. */
const bringsText = /[:：]\s*["“„«]/u;

/**
 * What a short request wants, by the sort that the reader of sorts takes it for; null where that is not sure, where
 * nothing is wanted by all requests of the sort, and where the person has laid down much, or works on a text.
 */
export function toldSort(reading: PromptReading, { requests }: LanguageBook): SortLines | null {
  const { instruction, language, material, text } = reading;
  if (requests === undefined || language === "unknown" || material !== null || !mayTouch(reading)) return null;
  if (countWordsOfAnyScript(text) > mostWords || laysDownMuch(instruction) || bringsText.test(text)) return null;
  if (looksLikeCode(text) || wantsBareAnswer(instruction, language) || findPlaceHolders(text).some(isFillable))
    return null;
  const [likeliest] = reading.kinds;
  if (likeliest !== undefined && likeliest.probability >= likelyFrom && onTexts.has(likeliest.value)) return null;
  const sort = requests.readSort(text);
  if (sort === null || sort.probability < sureFrom) return null;
  const lines = requests.lines[sort.value]?.filter((line) => isWanted(line, reading)) ?? [];
  return lines.length === 0 ? null : { id: `${sort.value}-request`, lines };
}
