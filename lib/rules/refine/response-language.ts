import { languageNames } from "../../reading/language";

const otherNames = ["Danish", "Norwegian", "Finnish", "Czech", "Hungarian", "Romanian", "Vietnamese", "Indonesian"];

/** English names of the languages that a note can ask for. */
export const responseLanguages: readonly string[] = [...Object.values(languageNames), ...otherNames];

/** How speakers of the commonest languages ask for one of these, besides "in German". */
const ownWordings: readonly (readonly [string, RegExp])[] = [
  ["English", /^(?:en inglés|en anglais|auf englisch|em inglês|in inglese|用英[文语])$/u],
  ["German", /^(?:en alemán|en allemand|auf deutsch|em alemão|in tedesco|用德[文语])$/u],
  ["French", /^(?:en francés|en français|auf französisch|em francês|in francese|用法[文语])$/u],
  ["Spanish", /^(?:en español|en espagnol|auf spanisch|em espanhol|in spagnolo|用西班牙[文语])$/u],
  ["Portuguese", /^(?:en portugués|en portugais|auf portugiesisch|em português|in portoghese)$/u],
  ["Italian", /^(?:en italiano|en italien|auf italienisch|em italiano|in italiano)$/u],
  ["Chinese", /^(?:en chino|en chinois|auf chinesisch|em chinês|in cinese|用中文)$/u],
];

const byFoldedName = new Map(responseLanguages.map((name) => [name.toLowerCase(), name]));

/** The language that a folded wish such as "in german" or "auf deutsch" names, in English; null where it names none. */
export function readLanguageName(text: string): string | null {
  const named = /^(?:(?:write|answer|respond|reply)(?: it)? )?in (\p{L}+)$/u.exec(text)?.[1];
  return byFoldedName.get(named ?? "") ?? ownWordings.find(([, wording]) => wording.test(text))?.[0] ?? null;
}
