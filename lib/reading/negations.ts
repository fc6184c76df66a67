import { guessLanguage, type Language } from "./language";
import {
  bareNo,
  czechNo,
  isFor,
  isFreeOf,
  isKoreanNo,
  isNoun,
  japaneseNo,
  rulesNothingOut,
  untilDescribed,
  withoutBeside,
  zuInfinitive,
} from "./signs-of-no";
import { readWords, type Word } from "./words";

/** What lies between two marks or joints of a text, with what of it is said not to be. */
export interface Part {
  readonly words: readonly Word[];
  /** The words that say no, by what they reach. */
  readonly negators: readonly Negator[];
  /** True where a comma list or an "and" carries the no of the part beside it over to this one. */
  readonly isCarried: boolean;
}

interface Negator {
  /** Place among the words of the part. */
  readonly at: number;
  /** "no" and "without" reach forward; "not" reaches its verb and all beside it; "avoid" says no by what it means. */
  readonly reach: "forward" | "around" | "meaning";
  /** True for "keep", "stop" and the like, which only answer to a no. */
  readonly isSoft: boolean;
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const forwardWords = setOf(
  "without w/o zero utan uden uten inga ingen inget intet ingenting bez ohne kein keine keinen keinem keiner keines keinerlei sans aucun aucune sin ningún ninguna ningun sem nenhum nenhuma senza nessun nessuna nessuno niente zonder geen без بدون دون بلا neither nor weder nem ani ни 没有 没 无 無 बिना",
);
const aroundWords = setOf(
  "nobody none niemand nadie ninguém nikt nikdo никто nothing nichts rien nada nulla niets nic ничего not never cannot don't don’t dont can't can’t cant won't won’t wont doesn't doesn’t doesnt didn't didn’t isn't isn’t isnt aren't aren’t shouldn't shouldn’t mustn't mustn’t wouldn't haven't hasn't nicht nie niemals jamais nunca jamás não non niet nooit nigdy не никогда нельзя нет لا لم لن ليس ولا غير عدم नहीं मत न değil asla hiç inte ikke ej aldrig aldri 不 不要 不得 不能 不用 不可 不许 不准 别 勿 请勿 切勿 莫 ない なし ません ず せず 無し 抜き",
);
/** Words that say no in one language and something else in another. */
const ownWordsOf: Partial<Readonly<Record<Language, ReadonlySet<string>>>> = {
  en: setOf("no"),
  es: setOf("no ni"),
  fr: setOf("n ne pas ni"),
  it: setOf("no mai né"),
  nl: setOf("noch no"),
  tr: setOf("yok no"),
  cs: setOf("no ne ani žádný žádné žádná žádnou žádných"),
};
const noIsAnother: ReadonlySet<Language> = new Set(["pt", "pl", "ro", "ca"]);
const forwardToo = setOf("no ni né noch");

const meanings =
  /^(?:以外|बजाय|अलावा|disinda|이외|아닌|помимо|poza$|سوى|بخلاف|dispens[aeo]|fora$|fuera$|onvertaald|avoid|refrain|abstain|abst[ie]n|abstiens|astien|asten|powstrzym|enthalte$|exclu(?!si)|omit|omission|skip|forb[ia]d|prohibit|replac|substitut|unmention|omitted|steer$|shun|unable|fail|lack|refus|instead$|rather$|except|ban$|banned|leave$|unsuitable|unsafe|vermeid|vermied|verzicht|weglass|auslass|verbot|verbiet|statt$|ersetz|unerwahn|versteckt|verdeckt|tabu$|evite|eviti|evita|interdi|proscri|omets|omettre|banni|prohib|remplac|reemplaz|sustitu|proibi|evitar|eviter|vieta|esclud|escluso|priv[oa]$|vermijd|weglaten|verboden|vervang|unika|zakaz|pomi[jn]|wyklucz|избега|исключ|запре[щт]|воздерж|кроме|避免|禁止|免|去除|避|控え|除|触れ|تجنب|ممنوع|خالي|مستبعد|استبعاد|تحاش|استثن|बचें|बचिए|वर्जित|रहित|kacin|yasak|haric|olmadan|icermes|stop|ceas|aufgehor|arret|dej[oe]$|smess|smett|gestopt|przesta|переста|停|やめ|scheid|tabu|entfall|ausgefall|defekt|kaputt|broken|declin|against$|gegen$|contre$|contra$|contro$|tegen$|przeciw|против|замен|vynech|undlad|undgå|avsta|afsta|lehn|ablehn|abgelehn|weiger|zrzek|rezygn|odmow|отказ|откло|rechaz|descart|recus|rifiut|refus|afwijz|reddet|nahra|vynecha|udelad|undvik|undga|uteslut|反对|代替|替代|替换|代わり|keep|preserv|retain|unchanged|stay|remain|bleib|aside$|discourag|scoragg|unveran|inchang|invariat|inalter|ongewij|niezmien|неизмен|不变|intact|weg$|off$|limits$|behold|behalt|beibehalt|bewahr|erhalt|conserv|garde$|gardez|manten|mantien|behoud|zachow|сохран|保持|保留|保っ|حافظ)/u;
const turkishNo =
  /^(?!(?:kelime|firma|tema|sinema|forma|norma|açıklama|uygulama|çalışma|konuşma|deneme|sınıflandırma|kutlama|karşılama|toplama|okuma|yazışma|cümleme)$)\p{L}{2,}(?:m[ae]|m[ae]y[ıi]n|m[ae]s[ıi]n|m[ae]mal[ıi](?:d[ıi]r)?|m[ae]z\p{L}{0,4}|m[ae]d[ae]n|m[iıuü]yor\p{L}{0,6}|m[ae]y[ae]ca[kğ]\p{L}{0,4})$/u;
/** After "not": a bound, or no no at all. */
const bounds =
  /^(?:(?:more|less|longer|fewer|earlier|later|before|after|over|under|only|just|until|mehr|weniger|länger|nur|vor|nach|plus|moins|seulement|avant|apr[eè]s|m[aá]s|menos|s[oó]lo|antes|despu[eé]s|mais|apenas|depois|più|meno|oltre|solo|prima|meer|minder|alleen|voor|tylko|только|but|else|altr[oaie]|autres?|anders|sonst|weiter|inn\p{L}{0,3}|قبل|بعد|فقط|أقل)$|exceed|wi[eę]cej|mniej|больш|более|меньш|менее|раньше|позже|друг|超过|多于|少于|只|仅|早于|晚于|أكثر|forget|vergiss|vergessen|oubli|olvid|esque|dimentic|vergeet|zapom|забуд|忘|تنس|भूल|unut)/u;
/** "不含" is one word; "不同" says no to nothing. */
const hanNo = /^[也并都且绝决]?(?:不(?![同断仅过错久少足超多但然管论])|没|未|勿|无(?![论数]))\p{Script=Han}?$/u;
const withWords = setOf("with mit avec con com met z ze с со plus مع सहित साथ");
const positives =
  /^(?:us[ea]$|usar|using|includ|add|with|contain|allow|verwend|benutz|füg|nutz|utilis|ajout|avec|incluy|inclui|añad|util|adicion|aggiung|gebruik|voeg|użyj|dodaj|использ|добав|加|用$|使用|入れ|استخدم|أضف|डाल)/u;

/** The parts of a text in order. The language, where it is known, tells what "no" or "pas" says. */
export function readParts(text: string, language: Language = guessLanguage(text).language): readonly Part[] {
  // A short English prompt is easily taken for another language.
  const own = ownWordsOf[language] ?? (noIsAnother.has(language) ? undefined : ownWordsOf.en);
  const groups: Word[][] = [];
  for (const word of readWords(text, language)) {
    const last = groups.at(-1);
    if (last?.[0]?.part === word.part) last.push(word);
    else groups.push([word]);
  }
  const parts = groups.map((words): Part => ({
    words,
    negators: readNegators(words, language, own),
    isCarried: false,
  }));
  return carryOver(parts);
}

/** "No nuts, sugar or milk", "prices and discounts must not be named": one no for all. */
function carryOver(parts: readonly Part[]): readonly Part[] {
  const carried: Part[] = [];
  for (const [index, part] of parts.entries()) {
    const before = carried.at(-1);
    const next = parts[index + 1];
    const isFromBefore =
      before !== undefined &&
      (before.isCarried || before.negators.some(({ isSoft }) => !isSoft)) &&
      (isJoined(before, part) || isInSeries(before, part, parts.slice(index + 1, index + 4)));
    const isFromNext =
      next !== undefined &&
      isJoined(part, next) &&
      next.negators.some(({ at, reach, isSoft }) => reach !== "forward" && !isSoft && at > 0 && !isTiedFree(next, at));
    // "Job offer: none yet"
    const isAnsweredNo = next !== undefined && isOnlyNo(next) && next.words[0]?.sentence === part.words[0]?.sentence;
    const isCarried = part.negators.length === 0 && isShort(part) && (isFromBefore || isFromNext || isAnsweredNo);
    carried.push({ ...part, isCarried });
  }
  return carried;
}

/** "It is gluten-free" says no to gluten alone. */
function isTiedFree({ words }: Part, at: number): boolean {
  return words[at]?.plain === "free" && words[at + 1]?.text !== "of";
}

function isOnlyNo({ words }: Part): boolean {
  return (
    words.some(({ plain }) => bareNo.test(plain)) && words.every(({ isSmall, plain }) => isSmall || bareNo.test(plain))
  );
}

function isJoined({ words: before }: Part, { words }: Part): boolean {
  return before[0]?.clause === words[0]?.clause;
}

/** A list with commas goes on as long as an "or" comes, or where "neither" began it. */
function isInSeries(before: Part, part: Part, after: readonly Part[]): boolean {
  if (before.words[0]?.sentence !== part.words[0]?.sentence) return false;
  if (before.words[0]?.text === "neither" || before.words.some(({ text }) => series.has(text))) return true;
  const end = after.findIndex((next) => !isShort(next) || next.words[0]?.sentence !== part.words[0]?.sentence);
  const row = [part, ...(end === -1 ? after : after.slice(0, end))];
  return row.some((next, index) => index > 0 && isJoined(row[index - 1] ?? next, next) && next.negators.length === 0);
}

const series = setOf("neither weder ni né ani ни nem");

function readNegators(
  words: readonly Word[],
  language: Language,
  own: ReadonlySet<string> | undefined,
): readonly Negator[] {
  const found = words.flatMap((word, at): readonly Negator[] => {
    const next = words[at + 1];
    // "And without" is one word in Arabic.
    const text = word.text.replace(/^[وف](?=[\u0600-\u06ff]{2})/u, "");
    const isForward = forwardWords.has(word.text) || forwardWords.has(text);
    if (
      isForward ||
      aroundWords.has(word.text) ||
      aroundWords.has(text) ||
      hanNo.test(word.text) ||
      own?.has(word.text) === true
    ) {
      const isBound = next !== undefined && bounds.test(next.text) && !isFor(next, words[at + 2]);
      if (isBound && word.text !== "niemand") return [];
      // A French "whose".
      if ((language === "fr" && word.text === "dont") || rulesNothingOut(words, at)) return [];
      return [
        {
          at,
          reach: isForward || (forwardToo.has(word.text) && language !== "it") ? "forward" : "around",
          isSoft: false,
        },
      ];
    }
    if ((meanings.test(word.plain) && !isNoun(words, at)) || isFreeOf(words, at))
      return [{ at, reach: "meaning", isSoft: onlyMeant.test(word.plain) }];
    if (
      language === "ja" &&
      (japaneseNo.test(word.text) || /ません$/u.test(`${words[at - 1]?.text ?? ""}${word.text}`))
    )
      return [{ at, reach: "around", isSoft: false }];
    if (isKoreanNo(words, at)) return [{ at, reach: "around", isSoft: false }];
    // "Nepiš", "nezmiňuj": the no is a part of the verb.
    if (language === "cs" && czechNo.test(word.text)) return [{ at, reach: "around", isSoft: false }];
    const isLast = at === words.length - 1 || /m[ae]d[ae]n$/u.test(word.text);
    if (language !== "tr") return [];
    if (/^\p{L}{3,}s[iu]z$/u.test(word.plain)) return [{ at, reach: "forward", isSoft: false }];
    return isLast && turkishNo.test(word.text) ? [{ at, reach: "around", isSoft: false }] : [];
  });
  // "Ne … pas", "никогда не", "nunca": two words, one no.
  const first = found.findIndex(({ reach }) => reach === "around");
  return found.filter(({ reach }, index) => reach !== "around" || index === first);
}

function isShort({ words }: Part): boolean {
  return (
    words.filter(({ isSmall }) => !isSmall).length <= 4 &&
    !words.some(({ text }) => positives.test(text) || withWords.has(text))
  );
}

/** Whether a part says no to the words of it that these stems name; `isStrict` lets only a plain no count. */
export function saysNoTo({ words, negators, isCarried }: Part, stems: readonly string[], isStrict = false): boolean {
  if (isCarried) return true;
  const places = words.flatMap((word, at) => (stems.some((stem) => isNamed(word, stem)) ? [at] : []));
  if (places.some((at) => hasNoInside(words[at], stems))) return true;
  return negators.some(({ at, reach, isSoft }) => {
    if (isSoft && isStrict) return false;
    if (reach !== "forward") return true;
    const isLoose = topical.test(words[at]?.text ?? "");
    if (isLoose && !words.slice(0, at).some(({ text }) => positives.test(text) || withWords.has(text))) return true;
    return places.some((place) => place > at && !words.slice(at + 2, place).some(({ text }) => withWords.has(text)));
  });
}

/** "Am Wochenende keine Zeit", "Sundays have no sessions": these may stand behind what they concern. */
const topical = /^(?:no|kein\p{L}*|geen|aucune?|ning\p{L}+|nenhum\p{L}*|nessun\p{L}*|нет|ingen|inga|inget|intet)$/u;

const negativeStart = /^(?:un|an|non|in|im|bez|без|бес|anti)/u;
const negativeEnd = /(?:free|frei\p{L}{0,2}|los\p{L}{0,2}|less|vrije?|fri(?:tt?|a)?|s[iu]z\p{L}*)$/u;

/** "Unrhymed", "sugarless", "fleischfrei". */
function hasNoInside(word: Word | undefined, stems: readonly string[]): boolean {
  if (word === undefined) return false;
  return stems.some(
    (stem) =>
      (negativeStart.test(word.plain) && word.plain.indexOf(stem) >= 2) ||
      (word.plain.startsWith(stem) && negativeEnd.test(word.plain.slice(stem.length - 1))),
  );
}

/** Whether a word is this stem's, or a compound that holds it. */
export function isNamed(word: Word, stem: string): boolean {
  if (word.stem === stem || (stem.length >= 4 && word.plain.includes(stem)) || isHanPart(word.text, stem)) return true;
  return word.plain.startsWith(stem) && negativeEnd.test(word.plain.slice(stem.length));
}

function isHanPart(text: string, stem: string): boolean {
  return /^\p{Script=Han}{2,}$/u.test(stem) && text.includes(stem);
}

/** Something that a text rules out: "no sugar", "do not mention prices". */
export interface Negation {
  readonly part: Part;
  /** Stems of what is ruled out; at least one. */
  readonly stems: readonly string[];
  /** True where the reader is told what not to do, false where it is told what is not so. */
  readonly isOrder: boolean;
  /** True where a verb is ruled out, as by "not", and false where "no" or "without" stands before a thing. */
  readonly isVerbal: boolean;
  /** True where a thing is ruled out, which has no other name; "not pushy" may become "low-pressure". */
  readonly isOfThing: boolean;
  readonly start: number;
  readonly end: number;
}

const lightVerbs =
  /^(?:us[ea]|using|usar|add|mention|includ|giv|contain|writ|mak|put|show|hav|talk|speak|discuss|refer|habl|parl|fal[ae]|sprich|red[ea]|praat|mluv|zmin|pis|uvad|naml|namn|skriv|anvand|brug|hast|verwend|benutz|nutz|erwahn|nenn|enthal|schreib|utilis|ajout|mencion|incl|anad|menzion|adicion|aggiung|contien|escrev|gebruik|noem|vermeld|bevat|uzyw|uzyj|poda|wspom|zawier|использ|упом|добав|пода|содерж|放|使用|用い?$|提到|提及|提|加|谈|使|書|入|载|載|تستخدم|استخدم|تذكر|ذكر|استخد|प्रयोग|ज़िक्र|कर|डाल|kullan|ekle|allow|need|requir|lass|weg$|laat|yaz|soyle|belirt|쓰|적|언급|포함|넣|사용|추가|작성|말하|sound|seem|look|feel|klingen|sonar|pisz)/u;

/** Said of a candidate's words these rule something out; in a person's prompt they may mean many things. */
const onlyMeant =
  /^(?:differ|distin|apart$|ander|unterschied|verschied|autre|divers|altr|otr[oa]|outr[oa]|diferent|inn|rozn|отлич|друг|ann|jin|不同|有别|異な|farkli|baska|다른|以外|बजाय|अलावा|disinda|이외|아닌|помимо|poza$|سوى|بخلاف|dispens|fora$|fuera$|onvert|unab|replac|substitut|ersetz|remplac|reemplaz|sustitu|vervang|замен|nahra|代替|替代|替换|代わり|versteckt|verdeckt|shun|steer|limits$|behold|fail|lack|refus|stop|ceas|aufgeh|arret|dejo|smess|smett|gestop|przest|перест|停|やめ|scheid|entfal|ausgef|defekt|kaputt|broken|declin|against|gegen|contr|tegen|przeciw|против|反对|unver|inchang|invar|inalt|ongew|niezm|неизм|不变|intact|weg$|off$|instead|rather|statt|leave|触れ|keep|preserv|retain|unchang|stay|remain|bleib|aside|discourag|scoragg|behalt|beibeh|bewahr|erhalt|conserv|garde|manten|mantien|behoud|zachow|сохран|保|حافظ)/u;

/** The negations of the parts of a text. */
export function findNegations(parts: readonly Part[], language: Language = "unknown"): readonly Negation[] {
  return parts.flatMap((part, place) => {
    const { words, negators } = part;
    // "They know the terms, but not the budget": a contrast, and no order.
    const before = parts[place - 1];
    const isContrast =
      before !== undefined &&
      before.negators.length === 0 &&
      isJoined(before, part) &&
      determiners.test(words[(negators[0]?.at ?? 0) + 1]?.text ?? "");
    return negators.flatMap(({ at, reach }, index): readonly Negation[] => {
      if (reach === "meaning" && onlyMeant.test(words[at]?.plain ?? "")) return [];
      // "Should not be banned": two that cancel each other out, and may be put in many ways.
      if (reach === "around" && words.slice(at + 1).some(({ plain }) => meanings.test(plain))) return [];
      // "I am free from 2 to 5": only "sugar-free" and "free of sugar" say no.
      if (words[at]?.plain === "free" && !words[at].isTied && words[at + 1]?.text !== "of") return [];
      const besides = withoutBeside(words, at);
      if (besides !== null) {
        return [
          {
            part,
            stems: besides.stems,
            isOrder: true,
            isVerbal: false,
            isOfThing: true,
            start: besides.start,
            end: words[at]?.end ?? 0,
          },
        ];
      }
      const next = negators[index + 1]?.at ?? words.length;
      const forward = untilDescribed(untilReason(words.slice(at + 1, next)), words[at]);
      const ahead = words.slice(negators[index - 1]?.at ?? 0, at);
      const isKorean = isKoreanNo(words, at);
      const around =
        reach === "forward" ? forward : [...(isKorean ? ahead.slice(-wordsBeforeKoreanNo) : ahead), ...forward];
      const isWhole =
        isPostposed(words, at) ||
        (reach === "around" && at === words.length - 1) ||
        (reach !== "around" && !forward.some(({ isSmall }) => !isSmall));
      const named = (isWhole ? around : beforeWith(forward)).filter(isContent);
      const heavy = named.filter(
        ({ plain }) => !lightVerbs.test(plain) && !(reach === "forward" && zuInfinitive.test(plain)),
      );
      const chosen = heavy.length > 0 ? heavy : named;
      const first = chosen[0] ?? words[at];
      if (chosen.length === 0 || first === undefined) return [];
      const contentBefore = words.slice(0, at).filter(({ isSmall }) => !isSmall).length;
      return [
        {
          part,
          stems: [...new Set(chosen.map(({ stem }) => stem))],
          isVerbal:
            reach === "around" ||
            (language === "es" && words[at]?.text === "no") ||
            /(?:ing|er|ir|are|ere|ire|ieren)$/u.test(first.plain),
          isOfThing: isThing(reach, around, chosen, words[at + 1]),
          isOrder:
            !isContrast &&
            // "Don't bring children without adults" orders one thing.
            (reach !== "forward" || !negators.some((other) => other.reach === "around")) &&
            !afterReason(words.slice(0, at)).some(({ text }) => subjects.has(text)) &&
            (reach !== "around" || contentBefore <= mostBeforeOrder(words, at)),
          start: Math.min(words[at]?.start ?? 0, first.start),
          end: Math.max(words[at]?.end ?? 0, chosen.at(-1)?.end ?? 0),
        },
      ];
    });
  });
}

/** "No sugar", "do not mention prices", "never promise a refund"; but not "don't lie", "without shortening". */
function isThing(
  reach: Negator["reach"],
  around: readonly Word[],
  chosen: readonly Word[],
  behind: Word | undefined,
): boolean {
  const only = chosen.length === 1 ? chosen[0]?.plain : undefined;
  if (reach === "forward") return only === undefined || !/(?:ing|ieren)$|(?<=^\p{L}{3,})(?:er|ir)$/u.test(only);
  if (reach === "meaning") return true;
  const hasObject = around.some((word) => objectVerbs.test(word.plain));
  // "Never any mushrooms", "jamais de champignons": no verb, and so a thing.
  return (
    hasObject || determiners.test(behind?.text ?? "") || chosen.filter(({ plain }) => !copulas.test(plain)).length >= 2
  );
}

/** Verbs that say nothing by themselves: what is ruled out is their object. */
const objectVerbs =
  /^(?:us[ei]|using|usar|add|mention|talk|speak|discuss|refer|habl|parl|fal[ae]|sprich|praat|mluv|zmin|uvad|namn|naml|skriv|anvand|brug|yaz|soyle|belirt|쓰|적|언급|포함|넣|사용|추가|말하|includ|giv|contain|writ|quot|show|verwend|benutz|nutz|erwahn|nenn|enthal|schreib|utilis|ajout|mencion|incl|anad|menzion|adicion|aggiung|contien|escrev|gebruik|noem|vermeld|uzyw|uzyj|poda|wspom|zawier|pisz|использ|упом|добав|пода|содерж|放|使用|用$|提到|提及|提$|加|谈|写|使|書|入|载|載|تستخدم|استخدم|تذكر|ذكر|استخد|प्रयोग|ज़िक्र|डाल|kullan|ekle)/u;
const determiners =
  /^(?:any|the|a|an|d|de|des|du|le|la|les|los|las|el|der|die|das|den|dem|am|im|het|il|lo|i|gli|os|as|o)$/u;
const copulas = /^(?:mak|sound|seem|look|feel|be$|get|keep|machen|klingen|wirken|sonar|parec|sembr)/u;

/** "No jumping because of the neighbours": the reason is not ruled out. */
function untilReason(words: readonly Word[]): readonly Word[] {
  const at = words.findIndex(({ text }, index) => index > 0 && reasons.has(text));
  return at === -1 ? words : words.slice(0, at);
}

const reasons = setOf(
  "because since so if when while weil seit damit wenn falls parce car depuis si quand porque desde cuando perché quando omdat want sinds bo jeśli потому если 因为 如果",
);

function isContent(word: Word): boolean {
  return (
    !word.isSmall &&
    !meanings.test(word.plain) &&
    !aroundWords.has(word.text) &&
    !/^(?:\p{N}|(?:ne|pas|yet|still|any|anymore)$)/u.test(word.text)
  );
}

/** These stand behind their verb, or behind all that they rule out. */
const postposed = setOf("nicht niet nie niemals nooit ない なし ません ず せず 無し 抜き नहीं मत न değil");

/** "She has a bad knee, so no hills": what follows from the reason is an order. */
function afterReason(words: readonly Word[]): readonly Word[] {
  return words.slice(words.findLastIndex(({ text }) => consequences.has(text)) + 1);
}

const consequences = setOf("so donc dus więc поэтому 所以 therefore daher deshalb");

/** "I don't accept" tells, and orders nothing. */
const subjects = setOf(
  "i we he she it they ich wir er es je j nous il elle ils yo nosotros él ella eu nós ele ela io noi lui lei ik wij hij zij ja my on ona я мы он она 我 我们 私",
);

/** "Dreig niet met …" is an order, "de verwarming werkt niet" is none; in other languages the verb stands last. */
function mostBeforeOrder(words: readonly Word[], at: number): number {
  if (/^(?:nicht|niet|nie|niemals|nooit|inte|ikke)$/u.test(words[at]?.text ?? "")) return 1;
  return isPostposed(words, at) ? Infinity : 0;
}

function isPostposed(words: readonly Word[], at: number): boolean {
  const text = words[at]?.text ?? "";
  return postposed.has(text) || isKoreanNo(words, at) || (turkishNo.test(text) && at === words.length - 1);
}

/** What stands farther ahead is the reason, or another thing. */
const wordsBeforeKoreanNo = 3;

function beforeWith(words: readonly Word[]): readonly Word[] {
  const at = words.findIndex(({ text }, index) => index > 0 && withWords.has(text));
  return at === -1 ? words : words.slice(0, at);
}
