import { findPlaceHolders } from "../reading/place-holders/find-place-holders";
import { isFillable } from "../reading/place-holders/place-holder";
import type { PromptReading } from "../reading/read-prompt";
import { wantsBareAnswer, wantsShortAnswer } from "../reading/settled-by-words";
import { type NamedFormat, statesExactLength, statesFormat } from "../reading/stated";
import { countWordsOfAnyScript } from "../template/task";
import { asksSeveral, tellsOwnMatter } from "./own-matter";
import { withoutOpening } from "./without-opening";
import type { Sort } from "./recipe";

/** A longer request has said more than of what sort it is; and the wordings take their time on long lines. */
const mostWords = 30;
const mostCharacters = 300;

/** What follows a line break, or at length a colon, says more or is material. */
const saysMoreBelow = /\n|:\s*(?:\S+\s+){7}/u;

/**
 * The sort of a short request in the language of these sorts; null where it is none of them, or where the person has said
 * how the answer is to look, asks for two things, or names a matter of their own that the sort's words do not account for.
 */
export function findSort(reading: PromptReading, sorts: readonly Sort[]): Sort | null {
  const { instruction, material, text, language } = reading;
  if (sorts.length === 0 || material !== null || text.length > mostCharacters) return null;
  if (countWordsOfAnyScript(text) > mostWords) return null;
  if (wantsBareAnswer(instruction, language) || wantsShortAnswer(instruction)) return null;
  if (statesForm(instruction)) return null;
  const request = withoutOpening(instruction);
  if (saysMoreBelow.test(request) || asksSeveral(request)) return null;
  if (findPlaceHolders(text).some(isFillable)) return null;
  const sort = sorts.find(({ asks, unless }) => asks.test(request) && unless?.test(request) !== true);
  if (sort === undefined) return null;
  const [told = ""] = sort.asks.exec(request) ?? [];
  return tellsOwnMatter(request.replace(told, " "), sort.kind) ? null : sort;
}

/** Files that programs read and write are named in the same words as the form of an answer. */
const dataFormats: ReadonlySet<NamedFormat> = new Set<NamedFormat>(["csv", "json", "list", "other"]);

function statesForm(instruction: string): boolean {
  const isOnFiles = /\b(?:python|javascript|js|excel|sheets|sql|bash|pandas|powershell|html|css)\b/iu.test(instruction);
  const formats = [...statesFormat(instruction)].filter((format) => !(isOnFiles && dataFormats.has(format)));
  return formats.length > 0 || statesExactLength(instruction);
}
