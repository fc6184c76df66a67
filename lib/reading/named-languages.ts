import type { Language } from "./language";

/** How a language is called, in the languages whose prompts are read most; stems, so that endings do not matter. */
const names: readonly (readonly [Language, string])[] = [
  [
    "en",
    "english|englisch|anglais|inglés|inglês|ingles[ei]|engels|английск|英文|英语|英語|영어|[إا]نجليزي|अंग्रेज|angielsk",
  ],
  [
    "de",
    "german|deutsch|allemand|alemán|alemão|tedesco|duits|немецк|德文|德语|ドイツ語|독일어|[أا]لماني[ةه]|जर्मन|niemieck",
  ],
  [
    "fr",
    "french|französisch|français|francés|francês|francese|frans|французск|法文|法语|フランス語|프랑스어|فرنسي[ةه]|फ़्रेंच|फ्रेंच",
  ],
  [
    "es",
    "spanish|spanisch|espagnol|español|espanhol|spagnolo|spaans|испанск|西班牙|スペイン語|스페인어|[إا]سباني[ةه]|स्पेनिश",
  ],
  ["pt", "portuguese|portugiesisch|portugais|portugués|português|portoghese|португальск|葡萄牙"],
  ["it", "italian|italienisch|italien|italiano|итальянск|意大利"],
  ["nl", "dutch|niederländisch|néerlandais|neerlandés|nederlands|голландск|荷兰"],
  ["sv", "swedish|schwedisch|suédois|sueco|svenska|шведск|瑞典"],
  ["pl", "polish|polnisch|polonais|polaco|polsk|польск|波兰"],
  ["tr", "turkish|türkisch|turc|turco|türkçe|турецк|土耳其"],
  ["zh", "chinese|chinesisch|chinois|chino|chinês|cinese|китайск|中文|汉语|漢語|中国語|중국어|الصينية|चीनी"],
  ["ja", "japanese|japanisch|japonais|japonés|giapponese|японск|日文|日语|日本語|일본어|اليابانية"],
  ["ko", "korean|koreanisch|coréen|coreano|корейск|韩文|韩语|韓国語|한국어"],
  ["ar", "arabic|arabisch|arabe|árabe|arabo|арабск|阿拉伯|アラビア語|العربية|अरबी"],
  ["ru", "russian|russisch|russe|ruso|russo|русск|俄文|俄语|ロシア語|러시아어|الروسية"],
  ["uk", "ukrainian|ukrainisch|ukrainien|ucraniano|украинск|українськ|乌克兰"],
  ["hi", "hindi|хинди|印地|हिंदी|हिन्दी|الهندية"],
  ["he", "hebrew|hebräisch|hébreu|hebreo|иврит|希伯来|עברית"],
  ["el", "greek|griechisch|grec|griego|греческ|希腊|ελληνικ"],
  ["fa", "persian|farsi|persisch|persan|персидск|波斯|فارسی"],
  ["th", "thai|тайск|泰语|ไทย"],
];

// Where words stand without spaces, or with an article grown onto them, a name may begin inside one.
const patterns = names.map(
  ([language, stems]) =>
    [language, new RegExp(`(?<![\\p{Script=Latin}\\p{Script=Cyrillic}])(?:${stems})`, "iu")] as const,
);

const asked = new RegExp(
  `(?<![\\p{Script=Latin}\\p{Script=Cyrillic}])(?:in|into|auf|ins?|en|em|på|po|na|на|по|in het|in de|in lingua|w języku|на языке|用|以|使用|用|改用)\\s?(?:(?:the|language|sprache|lengua|langue|het|lingua|języku|formal|fluent|plain|simple)\\s)?(?<before>\\p{L}{2,20})|(?<after>[\\p{Script=Han}\\p{Script=Katakana}]{1,6}語)(?:で|に)|(?<arabic>ب?(?:اللغة|لغة)? ?ب?ال[\\u0600-\\u06ff]{4,12})|(?<hindi>[\\u0900-\\u097f]{3,12}) में|(?<turkish>\\p{L}{3,12}(?:ca|ce|ça|çe))(?!\\p{L})|(?:language|sprache|langue|idioma|lingua|taal|język|язык|语言|言語|اللغة|भाषा|dil)\\s?[:：]\\s?(?<labelled>\\p{L}{2,20})`,
  "giu",
);

/** "In Germany", "in Italien": countries whose names begin like their languages. */
const countries = /(?:land\p{L}{0,2}|germany|italien|polsce|polska)$/iu;

/** The languages that a text asks to be written in, as in "answer in French" or "用英文"; each once. */
export function wantedLanguages(text: string): readonly Language[] {
  const found = Array.from(text.matchAll(asked), ({ groups }) => Object.values(groups ?? {}).find(Boolean) ?? "");
  return [...new Set(found.flatMap((words) => (countries.test(words) ? [] : namedLanguages(words))))];
}

/** The languages that a text speaks of, such as "fr" for "into French", in the order of the list above. */
export function namedLanguages(text: string): readonly Language[] {
  return patterns.filter(([, pattern]) => pattern.test(text)).map(([language]) => language);
}
