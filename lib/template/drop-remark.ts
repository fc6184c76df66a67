import { foldText } from "./fold-text";
import { countWords } from "./task";

// What models say about their work when it is done. Each pattern names the rewriting or offers more of it, for a
// prompt may itself say "Note: I am vegetarian" or "Feel free to ask questions first".
const rewritten = "(?:golden|revised|improved|optimi[sz]ed|rewritten|refined|enhanced|reworded)";
const thisPrompt = `(?:this (?:${rewritten} |new |updated |modified )?(?:silver )?prompt|the ${rewritten} (?:silver )?prompt|(?:this|the) ${rewritten} version)`;
const describing =
  "(?:is (?:designed|intended|now|more|clearer|concise|clear)|aims|ensures|provides|asks|clarifies|guides|specifies|encourages|instructs|helps|includes|maintains|keeps|stays|adheres|preserves|makes|gives|removes|adds|states|describes|focuses|sets|outlines|defines|tells)";
const remarks: readonly RegExp[] = [
  new RegExp(`^(?:note:? (?:that )?)?${thisPrompt} (?:\\w+ly )?${describing}\\b`),
  new RegExp(
    `^(?:note:? (?:that )?)?i(?: have|[’']ve)? (?:rewritten|rewrote|revised|improved|made|changed|clarified|kept|added|removed|optimi[sz]ed|reworded)\\b[^.]{0,100}\\b(?:prompt|wording|the following (?:changes|improvements))\\b`,
  ),
  /^(?:please )?let me know if\b(?!.*\bbefore\b).*\b(?:further|anything else|changes|adjust(?:ments?)?|modifications?|revisions?|refine|tweak|other prompt|more help|assistance)\b/,
  /^(?:explanation|rationale|reasoning): (?:i|this (?:prompt|version)|the (?:new|revised|improved) (?:prompt|version))\b/,
  /^feel free to (?:adjust|modify|customi[sz]e|change|tweak|adapt) (?:this|the|it)\b.*\bprompt\b/,
  /^(?:i )?hope (?:this|that|it) (?:helps|meets|works)\b/,
  /^(?:i(?: am|[’']m) )?(?:happy|glad) to (?:refine|adjust|tweak|revise|improve|help)\b/,
  /^good luck\b[^\n]{0,80}$/,
  /^(?:would you like|do you want) me to\b/,
  /^(?:what i changed|why this (?:prompt |version )?works|key (?:changes|improvements)\b.*\bprompt)\b/,
  /^ich hoffe,? (?:das|dies) (?:hilft|passt)/,
  /^lass(?:en sie)? (?:es )?mich wissen,? (?:wenn|falls|ob)\b.*\b(?:weitere|änder|anpass)/,
  /^dieser (?:überarbeitete|verbesserte|optimierte) prompt\b/,
  /^ce prompt (?:amélioré|optimisé|révisé|est|vise|permet)\b/,
  /^este prompt (?:mejorado|optimizado|melhorado|otimizado|está|es|busca)\b/,
  /^espero que (?:esto|isto|isso) (?:te |le |ajude|ayude|sirva)/,
  /^希望(?:这个提示词?|这|以上|它)?对(?:你|您)有/,
  /^这个?(?:优化后的|改进后的)提示/,
];
const changeList = /^(?:changes(?: i)? made|i(?: have|[’']ve)? made the following changes)\b/;
const wordCount = /^(?:\(|\[)?(?:word count|number of words)?:? ?(?:about |approximately |~)?(\d+)(?: words)?[)\].]*$/;

/** Below it, a number close to the prompt's own length may well be a length that the prompt asks for. */
const LEAST_WORD_COUNT = 15;

/** A remark is short; a longer paragraph is more likely part of the prompt. */
const MOST_CHARACTERS = 600;

const listLine = /^\s*(?:[-*•+]|\d+[.)])\s/;
const rule = /^(?:-{3,}|\*{3,}|_{3,})$/;

/**
 * Drops what a model says about its work after the prompt: closing paragraphs, with the lists that belong to them and
 * a rule before them. `text` is trimmed. The first paragraph stays in any case, as does what the silver prompt says
 * itself; `foldedSilver` is the silver prompt, folded.
 */
export function dropRemark(text: string, foldedSilver: string): string {
  const gaps = [...text.matchAll(/\n[ \t\r]*\n\s*/g)];
  let kept = text.length;
  let unread = text.length;
  let isListAfter = false;
  for (const gap of gaps.reverse()) {
    const paragraph = text.slice(gap.index + gap[0].length, unread).trim();
    const before = text.slice(0, gap.index);
    // The model may go on where the person stopped, so the first sentence decides.
    const isSaidByPerson = foldedSilver.includes(foldText(/^[^.!?\n]*[.!?]?/u.exec(paragraph)?.[0] ?? ""));
    if (!isSaidByPerson && (isListAfter ? opensChangeList(paragraph, before) : isRemark(paragraph, before))) {
      kept = gap.index;
      isListAfter = false;
    } else if (!isListAfter && isList(paragraph)) {
      isListAfter = true;
    } else if (kept === unread && rule.test(paragraph)) {
      kept = gap.index;
    } else {
      break;
    }
    unread = gap.index;
  }
  return text.slice(0, kept);
}

function isRemark(paragraph: string, before: string): boolean {
  // A paragraph with the end of a fence or of an element belongs to what begins before it.
  if (paragraph.length > MOST_CHARACTERS || /```|<\//.test(paragraph)) return false;
  const words = foldWithoutEmphasis(paragraph);
  if (remarks.some((pattern) => pattern.test(words))) return true;
  const [heading = "", ...rest] = paragraph.split("\n");
  if (rest.some((line) => listLine.test(line)) && opensChangeList(heading, before)) return true;
  // Only the prompt's own length is a remark: another number is a length that the prompt asks for.
  const stated = Number(wordCount.exec(words)?.[1]);
  return stated >= LEAST_WORD_COUNT && Math.abs(stated - countWords(before)) <= stated * 0.15;
}

/** Whether a line opens a list of what the model changed. A prompt that asks for such a list speaks of changes before. */
function opensChangeList(line: string, before: string): boolean {
  const words = foldWithoutEmphasis(line);
  if (changeList.test(words)) return !/chang/i.test(before);
  return words.endsWith(":") && remarks.some((pattern) => pattern.test(words));
}

function isList(paragraph: string): boolean {
  return paragraph.split("\n").every((line) => listLine.test(line));
}

function foldWithoutEmphasis(text: string): string {
  return foldText(text.replace(/[*_#]/g, "")).replace(/^\((?=.*\)$)/, "");
}
