import type { KindOfTask, TaskKind } from "./kind-of-task";

/** What a leading verb asks for. Makers ("write", "create") say little alone: their object decides. */
const verbsOfKind: readonly (readonly [TaskKind, string])[] = [
  ["summarize", "summarize summarise sumarize summerize condense recap abridge"],
  ["classify", "classify categorize categorise label tag"],
  ["extract", "extract retrieve parse"],
  ["translate", "translate localize localise"],
  ["explain", "explain describe define clarify teach elaborate discuss illustrate"],
  ["solve", "solve calculate compute prove derive factor integrate differentiate evaluate simplify"],
  ["code", "code implement program refactor debug"],
  [
    "rewrite",
    "rewrite rephrase paraphrase reword proofread edit polish improve correct revise shorten simplify fix expand",
  ],
  ["plan", "plan schedule organize organise outline"],
  ["compare", "compare contrast"],
  ["brainstorm", "brainstorm suggest propose invent imagine"],
  ["list", "list name enumerate"],
  ["advise", "recommend advise"],
  ["review", "review critique assess rate grade score"],
  ["analyze", "analyze analyse interpret examine investigate"],
];

const makerVerbs = new Set(
  "write draft compose craft create generate make produce prepare design develop build give provide show get send find".split(
    " ",
  ),
);

/** Verbs that begin a request but decide no kind. */
const otherVerbs = new Set(
  "act add answer apply arrange ask assume break build change check choose collect combine complete consider continue convert count decide determine document estimate fill find finish format help highlight identify include insert keep look merge optimize optimise order outline pick play pretend predict provide quiz rank read remove reorder replace reply respond return role-play roleplay run say search select separate share simulate sort split state stop structure take tell test think transcribe transform turn update use verify walk".split(
    " ",
  ),
);

const kindOfVerb: ReadonlyMap<string, TaskKind> = new Map(
  // The first mention wins: "simplify" is mathematics only where the reading sees a formula.
  verbsOfKind.flatMap(([kind, verbs]) => verbs.split(" ").map((verb) => [verb, kind] as const)).reverse(),
);

/** What a requested thing is, by its noun; two-word nouns are looked up before one-word ones. */
const nounsOfGenre: readonly (readonly [TaskKind, string | null, string])[] = [
  [
    "write",
    "email",
    "email|e-mail|mail|message|reply|letter|memo|reminder|complaint|announcement|invitation|note|follow-up|followup",
  ],
  ["write", "note", "thank-you note|thank you note|birthday card|love letter|card|condolence|apology|congratulation"],
  ["write", "cover-letter", "cover letter|motivation letter|motivational letter|personal statement|application letter"],
  ["write", "article", "blog post|blog|article|newsletter|column|op-ed|post"],
  ["write", "essay", "essay|term paper|paper|thesis"],
  ["write", "story", "short story|story|tale|novel|chapter|scene|fable|fairy tale|dialogue|screenplay"],
  ["write", "poem", "poem|haiku|sonnet|limerick|ode|lyrics|song|rap|ballad|verse"],
  [
    "write",
    "copy",
    "product description|ad|advert|advertisement|copy|landing page|brochure|flyer|pitch|sales page|listing",
  ],
  ["write", "slogan", "slogan|tagline|motto|headline"],
  ["write", "description", "description"],
  ["write", "social", "tweet|caption|linkedin post|instagram post|facebook post|social post|media post|twitter thread"],
  ["write", "speech", "speech|toast|eulogy|talk|video script|podcast script|vow|vows"],
  ["write", "slides", "presentation|slides|slide deck|powerpoint"],
  ["write", "bio", "bio|biography|resume|cv|profile"],
  ["write", "report", "report|proposal|white paper|case study|business case|brief"],
  ["write", "policy", "policy|guidelines|code of conduct|house rules"],
  ["write", "documentation", "documentation|readme|manual|user guide|docs|release notes|changelog"],
  ["write", "press-release", "press release|news release"],
  ["write", "commit", "commit message|git commit message"],
  ["write", "alt-text", "alt text|image description"],
  ["write", "job-ad", "job description|job ad|job posting|job post"],
  ["write", "recipe", "recipe"],
  ["write", "outline", "outline"],
  ["write", "generic", "text|paragraph|introduction|conclusion"],
  ["summarize", null, "summary|recap|synopsis|tldr|gist"],
  ["explain", null, "explanation|overview|definition|primer"],
  ["how-to", null, "tutorial|instructions|steps|guide"],
  ["translate", null, "translation"],
  ["review", null, "feedback|critique"],
  ["analyze", null, "analysis|swot"],
  ["advise", "tips", "advice|tips|recommendation|recommendations"],
  ["compare", null, "comparison|pros and cons|pros|difference|differences"],
  ["quiz", null, "quiz|questions|question|flashcards|exam|worksheet|trivia"],
  [
    "plan",
    null,
    "plan|schedule|itinerary|roadmap|routine|workout|workout program|timetable|curriculum|strategy|agenda|budget|timeline",
  ],
  ["brainstorm", "names", "names|name|usernames|brand names"],
  ["brainstorm", "titles", "titles|title|headlines|subject lines|subject line|slogans|taglines|hooks"],
  ["brainstorm", "ideas", "ideas|idea|suggestions|topics|ways|themes"],
  ["list", null, "list|examples|facts|synonyms|reasons|quotes|table|checklist"],
  ["code", "sql", "sql|sql query|query"],
  ["code", "regex", "regex|regexp|regular expression"],
  ["code", "formula", "formula|excel formula|spreadsheet formula"],
  ["code", "shell", "shell script|bash script|command|one-liner|dockerfile"],
  ["code", "schema", "schema|database schema|data model|er diagram"],
  ["code", "app", "app|application|game|web app|program|bot|plugin|extension"],
  ["code", "page", "website|webpage|web page|landing-page code|html page|html"],
  ["code", "tests", "unit tests|unit test|test cases|test suite"],
  [
    "code",
    "function",
    "function|method|class|code|script|api|endpoint|component|algorithm|macro|module|snippet|scraper|crawler|parser|hook|decorator",
  ],
];

const genreOfNoun: ReadonlyMap<string, KindOfTask> = new Map(
  nounsOfGenre.flatMap(([kind, genre, nouns]) => nouns.split("|").map((noun) => [noun, { kind, genre }] as const)),
);

/** Where the thing itself ends and what is said about it begins. */
const nounPhraseEnd =
  /^(?:about|for|of|on|that|which|who|whose|to|in|with|from|by|using|explaining|describing|comparing|as|where|when|and|so|based|regarding|between|at|into|is|are)$/u;

/** True for a verb by which people ask for something; takes small letters. */
export function isTaskVerb(word: string): boolean {
  return kindOfVerb.has(word) || makerVerbs.has(word) || otherVerbs.has(word);
}

/** True for "write", "create" and the like, whose object decides the kind. */
export function isMakerVerb(word: string): boolean {
  return makerVerbs.has(word);
}

/** The kind that a verb names by itself; null where it names none. */
export function kindByVerb(word: string): TaskKind | null {
  return kindOfVerb.get(word) ?? null;
}

/** The kind of the thing that a noun phrase names, read from its last known noun; null where none is known. */
export function kindByNounPhrase(phrase: string): KindOfTask | null {
  const words = phrase.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}+#'’-]*|[.,:;!?()]/gu) ?? [];
  let found: KindOfTask | null = null;
  for (let index = 0; index < Math.min(words.length, 12); index += 1) {
    const word = words[index] ?? "";
    if (/^[.,:;!?()]$/u.test(word)) break;
    const three = `${word} ${words[index + 1] ?? ""} ${words[index + 2] ?? ""}`;
    const two = `${word} ${words[index + 1] ?? ""}`;
    const phraseKind = genreOfNoun.get(three) ?? genreOfNoun.get(two);
    if (phraseKind !== undefined) {
      found = phraseKind;
      index += genreOfNoun.has(three) ? 2 : 1;
      continue;
    }
    if (nounPhraseEnd.test(word)) {
      // "A list of ideas" and "a set of questions" are named by what they hold.
      if (word === "of" && (found === null || found.kind === "list")) continue;
      break;
    }
    // "A tweet announcing our app" is a tweet.
    if (found !== null && /ing$/u.test(word)) break;
    const kind = genreOfNoun.get(word) ?? genreOfNoun.get(word.replace(/s$/u, ""));
    if (kind !== undefined) found = kind;
  }
  return found;
}
