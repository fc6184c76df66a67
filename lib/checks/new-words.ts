import { startsWithVerb } from "../reading/direct-request";
import type { Word } from "../reading/words";
import { quantities, spare } from "./spare-words";
import { asksFor } from "./work-instead";

/** Names of what is asked for, which a rewrite adds without a change: "write a recipe for". */
const kindsOfText =
  /^(?:recipe|letter|text|list|plan|itinerar|guide|article|component|message|post|email|mail|report|story|poem|script|summar|rezept|anleitung|brief|liste|artikel|nachricht|geschichte|gedicht|recette|lettre|annonce|guide|itinerai|histoire|poeme|receta|carta|anuncio|guia|ruta|receit|ricett|lettera|annunci|testo|texto|recept|brief|tekst|bericht|przepis|list|ogloszen|рецепт|письм|список|объявлен|инструкц|план|食谱|信|计划|公告|文案|レシピ|手紙|メール|文章|وصف|رسال|إعلان|خط|पत्र|योजना|रेसिपी|레시피|편지|계획|글$|tarif|mektup|metin|yazi|annons|brev|opslag|dopis|navod)/u;

/**
 * The words of a rewrite that may say what the silver prompt says in others: not its own, no numbers, not those by which
 * people ask, nor the name of what is asked for. `known` holds the stems of the silver prompt's words.
 */
export function findNewWords(words: readonly Word[], known: ReadonlySet<string>): readonly Word[] {
  return words.filter(
    ({ isSmall, stem, plain, text, sentence }, at) =>
      !isSmall &&
      !known.has(stem) &&
      !spare.test(plain) &&
      !quantities.test(text) &&
      !kindsOfText.test(plain) &&
      !/^\p{Script=Latin}{1,2}$|^x+$/u.test(text) &&
      !startsWithVerb(text) &&
      !(sentence !== words[at - 1]?.sentence && asksFor(text)),
  );
}
