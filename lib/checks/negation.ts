import { foldFact } from "../reading/compare-texts";
import { guessLanguage, type Language } from "../reading/language";
import { findNegations, isNamed, type Negation, type Part, readParts, saysNoTo } from "../reading/negations";
import { findSpansOfKinds, type ProtectedKind } from "../reading/protected-spans";
import type { Word } from "../reading/words";
import type { CandidateCheck, Finding } from "./check";
import { blank } from "./facts/read-numbers";
import { startsWithVerb } from "../reading/direct-request";
import { readOptionTexts } from "../reading/options";
import { quoted } from "./facts/fact-finding";
import { findNewWords } from "./new-words";
import { sources } from "./sources";
import { quantities, spare as saysNothing } from "./spare-words";

/** What is longer was pasted, and is kept or lost as a whole. */
const longestRead = 8000;

/**
 * Whether what the silver prompt rules out is still ruled out: "no sugar", "never quote prices", "ohne", "sans", "没有".
 * Its words are looked for in the candidate; where they stand, something must say no to them, and where they stand
 * nowhere, some other no must stand in for theirs. A line that the candidate adds must not bring back what was ruled out.
 */
export const checkNegation: CandidateCheck = (task, candidate) => {
  // A quotation is compared as a whole.
  const silver = spellOut(withoutCode(task.silverPrompt.slice(0, longestRead), ["quotation"]));
  const read = spellOut(withoutCode(candidate.slice(0, longestRead * 1.5)));
  if (silver.trim() === read.trim()) return [];
  const from = guessLanguage(silver);
  const to = guessLanguage(read);
  const isOther = to.language !== from.language && from.language !== "unknown" && to.language !== "unknown";
  if (isOther && from.isCertain) return [];
  // A short prompt is easily taken for a language that is near its own; both texts together tell.
  const language =
    isOther || from.language === "unknown" ? guessLanguage(`${silver}\n${read}`).language : from.language;
  const silverParts = readParts(silver, language);
  const parts = readParts(read, language);
  const folded = foldFact(candidate.slice(0, longestRead * 1.5));
  const negations = findNegations(silverParts);
  const own = findNegations(parts);
  const matched = new Set<Part>();
  const outcomes = negations.map((negation) => {
    const stems = tellingStems(negation, silverParts);
    // What is told to be not so can be told in many ways: only where all of its words stand does it count as turned.
    const places = parts.filter((part) => isAbout(part, stems, negation));
    const against = places.filter((part) => !saysNoTo(part, stems));
    const isKept =
      against.length < places.length ||
      folded.includes(foldFact(task.silverPrompt.slice(negation.start, negation.end)));
    if (isKept) for (const place of places) matched.add(place);
    return { negation, stems, places, against, isKept };
  });
  // A no of the candidate that answers to none of the silver prompt's may be the lost one, put in other words.
  const spare = parts.filter(
    (part) => part.negators.length > 0 && !matched.has(part) && !isFrom(part, task.silverPrompt, read),
  );
  const fresh = findFresh(parts, silverParts);
  const silverStems = new Set(silverParts.flatMap((part) => part.words.map(({ stem }) => stem)));
  const newWords = findNewWords(
    parts.flatMap(({ words }) => words),
    silverStems,
  ).length;
  return [
    ...outcomes.flatMap(({ negation, stems, places, against, isKept }): readonly Finding[] => {
      const words = quoted(silver.slice(negation.start, negation.end));
      const first = against[0];
      // "Without changing the tone" may have become "keep the tone as it is".
      if (!isKept && isKeptAsIs(negation, first)) return [unsure(words)];
      // "No library except Pillow" may have become "Pillow is the only one".
      if (!isKept && isException(negation) && places.some(saysOnly)) return [];
      // "Don't invent details" may have become "use only the details given".
      if (!isKept && places.some((part) => saysOnly(part) && !isFrom(part, silver, read))) return [unsure(words)];
      // "Not too long" has many other ways to be said.
      if (!isKept && degree.test(silver.slice(negation.start, negation.end))) return [unsure(words)];
      // A no to a part of what was ruled out may be the whole one, put otherwise.
      if (!isKept && parts.some((part) => saysNoToOne(part, negation.stems))) return [unsure(words)];
      if (!isKept && first !== undefined)
        return [
          spare.some((part) => isNear(part, first)) || mayRefuse(first, negation, silverStems, newWords)
            ? unsure(words)
            : turned(words, first),
        ];
      if (!isKept && places.length === 0)
        return [
          // "No meat" may have become "vegetarian": a new word may say it.
          spare.length > 0 || fresh.some((word) => !isLike(word, stems)) ? unsure(words) : lost(words),
        ];
      const added =
        isUnlimited(negation, task.silverPrompt) && canReturn(negation, silverParts)
          ? against.find(
              (part) =>
                !isFrom(part, silver, read) &&
                !isHeading(part, read) &&
                isSurelyAbout(part, negation, language) &&
                // To speak of facts is not to make them up.
                (!negation.isVerbal || holdsAll(part, stems)) &&
                !isCase(part),
            )
          : undefined;
      return added === undefined ? [] : [broughtBack(words, added)];
    }),
    // As many as before are the same ones, put otherwise.
    ...(own.length > negations.length ? ruledOut(own, parts, silverParts, [silver, read]) : []),
  ];
};

/**
 * Whether a line could ask for what is ruled out by its words: not where all of them are wanted elsewhere, as "returns" are
 * by a policy on returns that says "no returns of underwear", and not where they stand for nobody.
 */
function canReturn(negation: Negation, silverParts: readonly Part[]): boolean {
  return findTelling(negation, silverParts).length > 0 && !negation.stems.every((stem) => nobody.has(stem));
}

const nobody = new Set(["one", "body", "thing"]);

/** An order that holds for all of it: "no data that is not in the text" lets other data be asked for. */
function isUnlimited({ isOrder, start, end }: Negation, silver: string): boolean {
  if (!isOrder || readOptionTexts(silver).length > 0) return false;
  // "Never say “wrong”" and "no “ask a vet” as the answer" rule out those words; "no step with more than 2 actions" lets
  // other steps be.
  if (/["“„«]/u.test(silver.slice(start, end))) return false;
  if (
    /^\s*(?:["“„«‘']|(?:with|longer|shorter|larger|bigger|over|above|under|below|more|less|fewer|beyond|mit|avec|con|com)\s)/iu.test(
      silver.slice(end, end + 12),
    )
  )
    return false;
  // "ModuleNotFoundError: No module named …"
  if (/(?:error|exception|fehler|warning)\s?[:：]\s*$/iu.test(silver.slice(Math.max(0, start - 16), start)))
    return false;
  return !/^[^.!?;\n]{0,3}(?:that|which|who|que|qui|che|die|das|der|dat|które|котор\p{L}*|som)(?!\p{L})/iu.test(
    silver.slice(end, end + 16),
  );
}

/** "## Code review" asks for nothing. */
function isHeading({ words }: Part, text: string): boolean {
  const start = words[0]?.start ?? 0;
  return /^\s*#/u.test(text.slice(text.lastIndexOf("\n", start - 1) + 1, start));
}

/** "Where the verses rhyme" asks for no rhymes. */
function isCase({ words }: Part): boolean {
  return cases.has(words[0]?.text ?? "");
}

const cases = new Set(
  "where if when unless wo wenn falls où si quand donde cuando se quando onde dove waar als gdzie jeśli gdy где если когда om när hvis når pokud když 如果 若 もし إذا अगर यदि eğer".split(
    " ",
  ),
);

/** "I decline choke collars": a new word that asks for nothing may say no in a way that no list knows. */
function mayRefuse({ words }: Part, negation: Negation, known: ReadonlySet<string>, newWords: number): boolean {
  const isWanted = words.some(({ text, plain }) => wanting.test(plain) || wanting.test(text));
  if (isWanted || isTheVeryVerb(negation, words[0])) return false;
  // Somewhere else, in a text that says much in other words.
  if (newWords > mostNewBesideTurned) return true;
  const stems = [...known];
  const fresh = findNewWords(words, known).filter((word) => !isLike(word, stems));
  return fresh.length > 0 && !startsWithVerb(words.map(({ text }) => text).join(" "));
}

/** "Don't threaten him" that has become "threaten him"; a no behind other words, "so that the dog does not bark", tells. */
function isTheVeryVerb({ part, isOrder, isVerbal, stems, start }: Negation, first: Word | undefined): boolean {
  if (!isOrder || !isVerbal || stems[0] !== first?.stem) return false;
  return !part.words.some(
    (word) => (!word.isSmall && word.start < start) || (word.start === start && onlyThis.test(word.text)),
  );
}

const mostNewBesideTurned = 1;

/** Words that ask for what stands beside them, or allow it. */
const wanting =
  /^(?:also$|auch$|aussi$|tambien$|tambem$|anche$|ook$|tez$|takze$|rowniez$|также$|тоже$|也$|も$|ayrica$|gib$|попрос|us[ei]|using|usar|us[ai]$|possib|posib|mogli|moglich|mogelijk|mozliw|возможн|可能|有|add|with$|mention|includ|inclu|contain|quot|show|threat|welcom|allow|accept|appl|always|end|finish|full|plent|lot|much$|many$|viel$|viele$|beaucoup$|much[oa]s?$|molt[ioae]$|tant[ioae]$|muit[oa]s?$|veel$|duzo$|wiele$|много|多|たくさん|كثير|बहुत|cok$|bol$|benvenut|verwend|benutz|nutz|erwahn|nenn|enthal|mit$|begrund|droh|willkomm|erlaubt|gern|immer|utilis|ajout|avec$|bienvenu|autoris|permis|accept|toujours|termin|finis|cit|indiqu|mencion|con$|anad|bienvenid|permit|acept|siempre|acab|detall|menzion|aggiung|semp|amm|accett|finisc|com$|adicion|aceit|bem$|benvind|gebruik|noem|vermeld|met$|welkom|altijd|toegest|uzyw|uzyj|dodaj|podaj|wspom|mil[ei]|dozwol|z$|ze$|medtag|valkom|velkom|tillat|tillad|anvand|brug|med$|alltid|altid|vitan|povol|pouz|vzdy|uved|использ|добав|упом|укаж|с$|со$|всегда|можно|разреш|放|使用|用|提到|提及|要|可以|允许|欢迎|加|写|使|入れ|書|答え|出[すし]|載|必ず|استخدم|اذكر|أضف|مع$|दो$|दीज|लिख|डाल|जोड़|넣|사용|쓰|포함|언급|환영|kullan|ekle|yaz|belirt|olsun|icer)/u;

/** Whether a change was ruled out, and what must not change is spoken of without any. */
function isKeptAsIs({ part }: Negation, place: Part | undefined): boolean {
  const isChange = ({ words }: Part): boolean => words.some(({ plain }) => changing.test(plain));
  return place !== undefined && isChange(part) && !isChange(place);
}

const changing =
  /^(?:chang|alter|modif|touch|rewrit|rephras|veran|ander|umschreib|cambi|alter|mud(?:a|e|i)|toc(?:a|o|ar)|reescr|modific|riscriv|tocc|wijzig|verander|herschrijf|zmien|zmian|przerab|измен|меня|перепис|andr|aendr|改|変え|変更|更改|修改|바꾸|변경|고치|değiş|degis|غير|تغي|बदल)/u;

function isException({ part, start }: Negation): boolean {
  return part.words.some((word) => word.start === start && excepting.test(word.plain));
}

const excepting =
  /^(?:except|exclu|besid|außer|ausser|ausgenommen|sauf|hormis|excep|salvo|menos$|tranne|behalve|oprocz|кроме|除|以外)/u;

function saysOnly({ words }: Part): boolean {
  return words.some(({ text }) => onlyThis.test(text));
}

/** "We have been bowling, so leave that out": in one sentence, or in the next. */
function isNear({ words }: Part, { words: other }: Part): boolean {
  return Math.abs((words[0]?.sentence ?? 0) - (other[0]?.sentence ?? 0)) <= 1 && words[0]?.part !== other[0]?.part;
}

const degree =
  /(?<!\p{L})(?:too|very|overly|zu|allzu|sehr|trop|très|demasiado|muy|troppo|te|zbyt|bardzo|слишком|очень|muito|demais|çok)(?!\p{L})|太|过于|すぎ|जदा|बहुत/iu;

/** Words of the candidate that say something and that the silver prompt does not have. */
function findFresh(parts: readonly Part[], silverParts: readonly Part[]): readonly Word[] {
  const known = new Set(silverParts.flatMap(({ words }) => words.map(({ stem }) => stem)));
  return parts
    .flatMap(({ words }) => words)
    .filter(
      ({ isSmall, stem, plain, text }) =>
        !isSmall && !known.has(stem) && !saysNothing.test(plain) && !quantities.test(text),
    );
}

/** The ruled-out word with another ending puts nothing in other words: "smokami" for "smoków". */
function isLike({ plain }: Word, stems: readonly string[]): boolean {
  return stems.some((stem) => plain.slice(0, likeLetters) === stem.slice(0, likeLetters));
}

const likeLetters = 4;

/** "W/o" is read as one word, and no place moves. */
function spellOut(text: string): string {
  return text.replace(/(?<!\p{L})w\/o(?!\p{L})/giu, "no ");
}

/** Code says nothing in words; its place stays. */
function withoutCode(text: string, more: readonly ProtectedKind[] = []): string {
  const flags = Array.from(text.matchAll(/(?<=\s)--?[a-z][\w-]*/gu), ({ 0: flag, index }) => ({
    start: index,
    end: index + flag.length,
  }));
  return blank(blank(text, findSpansOfKinds(text, ["code", "placeholder", "address", ...more])), flags);
}

/** Words that the silver prompt also wants elsewhere do not tell; where it wants all of them, all must do. */
function tellingStems(negation: Negation, silverParts: readonly Part[]): readonly string[] {
  const telling = findTelling(negation, silverParts);
  return telling.length > 0 ? telling : negation.stems;
}

function findTelling({ part, stems }: Negation, silverParts: readonly Part[]): readonly string[] {
  const wanted = silverParts.filter((other) => other !== part && other.negators.length === 0 && !other.isCarried);
  return stems.filter((stem) => !wanted.some(({ words }) => words.some((word) => isNamed(word, stem))));
}

/** All of the words; of an order half of them with the last one, which is what its verb speaks of. */
function isAbout({ words }: Part, stems: readonly string[], { isOrder, isVerbal }: Negation): boolean {
  const found = stems.filter((stem) => words.some((word) => isNamed(word, stem)));
  // The stem of "offer" is "of", which is no word of its own.
  if (!words.some((word) => !word.isSmall && stems.some((stem) => isNamed(word, stem)))) return false;
  if (found.length === stems.length) return true;
  return isOrder && isVerbal && found.length * 2 >= stems.length && found.includes(stems.at(-1) ?? "");
}

function holdsAll({ words }: Part, stems: readonly string[]): boolean {
  return stems.every((stem) => words.some((word) => isNamed(word, stem)));
}

function saysNoToOne(part: Part, stems: readonly string[]): boolean {
  return stems.some((stem) => part.words.some((word) => isNamed(word, stem)) && saysNoTo(part, [stem]));
}

/** The stem of a short word is another one's too: "care" is no "carne". */
function isSurelyAbout({ words }: Part, { part, stems }: Negation, language: Language): boolean {
  const own = part.words.filter(({ stem }) => stems.includes(stem));
  return own.some(({ stem, plain }) =>
    words.some(
      (word) =>
        isNamed(word, stem) &&
        (stem.length > shortStem ||
          slavic.has(language) ||
          !/^\p{Script=Latin}/u.test(stem) ||
          word.plain.length === plain.length ||
          word.plain.startsWith(plain) ||
          plain.startsWith(word.plain)),
    ),
  );
}

const shortStem = 3;
/** There short words have many endings. */
const slavic: ReadonlySet<Language> = new Set(["pl", "cs"]);

function isFrom({ words }: Part, silver: string, candidate: string): boolean {
  const said = foldFact(candidate.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0));
  return foldFact(silver).includes(said);
}

/** The other way round: what the silver prompt says, and the candidate says is not so. */
function ruledOut(
  own: readonly Negation[],
  parts: readonly Part[],
  silverParts: readonly Part[],
  [silver, candidate]: readonly [string, string],
): readonly Finding[] {
  return own.flatMap(({ part, stems, start, end }) => {
    if (stems.length < 2 || isFrom(part, silver, candidate)) return [];
    const source = silverParts.find((other) => holdsAll(other, stems));
    const isSaid = parts.some((other) => other !== part && !saysNoTo(other, stems) && holdsAll(other, stems));
    if (
      source === undefined ||
      isSaid ||
      source.words.some(({ text }) => conditions.has(text) || onlyThis.test(text)) ||
      source.isCarried ||
      source.negators.length > 0
    )
      return [];
    return [
      finding({
        message: `The new prompt says no where yours does not: ${quoted(candidate.slice(start, end))}.`,
        advice: "Put it as your prompt does.",
        place: { start, end },
      }),
    ];
  });
}

/** "Change nothing else" says no without a word that counts as one. */
const onlyThis =
  /^(?:nothing|none|nobody|only|sole|solely|exclusively|nichts|nur|rien|seulement|nada|solo|sólo|só|niente|niets|alleen|nic|tylko|ничего|только)$/u;

/** What is only asked or supposed can be answered with a no. */
const conditions = new Set("if whether ob wenn falls si se als czy jeśli если ли 是否 如果 إذا अगर".split(" "));

function turned(words: string, { words: found }: Part): Finding {
  return finding({
    message: `Your prompt says ${words}; the new one no longer says no to it.`,
    advice: "Put the words of your prompt back.",
    place: placeOf(found),
  });
}

function lost(words: string): Finding {
  return finding({
    message: `Your prompt says ${words}; the new one does not.`,
    advice: "Put the words of your prompt back.",
    place: null,
  });
}

function broughtBack(words: string, { words: found }: Part): Finding {
  return finding({
    message: `Your prompt says ${words}; a line of the new one asks for it.`,
    advice: "Take that line out, or change it.",
    place: placeOf(found),
  });
}

function unsure(words: string): Finding {
  return {
    ...finding({
      message: `Not checked: whether the new prompt still says ${words}, because it puts it in other words, if at all.`,
      advice: "Look for it yourself.",
      place: null,
    }),
    severity: "unchecked",
  };
}

function placeOf(words: Part["words"]): Finding["place"] {
  return { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
}

function finding({ message, advice, place }: Pick<Finding, "message" | "advice" | "place">): Finding {
  return { check: "negation", severity: "blocking", message, advice, place, source: sources.fipo, repaired: null };
}
