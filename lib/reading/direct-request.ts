import { rewordRequest } from "./reword";
import { capitalize, endWithMark } from "./sentences";
import { isTaskVerb, kindByNounPhrase } from "./task-words";

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

/** A constraint without the "please" and "thanks" around it. */
export function withoutThanks(sentence: string): DirectRequest {
  const closing = closings.exec(sentence);
  if (closing === null || closing.index === 0) return { text: sentence, removed: [] };
  return { text: sentence.slice(0, closing.index), removed: [closing[0].replace(/^[\s,;.!-]+|[\s.!?]+$/gu, "")] };
}

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

/** Verbs for a request that only names a thing: "poem about autumn", "5 names for a cat". */
const verbForKind: Readonly<Record<string, string>> = {
  write: "Write",
  brainstorm: "Suggest",
  list: "List",
  plan: "Create",
  code: "Write",
  quiz: "Write",
  compare: "Explain",
  "how-to": "Explain",
  explain: "Give",
  summarize: "Write",
  advise: "Give",
};

/**
 * Puts a verb before a request that is only a noun phrase, with an article where the noun wants one. Returns null for
 * anything else, and for "I need a poem" unless it is the only request.
 */
export function addVerb(sentence: string): DirectRequest | null {
  const wish =
    /^(?:(?:i|we) (?:need|want|would like|['’]d like|am looking for|['’]m looking for|could use)|can i (?:get|have)|could i (?:get|have)|looking for|need) (?!(?:to|you|it|this|that|them|my|your|our|more|for)\b)/iu.exec(
      sentence,
    );
  const whole = wish === null ? sentence : sentence.slice(wish[0].length);
  const closing = closings.exec(whole);
  const phrase = closing === null || closing.index === 0 ? whole : whole.slice(0, closing.index);
  const words = phrase.split(/\s+/u);
  if (wish === null && (words.length > 14 || startsWithVerb(phrase))) return null;
  const thing = kindByNounPhrase(phrase);
  const verb = thing === null ? undefined : verbForKind[thing.kind];
  if (thing === null || verb === undefined) return null;
  if (wish === null && !isBareNounPhrase(phrase)) return null;
  const object = wish === null ? withArticle(phrase) : phrase;
  const verbInPlace = /^(?:the )?(?:pros and cons|advantages and)/iu.test(object) ? "List" : verb;
  return {
    text: endWithMark(`${verbInPlace} ${object}`.replace(/\?+$/u, ".")),
    removed: [wish?.[0] ?? "", closing?.[0] ?? ""]
      .map((words) => words.replace(/^[\s,;.!-]+|[\s.!?]+$/gu, ""))
      .filter((words) => words !== ""),
  };
}

/** No pronoun and no verb form before the phrase says what it is about. */
function isBareNounPhrase(phrase: string): boolean {
  const head = phrase.split(/\b(?:about|for|of|on|that|which|who|to|in|with|between)\b/iu)[0] ?? "";
  return (
    !/[?:]/u.test(phrase) &&
    !/\b(?:i|you|we|they|it|he|she|is|are|was|were|am|has|have|had|do|does|did|can|will|should|would|need|want|what|whats|what['’]s|how|hows|why|who|whos|when|where|which|my|your)\b/iu.test(
      head,
    )
  );
}

const needsNoArticle =
  /^(?:the|an?|some|any|my|our|your|his|her|their|its|this|these|one|two|three|four|five|six|ten|\d)\b/iu;
const massNouns =
  /\b(?:ideas|names|titles|suggestions|topics|ways|questions|flashcards|lyrics|tips|advice|steps|instructions|facts|examples|synonyms|quotes|reasons|feedback|headlines|slogans|taglines|code|copy|html|css|sql|docs|documentation|hooks|usernames|vows|release notes|differences|pros|trivia|captions)\b/iu;

/** First words that are written small inside a sentence; any other capital may be a name. */
const ordinaryOpening =
  /^(?:Short|Long|Funny|Quick|Simple|Good|New|Creative|Catchy|Formal|Informal|Professional|Detailed|Brief|Easy|Healthy|Weekly|Daily|Blog|Poem|Essay|Email|Letter|Story|Recipe|Summary|Plan|Meal|Lesson|Workout|Ideas|Names|List|Script|Function|Product|Cover|Speech|Difference|Differences|Pros|Comparison|Article|Outline|Quiz|Tips|Joke|Caption)\b/u;

function withArticle(phrase: string): string {
  const head = phrase.split(/\b(?:about|for|of|on|that|which|who|to|in|with|between)\b/iu)[0] ?? phrase;
  const start = ordinaryOpening.test(phrase) ? phrase.charAt(0).toLowerCase() + phrase.slice(1) : phrase;
  if (/^(?:differences?|pros and cons|advantages and)\b/iu.test(start)) return `the ${start}`;
  if (needsNoArticle.test(phrase) || massNouns.test(head)) return start;
  return `${/^[aeio]|^u(?!ni|se|sa|k\b)/iu.test(start) ? "an" : "a"} ${start}`;
}
