import { concepts } from "../reading/concepts";
import { guessLanguage, type Language } from "../reading/language";
import { findNamedLanguages, namedLanguages, wantedLanguages } from "../reading/named-languages";
import { isRefusedAt } from "../reading/is-refused-at";
import { isNamed, type Part, readParts, saysNoTo } from "../reading/negations";
import { ownWords } from "../reading/own-words";
import { isSentenceStart } from "../reading/protected-spans";
import { readWords, type Word } from "../reading/words";
import type { CandidateCheck, Finding } from "./check";
import { quoted } from "./facts/fact-finding";
import { readNumbers } from "../reading/numbers/read-numbers";
import { isUnitWord } from "../reading/numbers/units";
import { sources } from "./sources";
import { findNewWords } from "./new-words";
import { quantities, spare } from "./spare-words";
import { weigh } from "./when-to-block";

/** In a longer prompt a dropped word may be what its writer could spare. */
const mostWords = 70;
const mostFindings = 3;

/**
 * Whether what limits the task is still there: "vegan", "for beginners", "at the north gate". A limiting word may be said
 * by another of the same meaning. Any other word counts as dropped only where the words around it are kept and nothing
 * new stands in its place. What is gone blocks only where the candidate has no new word that could say it: beside new
 * words the person is asked to look.
 */
export const checkConstraint: CandidateCheck = (task, candidate) => {
  const silver = task.silverPrompt;
  if (candidate.includes(silver.trim())) return [];
  const silverOwn = ownWords(silver);
  const [from, to] = [guessLanguage(silverOwn).language, guessLanguage(ownWords(candidate)).language];
  if (from !== to && from !== "unknown" && to !== "unknown") return [];
  const parts = readParts(silverOwn, from);
  // "Brief" is a letter in German and in Dutch.
  const [read, said] = [silverOwn, candidate].map((text) =>
    /^(?:de|nl)$/u.test(from) ? text.replace(/brief/giu, "-----") : text,
  );
  const known = new Set(readWords(silver, from).map(({ stem }) => stem));
  // Asked for only where something is missing: it reads all of the candidate.
  const hasNewWords = (): boolean => findNewWords(readWords(candidate, from), known).length > 0;
  const missing = concepts.flatMap(({ name, pattern, otherwise, isFirm }): readonly Finding[] => {
    const match = pattern.exec(read ?? "");
    if (
      match === null ||
      isRefusedAt(parts, match.index) ||
      pattern.test(said ?? "") ||
      // "Resmi", "resmî".
      pattern.test((said ?? "").normalize("NFD").replaceAll("\u0302", "").normalize("NFC")) ||
      hasOther(otherwise, said ?? "", silver.replace(match[0], " ")) ||
      (name === "short" && namesLength(said ?? "")) ||
      // "Polite" is friendly too: what says either is enough.
      concepts.some((other) => other.pattern.test(match[0]) && other.pattern.test(said ?? ""))
    )
      return [];
    const end = match.index + (/^\p{L}*/u.exec(silver.slice(match.index))?.[0].length ?? 0);
    const severity = weigh({
      // Cut into lines, a text may say with its form what a word said before, and "only tell me the cause" may have become
      // "state the cause".
      certain: [
        isFirm && (!people.has(name) || isAudience(silver, match.index, end)),
        !tellingOnly.test(silver.slice(match.index, end + 12)) && !isRestructured(silver, candidate) && !hasNewWords(),
      ],
      likely: [true],
    });
    return [finding(silver.slice(match.index, Math.max(end, match.index + match[0].length)), severity)];
  });
  const demanded = findLostLanguage(silverOwn, candidate).map((words) =>
    finding(words, weigh({ certain: [!hasNewWords()], likely: [true] })),
  );
  const found = [...missing, ...demanded];
  return (found.length > 0 ? found : findDropped(silver, silverOwn, candidate, from)).slice(0, mostFindings);
};

const people: ReadonlySet<string> = new Set(["beginners", "children", "students", "seniors"]);

/** "For beginners", "给初学者", "子ども向け": whom it is for, and not who happens to be spoken of. */
function isAudience(text: string, start: number, end: number): boolean {
  return (
    /(?<!\p{L})(?:for|to|teach|tell|für|einem|einer|an|pour|à|aux?|para|a|al|per|ai|voor|aan|dla|для)\s(?:[\p{L}\p{N}'’-]+\s){0,3}[\p{L}\p{N}'’-]*$|(?:给|向|为|面向|适合)[\p{Script=Han}\d]{0,6}$|ل(?:ل)?\p{L}{0,3}$/iu.test(
      text.slice(Math.max(0, start - 40), start),
    ) || /^\p{L}*\s?(?:向け|のため|に(?!は)|でも|के लिए|को|için)/u.test(text.slice(end, end + 8))
  );
}

/** "By an Italian author", "要有中文版": a language or a people of which the candidate says nothing; one to answer in has its own check. */
function findLostLanguage(silver: string, candidate: string): readonly string[] {
  const other = [...namedLanguages(candidate), ...wantedLanguages(silver), "en"];
  return findNamedLanguages(silver)
    .filter(({ language, words, start }) => {
      const mayBeVerb = words === "Polish" && isSentenceStart(silver, start);
      return !other.includes(language) && !mayBeVerb && !otherThings.test(words);
    })
    .map(({ words }) => words);
}

/** They begin like the name of a language: "polish this text", "nail polish", a pair of chinos, a man called Frans. */
const otherThings = /^(?:polish|[Pp]olish(?:ed|ing|er|es)|[Cc]hinos|Frans)$/u;

const tellingOnly = /^(?:only|just) (?:tell|say|give|name|state|show|list)(?!\p{L})|^nur (?:sag|nenn|zeig)/iu;

/** "Short" may have become "at most 80 words", but no word that the silver prompt has elsewhere as often stands in for it. */
function hasOther(otherwise: RegExp | null, candidate: string, rest: string): boolean {
  if (otherwise === null) return false;
  const [inCandidate, inRest] = [candidate.toLowerCase(), rest.toLowerCase()];
  const timesIn = (text: string, words: string): number => text.split(words).length - 1;
  // Each once: a long text may say the same thousands of times.
  const found = new Set(Array.from(inCandidate.matchAll(new RegExp(otherwise.source, "giu")), ([words]) => words));
  return [...found].some((words) => timesIn(inCandidate, words) > timesIn(inRest, words));
}

/** "80 words" is short, though the silver prompt says both. */
function namesLength(text: string): boolean {
  return readNumbers(text).numbers.some(({ unit }) => unit !== null && lengths.has(unit));
}

const lengths = new Set(["word", "character", "sentence", "paragraph"]);

/** Cut into lines of its own, a text may say with its form what a word said before. */
function isRestructured(silver: string, candidate: string): boolean {
  const linesOf = (text: string): number => text.split("\n").filter((line) => line.trim() !== "").length;
  return linesOf(candidate) >= linesOf(silver) + mostMoreLines;
}

const mostMoreLines = 3;

function finding(words: string, severity: Finding["severity"]): Finding {
  return {
    check: "constraint",
    severity,
    message:
      severity === "blocking"
        ? `Your prompt says ${quoted(words)}; the new one does not.`
        : `Your prompt says ${quoted(words)}; it was not found in the new one.`,
    advice: severity === "blocking" ? "Put it back, if it matters." : "Put it back, if it is not said in other words.",
    place: null,
    source: sources.fipo,
    repaired: null,
  };
}

const leading = new Set(
  "for with in at on by from under about during without into of to für mit im auf bei über aus pour avec dans en à au sur chez para con com per em sobre sul voor met op over van dla z w o на для с в о про 为 給 给 在 关于 关於 için के في من عن لـ".split(
    " ",
  ),
);

/** Between a word and what it describes, in languages that write one there. */
const links = new Set("的 の के का की de d di da des du del".split(" "));

/** In these languages what describes a thing stands behind it. */
const behind = new Set(["fr", "es", "pt", "it", "ar"]);

/** What the candidate leaves out, and what words cannot tell that it left out. */
function findDropped(silver: string, silverOwn: string, candidate: string, language: Language): readonly Finding[] {
  const parts = readParts(silverOwn, language);
  const own = parts.flatMap(({ words }) => words);
  if (own.length > mostWords) return [];
  const words = readWords(candidate);
  const stems = new Set(words.map(({ stem }) => stem));
  const isKept = ({ stem }: Word): boolean => stems.has(stem) || words.some((word) => isNamed(word, stem));
  const known = new Set(readWords(silver, language).map(({ stem }) => stem));
  const hasNewWords = findNewWords(words, known).length > 0;
  const dropped = (said: string): Finding => finding(said, weigh({ certain: [!hasNewWords], likely: [true] }));
  const openings = new Set(own.filter((word, at) => word.sentence !== own[at - 1]?.sentence));
  const questions = new Set(
    own.filter(({ sentence, end }) => isQuestion(silver, end, sentence, own)).map(({ sentence }) => sentence),
  );
  const found: Finding[] = [];
  const clauses = groupClauses(parts);
  for (const [index, clause] of clauses.entries()) {
    const all = clause.flatMap((part) => part.words);
    const first = all[0];
    if (first === undefined || questions.has(first.sentence)) continue;
    const ruledOut = new Set(
      clause.flatMap((part) =>
        part.words.filter(
          ({ stem }, at) => saysNoTo(part, [stem], true) || part.negators.some((negator) => negator.at === at),
        ),
      ),
    );
    const telling = all.filter(
      (word, at) =>
        isTelling(word, silver, language) &&
        !openings.has(word) &&
        !ruledOut.has(word) &&
        !afterRelative.test(silver.slice(Math.max(0, word.start - 8), word.start)) &&
        // What is counted is compared with its number.
        !(quantities.test(all[at - 1]?.text ?? "") && !/^(?:one|ein|une?|una?|um|één)/u.test(all[at - 1]?.text ?? "")),
    );
    const missing = telling.filter((word) => !isKept(word));
    const [from, to] = [missing[0], missing.at(-1)];
    if (from === undefined || to === undefined) continue;
    const isWhole =
      missing.length === telling.length &&
      !all.some((word) => /^\p{N}/u.test(word.text) || (!word.isSmall && !spare.test(word.plain) && isKept(word)));
    if (isWhole && index > 0) {
      const clauseWords = silver.slice(from.start, to.end);
      // Where nearly all else stands as it stood, one thing is not put otherwise either, as a rule.
      const kept = clauses.filter((other) => other !== clause && standsAll(other, isKept)).length;
      const isAlone = kept >= 2 && kept >= clauses.length - 2;
      found.push(hasNewWords && !isAlone ? unsure(clauseWords) : dropped(clauseWords));
      continue;
    }
    for (const row of rowsOf(missing, all)) {
      const anchor = anchorOf(row, all, language);
      if (anchor === null || !isKept(anchor.word)) continue;
      const isLimited =
        onlyWords.test(all[all.indexOf(row[0] ?? fallback) - 1]?.text ?? "") &&
        !row.some(({ plain }) => asking.test(plain));
      if (!isLimited && hasNewBeside(words, anchor.word, known, { candidate, language })) continue;
      const said = silver.slice(row[0]?.start ?? 0, row.at(-1)?.end ?? 0);
      // "Married Aisha", "the country Chad": a name may say it already.
      const mayBeSaid =
        !anchor.isBefore && (isNameAt(silver, anchor.word, language) || (index > 0 && row[0] === all[0]));
      found.push(mayBeSaid && !isLimited ? unsure(said) : dropped(said));
    }
  }
  return found;
}

/** Whether all words of a clause that say something stand; numbers are compared elsewhere. */
function standsAll(clause: readonly Part[], isKept: (word: Word) => boolean): boolean {
  const words = clause
    .flatMap((part) => part.words)
    .filter(({ isSmall, plain, text }) => !isSmall && !spare.test(plain) && !quantities.test(text));
  return words.length > 0 && words.every(isKept);
}

function groupClauses(parts: readonly Part[]): readonly (readonly Part[])[] {
  const clauses: Part[][] = [];
  for (const part of parts) {
    const last = clauses.at(-1);
    if (last !== undefined && last[0]?.words[0]?.clause === part.words[0]?.clause) last.push(part);
    else clauses.push([part]);
  }
  return clauses;
}

function isQuestion(text: string, end: number, sentence: number, own: readonly Word[]): boolean {
  const last = own.findLast((word) => word.sentence === sentence);
  return last?.end === end && /^[^\p{L}\n.]{0,3}[?？؟]/u.test(text.slice(end, end + 4));
}

/** Small words, numbers, units, names and limits have checks of their own. */
function isTelling(word: Word, text: string, language: Language): boolean {
  if (
    word.isSmall ||
    spare.test(word.plain) ||
    quantities.test(word.text) ||
    /^\p{Script=Latin}{1,2}$/u.test(word.text) ||
    /^x+$/u.test(word.text)
  )
    return false;
  return (
    !isNameAt(text, word, language) &&
    !isUnitWord(word.text) &&
    !concepts.some(({ pattern }) => pattern.test(word.text))
  );
}

/** What follows is a verb. */
const afterRelative = /(?<!\p{L})(?:that|which|who|to|can|will)\s$/iu;

function isNameAt(text: string, { start }: Word, language: Language): boolean {
  return language !== "de" && /^\p{Lu}/u.test(text.slice(start, start + 1));
}

/** Words that stand one behind the other. */
function rowsOf(missing: readonly Word[], all: readonly Word[]): readonly (readonly Word[])[] {
  const rows: Word[][] = [];
  for (const word of missing) {
    const last = rows.at(-1)?.at(-1);
    if (last !== undefined && all.indexOf(word) === all.indexOf(last) + 1) rows.at(-1)?.push(word);
    else rows.push([word]);
  }
  return rows;
}

/** The word that the row describes, or stands with after "for" or "in"; null where the row stands for itself. */
function anchorOf(
  row: readonly Word[],
  all: readonly Word[],
  language: Language,
): { readonly word: Word; readonly isBefore: boolean } | null {
  const first = all.indexOf(row[0] ?? fallback);
  const last = all.indexOf(row.at(-1) ?? fallback);
  const before = all[first - 1];
  const after = links.has(all[last + 1]?.text ?? "") ? all[last + 2] : all[last + 1];
  const isContent = (word: Word | undefined): word is Word =>
    word !== undefined && !word.isSmall && !/^\p{N}/u.test(word.text);
  // "给上班族做 …": for whom a thing is stands in front.
  if (/^[给給为向对]$|^(?:面向|针对)$/u.test(before?.text ?? "")) {
    const later = all.slice(last + 1).find((word) => isContent(word) && !row.includes(word));
    if (later !== undefined) return { word: later, isBefore: true };
  }
  if (!behind.has(language) && isContent(after)) return { word: after, isBefore: false };
  if (behind.has(language)) {
    const described = links.has(before?.text ?? "") ? all[first - 2] : before;
    if (isContent(described)) return { word: described, isBefore: true };
  }
  const next = all[last + 1];
  if (
    (next === undefined || leading.has(next.text)) &&
    all.slice(Math.max(0, first - 2), first).some(({ text }) => leading.has(text))
  ) {
    const ahead = all.slice(0, first).filter(({ text }) => !leading.has(text) && !quantities.test(text));
    const earlier = ahead.findLast(isContent) ?? ahead[0];
    return earlier === undefined ? null : { word: earlier, isBefore: true };
  }
  return null;
}

const fallback: Word = {
  text: "",
  stem: "",
  clause: 0,
  part: 0,
  sentence: 0,
  isSmall: true,
  isTied: false,
  plain: "",
  start: 0,
  end: 0,
};

/** "Only peer-reviewed sources": what stands behind it is what limits. */
const onlyWords =
  /^(?:only|solely|exclusively|nur|ausschließlich|uniquement|seulement|solo|sólo|únicamente|apenas|somente|soltanto|alleen|tylko|wyłącznie|только|只|仅|sadece|yalnızca|केवल|सिर्फ)$/u;

const asking = /^(?:ha[sdv]|is$|are$|was$|tell|say|show|want|need|use|回答|输出|返回|答|说|写)/u;

/** Near so many words. */
const reach = 2;

/** Whether words that are not the silver prompt's stand beside a kept one in the candidate, wherever it stands. */
function hasNewBeside(
  words: readonly Word[],
  anchor: Word,
  known: ReadonlySet<string>,
  { candidate, language }: { readonly candidate: string; readonly language: Language },
): boolean {
  const places = words.flatMap((word, at) => (isNamed(word, anchor.stem) ? [at] : []));
  return places.every((at) => {
    const sides = [words.slice(at + 1), words.slice(0, at).toReversed()];
    return sides.some((row) =>
      row
        .filter((word) => word.sentence === words[at]?.sentence && !word.isSmall)
        .slice(0, reach)
        .some((word) => isTelling(word, candidate, language) && !known.has(word.stem)),
    );
  });
}

function unsure(words: string): Finding {
  return {
    ...finding(words, "unchecked"),
    message: `Not checked: whether the new prompt still says ${quoted(words)}, because it puts it in other words, if at all.`,
    advice: "Look for it yourself.",
  };
}
