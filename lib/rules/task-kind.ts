import {
  codeWordings,
  type KindWording,
  orderWordings,
  planWordings,
  questionWordings,
  rewriteWordings,
  trouble,
} from "./kind-wordings";
import type { KindOfTask, TaskKind } from "../reading/kind-of-task";
import { isMakerVerb, kindByNounPhrase, kindByVerb } from "../reading/task-words";

/** What the kind is read from. */
export interface KindEvidence {
  /** The first request, without politeness; the whole instruction where no sentence is clearly the request. */
  readonly request: string;
  readonly instruction: string;
  readonly hasOptions: boolean;
  readonly hasCode: boolean;
}

const programmingLanguages =
  /\b(?:python|javascript|typescript|java|c\+\+|c#|golang|rust|ruby|php|swift|kotlin|scala|sql|mysql|postgres(?:ql)?|sqlite|bash|powershell|html|css|react|vue|angular|svelte|node(?:\.?js)?|vba|matlab|dart|flutter|lua|perl|haskell|elixir|django|flask|pandas|numpy|regex|terraform|docker)\b|\bin (?:C|R|Go)\b/iu;

/** True where the text names a programming language or a tool of that trade. */
export function namesProgrammingLanguage(text: string): boolean {
  return programmingLanguages.test(text);
}

const mathQuestion =
  /\b(?:how (?:many|much|long|far|old|fast|tall|heavy|often)|what (?:is|are|was|were|would be) (?:the |his |her |their |its )?(?:total|sum|average|mean|median|difference|product|ratio|probability|area|volume|perimeter|speed|distance|cost|price|profit|percentage|percent|number|value|length|width|height|remainder|interest|age|amount)|what (?:percentage|percent|fraction|number)|what(?:['’]s| is) \d[\d.,]*%?|find (?:the )?(?:value|total|sum|area|volume|probability|x\b|y\b|n\b)|solve for)\b/iu;

const formula = /\d\s*[-+*/×÷^=]\s*[\d(a-z]|\b[a-z]\s*\^\s*\d|[a-z]\s*=\s*\d|[∫∑√≤≥π]|\\(?:frac|int|sum|sqrt)\b/iu;

const numberWords = /\d+|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twice|half|dozen|double)\b/giu;

/** Questions that test, as against those that are asked of people. */
const testsKnowledge =
  /\b(?:quiz|multiple[- ]choice|exam|test|flashcards?|trivia|students?|grade|practi[cs]e|worksheet|learners?|mcqs?|math|vocabulary)\b/iu;

const plain = (kind: TaskKind, genre: string | null = null): KindOfTask => ({ kind, genre });

/** Names the kind of task from its wording: the leading verb, what it asks for, or the form of the question. */
export function findKind(evidence: KindEvidence): KindOfTask {
  const { instruction, hasOptions } = evidence;
  if (hasOptions && /[?:_]|\b(?:which|what|choose|select|pick|answer|best|complete)\b/iu.test(instruction)) {
    return plain("choose");
  }
  const request = evidence.request.trim();
  const [first = "", second = ""] = request.toLowerCase().match(/[a-z][a-z'’-]*/gu) ?? [];
  const rest = request.slice(request.toLowerCase().indexOf(first) + first.length);
  return (
    kindOfCode(request, evidence) ??
    findWording(orderWordings, request, evidence.hasCode) ??
    kindOfChange(request, evidence) ??
    kindOfOrder(first, second, rest, evidence) ??
    kindOfQuestion(request, evidence) ??
    // "You are a support assistant. Answer questions about …" sets up a role rather than one task.
    plain(/^(?:you are|you['’]re|act as)\b/iu.test(instruction.trim()) ? "roleplay" : "other")
  );
}

function findWording(wordings: readonly KindWording[], text: string, hasCode: boolean): KindOfTask | null {
  const found = wordings.find(
    ({ pattern, code }) => pattern.test(text) && (code === undefined || (code === "with") === hasCode),
  );
  return found === undefined ? null : plain(found.kind, found.genre ?? null);
}

function kindOfCode(request: string, { instruction, hasCode }: KindEvidence): KindOfTask | null {
  if (!hasCode) return null;
  const [reviews, explains, ...changes] = codeWordings;
  const judges = [reviews, explains].filter((wording) => wording !== undefined);
  const judged = findWording(judges, request, true);
  if (judged !== null && !/\berrors?\b/iu.test(request)) return judged;
  if (trouble.test(instruction) && !/^(?:write|create|generate)\b/iu.test(request)) return plain("fix-code");
  return findWording(changes, request, true);
}

/** "Turn this into a poem", "make it friendlier", "check the grammar": changes of a text that is given. */
function kindOfChange(request: string, { instruction, hasCode }: KindEvidence): KindOfTask | null {
  if (hasCode) return null;
  const target = /^(?:turn|convert|change|transform|rewrite|make)\b.{1,80}?\b(?:into|to) (?=an?\b)/iu.exec(request);
  const thing = target === null ? null : kindByNounPhrase(request.slice(target[0].length));
  if (thing !== null) return thing;
  const isCorrection =
    /^(?:check|look over|go over|look at|correct|fix)\b.{0,60}\b(?:grammar|spelling|mistakes|typos|punctuation|errors)\b/iu;
  const isChange = /^(?:make|turn|convert|change|transform)\s(?:this|it|my|the)\b/iu;
  if (!isCorrection.test(request) && !isChange.test(request)) return null;
  return (
    findWording(rewriteWordings, instruction, false) ?? plain("rewrite", isChange.test(request) ? "tone" : "proofread")
  );
}

function kindOfOrder(first: string, second: string, rest: string, evidence: KindEvidence): KindOfTask | null {
  const { instruction } = evidence;
  const object = rest.replace(/^\s*(?:me|us)\b/iu, "");
  if (isMakerVerb(first) || (first === "come" && second === "up") || (first === "tell" && second === "me")) {
    if (first === "tell" && /^\s*about (?!your)/iu.test(object)) return plain("explain");
    const thing = kindByNounPhrase(object.replace(/^\s*up with\b/iu, ""));
    if (thing !== null) return refineGenre(thing, evidence);
    if (first === "come") return plain("brainstorm", "ideas");
    if (namesProgrammingLanguage(rest) && !/\b(?:about|on)\b/iu.test(rest)) return plain("code", "function");
    return ["write", "draft", "compose", "craft"].includes(first) ? plain("write") : null;
  }
  const kind = kindByVerb(first);
  if (kind === "solve") return solveOrder(first, evidence);
  if (kind === "rewrite") return findWording(rewriteWordings, instruction, false) ?? plain("rewrite", "tone");
  if (kind === "code") return codeOrder(first, object);
  if (kind === "plan") return first === "outline" ? plain("write", "outline") : planOf(instruction);
  if (kind === "brainstorm" || kind === "list") {
    const thing = kindByNounPhrase(object);
    const isCollected = thing !== null && ["brainstorm", "quiz", "advise"].includes(thing.kind);
    if (isCollected) return refineGenre(thing, evidence);
    return kind === "brainstorm" ? plain("brainstorm", "ideas") : plain("list");
  }
  return kind === null ? null : plain(kind);
}

function solveOrder(verb: string, { instruction, hasCode }: KindEvidence): KindOfTask {
  const looksLikeMath = formula.test(instruction) || mathQuestion.test(instruction);
  if (["prove", "derive"].includes(verb)) return plain("solve", "proof");
  if (verb === "evaluate" && !looksLikeMath) return plain(hasCode ? "review-code" : "review");
  if (verb === "simplify" && !looksLikeMath) return plain("rewrite", "simplify");
  return plain("solve");
}

function codeOrder(verb: string, object: string): KindOfTask {
  if (verb === "debug") return plain("fix-code");
  if (verb === "refactor") return plain("review-code", "rewrite");
  const thing = kindByNounPhrase(object);
  return thing?.kind === "code" ? thing : plain("code", "function");
}

function planOf(instruction: string): KindOfTask {
  return findWording(planWordings, instruction, false) ?? plain("plan", "project");
}

const spokenScript =
  /\b(?:youtube|video|podcast|movie|film|radio|skit|comedy|sketch) script|script for (?:a|an|my|our) (?:\w+ ){0,2}(?:video|podcast|movie|film|ad|commercial)/iu;
const socialNetwork = /\b(?:linkedin|twitter|instagram|facebook|threads|tiktok|mastodon|bluesky|social media)\b/iu;
const personalOccasion =
  /^(?!.*\b(?:customers?|clients?|order|supplier)\b).*\b(?:thank(?:s|ing)?|congratulat\w+|condolences?|birthday|apolog\w+|wedding|love)\b/iu;

/** Looks past the noun where the rest of the request changes what it means. */
function refineGenre(thing: KindOfTask, { request, instruction, hasCode }: KindEvidence): KindOfTask {
  const { kind, genre } = thing;
  if (kind === "plan") return planOf(instruction);
  if (kind === "code" && spokenScript.test(instruction)) return plain("write", "speech");
  if (kind === "code" && genre === "shell" && /\b(?:python|javascript|node|ruby|perl|php|rust)\b/iu.test(instruction)) {
    return plain("code", "function");
  }
  if (genre === "article" && socialNetwork.test(instruction)) return plain("write", "social");
  if (genre === "email" && personalOccasion.test(request)) return plain("write", "note");
  if (kind === "quiz" && !testsKnowledge.test(instruction)) return plain("quiz", "interview");
  if (kind === "explain" && hasCode) return plain("explain-code");
  if ((kind === "review" || kind === "analyze") && hasCode) return plain("review-code");
  if (genre === "names" && !/\bnames?\b/iu.test(instruction)) return plain("brainstorm", "ideas");
  return thing;
}

function kindOfQuestion(request: string, { instruction, hasCode }: KindEvidence): KindOfTask | null {
  const text = instruction.trim();
  if (mathQuestion.test(text) && (text.match(numberWords)?.length ?? 0) >= 2) return plain("solve");
  if (formula.test(text) && /\?|\bsolve\b|\bwhat is\b/iu.test(text) && text.length < 200) return plain("solve");
  // "Given the table, which month …" asks what stands after the comma.
  const question = request.replace(/^(?:given|based on|according to|using|from) [^,]{3,80},\s+/iu, "");
  const some =
    /^(?:what(?:['’]?s| is| are) (?=an? (?:good|great|nice|catchy)\b|some\b|good\b)|any (?=ideas|suggestions))/iu.exec(
      question,
    );
  if (some !== null) return kindByNounPhrase(question.slice(some[0].length)) ?? plain("brainstorm", "ideas");
  return (
    findWording(questionWordings, question, hasCode) ??
    findWording(
      questionWordings.filter(({ genre }) => genre === "cause"),
      text,
      hasCode,
    )
  );
}
