import type { CandidateCheck, Finding, PromptCheck } from "./check";
import { sources } from "./sources";
import { guessLanguage, type Language } from "../reading/language";
import { ownWords } from "../reading/own-words";

/** Words that leave open how much, which, or what for. Stems end in a star. */
const vagueWords: Partial<Readonly<Record<Language, string>>> = {
  en: "good|nice|great|best possible|interesting|some|several|a few|various|a lot of|lots of|stuff|things?|somehow|something|etc|and so on|and so forth|and the like|as appropriate|where appropriate|as needed|if necessary|as necessary|properly|adequate|suitable|not too long|not too short",
  de: "gut|gute|guten|gutes|guter|schön|schöne|schönen|interessante?n?|einige|einigen|ein paar|mehrere|verschiedene|etwas|irgendwie|irgendwas|dinge|sachen|usw|etc|und so weiter|nach bedarf|gegebenenfalls|ggf|bei bedarf|passend|passende|passenden|angemessen|angemessene|angemessenen|nicht zu lang",
  fr: "bien|bon|bons|bonne|bonnes|joli|jolie|intéressante?s?|quelques|plusieurs|divers|diverses|des choses|des trucs|quelque chose|etc|et ainsi de suite|si nécessaire|au besoin|approprié|appropriés|appropriée|appropriées|convenable|adéquat|pas trop long|pas trop longue",
  es: "bueno|buenos|buena|buenas|buen|bonito|bonita|interesantes?|algunos|algunas|varios|varias|cosas|algo|etc|y así|si es necesario|según corresponda|adecuado|adecuada|adecuados|adecuadas|apropiado|apropiada|no muy largo|no muy larga",
};

const patterns = new Map(
  Object.entries(vagueWords).map(([language, words]) => [
    language,
    new RegExp(`(?<![\\p{L}\\p{N}'’-])(?:${words})(?![\\p{L}\\p{N}'’-])`, "giu"),
  ]),
);

/** More than these help nobody. */
const mostFindings = 8;

/** What leaves a reader to guess, in a prompt that was made from another. */
export const checkVagueWords: CandidateCheck = (_task, candidate) => findVagueWords(candidate);

/**
 * Vague words in a prompt's own words; those of its material, its quotations and its code do not count. OpenAI's
 * practices ask to replace "fluffy and imprecise" descriptions by exact ones. English, German, French and Spanish.
 */
export const findVagueWords: PromptCheck = (prompt) => {
  const text = ownWords(prompt);
  const pattern = patterns.get(guessLanguage(text).language);
  if (pattern === undefined) return [];
  return Array.from(text.matchAll(pattern))
    .slice(0, mostFindings)
    .map(({ 0: word, index }): Finding => ({
      check: "vague-words",
      severity: "advice",
      message: `“${word}” leaves open what you mean.`,
      advice: "Say how many, how long, or by what a reader can tell.",
      place: { start: index, end: index + word.length },
      source: sources.openAiPractices,
      repaired: null,
    }));
};
