import type { TaskKind } from "../reading/kinds";
import type { PromptReading } from "../reading/read-prompt";
import { countWordsOfAnyScript } from "../template/task";

/** A second sentence without a figure, or a clause with a problem, a reason or a limit of the person's own. */
const ownClause = new RegExp(
  [
    "\\b(?:but|because|cuz|bc|although|though|unless|except|only|without|so that|cannot|not)\\b",
    "n['’]t\\b|\\b(?:do|does|is|are|wo|ca|did|was|ai|has|have)nt\\b",
    ",\\s*(?:i|i['’]?m|he|she|they|we|it|its|it['’]s)\\b",
    "\\band (?:i|i['’]?m|im|my|it|its|it['’]s|he|she|they|we)\\b",
    "(?<!\\b(?:\\p{L}|vs|st|dr|mr|mrs|ms))[.!?…]\\s+(?=\\p{L})(?![^.!?]*\\d)|[。！？]\\s*\\p{L}",
    "(?<!\\p{L})(?:aber|weil|obwohl|ohne|nur|nicht|mais|parce que|sans|pero|porque|sin|mas|sem|però|perché|senza|लेकिन|मगर|क्योंकि|لكن|لأن|بدون)(?!\\p{L})",
    "但是?|不过|因为|可是|けど|けれど|なので|だけど",
  ].join("|"),
  "iu",
);

/** How the person does not want a text to be, or to be made. */
const refusal =
  /\bbut (?:do\s?n['’]?t|not|no|without|keep|make)\b|\bnot (?:too |so |very |super )?[\p{L}-]+\W*$|,\s*not\b|\bdo\s?n['’]?t (?:write|make|sound|want|use|be)\b|\bwithout (?:being|sounding|making)\b/iu;

/** Here a line takes a side, so it has to know the whole of the case. */
const weighed: ReadonlySet<TaskKind> = new Set<TaskKind>([
  "answer",
  "explain",
  "how-to",
  "advise",
  "compare",
  "interview",
]);

/** Plans answer to what is told of time, body and means, so that only a trouble of its own is another request. */
const planned: ReadonlySet<TaskKind> = new Set<TaskKind>(["training-plan", "project-plan"]);
const trouble = /\b(?:but|because|cuz|bc|although|though)\b/iu;

/** Here a line asks for a manner, which may be the one that the person refuses. */
const worded: ReadonlySet<TaskKind> = new Set<TaskKind>([
  "message",
  "email",
  "formal-letter",
  "speech",
  "social-post",
  "ad-copy",
  "article",
  "essay",
]);

/**
 * Whether words that no wording accounts for name a problem, a reason or a refusal of the person's own. Lines meant for all
 * requests of the kind would pass it by: "i want to learn guitar but my fingers hurt".
 */
export function tellsOwnMatter(words: string, kind: TaskKind): boolean {
  if (weighed.has(kind)) return ownClause.test(words.trim());
  if (planned.has(kind)) return trouble.test(words);
  return worded.has(kind) && refusal.test(words);
}

const severalQuestions =
  /\?\s+\S[^]*\?|(?:\?|\b(?:and|also))\s+(?:also )?(?:why|how|where|when|who|what|which|can|could|do|does|is|are|should)\b/iu;

/** Whether more than one thing is asked: lines on the first would leave the other one behind. */
export function asksSeveral(request: string): boolean {
  return severalQuestions.test(request);
}

/** Readers found lines on a longer request worse as often as better: it has said what matters to it. */
const mostWords = 30;

const demand =
  /\b(?:include|mention|make (?:it|sure)|keep (?:it|the)|avoid|do\s?n['’]?t|do not|no|without|must|needs? to|under|at (?:most|least)|max|exactly|tone|(?:end|start|begin|open) with|audience|deadline)\b/giu;

const manyDemands = 3;

/** Kinds of work on a text that is given. */
export const textWork = ["translate", "rewrite", "proofread", "simplify", "shorten", "expand", "summarize"] as const;

/** Quoted text, and what stands below an empty line, is what these work on. */
const onTexts: ReadonlySet<TaskKind> = new Set<TaskKind>([
  ...textWork,
  ...(["review", "fix-code", "explain-code", "convert-code", "test-code"] as const),
]);
const quotation = /["“„«][^"”“»]{20,}["”“»]/gu;

/** What is wanted stands below it: "I want: (1) …". */
const demandsBelow = /\bi(?:['’]?d like| want| need)[^.!?\n]{0,30}:\s*$/iu;

/** Whether a request is long or lays down several things itself, so that only questions may stand beside it. */
export function saysMuch({ instruction, kinds: [likeliest] }: PromptReading): boolean {
  const isOnText = likeliest !== undefined && onTexts.has(likeliest.value);
  const own = (isOnText ? instruction.replace(/\n\s*\n[^]*$/u, "") : instruction).replace(quotation, " ");
  return countWordsOfAnyScript(own) > mostWords || laysDownMuch(own);
}

/** Whether a request lays down several things itself. */
export function laysDownMuch(own: string): boolean {
  return demandsBelow.test(own) || [...own.matchAll(demand)].length >= manyDemands;
}
