import type { TaskKind } from "../reading/kinds";

/** Behind one of these, a noun is no longer what is asked for: "an excuse for turning in my essay". */
const border =
  "about|am|are|as|at|because|by|can|could|did|do|does|for|from|had|has|he|how|i|if|in|into|is|it|like|of|on|or|she|should|so|than|that|they|this|to|turning|was|we|were|what|when|where|which|who|whose|why|with|would|(?<!thank )you";

/** Where a request begins: with the text, or behind a mark. */
const beginning =
  "(?:^|[.!?,;:–-]\\s+|\\n\\s*)(?:(?:hi|hello|hey|ok|so|please|pls|plz|and)\\b[,!]? )*(?:(?:can|could|would|will) (?:you|u) )?(?:please )?(?:(?:i|we)(?:['’](?:d|ve|m))? (?:(?:really|just|also|only) )?(?:need|want|have|got|would like|like|gotta)(?: to)? |need )?(?:(?:some )?help(?: me| us)?(?: to| with| on)? |need to |have to |(?:i['’]?m |im )?looking for |time to |do (?:me|us) )?";

function headed(nouns: string): RegExp {
  return new RegExp(
    `${beginning}(?:(?!(?:${border})\\b)[\\p{L}\\p{N}'’"“”&$%+/{}-]+,? ){0,7}?["“]?(?:${nouns})(?!\\p{L}| (?:(?:is|are|was|were|has|had|does|do|did|wo|ca)(?:n['’]?t)?|got|keeps?|recipes?|titles?|names?|headlines?|(?:that )?rhymes?)(?!\\p{L}))`,
    "iu",
  );
}

const noQuestion =
  /^(?!\W*(?:what|why|who|when|where|which|is|are|does|do(?! me\b)|did|has|have|should|can (?!you\b|u\b|we\b|i\b)|how)(?!\p{L}))/iu;

/**
 * How a short English request says that it wants a text: the thing is the object of its order, or it is named first.
 * One such word elsewhere ("strong verbs for a resume") is about the thing, and sends the reader of kinds astray.
 */
const things: Partial<Readonly<Record<TaskKind, RegExp>>> = {
  email: headed("(?:e-?)?mails?|newsletters?|out of office|follow-?up|reminder"),
  "formal-letter": headed("letters?|notices?|complaints?|appeals?|resignations?|references?|statements?"),
  "cover-letter": headed("cover ?letters?|letters?|application|motivation"),
  resume: headed(
    "resumes?|r[eé]sum[eé]s?|cvs?|bios?|bullets?(?: points?)?|summary|about (?:me|section)|headline|(?:skills|education|work) section|objective|profile text",
  ),
  article: headed(
    "articles?|blogs?|blog ?posts?|posts?|newsletters?|guides?|columns?|listicles?|obituary|features?|pieces?|write about|write \\d+ words",
  ),
  essay: headed(
    "essays?|papers?|thes[ie]s|introductions?|intro|conclusions?|paragraphs?|topics?|dissertations?|book report|abstract|literature review|personal statement|outline",
  ),
  report: headed(
    "reports?|plans?|proposals?|minutes|memos?|polic(?:y|ies)|case stud(?:y|ies)|white ?papers?|briefs?|rules|agendas?|summar(?:y|ies)|post-?mortem|terms|guidelines|reviews?|business case|assessment|charter|one[- ]pager",
  ),
  "job-ad": headed("ads?|adverts?|postings?|posts?|descriptions?|listings?|vacanc(?:y|ies)|hiring|wanted"),
  documentation: headed(
    "instructions?|manuals?|read-?me|docs?|documentation|guides?|sops?|faqs?|procedures?|changelogs?|release notes|help (?:page|article)s?|(?:doc|java)docs?|docstrings?|commit message|pull request|runbooks?|adrs?|knowledge base",
  ),
  "social-post": headed(
    "posts?|captions?|tweets?|bios?|threads?|stor(?:y|ies)|hooks?|hashtags?|announce|something|descriptions?",
  ),
  "ad-copy": headed(
    "ads?|adverts?|advertisements?|ad ?copy|copy|listings?|flyers?|leaflets?|posters?|landing pages?|pitch(?:es)?|headlines?|promos?|sell|selling|radio spot|commercials?|(?:press )?release|(?:sales|about us|web) ?(?:page|text)|text|brochure|meta description|call to action|slogan",
  ),
  "product-description": headed("descriptions?|listings?|product (?:copy|texts?|pages?)|blurbs?|text|bullets|describe"),
  speech: headed(
    "speech(?:es)?|toasts?|eulog(?:y|ies)|talks?|remarks|few words|vows?|sermon|farewell|maid of honou?r|best man|father of the bride",
  ),
  story: headed(
    "stor(?:y|ies)|tales?|scenes?|chapters?|fables?|novels?|monologues?|backstor(?:y|ies)|characters?|villains?|fiction|legends?|myths?|describe|dialogues?|plot|paragraph|worldbuilding|continue",
  ),
  poem: headed(
    "poems?|haikus?|limericks?|sonnets?|verses?|rhymes?(?! with)|odes?|songs?|lyrics|raps?|ballads?|lullab(?:y|ies)|jingles?|acrostics?|chorus|villanelle|track",
  ),
  script: headed(
    "scripts?|dialogues?|sketch(?:es)?|scenes?|skits?|screenplays?|monologues?|videos?|podcasts?|hooks?|intros?|ads?|commercials?|voice-?over|play|meditation",
  ),
  lesson: headed(
    "lessons?|lesson plans?|worksheets?|units?|activit(?:y|ies)|curriculum|exercises?|syllabus|rubrics?|workshops?|(?:warm|bell)[- ]?\\w+|teach",
  ),
  "test-data": headed(
    "(?:data|datasets?|records|rows|users|customers|csv|json|orders|names and \\w+|addresses|transactions|entries|payload|fixtures?|lorem ipsum|(?:log )?lines|inserts|reviews|tickets|emails|names|readings|chat log|text)",
  ),
  proofread: noQuestion,
  rewrite: noQuestion,
  shorten: noQuestion,
  expand: noQuestion,
};

/** What else a request says that wants something done with a program, or a picture, a recipe or a journey. */
const others: Partial<Readonly<Record<TaskKind, RegExp>>> = {
  interview:
    /\b(?:interview\w{0,3}|surveys?|questionnaires?|polls?|research|focus groups?|candidates?|applicants?|feedback)\b/iu,
  "convert-code": /[{}();=]|\b(?:convert|port|translate|rewrite|migrate|turn|change)\b.*\b(?:to|into|in|from)\b/iu,
  "review-code": /[{}();=]|\b(?:review|refactor\w{0,3}|optimi[sz]e|clean up|improve|critique|feedback)\b/iu,
  "test-code": /[{}();=]|test|mock/iu,
  formula: /^(?!\W*(?:my|why)\b)(?!.*\b(?:crash\w{0,4}|open\w{0,3}|beginners?|courses?|learn|slow|freez\w{1,3})\b)/iu,
  recipe: /^(?!\W*(?:you|why|my|the|this|is|are)\b)/iu,
  trip: /^(?!\W*(?:is|are|do|does|did|should|why)\b)/iu,
  image: noQuestion,
};

/** Whether a request without material asks for what this kind makes; true for kinds that answer a question. */
export function asksFor(kind: TaskKind, instruction: string): boolean {
  return (things[kind] ?? others[kind])?.test(instruction.trim()) !== false;
}

/** Whether a kind makes or changes a text, which a request for it names. */
export function makes(kind: TaskKind): boolean {
  return kind in things;
}
