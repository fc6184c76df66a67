import { foldName } from "../../reading/compare-texts";
import { guessLanguage } from "../../reading/language";
import type { Place } from "../../reading/place";
import { toldOtherwise } from "./told-otherwise";
import { findSpansOfKinds, isSentenceStart } from "../../reading/protected-spans";

/** A question of more characters brings facts of its own. */
const longestQuestion = 140;
/** One name may be a format or a country; more of them tell something. */
const leastNames = 2;

const yesOrNo =
  /^(?:is|are|can|could|should|does|do|did|will|was|were|has|have|ist|sind|kann|darf|soll|est-ce|peut-on|es|son|puedo|se puede|è|posso|si può|pode|is het|mag|czy|можно|правда ли)(?!\p{L})|吗[?？]?$|ですか|هل\s/iu;
const presupposing =
  /(?<!\p{L})(?:why|warum|weshalb|pourquoi|por qu[eé]|perché|waarom|dlaczego|почему)(?!\p{L})|为什么|なぜ|لماذا|क्यों/iu;
const leavingOpen = /(?<!\p{L})(?:whether|if|or not|ob|si|se|of|czy|ли)(?!\p{L})|是否|かどうか|ما إذا|कि क्या|\?|？/iu;

const riddle =
  /(?<!\p{L})(?:riddles?|hints?|clues?|quiz|rätsel|tipp|hinweis|devinette|indice|énigme|adivinanza|acertijo|pista|indovinello|indizio|adivinha|charada|raadsel|zagadk\p{L}*|wskazówk\p{L}*|загадк\p{L}*|подсказк\p{L}*)(?!\p{L})|谜语|提示|なぞなぞ|ヒント|لغز|تلميح|पहेली|संकेत/iu;
const pointing =
  /(?:steer|guide|lead|point|nudge|direct)\p{L}*\s[^.!?\n]{0,40}?towards?\s(?:the|an?)\s[^.!?\n]{12,120}|(?:auf|zu)\s(?:das|den|die|einem?|einer)\s[^.!?\n]{12,120}\s(?:hinführ|hinlenk|hinweis)\p{L}*|(?:orient|guid)\p{L}*\s[^.!?\n]{0,30}?(?:vers|hacia|verso|para)\s(?:l[ea'’]|un|el|il|o)[^.!?\n]{12,120}/iu;

const audience =
  "(?:reader|child|kid|audience|someone|somebody|person|comparison|example|analogy|picture|situation|leser|kind|publikum|vergleich|beispiel|bild|lecteur|enfant|exemple|comparaison|image|lector|niño|ejemplo|lettore|esempio|paragone|leitor|exemplo|lezer|voorbeeld)";
/** "Think of the cloth that hangs beside the shower": the thing itself, by what it is or does. */
const thinkOf = new RegExp(
  `(?:think of|picture) (?:the|an?) (?![^.!?\\n]{0,20}${audience})[^.!?\\n]{3,60} (?:that|which|whose|with|used|you) |(?:denk|stell dir)\\p{L}* [^.!?\\n]{0,12}(?:an )?(?:den|das|die|einen?) (?![^.!?\\n]{0,20}${audience})[^.!?\\n]{3,40}, (?:mit |aus |de[rnm] |die |das )|pense[zs]? (?:à|au) (?![^.!?\\n]{0,20}${audience})[^.!?\\n]{3,50} (?:qui|que|dont|avec) |piensa en (?![^.!?\\n]{0,20}${audience})[^.!?\\n]{3,50} (?:que|con) |pensa (?:a|al|alla|all['’]|em|no|na) ?(?![^.!?\\n]{0,20}${audience})[^.!?\\n]{3,50} (?:che|que|con|com) |denk [^.!?\\n]{0,12}aan (?![^.!?\\n]{0,20}${audience})[^.!?\\n]{3,50} (?:die|dat|waar)`,
  "iu",
);
/** What the answer is, or is not, told as something to keep in mind. */
const givenAway =
  /(?:note|consider|remember|(?:keep|bear) in mind) that (?:it|he|she|they) (?:is|was|are|were|has|had|lies|lay|begins?|came|happened)(?!\p{L})|none of (?:these|those|them|the others?)(?!\p{L})|(?:is|are|can be) (?:ruled out|excluded|discarded)|(?<!\p{L})(?:n['’]est|no es|non è|não é|ist) (?:ni|né|nem|weder) [^.!?\n]{2,60} (?:ni|né|nem|noch) |(?:dont le nom|whose name|dessen name|deren name|cuyo nombre|il cui nome|cujo nome) (?:commence|begins|starts|beginnt|empieza|comienza|inizia|começa)/iu;
const supposed = /(?<!\p{L})(?:if|whether|wenn|falls|ob|si|quand|se|als)(?!\p{L})/iu;

/** "Name the capital", "solve": it has one answer. */
const closed =
  /^(?:(?:please )?(?:name|state|solve|calculate|compute|identify)(?!\p{L})|nenne? (?:mir )?(?:den|die|das)|löse|berechne|nomme|calcule|résous|nombra|calcula|resuelve|resolva|calcule|nomina|calcola|risolvi|noem|bereken|podaj|oblicz|rozwiąż|назови|реши|вычисли|hesapla|计算|说出|求|اذكر|احسب)/iu;

/** A sentence that the silver prompt does not have and that hints at what a question asks. */
function hintedAt(silver: string, candidate: string): Place | null {
  for (const { 0: sentence, index } of candidate.matchAll(/[^.!?\n]+/gu)) {
    const isHint = thinkOf.test(sentence) || (givenAway.test(sentence) && !supposed.test(sentence));
    if (isHint && !silver.includes(sentence.trim())) return { start: index, end: index + sentence.length };
  }
  return null;
}

/**
 * Where a candidate tells what a short question asks, though nobody gave the answer: by names that the question does not
 * have ("neither Sydney nor Melbourne, but …"), by taking a yes or no for granted ("explain why it must not"), by a hint at
 * the thing, or by pointing a riddle's hint at it. Null where it does not. In German every noun looks like a name.
 */
export function toldUnasked(silver: string, candidate: string): Place | null {
  const question = silver.trim();
  if (riddle.test(question)) {
    const found = pointing.exec(candidate);
    if (found !== null && !pointing.test(question)) return { start: found.index, end: found.index + found[0].length };
  }
  // A question among the lines of a list is material.
  const own = question.replace(/^[ \t]*(?:[-*•]|\d{1,2}[.)])[ \t].*$/gmu, "");
  if (question.length > longestQuestion || !(closed.test(question) || /[?？؟]/u.test(own))) return null;
  const hinted = hintedAt(question, candidate) ?? toldOtherwise(null, question, candidate);
  if (hinted !== null) return hinted;
  if (!/[?？؟]$/u.test(question)) return null;
  const sentence = /^\s*[^.!?\n。！？]*/u.exec(candidate)?.[0] ?? "";
  const why = presupposing.exec(sentence);
  // "Say whether it is safe, and why" leaves it open.
  if (why !== null && yesOrNo.test(question) && !presupposing.test(question) && !leavingOpen.test(sentence))
    return { start: why.index, end: why.index + why[0].length };
  if (guessLanguage(`${silver}\n${candidate}`).language === "de") return null;
  const known = foldName(silver);
  const names = findSpansOfKinds(candidate, ["name"]).filter(
    ({ text, start }) =>
      text.length >= 4 &&
      !/^\p{Lu}+$/u.test(text) &&
      !known.includes(foldName(text)) &&
      !isSentenceStart(candidate, start) &&
      !/(?:^|\n)[\s>]*(?:[-*•#]+|\d{1,2}[.)])?\s*\**$|[:：*"“]\s*$/u.test(
        candidate.slice(Math.max(0, start - 24), start),
      ),
  );
  const [first] = names;
  if (first === undefined || new Set(names.map(({ text }) => foldName(text))).size < leastNames) return null;
  return first;
}
