import { foldText } from "../template/fold-text";
import { splitReasoning } from "../template/split-reasoning";
import type { CandidateCheck, Finding } from "./check";
import type { Place } from "../reading/place";
import { sources } from "./sources";

/**
 * Reasoning left in the candidate: a block such as `<think>`, or paragraphs before and after the prompt in which the
 * model talks to itself about it. FIPO asks for the prompt alone (arXiv 2402.11811). Words that the silver prompt has
 * too are the person's. The repair takes the reasoning away.
 */
export const checkReasoning: CandidateCheck = (task, candidate) => {
  const silver = task.silverPrompt.trim();
  const text = candidate.trim();
  if (text === silver) return [];
  const inner = withoutReasoning(text, silver);
  if (inner === text) return checkThinkingAloud(candidate, silver);
  // A text with more layers than that has no repair by rule.
  const isClean = inner !== "" && withoutReasoning(inner, silver) === inner;
  const repaired = isClean ? inner : null;
  const advice = repaired === null ? "Ask for another candidate." : "Take it away; the prompt stands without it.";
  return [finding({ advice, place: placeOfReasoning(candidate, inner), repaired })];
};

function finding(found: Pick<Finding, "advice" | "place" | "repaired">): Finding {
  return {
    check: "reasoning",
    severity: "blocking",
    message: "The model's own reasoning was left in the prompt.",
    source: sources.fipo,
    ...found,
  };
}

const longestOpening = 320;

/** Said by somebody who is still thinking, not by one who asks. */
const thinkingAloud =
  /^(?:the user (?:has|wants|needs|asks)\b[^\n]{0,240}\b(?:let me|i (?:should|will|need)|seems? (?:best|right))|(?:first,? )?i should (?:first )?(?:work out|figure out|think|find out)|let me (?:think|consider|see|work out)|thinking (?:about|through|it|this)|hmm+\b)|\b(?:the|my) prompt (?:could|should|would|might) (?:then )?(?:read|be|say)\b|\bso,? the prompt:/u;

/** Thoughts in one paragraph with the prompt: no rule can part them. */
function checkThinkingAloud(candidate: string, silver: string): readonly Finding[] {
  const opening = foldText(candidate.trim().slice(0, longestOpening));
  if (!thinkingAloud.test(opening) || thinkingAloud.test(foldText(silver.slice(0, longestOpening)))) return [];
  const advice = "Take out what it says to itself, or ask for another candidate.";
  return [finding({ advice, place: null, repaired: null })];
}

/** Nobody reasons in more layers; a text with more was made to keep a reader busy. */
const mostLayers = 4;

/** Marked and unmarked reasoning may stand one behind the other. */
function withoutReasoning(text: string, silver: string): string {
  let outer = text;
  for (let layer = 0; layer < mostLayers && outer !== silver; layer += 1) {
    const inner = withoutTalk(withoutMarked(outer, silver), foldText(silver));
    if (inner === outer) break;
    outer = inner;
  }
  return outer;
}

/** Before the prompt, or after it where nothing stands before. */
function placeOfReasoning(candidate: string, inner: string): Place {
  const start = inner === "" ? candidate.length : candidate.indexOf(inner);
  if (candidate.slice(0, start).trim() !== "") return { start: 0, end: start };
  return { start: start + inner.length, end: candidate.length };
}

function withoutMarked(text: string, silver: string): string {
  return splitReasoning(silver).text.trim() === silver ? splitReasoning(text).text.trim() : text;
}

// Each pattern speaks of the person as "the user", or of the prompt as a thing to work on: a prompt itself may well
// begin with "Okay, I need …" or say what "the user" will type.
const aboutPrompt = "(?:the (?:user|person)|the (?:silver |original |raw |given )?prompt|rewrit|word limit)";
const selfTalk: readonly RegExp[] = [
  new RegExp(`^(?:okay|ok|alright|all right|hmm+|right|so|well|wait|first)[,.!…]+ [^\\n]{0,120}${aboutPrompt}`, "u"),
  new RegExp(
    `^(?:alright|okay|ok|hmm+)[,.!…]* (?:so )?let(?:['’]s| me) (?:tackle|break|think|start|see|analy[sz]e|work)\\b[^\\n]{0,160}${aboutPrompt}`,
    "u",
  ),
  /^(?:we|i) (?:need|have|should|must|want|will|am going) (?:to )?(?:rewrite|improve|optimi[sz]e|rephrase|reword|refine) (?:the|this|their|that)\b[^\n.]{0,40}prompt/u,
  /^(?:the )?user (?:wants|is asking|asks|asked|needs|would like)\b[^\n.]{0,80}\b(?:me to|rewrit|improv|optimi[sz]|prompt)/u,
  new RegExp(
    `^let(?:['’]s| me) (?:think|analy[sz]e|break|check|double-check|see|parse|rewrite)\\b[^\\n]{0,160}${aboutPrompt}`,
    "u",
  ),
  new RegExp(
    `^i (?:should|need to|must) (?:double-)?(?:check|keep|make sure|preserve)\\b[^\\n]{0,120}${aboutPrompt}`,
    "u",
  ),
  /^(?:okay|ok|also|gut|hmm+|so|zuerst)[,.!…]+ [^\n]{0,80}(?:der nutzer|die nutzerin|der benutzer|der user|de[nr] prompt)/u,
  /^(?:d['’]accord|ok|bon|alors|bien|hmm+)[,.!…]+ [^\n]{0,80}(?:l['’]utilisateur|le prompt)/u,
  /^(?:vale|bien|de acuerdo|ok|bueno|hmm+)[,.!…]+ [^\n]{0,80}(?:el usuario|la usuaria|el prompt)/u,
  /^(?:好的?|嗯+|首先|好吧)[，,。][^\n]{0,40}(?:用户|使用者|提示词?)/u,
];

/** Drops paragraphs of self-talk at either end; in the middle, words are the prompt's own. */
function withoutTalk(text: string, foldedSilver: string): string {
  const isTalk = (part: string): boolean => {
    const folded = foldText(part.slice(0, 400));
    return selfTalk.some((pattern) => pattern.test(folded)) && !foldedSilver.includes(folded.slice(0, 60));
  };
  const parts = text.split(/(\n[ \t\r]*\n\s*)/u);
  let first = 0;
  let last = parts.length - 1;
  // Paragraphs stand at even places, the gaps between them at odd ones.
  while (first <= last && isTalk(parts[first] ?? "")) first += 2;
  while (last > first && isTalk(parts[last] ?? "")) last -= 2;
  return parts
    .slice(first, last + 1)
    .join("")
    .trim();
}
