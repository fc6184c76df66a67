import { foldFact } from "../reading/compare-texts";
import { concepts } from "../reading/concepts";
import { guessLanguage, type Language } from "../reading/language";
import { findNegations, isNamed, type Negation, type Part, readParts, saysNoTo } from "../reading/negations";
import { findSpansOfKinds, type ProtectedKind } from "../reading/protected-spans";
import type { Word } from "../reading/words";
import type { CandidateCheck, Finding } from "./check";
import { blank } from "../reading/numbers/read-numbers";
import { readOptionTexts } from "../reading/options";
import { eaten } from "../reading/members";
import { quoted } from "./facts/fact-finding";
import { findNewWords } from "./new-words";
import { sources } from "./sources";
import { giving } from "./spare-words";
import { isCase, isUnderNo, wantsBack } from "./wants-back";
import { weigh } from "./when-to-block";

/** What is longer was pasted, and is kept or lost as a whole. */
const longestRead = 8000;

/**
 * Whether what the silver prompt rules out is still ruled out: "no sugar", "never quote prices", "ohne", "sans", "没有".
 * Its words are looked for in the candidate; where they stand, something must say no to them, and where they stand
 * nowhere, some other no must stand in for theirs. A line that the candidate adds must not bring back what was ruled out.
 * It blocks where something asks for what was ruled out, or where no new word could say the no; else it asks to look.
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
  const negations = findNegations(silverParts, language);
  const matched = new Set<Part>();
  const outcomes = negations.map((negation) => {
    const stems = tellingStems(negation, silverParts);
    // What is told to be not so can be told in many ways: only where all of its words stand does it count as turned.
    const places = parts.filter((part) => isAbout(part, stems, negation));
    const against = places.filter((part) => !saysNoTo(part, stems) && !isUnderNo(part, parts, read));
    const isKept =
      against.length < places.length ||
      folded.includes(foldFact(task.silverPrompt.slice(negation.start, negation.end)));
    if (isKept) for (const place of places) matched.add(place);
    return { negation, stems, places, against, isKept };
  });
  // A no of the candidate that answers to none of the silver prompt's may be the lost one, put in other words.
  const unmatched = parts.filter((part) => !matched.has(part) && !isFrom(part, task.silverPrompt, read));
  const refusing = unmatched.filter(refuses);
  const spare = unmatched.filter((part) => refuses(part) || (saysOnly(part) && !givesOnly(part)));
  const silverStems = new Set(silverParts.flatMap((part) => part.words.map(({ stem }) => stem)));
  const fresh = findNewWords(
    parts.flatMap(({ words }) => words),
    silverStems,
  );
  return outcomes.flatMap(({ negation, stems, places, against, isKept }): readonly Finding[] => {
    const said = silver.slice(negation.start, negation.end);
    const words = quoted(said);
    if (isKept) {
      const added =
        isUnlimited(negation, task.silverPrompt) && canReturn(negation, silverParts)
          ? against.find(
              (part) =>
                !isFrom(part, silver, read) &&
                !isHeading(part, read) &&
                !isCase(part) &&
                isSurelyAbout(part, negation, language) &&
                // To speak of facts is not to make them up.
                (!negation.isVerbal || holdsAll(part, stems)) &&
                isAsked(part, read),
            )
          : undefined;
      if (added === undefined) return [];
      const isWanted = wantsBack(added, negation, { parts, silverParts, text: read });
      return [broughtBack(words, added, weigh({ certain: [isWanted], likely: [true] }))];
    }
    // "No library except Pillow" may have become "Pillow is the only one".
    if (isException(negation) && places.some(saysOnly)) return [];
    const mayBeSaidOtherwise =
      isKeptAsIs(negation, places[0]) ||
      // "Not too long" has many other ways to be said; "no meat" may have become "vegetarian".
      degree.test(said) ||
      concepts.some(({ pattern, against: opposite }) => opposite?.test(said) === true && pattern.test(read)) ||
      // A no to a part of what was ruled out may be the whole one, put otherwise.
      parts.some((part) => saysNoToOne(part, negation.stems)) ||
      places.some((part) => saysOnly(part) && !isFrom(part, silver, read));
    const first = places[0];
    const hasNoNear = (part: Part): boolean => refusing.some((other) => isNear(other, part));
    const asked = places.find(
      (part) => wantsBack(part, negation, { parts, silverParts, text: read }) && !hasNoNear(part),
    );
    const isThing = !mayBeSaidOtherwise && isNoThing(negation, language) && !ofForm.test(said);
    const severity = weigh({
      certain: [
        !mayBeSaidOtherwise && asked !== undefined && holdsAll(asked, stems),
        // These have no other name.
        first === undefined && isThing && spare.length === 0 && onlyNamed.test(said) && !onlyNamed.test(read),
        first === undefined && !mayBeSaidOtherwise && eaten.some(({ name }) => name.test(said) && !name.test(read)),
        first === undefined
          ? !mayBeSaidOtherwise && spare.length === 0 && fresh.every((word) => isLike(word, stems))
          : !mayBeSaidOtherwise &&
            !hasNoNear(first) &&
            !parts.some((part) => refuses(part) && part.words[0]?.clause === first.words[0]?.clause) &&
            fresh.length <= mostNewBesideTurned &&
            !fresh.some((word) => first.words.includes(word) && !isLike(word, stems)),
      ],
      likely: first === undefined ? [spare.length === 0, isThing] : [!mayBeSaidOtherwise && !hasNoNear(first)],
    });
    const place = asked ?? first;
    if (severity === "unchecked") return [unsure(words)];
    return [place === undefined ? lost(words, severity) : turned(words, place, severity)];
  });
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

/** "You are a dietitian for a vegan with a soy allergy" asks for no soy. */
function isAsked({ words }: Part, text: string): boolean {
  const start = words[0]?.start ?? 0;
  const line = text.slice(Math.max(text.lastIndexOf("\n", start) + 1, start - 300), words.at(-1)?.end ?? start);
  const sentence = line.slice(line.search(/[^.!?。！？]*$/u)).replace(/^[\s>*•#-]*(?:\d{1,2}[.)]\s)?/u, "");
  return !role.test(sentence);
}

const role =
  /^(?:you(?: are|['’]re)|act as|as an?|your (?:role|reader)|role|du bist|sie sind|rolle|tu es|vous êtes|rôle|eres|actúa|rol|sei|agisci|ruolo|você é|aja como|papel|je bent|jesteś|ты |роль|你是|您是|あなたは|أنت|आप )/iu;

/** Whether a part could refuse what stands beside it: "keep the tone" and "gluten-free" say no to nothing else. */
function refuses({ words, negators }: Part): boolean {
  return negators.some(({ at }) => !keeping.test(words[at]?.plain ?? ""));
}

const keeping =
  /^(?:free$|keep|preserv|retain|unchang|stay|remain|bleib|behalt|beibeh|bewahr|erhalt|conserv|garde|manten|mantien|behoud|zachow|сохран|保|حافظ)/u;

const bounding =
  /^(?:\p{N}|longer|shorter|larger|bigger|over$|above|under|below|more$|less$|fewer|beyond|than$|langer|mehr|plus$|mas$|mais$|piu$|meer$|wiecej|больше|длиннее)/u;

/** "No steep hills", "ohne Ofen": a noun behind a no, and no verb. */
function isNoThing({ part, isOrder, isVerbal, isOfThing, start }: Negation, language: Language): boolean {
  const at = part.words.findIndex((word) => word.start === start);
  // In Spanish and Italian "no" says no to a verb.
  if (part.words[at]?.text === "no" && language !== "en") return false;
  const next = part.words[at + 1]?.plain ?? "";
  return (
    isOrder &&
    isOfThing &&
    !isVerbal &&
    // "No quotes longer than 10 words" is a bound.
    !part.words.slice(at).some(({ plain }) => bounding.test(plain)) &&
    part.negators.some((negator) => negator.at === at && negator.reach === "forward") &&
    !/(?:[aei]r|ing)$/u.test(/^kein|^geen/u.test(part.words[at]?.text ?? "") ? "" : next)
  );
}

/** What says how a text looks may be ruled out by naming another form: "running text" for "no bullet points". */
const ofForm =
  /bullet|list|aufzähl|puces|viñet|elenc|opsomm|heading|überschrift|table|tabelle|markdown|rhym|reim|jargon|slang|fachbegr|floskel|expla|expli|erklär|spieg|uitleg|comment|kommentar|intro|preamble|einleit|注释|说明|解释|押韵|コメント|説明|前置き|شرح|تعليق|टिप्पणी/iu;

/** "Return only the text": what is said of the result alone rules out nothing else. */
function givesOnly({ words, negators }: Part): boolean {
  return negators.length === 0 && words.some(({ plain }) => giving.test(plain));
}

const mostNewBesideTurned = 1;

const onlyNamed =
  /emoji|smiley|hashtag|表情符号|絵文字|эмодзи|смайл|хештег|इमोजी|이모지|إيموجي|هاشتاج|plain text|text only/iu;

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

/** "Change nothing else" says no without a word that counts as one. */
const onlyThis =
  /^(?:nothing|none|nobody|only|sole|solely|alone|seule?s?|allein|exclusively|nichts|nur|rien|seulement|nada|solo|sólo|só|niente|niets|alleen|nic|tylko|ничего|только)$/u;

function turned(words: string, { words: found }: Part, severity: Finding["severity"]): Finding {
  return finding({
    severity,
    message:
      severity === "blocking"
        ? `Your prompt says ${words}; the new one no longer says no to it.`
        : `Your prompt says ${words}; the new one speaks of it, and no no was found beside it.`,
    advice:
      severity === "blocking" ? "Put the words of your prompt back." : "Look whether it is still ruled out there.",
    place: placeOf(found),
  });
}

function lost(words: string, severity: Finding["severity"]): Finding {
  return finding({
    severity,
    message:
      severity === "blocking"
        ? `Your prompt says ${words}; the new one does not.`
        : `Your prompt says ${words}; nothing like it was found in the new one.`,
    advice: severity === "blocking" ? "Put the words of your prompt back." : "Put it back, if it is not there.",
    place: null,
  });
}

function broughtBack(words: string, { words: found }: Part, severity: Finding["severity"]): Finding {
  return finding({
    severity,
    message:
      severity === "blocking"
        ? `Your prompt says ${words}; a line of the new one asks for it.`
        : `Your prompt says ${words}; another line of the new one speaks of it.`,
    advice: severity === "blocking" ? "Take that line out, or change it." : "Look whether that line asks for it.",
    place: placeOf(found),
  });
}

function unsure(words: string): Finding {
  return finding({
    severity: "unchecked",
    message: `Not checked: whether the new prompt still says ${words}, because it puts it in other words, if at all.`,
    advice: "Look for it yourself.",
    place: null,
  });
}

function placeOf(words: Part["words"]): Finding["place"] {
  return { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
}

function finding(told: Pick<Finding, "severity" | "message" | "advice" | "place">): Finding {
  return { check: "negation", source: sources.fipo, repaired: null, ...told };
}
