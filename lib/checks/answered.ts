import { foldText } from "../template/fold-text";
import { isAnswer } from "../template/is-answer";
import type { Task } from "../template/task";
import type { CandidateCheck } from "./check";
import { sources } from "./sources";
import { standsWhole } from "./stands-whole";
import { weigh } from "./when-to-block";
import { areFields, asksAtLineStart, asksFor, isWorkInstead, startsAlike, stateOfWork } from "./work-instead";
import { findPlaceHolders } from "../reading/place-holders/find-place-holders";
import { contentWords } from "../reading/content-words";
import { looksLikeCode } from "../reading/code-text";
import { guessLanguage } from "../reading/language";
import { namedLanguages } from "../reading/named-languages";
import { startsWithVerb } from "../reading/direct-request";

/**
 * An answer in place of a prompt: the model did the task. Only plain evidence counts: what `isAnswer` knows, a whole
 * letter, program text, verse, a bare list, a refusal, or the golden response stated in one short sentence. Of a text that
 * asks for nothing the person is told. Small models confuse the two tasks
 * ("cheating notes" in FIPO, arXiv 2402.11811). No rule can repair it.
 */
export const checkAnswered: CandidateCheck = (task, candidate) => {
  const text = candidate.trim();
  const silver = task.silverPrompt.trim();
  if (text === "" || text === silver) return [];
  const isDone =
    isAnswer(text, task) ||
    isLetter(text, silver) ||
    isProgram(text, silver) ||
    statesGolden(text, task) ||
    isTranslation(text, silver) ||
    isWorkInstead(text, silver);
  const state = isDone ? 1 : stateOfWork(text, silver);
  if (state === 0) return [];
  const severity = weigh({ certain: [state === 1], likely: [true] });
  return [
    {
      check: "answered",
      severity,
      message:
        severity === "blocking"
          ? "This looks like an answer to your prompt, not like a prompt."
          : "This may be an answer to your prompt: nothing was found in it that asks for something.",
      advice: "Ask for another candidate, or keep your own prompt.",
      place: null,
      source: sources.fipo,
      repaired: null,
    },
  ];
};

const translating =
  /translat|übersetz|tradui|traduc|traduz|traducir|vertaal|przetłumacz|перевед|översätt|oversæt|přelož|翻译|翻譯|訳して|翻訳|번역|ترجم|अनुवाद|çevir/iu;

/** What is written in the language into which the silver prompt wants a translation, and in its own no more. */
function isTranslation(text: string, silver: string): boolean {
  if (!translating.test(silver) || translating.test(text) || asksAtLineStart(text)) return false;
  const { language } = guessLanguage(text);
  return namedLanguages(silver).includes(language) && guessLanguage(silver).language !== language;
}

const subjectLine = /^(?:subject|betreff|objet|asunto|assunto|oggetto|тема|主题|件名)[ \u00a0]?[:：]/iu;
const salutation =
  /^(?:dear|hi|hello|hey|liebe[rs]?|sehr geehrte[rs]?|hallo|guten tag|chère?s?|bonjour|madame|monsieur|querid[oa]s?|estimad[oa]s?|hola|prezad[oa]s?|car[oaie]|gentil[ei]|egregi[oa]|уважаем\p{L}*|дорог\p{L}*|здравствуйте|尊敬的|亲爱的|gentili|szanown\p{L}+|drog\p{L}+|beste|geachte|عزيز\p{L}+|sayın|प्रिय)(?!\p{L})(?:[^\n.?!]|(?<=(?:mr|ms|mrs|dr|prof|sr|sra|m))\.){0,60}[,:!，：]?$/iu;
const closing =
  /^(?:(?:best|kind|warm|kindest|warmest|many) (?:regards|wishes|thanks)|regards|sincerely|yours(?: (?:faithfully|sincerely|truly))?|best|cheers|with love|love|mit (?:freundlichen|besten|lieben|herzlichen) grüßen|(?:viele|liebe|herzliche|beste|freundliche) grüße|cordialement|bien (?:à|a) (?:vous|toi)|amicalement|(?:cordiali|distinti) saluti|(?:un )?(?:cordial )?saludos?|atentamente|con cariño|un abrazo|atenciosamente|abraços|с уважением|此致|敬具)[,.!，]?$/iu;

/** How many lines at either end may stand before a salutation or after the closing words. */
const linesAround = 4;

/** A whole letter, from its subject or salutation to its closing words, which the silver prompt does not hold. */
function isLetter(text: string, silver: string): boolean {
  const lines = nonBlankLines(text);
  const at = lines.slice(0, linesAround - 1).findIndex((line) => subjectLine.test(line) || salutation.test(line));
  const opening = lines[at];
  // "Write a reply like this:" and then a letter is a prompt with an example.
  if (opening === undefined || lines.slice(0, at).some((line) => line.endsWith(":") || startsWithVerb(line))) {
    return false;
  }
  if (foldText(silver).includes(foldText(opening)) || areFields(lines)) return false;
  return lines.slice(-linesAround).some((line) => closing.test(line)) || (lines.length >= 3 && !asksAtLineStart(text));
}

const programStart =
  /^(?:def \w+\(|import \w+(?:$| as |, )|from [\w.]+ import |(?:export )?(?:async )?function \w+\(|(?:const|let|var) \w+\s*=|class \w+\s*[({:]|#include\s*[<"]|public (?:static |final )*class |package [\w.]+;?$|<\?php|<!doctype html|<html)/u;

/** Program text from its first line on, which the silver prompt does not hold. */
function isProgram(text: string, silver: string): boolean {
  const lines = nonBlankLines(text);
  const [first = ""] = lines;
  if (silver.includes(first) || standsWhole(silver, text)) return false;
  if (findPlaceHolders(text).length > 0) return false;
  const isCode = looksLikeCode(text);
  return (
    (programStart.test(first) && (isCode || /\n[ \t]+\S/u.test(text))) ||
    (isCode && lines.length >= 3 && !asksFor(text) && !startsAlike(text, silver))
  );
}

const mostCharactersOfStatement = 300;
const mostCharactersOfGolden = 80;

/**
 * The golden response stated as a short sentence, such as "15% of 260 is 39.": all its other words are the silver
 * prompt's, so nothing is left that could ask for anything.
 */
function statesGolden(text: string, { silverPrompt, goldenResponse }: Task): boolean {
  const golden = foldText(goldenResponse ?? "").replace(/[.!。]+$/u, "");
  if (golden === "" || golden.length > mostCharactersOfGolden || text.length > mostCharactersOfStatement) return false;
  if (/[?？:：\n]/u.test(text) || startsWithVerb(text) || !statement.test(text)) return false;
  const folded = foldText(text);
  if (!hasWord(folded, golden) || hasWord(foldText(silverPrompt), golden)) return false;
  const known = contentWords(silverPrompt);
  return [...contentWords(folded.replace(golden, " "))].every((word) => known.has(word));
}

/** A form of "to be", "to have" or "to equal". */
const statement =
  /(?<!\p{L})(?:is|are|was|were|has|have|equals|ist|sind|war|hat|est|sont|es|son|era|è|é|são|है|हैं)(?!\p{L})|=|是|は/iu;

function hasWord(text: string, word: string): boolean {
  const at = text.indexOf(word);
  if (at === -1) return false;
  const isLetter = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);
  return !isLetter(text.charAt(at - 1)) && !isLetter(text.charAt(at + word.length));
}

function nonBlankLines(text: string): readonly string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
