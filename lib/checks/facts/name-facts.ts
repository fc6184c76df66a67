import type { Finding } from "../check";
import { findSpansOfKinds, isSentenceStart, type ProtectedSpan } from "../../reading/protected-spans";
import { foldName } from "../../reading/compare-texts";
import { isSmallWord, type Language } from "../../reading/language";
import { readWords, stemOf, type Word } from "../../reading/words";
import { holdsWords } from "./text-facts";
import { factFinding, quoted, replaceAt } from "./fact-finding";

/** Words with a capital that name nothing: who is spoken to, and what is said loudly. */
const noNames = new Set(
  "prof professor dr doctor mr mrs ms miss herr frau mme mlle sr sra señor señora don doña dona chatgpt gpt claude gemini bard copilot assistant ai llm hi hello hey dear please thanks thank not must only always never all no and or do don't important note very now asap ok okay yes any each every step act january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec".split(
    " ",
  ),
);

const mostNamed = 5;

/** "Tues" has become "Tuesday", or "Sept" "September". */
function isSpeltOut(name: string, candidate: string): boolean {
  const short = bare(name).toLowerCase();
  if (!shortDate.test(short)) return false;
  return new RegExp(`(?<!\\p{L})${short.slice(0, 3)}[a-z]{2,}(?!\\p{L})`, "u").test(candidate);
}

const shortDate = /^(?:mon|tues?|wed|weds|thurs?|thu|fri|sat|sun|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/u;

/** Languages whose names change their endings, or whose nouns are written like names. */
const inflecting = new Set<Language>(["de", "pl", "cs", "ru", "uk", "tr", "el", "hi", "ar", "unknown"]);

/**
 * Names that were lost or have become others; a name is a word with a capital in the middle of a sentence. One that has
 * become another blocks: the other is nearly the same word, or stands in the same place. One that is only gone warns.
 */
export function checkNames(silver: string, candidate: string, language: Language): readonly Finding[] {
  const folded = foldName(candidate);
  const silverWords = readWords(silver);
  const words = readWords(candidate);
  const stems = new Set(words.map(({ stem }) => stem));
  const isHeld = (name: string): boolean =>
    holdsWords(folded, foldName(bare(name))) ||
    holdsWords(folded, stem(name)) ||
    holdsWords(folded, `${stem(name)}s`) ||
    isSpeltOut(name, folded) ||
    (inflecting.has(language) && stems.has(stemOf(bare(name).toLowerCase())));
  const lost = namesIn(silver, language, true).filter(({ text }) => !isHeld(text));
  const numbered = checkNumberedNames(silver, candidate);
  if (lost.length === 0) return numbered;
  const inSilver = foldName(silver);
  const others = findSpansOfKinds(candidate, ["name"]).filter(
    ({ text }) => !holdsWords(inSilver, foldName(bare(text))) && !holdsWords(inSilver, stem(text)),
  );
  const areOfOne = (name: string): boolean => others.some(({ text }) => areCountryAndPeople(name, text));
  const named = [
    ...new Map(lost.filter(({ text }) => !areOfOne(text)).map((span) => [stem(span.text), span])).values(),
  ];
  const swaps = named.map((span) => ({
    span,
    other: findOther(span, others, [silverWords, words], { silver, candidate, language }),
  }));
  const sure = new Set(namesIn(silver, language, false).map(({ text }) => text));
  const gone = swaps
    .filter(({ span, other }) => other === null && sure.has(span.text))
    .map(({ span }) => quoted(span.text));
  return [
    ...swaps.flatMap(({ span, other }) => (other === null ? [] : [changedName(span, other, candidate)])),
    ...numbered,
    ...(gone.length === 0
      ? []
      : [
          factFinding({
            severity: "warning",
            message: `${gone.length === 1 ? "A name of your prompt is" : "Names of your prompt are"} gone: ${gone.slice(0, mostNamed).join(", ")}${gone.length > mostNamed ? " …" : ""}.`,
            advice: "Put back what matters.",
          }),
        ]),
  ];
}

/** What the name has become: a slip of the pen, or what stands between the same words. */
function findOther(
  name: ProtectedSpan,
  others: readonly ProtectedSpan[],
  [silverWords, words]: readonly [readonly Word[], readonly Word[]],
  { silver, candidate, language }: { readonly silver: string; readonly candidate: string; readonly language: Language },
): ProtectedSpan | null {
  const capitalsAreNames = language !== "de" && (language !== "unknown" || hasSmallNouns(silverWords, silver));
  const slip = others.find(({ text }) => isSlip(bare(name.text), bare(text), inflecting.has(language)));
  if (slip !== undefined || !capitalsAreNames || /^\p{Lu}{2,}$/u.test(name.text)) return slip ?? null;
  const [before, after] = besideOf(silverWords, name);
  const inPlace = others.find((other) => {
    // "Terms: …" at the head of a line is a label.
    const isHead = isLineStart(candidate, other.start) || isSentenceStart(candidate, other.start);
    if (isHead && /^\s?[:：]/u.test(candidate.slice(other.end, other.end + 2))) return false;
    const [otherBefore, otherAfter] = besideOf(words, other);
    if (/^\p{Lu}{2,}$/u.test(other.text) || isOtherEnding(other.text, name.text)) return false;
    return (before !== null && before === otherBefore) || (after !== null && after === otherAfter);
  });
  return inPlace ?? null;
}

const nameAndNumber = /(?<!\p{L})(\p{Lu}\p{L}{2,20})[ -](\d[\d.]*)/gu;

/** "Postgres 15" that has become "MySQL 15", wherever in its sentence it stands. */
function checkNumberedNames(silver: string, candidate: string): readonly Finding[] {
  const [inSilver, inCandidate] = [silver.toLowerCase(), candidate.toLowerCase()];
  return Array.from(silver.matchAll(nameAndNumber)).flatMap(({ 1: name = "", 2: number = "", index }) => {
    if (isSmallWord(name.toLowerCase()) || noNames.has(name.toLowerCase()) || isLineStart(silver, index)) return [];
    if (inCandidate.includes(name.toLowerCase())) return [];
    const other = Array.from(candidate.matchAll(nameAndNumber)).find(
      ({ 1: otherName = "", 2: otherNumber }) => otherNumber === number && !inSilver.includes(otherName.toLowerCase()),
    );
    if (other === undefined) return [];
    const said = other[1] ?? "";
    return [
      changedName(
        { text: name, start: index, end: index + name.length, kind: "name" },
        { text: said, start: other.index, end: other.index + said.length, kind: "name" },
        candidate,
      ),
    ];
  });
}

/** "Mexican Spanish" is "Spanish as it is spoken in Mexico". */
function areCountryAndPeople(one: string, other: string): boolean {
  const [first, second] = [foldName(bare(one)), foldName(bare(other))];
  const isOf = (people: string, country: string): boolean => {
    const place = ofPeople.exec(people)?.[1];
    return place !== undefined && country.startsWith(place) && endingOfCountry.test(country.slice(place.length));
  };
  return isOf(first, second) || isOf(second, first);
}

/** The stem of a country's name, of five letters or more, in the word for what comes from there. */
const ofPeople =
  /^(\p{L}{5,}?)(?:i?an[oae]?s?|ean|ese|ish|isch\p{L}*|ain\p{L}*|ais\p{L}*|ien\p{L}*|eñ[oa]s?|ens[ei]\p{L}*|sk\p{L}*|ск\p{L}*)$/u;
const endingOfCountry = /^(?:[aeioyuаия]|i[aeën]|ique|ika|ico|land|)s?$/u;

/** Two forms of one name differ in their last letters only. */
function isOtherEnding(one: string, other: string): boolean {
  if (stemOf(one.toLowerCase()) !== stemOf(other.toLowerCase())) return false;
  const least = Math.min(one.length, other.length) - mostOfEnding;
  return one.slice(0, least).toLowerCase() === other.slice(0, least).toLowerCase();
}

const mostOfEnding = 2;

/** In a text of many words with few capitals, those with one are names, whatever its language. */
function hasSmallNouns(words: readonly Word[], text: string): boolean {
  const latin = words.filter(({ plain }) => /^\p{Script=Latin}{2,}$/u.test(plain));
  const capitals = latin.filter(({ start }) => /^\p{Lu}/u.test(text.slice(start, start + 1))).length;
  return latin.length >= 8 && capitals * 6 <= latin.length;
}

/** The words before and after a place in its sentence; null where there are none. */
function besideOf(words: readonly Word[], { start, end }: ProtectedSpan): readonly [string | null, string | null] {
  const first = words.findIndex((word) => word.end > start);
  const last = words.findLastIndex((word) => word.start < end);
  const sentence = words[first]?.sentence;
  const [before, after] = [words[first - 1], words[last + 1]];
  return [
    before !== undefined && before.sentence === sentence ? before.text : null,
    after !== undefined && after.sentence === sentence ? after.text : null,
  ];
}

/** Two names of the same beginning or ending that differ by a few letters, where no ending explains it. */
function isSlip(name: string, other: string, mayInflect: boolean): boolean {
  const [first, second] = [foldName(name), foldName(other)];
  if (first === second || Math.min(first.length, second.length) < 3) return false;
  // "Sun" is Sunday, and Postgres PostgreSQL.
  const isShortened = first.startsWith(second) || second.startsWith(first);
  if (isShortened && Math.abs(first.length - second.length) > 1) return false;
  if (mayInflect) {
    // "Backen" and "Backofen": another compound of the same stem.
    const [short, long] = first.length < second.length ? [first, second] : [second, first];
    if (long.length - short.length > 1 && long.startsWith(stemOf(short))) return false;
    if (first.length < 5 || first.at(-1) !== second.at(-1) || first[0] !== second[0]) return false;
    return editDistance(first, second) <= (first.length >= 9 ? 3 : 2);
  }
  const most = isShortened ? (/s$/u.test(first + second) && first.length < 5 ? 0 : 3) : first.length >= 7 ? 3 : 1;
  return first[0] === second[0] && editDistance(first, second) <= most;
}

/** Levenshtein's distance between two short words, which are never longer than a name. */
function editDistance(first: string, second: string): number {
  let row = Array.from({ length: second.length + 1 }, (_, index) => index);
  for (let at = 0; at < first.length; at += 1) {
    const next = [at + 1];
    for (let other = 0; other < second.length; other += 1) {
      const change = (row[other] ?? 0) + (first[at] === second[other] ? 0 : 1);
      next.push(Math.min(change, (row[other + 1] ?? 0) + 1, (next[other] ?? 0) + 1));
    }
    row = next;
  }
  return row[second.length] ?? 0;
}

function changedName(span: ProtectedSpan, other: ProtectedSpan, candidate: string): Finding {
  return factFinding({
    severity: "blocking",
    message: `The name ${quoted(span.text)} has become ${quoted(other.text)}.`,
    advice: `Change it back to ${quoted(span.text)}.`,
    place: { start: other.start, end: other.end },
    repaired: replaceAt(candidate, other, span.text),
  });
}

/** In German every noun has a capital: `isBroad` takes them all, and without it only what is surely a name counts. */
function namesIn(text: string, language: Language, isBroad: boolean): readonly ProtectedSpan[] {
  // In a text in Han characters a name in Latin letters ends where they begin.
  const spans = findSpansOfKinds(text, ["name"]).map((span) => {
    const name =
      /^[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+/u.exec(span.text)?.[0] ?? "";
    return { ...span, text: name, end: span.start + name.length };
  });
  return spans.filter(({ text: name, start }) => {
    if (name.length < 2 || noNames.has(name.toLowerCase())) return false;
    // There only what has a second capital, or a figure, is surely a name.
    if (!isBroad && (language === "de" || language === "unknown")) return /.\p{Lu}|\d/u.test(name);
    return !isSentenceStart(text, start) && !isLineStart(text, start) && !/[¿¡]\s?$/u.test(text.slice(0, start));
  });
}

/** After a bullet, the mark of an option or a table's bar a capital says nothing. */
function isLineStart(text: string, start: number): boolean {
  return /(?:^|\n)[\s>]*(?:(?:[-*•|#]+|\(?[\p{L}\d]{1,2}[.):])\s*)?$|[|(]\s*$|\b[A-Z][.)]\s*$/u.test(
    text.slice(Math.max(0, start - 24), start),
  );
}

function stem(name: string): string {
  return foldName(bare(name)).replace(/(?<=.{3})s$/u, "");
}

function bare(name: string): string {
  return name.replace(/['’]\p{L}*$/u, "");
}
