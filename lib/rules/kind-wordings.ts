import type { TaskKind } from "../reading/kind-of-task";

/** A wording that names the kind of task. Tables are read from the top; the first row that fits decides. */
export interface KindWording {
  readonly pattern: RegExp;
  readonly kind: TaskKind;
  readonly genre?: string;
  /** Fits only with code in the prompt, or only without; either where absent. */
  readonly code?: "with" | "without";
}

/** Orders whose wording decides more than their verb. Tested on the request. */
export const orderWordings: readonly KindWording[] = [
  { pattern: /^(?:tl;?dr|sum up|boil (?:this|it) down|give me the gist)\b/iu, kind: "summarize" },
  { pattern: /^explain how to\b/iu, kind: "how-to", code: "without" },
  { pattern: /^is (?:this|the following|it)\b.{0,60}\bor\b/iu, kind: "classify", code: "without" },
  { pattern: /^(?:act as|pretend|play the role|role-?play|you are|imagine you are)\b/iu, kind: "roleplay" },
  { pattern: /^(?:classify|categori[sz]e|label)\b/iu, kind: "classify" },
  {
    pattern:
      /\b(?:what is|what's|identify|determine|detect|decide|tell(?: me)?) (?:the )?(?:sentiment|category|intent|emotion|tone|topic)\b/iu,
    kind: "classify",
    code: "without",
  },
  {
    pattern: /^(?:determine|decide|tell(?: me)?) (?:if|whether)\b|\bsentiment of\b/iu,
    kind: "classify",
    code: "without",
  },
  {
    pattern: /^(?:find|list|identify|mark|spot|point out)\b.{0,40}\b(?:errors|mistakes|typos)\b/iu,
    kind: "review",
    genre: "errors",
    code: "without",
  },
  {
    pattern:
      /^(?:find|list|identify|pull out|get|give (?:me )?|collect|read)\b.{0,80}\b(?:from|in|mentioned in|out of) (?:this|the|these|my)(?: following| below)? (?:text|email|article|message|document|invoice|transcript|notes|passage|paragraph|contract|log|resume|cv|page|conversation|review|letter|ad|listing)s?\b/iu,
    kind: "extract",
  },
  { pattern: /^(?:prove|show that)\b/iu, kind: "solve", genre: "proof" },
  { pattern: /\b(?:pros and cons|advantages and disadvantages)\b/iu, kind: "compare", genre: "pros-and-cons" },
  {
    pattern: /^(?!write\b|draft\b|compare\b|create\b).{0,200}\bdifferences? between\b/iu,
    kind: "compare",
    genre: "difference",
  },
  {
    pattern: /^(?!write\b|draft\b).{0,200}(?:\bdifferences? between\b|\bcompar(?:e|ing|ison)\b|\b(?:versus|vs\.?)\s)/iu,
    kind: "compare",
  },
  {
    pattern:
      /^(?:turn|convert|change|transform|rewrite|make)\b.{1,80}?\b(?:into|to) (?:an? )?(?:\w+ )?(?:table|list|json|csv|markdown|html|xml|yaml|spreadsheet)\b/iu,
    kind: "rewrite",
    genre: "convert",
    code: "without",
  },
  {
    pattern: /^(?:continue|finish|complete)\b.{0,40}\b(?:story|poem|tale|scene|chapter|text|paragraph|sentence)\b/iu,
    kind: "write",
    genre: "continuation",
  },
  {
    pattern: /^(?:explain|what does)\b.{0,30}\b(?:errors?|error message|stack trace|exception|log)\b/iu,
    kind: "explain",
    genre: "error",
  },
  { pattern: /^describe an?\b/iu, kind: "write", genre: "description" },
  {
    pattern:
      /^(?:evaluate|assess|review|rate|critique|give me feedback on|what do you think (?:of|about))\b.{0,40}\b(?:idea|plan|strategy|concept|startup)\b/iu,
    kind: "review",
    genre: "idea",
  },
  { pattern: /^quiz me\b/iu, kind: "quiz" },
];

/** Orders about code that is in the prompt; the first one is tested on the whole instruction as well. */
export const codeWordings: readonly KindWording[] = [
  { pattern: /^(?:review|analy[sz]e|critique|evaluate|check)\b/iu, kind: "review-code" },
  { pattern: /^(?:explain|describe|walk me through)\b/iu, kind: "explain-code" },
  {
    pattern:
      /^(?:add|convert|change|update|modify|remove|replace|optimi[sz]e|clean up|make|port|migrate|refactor|simplify|improve|rewrite|shorten)\b/iu,
    kind: "review-code",
    genre: "rewrite",
  },
];

/** Signs that the code in the prompt does not do what it should. */
export const trouble =
  /\b(?:error|bug|fix|debug|wrong|fails?|failing|not work|doesn['’]t work|broken|crash|exception|undefined)/iu;

/** Questions, told by their form. */
export const questionWordings: readonly KindWording[] = [
  {
    pattern:
      /^(?:how (?:do|can|could|would|should) (?:i|we|you|one)\b|how to\b|what(?:'s| is) the (?:best|easiest|right) way to\b|what (?:are|is) the (?:steps|process|procedure)\b)/iu,
    kind: "how-to",
  },
  {
    pattern:
      /^(?:should (?:i|we)\b|is it (?:better|worth|a good idea)\b|what should (?:i|we)\b|which \b.{0,60}\b(?:should|better|best)\b|what(?:'s| is| are) the best\b|what would you\b|do you recommend\b)/iu,
    kind: "advise",
  },
  { pattern: /^(?:what|how|why|can)\b/iu, kind: "explain-code", code: "with" },
  {
    pattern: /^why\b.{0,80}\b(?:my|me|i|our|we)\b|\bwhat am i doing wrong\b|\bwhat(?:['’]s| is) wrong with\b/iu,
    kind: "explain",
    genre: "cause",
  },
  {
    pattern:
      /^(?:why\b|how (?:does|do|did|is|are|was|were|come)\b|what does\b.{0,80}\bmean|what(?:'s| is| are) (?!the\b|your\b|my\b))/iu,
    kind: "explain",
  },
  { pattern: /^what are the\b/iu, kind: "list" },
  {
    pattern:
      /^(?:who|whose|when|where|which|what|how|is|are|was|were|does|do|did|can|could|will|would|has|have|had)\b/iu,
    kind: "answer",
  },
];

/** What a rewriting is for. Tested on the instruction. */
export const rewriteWordings: readonly KindWording[] = [
  {
    pattern:
      /\b(?:sound|tone|more (?:formal|academic|professional|friendly|polite|casual)|rewrite|rephrase|flow|style)\b(?!.{0,40}\b(?:easier|simpler|shorter|concise)\b)/iu,
    kind: "rewrite",
    genre: "tone",
  },
  {
    pattern: /\b(?:grammar|spelling|typos|punctuation|mistakes|proofread)\b/iu,
    kind: "rewrite",
    genre: "proofread",
  },
  { pattern: /\b(?:shorter|concise|shorten|cut (?:it|this)|trim)\b/iu, kind: "rewrite", genre: "shorten" },
  {
    pattern:
      /\b(?:simpler|simple (?:english|words|language|terms)|plain (?:english|language)|easier|simplify|year[- ]old)\b/iu,
    kind: "rewrite",
    genre: "simplify",
  },
  { pattern: /^expand\b/iu, kind: "rewrite", genre: "expand" },
];

/** What is planned. Tested on the instruction. */
export const planWordings: readonly KindWording[] = [
  {
    pattern: /\b(?:trip|travel|itinerary|vacation|holiday|visit|sightseeing|weekend in|days? in)\b/iu,
    kind: "plan",
    genre: "trip",
  },
  {
    pattern: /\b(?:meals?|diet|menu|dinners?|lunch(?:es)?|breakfasts?|grocery)\b/iu,
    kind: "plan",
    genre: "meals",
  },
  { pattern: /\b(?:lesson|class for|lesson plan|curriculum)\b/iu, kind: "plan", genre: "lesson" },
  {
    pattern:
      /\b(?:study|learn|workouts?|training|exercise|fitness|marathon|practice|exam|course|running|gym|5k|10k)\b/iu,
    kind: "plan",
    genre: "training",
  },
];
