import type { Task } from "../template/task";
import type { CandidateCheck, Finding, PromptCheck } from "./check";
import { isContractStated } from "./response-form/contract-stated";
import { inferContract } from "./response-form/output-contract";
import type { OutputContract } from "./response-form/contract";
import { sources } from "./sources";
import { startsWithVerb } from "../reading/direct-request";
import type { TaskKind } from "../reading/kind-of-task";
import { guessLanguage, type Language } from "../reading/language";
import { ownWords } from "../reading/own-words";
import { statesFormat, statesLength } from "../reading/stated";
import { kindByNounPhrase, kindByVerb } from "../reading/task-words";

/**
 * Whether a candidate leaves the form of the response open. Where the task has a golden response with a form of its
 * own, such as JSON, the candidate should ask for that form; else any form or length will do. OpenAI's practices:
 * "Articulate the desired output format". Advice only.
 */
export const checkOutputForm: CandidateCheck = (task, candidate) => {
  const missing = findMissingContract(task, candidate);
  if (missing !== null) {
    return [advise(`The response that you wanted is ${missing}; the prompt does not ask for that.`)];
  }
  return findOpenForm(candidate);
};

/** The same for one prompt alone. */
export const findOpenForm: PromptCheck = (prompt) => {
  const guess = guessLanguage(ownWords(prompt)).language;
  const language = guess === "unknown" && startsWithVerb(prompt) ? "en" : guess;
  // A cue in the material counts too: advice that is not needed is worse than none.
  const text = prompt.slice(0, longestRead);
  const cue = language === "en" ? null : (formCues[language] ?? undefined);
  // Of other languages too little is known to say that something is missing.
  if (cue === undefined) return [];
  const isStated = cue === null ? isStatedInEnglish(text) : cue.test(text) || universalCue.test(text);
  return isStated ? [] : [advise("The prompt does not say which form the response should have.")];
};

function advise(message: string): Finding {
  return {
    check: "output-form",
    severity: "advice",
    message,
    advice: "Say what a good response looks like: a list, a table, JSON, so many sentences.",
    place: null,
    source: sources.openAiPractices,
    repaired: null,
  };
}

/** A form is named early or at the end of something short. */
const longestRead = 20_000;

/** "JSON", a table drawn in the prompt, a number of anything: form in every language. */
const universalCue =
  /\b(?:json|csv|xml|yaml|html|markdown|two|three|four|five|six|seven|eight|nine|ten|zwei|drei|vier|fünf|deux|trois|quatre|cinq|dos|tres|cuatro|cinco)\b|```|\p{N}/iu;

const formCues: Partial<Readonly<Record<Language, RegExp>>> = {
  de: /wörter|sätze?|satz|absatz|absätze|liste|tabelle|aufzählung|stichpunkt|spalte|zeile|schritte|brief|e-?mail|abschnitt|gliederung|gedicht|geschichte|aufsatz|post|titel|slogan|format|kurz|ausführlich|nur (?:die|das|den|mit)|ein wort|einem wort/iu,
  fr: /\bmots?\b|phrases?|paragraphes?|liste|tableau|points?|colonnes?|lignes?|étapes|lettre|courriel|mail|poème|histoire|conte|article|titre|slogan|format|bref|court|détaillé|seulement|uniquement/iu,
  es: /palabras?|frases?|párrafos?|lista|tabla|puntos?|columnas?|filas?|líneas?|pasos|carta|correo|e-?mail|poema|cuento|historia|artículo|título|eslogan|formato|breve|cort[oa]|detallad[oa]|s[oó]lo|solamente/iu,
};

const englishCue =
  /\b(?:timeline|checklist|steps|step by step|columns?|rows?|sections?|headings?|dialogue|outline|diagram|letter of|one (?:line|word)|alone|nothing else|only|finished text)\b/iu;

function isStatedInEnglish(text: string): boolean {
  if (statesFormat(text).size > 0 || statesLength(text) || englishCue.test(text) || universalCue.test(text))
    return true;
  const request = text.trim();
  // The form of a translation is that of its text. "Write a haiku" names its form by what it is; "Explain …" does not.
  const verb = kindByVerb(/^\p{L}+/u.exec(request)?.[0].toLowerCase() ?? "");
  const thing = kindByNounPhrase(request.replace(/^\S+\s+/u, ""))?.kind;
  return formedVerbs.has(verb) || formedThings.has(thing ?? null);
}

const formedVerbs: ReadonlySet<TaskKind | null> = new Set(["translate", "rewrite", "classify", "code"] as const);
const formedThings: ReadonlySet<TaskKind | null> = new Set(["write", "code", "quiz", "list"] as const);

/** What the golden response is, in words, where the candidate does not ask for it; null where nothing is missing. */
function findMissingContract({ goldenResponse, silverPrompt }: Task, candidate: string): string | null {
  const contract = inferContract(goldenResponse ?? "", silverPrompt)?.contract;
  if (contract === undefined) return null;
  const name = nameOf(contract);
  const isEnglish = guessLanguage(candidate).language === "en";
  if (name === null || (!isEnglish && contract.form !== "json")) return null;
  const isStated = contract.form === "json" ? /json/iu.test(candidate) : isContractStated(contract, candidate);
  return isStated ? null : name;
}

/** Only forms that a program or a form letter could depend on; prose comes in too many lengths. */
function nameOf(contract: OutputContract): string | null {
  switch (contract.form) {
    case "json":
      return "JSON";
    case "table":
      return "a table";
    case "list":
      return "a list";
    case "letter":
      return "the letter of an option";
    case "yes-no":
      return contract.words === "yes-no" ? "yes or no" : "true or false";
    case "code":
      return contract.isAlone ? "code alone" : null;
    case "number":
    case "worked-answer":
    case "date":
    case "series":
    case "phrase":
    case "prose":
      return null;
  }
}
