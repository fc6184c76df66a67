import type { PromptReading } from "../reading/read-prompt";
import { withoutOpening } from "./without-opening";

const languages =
  "spanish|french|german|italian|portuguese|japanese|korean|chinese|mandarin|arabic|hindi|russian|dutch|polish|turkish|greek|latin|swedish|english|welsh|irish|hebrew|thai|vietnamese|tagalog";

const programs =
  "js|javascript|typescript|python|java|c#|c\\+\\+|php|ruby|golang|rust|kotlin|swift|pandas|numpy|node|r";

/** One fact, one name, one amount, one word, one line of code. */
const wordings: readonly RegExp[] = [
  /^(?:what(?:['’]?s| is|s) (?:that|the (?:name of the|movie|film|book|song|show|game))|name of (?:that|the)|trying to (?:remember|find) (?:a|the)|which|what)\b.*\b(?:movie|film|book|song|show|series|game|episode)\b.*\b(?:where|with|that|about|who|when)\b(?!.*\b(?:should|recommend)\b)/iu,
  /^(?:so )?what (?:does|do|did|is|['’]?s) .{1,60}\b(?:means?|meant|stand for)\b|^(?:the )?(?:meaning|definition) of\b/iu,
  /\b(?:difference between|when to use|how to use|confus\w{1,3})\b.*\b(?:affect|lay|lie|whom|then (?:and|vs) than|they['’]?re|its and it['’]?s|your and you['’]?re|fewer|i\.?e|e\.?g|which and that|farther|further|principal|principle|complement|ser y? ?(?:and )?estar|por (?:and|y) para|seit|seid|shall|semicolon|imply|infer|ensure|practise|stationery|stationary|advise|loose|capitol)\b/iu,
  new RegExp(
    `^(?:how (?:do|would|can) (?:you|i|we) (?:say|write|spell)|how to say|what(?:['’]?s| is) .{2,40})\\b.*\\bin (?:${languages})\\b`,
    "iu",
  ),
  /^(?:what(?:['’]?s| is) )?(?:another|a better|other|a different|better|a nicer|a formal|a fancy|an?) (?:words?|synonyms?|ways? to say|phrase)\b|^(?:\d+ )?synonyms?\b/iu,
  /\b(?:substitut\w{1,4} for|(?:what (?:can|could|do|should) i |what to )use instead of|replacement for)\b/iu,
  /^how (?:long|hot|many minutes)\b|^(?:what )?(?:temp(?:erature)?|time) (?:for|to)\b/iu,
  /^(?:can|should) (?:i|you|we) (?:still use|(?:still )?(?:(?:re)?freeze|eat|drink|reheat|refrigerate))\b(?!.*\b(?:dogs?|cats?|pregnan\w{1,3}|with)\b)/iu,
  /^(?:is|are) .{2,50}\b(?:still )?(?:good|safe|ok|okay) (?:after|past|to eat|overnight|if left)\b/iu,
  /\b(?:fair|good|going|reasonable|usual|normal|average|typical) (?:\w+ ){0,2}(?:price|rate|salary|rent|tip|pay|wage|fee|cost|amount|score|pace|time|size|weight)\b/iu,
  /^(?:what (?:does|do) .{3,50} (?:cost|earn|make|weigh)\b|cost (?:of|to)\b|how much (?:is|are|does|did|was|do) (?!i\b|we\b|it (?:safe|healthy)))/iu,
  /^(?:what|wat|which) (?:size|capacity|wattage|thickness|length|strength|time)\b|^how (?:big|large|tall|old|far|often|soon|fast)\b/iu,
  /^(?:(?:what(?:['’]?s| is) )?(?:the )?best (?:time|month|season|day)|when (?:is|was|are|should|do|to|can))\b/iu,
  /^what(?:['’]?s| is| are) the (?:plural|past tense|opposite|abbreviation|acronym|capital|currency|population|name|height|distance|symbol|boiling point|melting point|time zone|phone number|release date) (?:of|for|in|from|to)\b/iu,
  /\b(?:symptoms?|signs|side[- ]effects?) of\b/iu,
  /\b(?:is|if) (?:an? )?\d{2,3}(?:[./]\d{1,3})? (?:is )?(?:an? )?(?:bad|high|low|normal|ok|okay|good|fever|dangerous)\b/iu,
  new RegExp(
    `^(?:(?:how (?:to|do i|can i) (?:in )?|in )?)(?:${programs}) (?:\\w+ ){0,3}?(?:sort|read|parse|convert|remove|get|find|loop|check|reverse|filter|split|merge|skip|join|group|count|format|round|flatten|iterate|sum|replace|swap|map|shuffle|random|date|string|list|array|dict|csv)\\b|^how (?:to|do i|can i) .{3,60}\\bin (?:${programs})\\??$`,
    "iu",
  ),
];

/** With these a text or a program is wanted. */
const order =
  /\b(?:write|draft|email|letter|essay|story|poem|speech|script|article|plan|compare|learn|tutorial|error|exception)\b/iu;

/** Whether a short English request wants one fact, name, amount or line: readers found that anything more made it worse. */
export function isQuickLookUp({ instruction, material, language }: PromptReading): boolean {
  if (language !== "en" || material !== null || instruction.length > 300) return false;
  const request = withoutOpening(instruction);
  return !order.test(request) && wordings.some((wording) => wording.test(request));
}
