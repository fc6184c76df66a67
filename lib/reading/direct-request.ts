import { rewordRequest } from "./reword";
import { capitalize } from "./sentences";
import { isTaskVerb } from "./task-words";

/** A request without its politeness. `removed` holds what was taken out, as it stood. */
export interface DirectRequest {
  readonly text: string;
  readonly removed: readonly string[];
}

const greeting =
  /^(?:hi|hello|hey|hiya|greetings|good (?:morning|afternoon|evening)|dear)(?: (?:there|chatgpt|chat gpt|gpt|claude|gemini|copilot|ai|assistant|bot|again))?\s*(?:[,.!:–-]+\s*|$)/iu;

/** Openings before a verb: what they say is only that this is a request. */
const openings: readonly RegExp[] = [
  /^(?:please|pls|plz|kindly|so|ok|okay|well|um|basically|also)\b,?\s+/iu,
  /^(?:hi|hello|hey),?\s+(?=can |could |would |please |i |write |make |give )/iu,
  /^(?:can|could|would|will) (?:you|u)(?: (?:please|pls|plz|kindly|possibly|maybe|perhaps|also|just|quickly))*\s+/iu,
  /^(?:i|we) (?:want|need|would like|would love|'d like|’d like)(?: for)? you to(?: please| kindly)?\s+/iu,
  /^(?:i|we)['’]d (?:like|love)(?: for)? you to\s+/iu,
  /^i (?:would|['’]d) (?:really )?(?:appreciate it|be grateful|be happy|love it) if you (?:could|would|can)\s+/iu,
  /^i(?: was|['’]m| am) (?:just )?wondering if you (?:could|would|can)(?: please| possibly)?\s+/iu,
  /^(?:is it|would it be) possible (?:for you )?to\s+/iu,
  /^it would be (?:great|nice|good|helpful|awesome) if you (?:could|would|can)\s+/iu,
  /^your (?:task|job|goal) is to\s+/iu,
  /^(?:can|could|would|will) (?:you|u)(?: please)? help (?:me|us)(?: to)?\s+/iu,
  /^(?:please )?help (?:me|us)(?: to)?\s+(?!understand\b)/iu,
  /^i (?:need|want|could use)(?: some| your)? help (?:to|with)\s+/iu,
];

/** Openings that may tell of the person's own plans; they count as a request only where no other one is made. */
const ownPlans: readonly RegExp[] = [
  /^(?:i|we) (?:need|want|have|would like|['’]d like|am trying|['’]m trying) to\s+(?=(?:write|draft|compose|create|translate|summari[sz]e|plan|come up|prepare|rewrite)\b)/iu,
];

const closings =
  /[\s,;.!-]*\b(?:please|pls|plz|thanks|thank you|thx|ty|cheers)(?: (?:so much|very much|a lot|in advance|again))*[\s.!?:)]*$/iu;

const thanksOnly =
  /^(?:many )?(?:thanks|thank you|thx|cheers|appreciate it|much appreciated|hope (?:this|that) (?:helps|makes sense|is clear)|i hope (?:this|that) makes sense)(?: (?:so much|very much|a lot|a ton|in advance|again|for (?:your|the|any) (?:help|time|support|effort)))*\s*[.!:)]*$/iu;

/**
 * A text in one piece without a greeting at its beginning and thanks at its end; an opening such as "can you" goes where
 * a known verb follows.
 */
export function withoutPleasantries(text: string): DirectRequest {
  const hello = greeting.exec(text)?.[0] ?? "";
  const rest = text.slice(hello.length);
  const thanks =
    /(?:(?<=[.!?])\s+|\n\s*)((?:many )?(?:thanks|thank you|thx|cheers)(?: (?:so much|very much|a lot|in advance|for your help))?[.! ]*)$/iu.exec(
      rest,
    );
  const body = thanks === null ? rest : rest.slice(0, thanks.index);
  if (body.trim() === "") return { text, removed: [] };
  const [sentence = ""] = /^[^\n.!?]{1,400}[.!?]?/u.exec(body) ?? [];
  const direct = makeDirect(sentence, false);
  const removed = [hello.trim(), ...direct.removed, thanks?.[1]?.trim() ?? ""].filter((words) => words !== "");
  if (removed.length === 0) return { text, removed };
  return { text: capitalize(direct.text + body.slice(sentence.length)), removed };
}

const wellWishing =
  /^i hope (?:you|this|all|everything)\b.{0,40}\b(?:well|great|good|fine|day)[.!]*$|^i have a (?:quick |small )?(?:question|request|favou?r)(?: for you)?[.!:]*$/iu;

/** "Dear AI, 请总结…" must not count as English because of its first two words. */
export function withoutGreeting(text: string): string {
  return text.replace(greeting, "");
}

/** True for a sentence that only greets or thanks. */
export function isPleasantry(sentence: string): boolean {
  return thanksOnly.test(sentence) || wellWishing.test(sentence) || sentence.replace(greeting, "") === "";
}

/**
 * Turns "can you please write me a poem?" into "Write a poem." An opening goes only where a known verb follows, so that
 * "can you feel pain?" stays a question. `isOnlyRequest` lets "I need to write …" count as the request itself.
 */
export function makeDirect(sentence: string, isOnlyRequest: boolean): DirectRequest {
  const removed: string[] = [];
  let text = stripOpenings(sentence.trim(), isOnlyRequest, removed);
  const isRequest = startsWithVerb(text) || rewordRequest(text).change !== null;
  if (removed.length > 0 && !isRequest) text = removed.splice(0).reduceRight((rest, word) => word + rest, text);
  const wasQuestion = removed.some((word) => /\b(?:you|u|possible)\b/iu.test(word));

  const closing = closings.exec(text);
  if (closing !== null && startsWithVerb(text) && closing.index > 0) {
    const mark = /[?:]/u.exec(closing[0])?.[0] ?? ".";
    removed.push(closing[0].trim().replace(/^[\s,;.!-]+/u, ""));
    text = text.slice(0, closing.index) + mark;
  }
  const recipient =
    /^(write|draft|compose|make|create|generate|build|find|craft|prepare|recommend) (?:me|us) (?=\S)/iu.exec(text);
  if (recipient !== null) {
    text = `${recipient[1] ?? ""} ${text.slice(recipient[0].length)}`;
    removed.push("me");
  }
  const favour =
    /^((?:summari[sz]e|translate|explain|check|fix|proofread|rewrite|rephrase|review|extract|classify|correct|shorten|simplify|convert|analy[sz]e|find|solve|calculate)\b.*?) for (?:me|us)(?=[.:,!?]|$)/iu.exec(
      text,
    );
  if (favour !== null) {
    text = (favour[1] ?? "") + text.slice(favour[0].length);
    removed.push("for me");
  }
  if (wasQuestion) text = text.replace(/\?+(?=["')\]]*$)/u, ".");
  const direct = text === sentence.trim() ? text : capitalize(text);
  return { text: direct, removed: removed.map((word) => word.trim()).filter((word) => word !== "") };
}

function stripOpenings(sentence: string, isOnlyRequest: boolean, removed: string[]): string {
  let text = sentence;
  const patterns = isOnlyRequest ? [greeting, ...openings, ...ownPlans] : [greeting, ...openings];
  for (let pass = 0; pass < 6; pass += 1) {
    const match = patterns.map((pattern) => pattern.exec(text)).find((found) => found !== null && found[0] !== "");
    if (match === undefined || match === null || match[0].length === text.length) break;
    removed.push(match[0]);
    text = text.slice(match[0].length);
  }
  return text;
}

/** True where the first word is a verb by which people ask for something. */
export function startsWithVerb(text: string): boolean {
  const [first = "", second = ""] = text.toLowerCase().match(/[a-z][a-z'’-]*/gu) ?? [];
  return isTaskVerb(first) || `${first} ${second}` === "come up" || (first === "sum" && second === "up");
}
