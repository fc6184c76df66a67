import { addVerb, isPleasantry, makeDirect, startsWithVerb, withoutThanks } from "../reading/direct-request";
import { rewordRequest } from "../reading/reword";
import type { SortedSentences } from "./reading";
import { capitalize, endWithMark, splitSentences } from "../reading/sentences";
import { maskProtected } from "../reading/protected-spans";
import { countWords } from "../template/task";

type SentenceRole = "role" | "task" | "constraint" | "context";

/** A sentence that says how the result must be, told by how it begins. */
const constraintStart: readonly RegExp[] = [
  /^(?:it|the (?:text|tone|style|length|format|answer|output|summary|post|article|email|letter|story|poem|essay|result|response|code|list|function|script|plan|report|description|translation|title|reader|target|audience|whole thing|word count|language)s?)\b.{0,60}?\b(?:should|must|has to|have to|needs? to|cannot|can't|can’t|shouldn't|shouldn’t)\b/iu,
  /^(?:make|keep) (?:it|them|this|sure|the)\b/iu,
  /^be (?!careful\b)[a-z]+/iu,
  /^(?:do not|don['’]t|never|always|avoid|include|mention|limit|ensure|no|not|only|max|maximum|min|minimum|at most|at least|up to|under|less than|more than|no more than|no longer than|around|about|approximately|exactly|between|roughly)\b/iu,
  /^(?:tone|style|length|format|audience|language|voice|word count|target audience|genre|register)\s*(?:[:=–-]|is\b|should\b)/iu,
  /^(?:return|output|respond|reply|answer) (?:only|with|in|as|using|just)\b/iu,
  /^(?:focus on|stick to|start with|begin with|end with|finish with|highlight|emphasi[sz]e|use (?:an?|the|only|simple|short|plain|clear|formal|informal|bullet|british|american|markdown|active|second|first|third)|write (?:it )?in|add an?|and make)\b/iu,
  /^(?:offer|apologi[sz]e|thank|invite|promise|remind|reassure|refer to|quote|cover|discuss|assume|point out|close with|sign (?:it|as)|say (?:that|yes|no)|tell (?:them|him|her)|ask (?:for|them|him|her|whether|if)|explain that)\b/iu,
  /^(?:i|we) (?:want|need|would like|['’]d like) (?:it|this|them|the \w+) (?:to|in|under|as)\b/iu,
  /^(?:(?:in )?(?:the )?(?:first|second|third) person|(?:in )?(?:uk|us|british|american|plain|simple) english|(?:funny|formal|informal|friendly|casual|professional|serious|warm|playful|academic)(?: and \w+)?(?: tone| style| voice)?)[.!]?$/iu,
  /^in (?:an? )?[\w, -]{1,40} (?:tone|style|voice)\b/iu,
  /^(?:\d+|one|two|three|four|five)(?:[ -]|–)(?:\d+ )?(?:words?|sentences?|paragraphs?|lines?|pages?|bullet points?|bullets?)\b/iu,
];

/** Says how the result must be only after the request; before it, the same words tell of the situation. */
const lateConstraint =
  /^(?:(?:this|that|they|each|every|all)\b.{0,60}?\b(?:should|must|has to|have to|needs? to|cannot|can't|can’t|shouldn't|shouldn’t)\b|(?:if|unless|in case|for (?:each|every))\b)/iu;

/** A sentence that cannot stand away from the one before it. */
const leansOnPrevious =
  /^(?:also|but|however|so|then|and|or|otherwise|instead|for example|for instance|e\.g\.|that means|this means|because|since|therefore|thus|still|yet|if (?:so|not)|in that case|especially|which)\b/iu;

const refersBack = /\b(?:it|its|this|that|these|those|them|they|their|her|him|his|she|he|hers|such|above|there)\b/iu;

const shortTask = 8;

/** "Premise: …", "Table: …": parts with names of their own, which must not be moved about. */
const labelled = /^\p{Lu}[\p{L}\p{N}]{0,20}(?: [\p{L}\p{N}]{1,20})?:\s/u;

const roleStart =
  /^(?:you are|you['’]re|act as|imagine (?:that )?you are|pretend (?:that )?you are|as an? [a-z ]{3,40}, )/iu;

/** Comma clauses that are orders of their own: "write a poem about my cat, make it funny". */
const clauseBreak =
  /(?:\s*[,;]|\s+-|\s+–)\s+(?:(?:and|but)\s+)?(?:please\s+|pls\s+)?(?=(?:make (?:it|them|sure)|keep (?:it|them)|it (?:should|must|has to|needs to)|they should|don['’]t|do not|no more than|no longer than|max(?:imum)? \d|at most \d|under \d|not too|no [a-z]+s\b|without [a-z]+s\b|say (?:yes|no|that)|mention|include|explain that|ask (?:them|him|her|for|if|whether)|tell (?:them|him|her)|thank (?:them|him|her)|(?:i|we|i['’]m|we['’]re|i['’]ve|we['’]ve) (?:have|are|am|open|need|want|like|run|live|work|can|will|got|already|been|prefer|only|a|an|the|\d|new|vegetarian|vegan)))/giu;

const ownSituation = /^(?:i|we|i['’]m|we['’]re|i['’]ve|we['’]ve)\b/iu;

/** "…, 500 words" at the end of the task: the length, which the task line carries badly. */
const trailingLength =
  /(?:\s*[,;(–-]\s*|\s+)((?:about |around |approx(?:imately|\.)? |max(?:imum)?\.? |min(?:imum)?\.? |at most |at least |up to |under |roughly )?\d[\d,]*(?:\s?(?:-|–|to)\s?\d[\d,]*)? (?:words|characters|lines|sentences|paragraphs|pages)(?: max| maximum| min| minimum)?)\)?[.!?]?$/iu;

/** An order that stands behind a comma of the request is a requirement: "write a reply, say yes but only after 2 pm". */
interface Clause {
  readonly text: string;
  readonly isPart: boolean;
}

/**
 * Sorts a few sentences into task, context and constraints, each made direct. Returns null where no sentence is clearly
 * the request: then the text is better left whole.
 */
export function sortSentences(instruction: string): SortingResult | null {
  const sentences = splitSentences(instruction);
  if (
    sentences.some((sentence) => labelled.test(sentence) && !constraintStart.some((pattern) => pattern.test(sentence)))
  )
    return null;
  const clauses = sentences.flatMap(splitRequest).flatMap(splitClauses);
  const changes: string[] = [];
  const hasRequest = clauses.some((clause) => !clause.isPart && isRequest(clause.text));
  const hasWish = hasRequest || clauses.some((clause) => readSentence(clause.text, "wishes").role === "task");
  const reads = hasRequest ? "requests" : hasWish ? "wishes" : "anything";
  const removed: string[] = [];
  const groups = { task: [] as string[], context: [] as string[], constraints: [] as string[] };
  let last: keyof typeof groups = "context";
  let contextBeforeTask = false;
  let taskRefersBack = false;
  for (const [index, { text: clause, isPart }] of clauses.entries()) {
    if (isPleasantry(clause)) {
      removed.push(clause);
      continue;
    }
    if (!isPart && leansOnPrevious.test(clause) && index > 0 && !isRequest(clause)) {
      const group = groups[last];
      if (group.length > 0) {
        group[group.length - 1] = `${group[group.length - 1] ?? ""} ${endWithMark(capitalize(clause))}`;
        continue;
      }
    }
    const read = isPart ? readPart(clause) : readSentence(clause, reads);
    const isLate = read.role === "context" && groups.task.length > 0 && lateConstraint.test(read.text);
    const { text, words, change } = read;
    const role = isLate ? "constraint" : read.role;
    removed.push(...words);
    if (change !== null) changes.push(change);
    if (role === "constraint") {
      groups.constraints.push(...splitTrailing(text, false));
      last = "constraints";
    } else if (role === "context") {
      groups.context.push(endWithMark(capitalize(text)));
      last = "context";
    } else {
      if (groups.context.length > 0 && groups.task.length === 0) {
        contextBeforeTask = true;
        // A short task says too little to stand before its context.
        taskRefersBack ||= refersBack.test(maskProtected(text)) || countWords(text) <= shortTask;
      }
      const [task = "", ...lengths] = splitTrailing(text, true);
      groups.task.push(task);
      groups.constraints.push(...lengths);
      last = "task";
    }
  }
  if (!groups.task.some((sentence) => startsWithVerb(sentence) || roleStart.test(sentence))) return null;
  if (groups.task.every((sentence) => roleStart.test(sentence))) return null;
  // A question beside the request is most likely what the request is about.
  if (groups.context.some((sentence) => sentence.endsWith("?"))) return null;
  return { sorted: { ...groups, isContextFirst: contextBeforeTask && taskRefersBack }, removed, changes };
}

export interface SortingResult {
  readonly sorted: SortedSentences;
  /** Politeness and filler that was taken out. */
  readonly removed: readonly string[];
  /** Rewordings, as in `“something” became “a post”`. */
  readonly changes: readonly string[];
}

/** "This code throws an error, can you fix it?" says two things. */
function splitRequest(sentence: string): readonly string[] {
  const match = /,\s+(?=(?:can|could|would) (?:you|u) (?:please )?[a-z]+\b)/iu.exec(maskProtected(sentence));
  if (match === null || match.index < 12) return [sentence];
  const request = sentence.slice(match.index + match[0].length);
  return startsWithVerb(makeDirect(request, false).text) ? [sentence.slice(0, match.index), request] : [sentence];
}

function splitClauses(sentence: string): readonly Clause[] {
  const masked = maskProtected(sentence);
  const parts: string[] = [];
  let start = 0;
  for (const match of masked.matchAll(clauseBreak)) {
    if (match.index < 12 || belongsToClause(masked.slice(start, match.index), masked.slice(match.index))) continue;
    parts.push(sentence.slice(start, match.index));
    start = match.index + match[0].length;
  }
  parts.push(sentence.slice(start));
  const isRequestFirst = startsWithVerb(makeDirect(parts[0] ?? "", true).text) || addVerb(parts[0] ?? "") !== null;
  if (!isRequestFirst) return [{ text: sentence, isPart: false }];
  return parts.map((part, index) => ({ text: part.trim(), isPart: index > 0 })).filter(({ text }) => text !== "");
}

/** "If it rhymes, make it funny" and "he says, I want to go" must not be torn apart at the comma. */
function belongsToClause(before: string, after: string): boolean {
  if (/\b(?:if|when|unless|because|since|while|although|though|until)\b/iu.test(before)) return true;
  const isSituation = ownSituation.test(after.replace(/^[\s,;–-]+(?:(?:and|but) )?/iu, ""));
  return (
    isSituation &&
    /\b(?:that|who|say(?:s|ing)?|said|ask(?:s|ing)?|tell(?:s|ing)?|told|think(?:s|ing)?|explain(?:s|ing)|mention(?:s|ing)|after|before|as)\b/iu.test(
      before,
    )
  );
}

interface ReadSentence {
  readonly role: SentenceRole;
  readonly text: string;
  readonly words: readonly string[];
  readonly change: string | null;
}

/** What follows a comma of the request: the person's situation, or one more requirement. */
function readPart(part: string): ReadSentence {
  const { text, removed } = withoutThanks(part);
  return { role: ownSituation.test(text) ? "context" : "constraint", text, words: removed, change: null };
}

/**
 * What counts as the request: only orders; where there are none, also wishes and bare noun phrases; where there are
 * none of these either, also what would otherwise be a constraint ("make this friendlier").
 */
type RequestForms = "requests" | "wishes" | "anything";

function isRequest(sentence: string): boolean {
  return readSentence(sentence, "requests").role === "task";
}

function readSentence(sentence: string, forms: RequestForms): ReadSentence {
  if (roleStart.test(sentence))
    return { role: "role", text: endWithMark(capitalize(sentence)), words: [], change: null };
  const direct = makeDirect(sentence, forms !== "requests");
  const isConstraint = constraintStart.some((pattern) => pattern.test(maskProtected(direct.text)));
  if (isConstraint && forms !== "anything") {
    const { text, removed } = withoutThanks(direct.text);
    return { role: "constraint", text, words: [...direct.removed, ...removed], change: null };
  }
  const reworded = rewordRequest(direct.text);
  if (reworded.change !== null || startsWithVerb(direct.text)) {
    return { role: "task", text: reworded.text, words: direct.removed, change: reworded.change };
  }
  const named = forms === "requests" ? null : addVerb(direct.text);
  if (named !== null)
    return { role: "task", text: named.text, words: [...direct.removed, ...named.removed], change: null };
  return { role: "context", text: sentence, words: [], change: null };
}

/** The sentence, and the bare length at its end as a constraint of its own. */
function splitTrailing(sentence: string, isTask: boolean): readonly string[] {
  const length = isTask ? trailingLength.exec(sentence) : null;
  const isBare =
    length !== null &&
    !/\b(?:in|of|with|than|a|an|the|every|each|first|last|top)$/iu.test(sentence.slice(0, length.index));
  const parts = isBare ? [sentence.slice(0, length.index), `Length: ${length[1] ?? ""}`] : [sentence];
  return parts.map((part) => endWithMark(capitalize(part.trim())));
}
