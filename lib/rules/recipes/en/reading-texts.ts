import type { Recipe } from "../../recipe";
import { onlyMaterial } from "./shared-lines";
import { line, question } from "./write-recipe";

const talk = /\b(?:meetings?|chats?|threads?|calls?|conversations?|discussions?|e-?mails?|slack|stand-?up|minutes)\b/iu;
const binding =
  /\b(?:contracts?|agreements?|terms|lease|clauses?|privacy|legal\w{0,2}|insurance|tenanc\w{1,3}|nda)\b/iu;
const told = /\b(?:stor(?:y|ies)|novel|books?|chapters?|movie|film|plot|play|episode|series|poem)\b/iu;

export const summarize: Recipe = {
  opening: null,
  lines: [
    line(
      "duties-first",
      "Say first what the reader must do, pay or give up, and by when; then the rest.",
      "That is what one has to know before signing.",
      { onlyWith: binding, unless: /\b(?:history|case law|essay|article)\b/iu },
    ),
    line(
      "decided-open-who",
      "Name what was decided, what is still open, and who has to do what by when.",
      "That is what those who were not there need.",
      {
        onlyWith: talk,
        unless:
          /\b(?:open|decisions?|action items?|next steps?|news ?letters?|one (?:sentence|line|word)|to-?dos?|tasks?)\b/iu,
      },
    ),
    line(
      "outcome-first",
      "Begin the summary with the result or main point itself, not with the subject of {material}.",
      "“The article discusses …” tells the reader nothing.",
      {
        needs: "material",
        unless: new RegExp(
          `${told.source}|${talk.source}|${binding.source}|\\b(?:chronolog\\w{1,6}|in order|timeline|by (?:section|chapter))\\b`,
          "iu",
        ),
      },
    ),
    line(
      "limiting-words",
      "Keep the conditions, exceptions and doubts that limit a statement, and say whose claim it is where that matters.",
      "Without them “may, in some cases” becomes “does”.",
      {
        needs: "long-material",
        unless: new RegExp(`${told.source}|\\b(?:one|single) (?:sentence|line|word)\\b|\\btl;?dr\\b`, "iu"),
      },
    ),
    onlyMaterial,
    line(
      "length",
      "Keep the summary under a quarter of the length of {material}.",
      "A summary that is nearly as long saves no time.",
      {
        settles: ["length", "form"],
        needs: "material",
        unless: /\b(?:everything|all|detail\w{0,3}|thorough|bullets?|points)\b/iu,
      },
    ),
  ],
  questions: [
    question(
      "use",
      "What will you use it for?",
      {
        "To decide": "The summary is needed for a decision; put first what counts for that.",
        "To pass on": "The summary is passed on to people who have not read the original.",
        "To learn": "The summary is for learning; keep the terms and how they hang together.",
        "Whether to read it": "The summary should show whether the original is worth reading.",
      },
      "The summary is needed for this: {answer}.",
      { unless: /\b(?:decid\w{1,4}|decision|exam|stud(?:y|ying)|test|pass on|forward|present\w{0,6}|next agent)\b/iu },
    ),
    question(
      "focus",
      "What matters most in it?",
      {
        "Results and figures": "Give results and figures the most room in the summary.",
        "What to do": "Give what has to be done the most room in the summary.",
        "The argument": "Give the argument and its reasons the most room in the summary.",
      },
      "Give this the most room in the summary: {answer}.",
      {
        unless:
          /\b(?:focus\w{0,3}|especially|mainly|emphas\w{1,5}|what (?:was|is|are)|key (?:points|figures|findings))\b/iu,
      },
    ),
    question(
      "length",
      "How long may it be?",
      {
        "One sentence": "The summary is one sentence.",
        "Five points": "The summary has five bullet points.",
        "Half a page": "The summary has about 200 words.",
      },
      "Length of the summary: {answer}.",
      { settles: ["length"], replaces: ["length"] },
    ),
    question(
      "reader",
      "Who reads it?",
      {
        "I do": "The summary is for me.",
        "My boss": "The summary is for my superior, who has one minute.",
        "No expert": "The reader of the summary does not know the field; explain each term.",
      },
      "The reader of the summary is {answer}.",
      { settles: ["audience"] },
    ),
  ],
};

export const reformat: Recipe = {
  opening: null,
  lines: [],
  questions: [
    question(
      "use",
      "Where will it be used?",
      {
        "In a spreadsheet": "I will paste it into a spreadsheet.",
        "In a document": "I will paste it into a document.",
        "By a program": "A program will read it; return nothing besides.",
      },
      "I will use it here: {answer}.",
      { settles: ["form"] },
    ),
    question(
      "order",
      "In which order?",
      {
        "As it is": "Keep the order of the original.",
        "By date": "Order it by date, the newest first.",
        Alphabetically: "Order it alphabetically.",
        "By topic": "Group it by topic.",
      },
      "Order it like this: {answer}.",
      {
        replaces: ["nothing-lost"],
        unless: /\b(?:sort\w{0,3}|order\w{0,3}|group\w{0,3}|alphabet\w{1,6}|by date|chronolog\w{1,6})\b/iu,
      },
    ),
    question(
      "gaps",
      "What where something is missing?",
      { "Leave it empty": "Leave empty what is missing.", "Mark it": "Write “missing” where something is missing." },
      "Where something is missing: {answer}.",
      { replaces: ["empty-stays-empty"], unless: /\b(?:null|empty|n\/a|missing|blank|unknown)\b/iu },
    ),
  ],
};
