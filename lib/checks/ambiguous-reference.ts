import { escapePattern } from "../base/escape-pattern";
import type { Finding, PromptCheck } from "./check";
import type { Place } from "../reading/place";
import { sources } from "./sources";
import { splitBlocks } from "../reading/blocks";
import { guessLanguage, type Language } from "../reading/language";
import { separateMaterial } from "../reading/material";
import { pointedNoun } from "../reading/pointing";
import { ownWords } from "../reading/own-words";
import { findProtectedSpans } from "../reading/protected-spans";

/** With so many words in more than one piece, what is pointed at may stand anywhere. */
const mostCharacters = 600;

/** The first words of a request that speaks of something never named: "Make it shorter", "Übersetze das". */
const openingPointer: Partial<Readonly<Record<Language, RegExp>>> = {
  en: /^\s*(?:(?:please|can you|could you|now) )*(?:make|fix|improve|rewrite|shorten|summari[sz]e|translate|explain|check|correct|change|edit|proofread|continue|finish|review|convert|simplify|rephrase|expand|analy[sz]e) (?:it|this|that|these|those|them)\b(?! (?:is|was|way|week|month|year|time)\b)/iu,
  de: /^\s*(?:bitte )?(?:mach|korrigiere|verbessere|übersetze|kürze|erkläre|prüfe|ändere|fasse|schreibe?|analysiere) (?:es|das|dies|sie|ihn|diesen text|den text oben|das hier)(?!\p{L})(?! (?:thema|wort|konzept))/iu,
  fr: /^\s*(?:corrige|améliore|traduis|résume|explique|vérifie|raccourcis|réécris|analyse|change)(?:-(?:le|la|les)|z?-?moi)? ?(?:ça|cela|ceci|ce texte|cet article)?(?=\s*(?:[.!?]|$|en |pour ))/iu,
  es: /^\s*(?:por favor )?(?:(?:corrígelo|mejóralo|tradúcelo|resúmelo|explícalo|acórtalo|reescríbelo|revísalo)|(?:corrige|mejora|traduce|resume|explica|revisa|reescribe) (?:esto|eso|este texto|este artículo))(?!\p{L})/iu,
};

const pointingBack =
  /(?<!\p{L})(?:(?:the|as|see) above|(?:as )?(?:mentioned|discussed|described) (?:above|before|earlier)|the (?:former|latter|same) (?:one|way|as before)|as before|like last time|(?:wie|siehe) oben|wie (?:vorher|zuvor|besprochen)|comme (?:ci-dessus|avant|la dernière fois)|ci-dessus|como (?:antes|arriba|la última vez)|lo anterior)(?!\p{L})/iu;

/**
 * Words that point at something which the prompt does not hold: "summarize this article" without an article, "make it
 * shorter" at the beginning, "as discussed before". A model sees the prompt alone, and makes up what it misses
 * (Anthropic, "Be clear and direct": it has no context but what you give). Advice for the person who wrote it.
 */
export const findAmbiguousReferences: PromptCheck = (prompt) => {
  if (holdsSomething(prompt)) return [];
  const text = ownWords(prompt);
  const { language } = guessLanguage(text);
  const opening = openingPointer[language === "unknown" ? "en" : language]?.exec(text);
  const back = pointingBack.exec(text);
  const match = opening ?? back;
  if (match !== null) return [describe(prompt, { start: match.index, end: match.index + match[0].length })];
  const noun = language === "en" || language === "unknown" ? pointedNoun(text) : null;
  if (noun === null) return [];
  const at = new RegExp(
    `(?:this|these|the|following|above|attached)[^.\\n]{0,30}?\\b${escapePattern(noun)}`,
    "iu",
  ).exec(text);
  return at === null ? [] : [describe(prompt, { start: at.index, end: at.index + at[0].length })];
};

/** Anything that could be meant: material, a second paragraph, a quotation, code, an address, a place-holder. */
function holdsSomething(prompt: string): boolean {
  const text = prompt.trim();
  if (text.length > mostCharacters || /\n\s*\S/u.test(text) || /[:：]\s*\S/u.test(text)) return true;
  if (findProtectedSpans(text).some(({ kind }) => kind !== "name" && kind !== "number")) return true;
  return separateMaterial(text, splitBlocks(text), true).material !== null;
}

function describe(prompt: string, place: Place): Finding {
  const words = prompt.slice(place.start, place.end).trim();
  return {
    check: "ambiguous-reference",
    severity: "advice",
    message: `“${words}” points at something that the prompt does not hold.`,
    advice: "Paste it below the request, or name it.",
    place,
    source: sources.anthropicClear,
    repaired: null,
  };
}
