import type { Language } from "./language";

/** How a language is called, in the languages whose prompts are read most; stems, so that endings do not matter. */
const names: readonly (readonly [Exclude<Language, "unknown">, string])[] = [
  [
    "en",
    "english|englisch|anglais|inglés|inglês|ingles[ei]|engels|английск|英文|英语|英語|영어|[إا]نجليزي|अंग्रेज|angielsk|angličtin|anglick|engelsk|[iİ]ngilizce",
  ],
  [
    "de",
    "german|deutsch|allemand|alemán|alemão|tedesco|duits|немецк|德文|德语|ドイツ語|독일어|[أا]لماني[ةه]|जर्मन|niemieck|němčin|německ|tysk|almanca",
  ],
  [
    "fr",
    "french|französisch|français|francés|francês|francese|frans|французск|法文|法语|フランス語|프랑스어|فرنسي[ةه]|फ़्रेंच|फ्रेंच|francusk|francouz|fransk|fransızca",
  ],
  [
    "es",
    "spanish|spanisch|espagnol|español|espanhol|spagnolo|spaans|испанск|西班牙|スペイン語|스페인어|[إا]سباني[ةه]|स्पेनिश|hiszpańsk|španěl|spansk|[iİ]spanyolca",
  ],
  [
    "pt",
    "portuguese|portugiesisch|portugais|portugués|português|portoghese|португальск|葡萄牙|ポルトガル語|포르투갈어|البرتغالية|portugalsk|portugisisk|portekizce",
  ],
  [
    "it",
    "italian|italienisch|italien|italiano|итальянск|意大利|イタリア語|이탈리아어|الإيطالية|włosk|italsk|italštin|[iİ]talyanca",
  ],
  [
    "nl",
    "dutch|niederländisch|néerlandais|neerlandés|nederlands|голландск|荷兰|オランダ語|네덜란드어|الهولندية|holendersk|nizozem|hollandsk|felemenkçe",
  ],
  ["sv", "swedish|schwedisch|suédois|sueco|svensk|шведск|瑞典|スウェーデン語|스웨덴어|szwedzk|švédsk|[iİ]sveççe"],
  ["da", "danish|dänisch|danois|danés|danese|deens|dansk|датск|丹麦|デンマーク語|duńsk"],
  ["no", "norwegian|norwegisch|norvégien|noruego|norvegese|noors|norsk|норвежск|挪威|ノルウェー語|norwesk"],
  ["cs", "czech|tschechisch|tchèque|checo|ceco|tsjechisch|czesk|češtin|česk|чешск|捷克"],
  ["ro", "romanian|rumänisch|roumain|rumano|romeno|rumeno|roemeens|rumuńsk|румынск|罗马尼亚"],
  ["hu", "hungarian|ungarisch|hongrois|húngaro|ungherese|hongaars|węgiersk|венгерск|匈牙利"],
  ["ca", "catalan|katalanisch|catalán|catalano|català"],
  ["id", "indonesian|indonesisch|indonésien|indonesio|indonesiano|印尼|インドネシア語"],
  ["pl", "polish|polnisch|polonais|polaco|polsk|польск|波兰|ポーランド語|폴란드어|البولندية|lehçe|polštin"],
  ["tr", "turkish|türkisch|turc|turco|türkçe|турецк|土耳其|トルコ語|터키어|튀르키예어|التركية|tureck"],
  [
    "zh",
    "chinese|chinesisch|chinois|chino|chinês|cinese|китайск|中文|汉语|漢語|中国語|중국어|الصينية|चीनी|chińsk|čínsk|kinesisk|çince",
  ],
  [
    "ja",
    "japanese|japanisch|japonais|japonés|giapponese|японск|日文|日语|日本語|일본어|اليابانية|जापानी|japońsk|japonsk|japansk|japonca",
  ],
  ["ko", "korean|koreanisch|coréen|coreano|корейск|韩文|韩语|韓国語|한국어|الكورية|koreańsk|korece"],
  ["ar", "arabic|arabisch|arabe|árabe|arabo|арабск|阿拉伯|アラビア語|العربية|अरबी|arabsk|arapça"],
  ["ru", "russian|russisch|russe|ruso|russo|русск|俄文|俄语|ロシア語|러시아어|الروسية|रूसी|rosyjsk|rusk|rusça"],
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
  `(?<![\\p{Script=Latin}\\p{Script=Cyrillic}])(?:(?:into|(?<=translat\\p{L}{1,3} (?:[^.:\\n]{0,30} )?)to|in|auf|ins|en|em|på|po|v|ve|na|на|по|in het|in de|in lingua|w języku|на языке)[\\s-]|[用以成为]|使用|改用)(?:(?:the|language|sprache|lengua|langue|het|lingua|języku|(?:in)?formal|casual|polite|everyday|fluent|plain|simple)\\s)?(?<before>\\p{L}{2,20})|(?<zh>\\p{Script=Han}{1,3}[文语語])(?:注释|回答|回复|撰写|输出)|(?<after>[\\p{Script=Han}\\p{Script=Katakana}]{1,6}語)(?:で|に)|(?<arabic>(?:ب|(?:ب?اللغة|لغة|إلى|الى) )ال[\\u0600-\\u06ff]{4,12})|(?<hindi>[\\u0900-\\u097f]{3,12}) में|(?<korean>[\\uac00-\\ud7a3]{1,5}어)로|(?:use|using|usa|utilise|verwende|nutze) (?<used>\\p{Lu}\\p{L}{3,14})(?=\\s*(?:[.,;\\n]|$|throughout|only|for the (?:answer|output|whole)))|(?<turkish>\\p{L}{3,12}(?:ca|ce|ça|çe))(?!\\p{L})|(?:language|sprache|langue|idioma|lingua|taal|język|язык|语言|言語|اللغة|भाषा|dil|언어)(?:\\s?[:：]|\\s(?:is|should be|must be|ist|est|es|è|é))\\s?(?<labelled>\\p{L}{2,20})`,
  "giu",
);

/** "In Germany", "in Italien": countries whose names begin like their languages. */
const countries = /(?:land\p{L}{0,2}|germany|italien|polsce|polska)$/iu;

/** The languages that a text asks to be written in, as in "answer in French" or "用英文"; each once. */
export function wantedLanguages(text: string): readonly Language[] {
  const found = Array.from(text.matchAll(asked), ({ groups }) => Object.values(groups ?? {}).find(Boolean) ?? "");
  return [...new Set(found.flatMap((words) => (countries.test(words) ? [] : namedLanguages(words))))];
}

/** A language that a text speaks of, and where it does so first. */
export interface NamedLanguage {
  readonly language: Exclude<Language, "unknown">;
  /** The whole word, in scripts that part words by spaces. */
  readonly words: string;
  readonly start: number;
}

/** The languages that a text speaks of, in the order of the list above. */
export function findNamedLanguages(text: string): readonly NamedLanguage[] {
  return patterns.flatMap(([language, pattern]) => {
    const found = pattern.exec(text);
    if (found === null) return [];
    const ending =
      /^[\p{Script=Latin}\p{Script=Cyrillic}]*/u.exec(text.slice(found.index + found[0].length))?.[0] ?? "";
    return [{ language, words: found[0] + ending, start: found.index }];
  });
}

/** The same without their places, such as "fr" for "into French". */
export function namedLanguages(text: string): readonly Language[] {
  return patterns.filter(([, pattern]) => pattern.test(text)).map(([language]) => language);
}
