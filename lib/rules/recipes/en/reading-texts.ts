import type { Recipe } from "../../recipe";
import { onlyMaterial } from "./shared-lines";
import { line } from "./write-recipe";

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
    line(
      "weighty-points",
      "Give five points in the order of their weight, each with a year or name and one sentence on why it mattered.",
      "A topic has no end; five points can be kept in mind.",
      {
        settles: ["form", "length", "count"],
        needs: "no-material",
        onlyWith:
          /\b(?:causes?|effects?|consequences|theor(?:y|ies)|wars?|ww[12]|revolutions?|history|life of|works? of|main ideas|era|century|movement)\b/iu,
        unless: /\b(?:attached|link|my|our|this|plot|novel)\b|https?:/iu,
      },
    ),
    line(
      "plot",
      "Tell the plot in the order of events in at most 250 words, say who the main characters are to each other, and how it ends.",
      "Names without their ties cannot be followed.",
      {
        settles: ["length", "form"],
        needs: "no-material",
        onlyWith: /\b(?:plot|novel|movie|film|play|story)\b/iu,
        unless: /\b(?:spoilers?|without the end\w{0,3}|my|our|attached|link)\b|https?:/iu,
      },
    ),
    line(
      "not-from-guessing",
      "Where you cannot see the text itself or do not know it well, say so instead of guessing.",
      "A summary of something unread sounds just as sure.",
      {
        needs: "no-material",
        onlyWith: new RegExp(`https?:|\\bwww\\.|\\b(?:link|url|video|podcast|attached|pdf|lecture)\\b`, "iu"),
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
};

const data = /\b(?:json|csv|tsv|ya?ml|xml|sql|toml)\b/iu;
const grid = /\b(?:tables?|spreadsheets?|excel|csv|tsv|google sheets?|columns?)\b/iu;

export const reformat: Recipe = {
  opening: null,
  lines: [
    line(
      "nothing-lost",
      "Carry over every item in {material} in its order, and keep what fits nowhere in a place of its own at the end.",
      "What fits no column is what gets lost.",
      {
        needs: "long-material",
        unless:
          /\bbullets?\b|\b(?:only|just|exclud\w{1,3}|except|sort\w{0,3}|order(?:ed)?|group\w{0,3}|alphabet\w{1,6}|filter\w{0,3}|relevant|important|dedup\w{0,9}|duplicates?|schema|minif\w{1,3}|pretty|indent|soap|ascii|diagram|mermaid)\b/iu,
      },
    ),
    line(
      "empty-stays-empty",
      "Leave a field empty where {material} gives nothing for it (null in JSON).",
      "A filled gap cannot be told from a fact.",
      {
        needs: "material",
        onlyWith: new RegExp(`${data.source}|\\b(?:fields?|forms?|template)\\b`, "iu"),
        unless: /\b(?:null|empty|n\/a|missing|blank|unknown|leave|omit|guess|pretty|indent|minif\w{1,3}|convert)\b/iu,
      },
    ),
    line(
      "same-notation",
      "Name the columns in the first row, write dates and figures in one notation, and leave a cell empty where nothing is given.",
      "Mixed notations cannot be sorted or added up.",
      {
        needs: "material",
        onlyWith: grid,
        unless: /\b(?:exact\w{0,2}|verbatim|as[- ]is|unchanged|iso|don['’]?t change|do not change|raw)\b/iu,
      },
    ),
    line(
      "units-in-heading",
      "Put one item in each row and the unit into the heading of its column, and mark figures that are estimates or change with time.",
      "Bare figures cannot be compared.",
      {
        needs: "no-material",
        onlyWith: grid,
        unless: /\b(?:empty|blank|template|my|notes|this|these|convert|columns?)\b/iu,
      },
    ),
    line(
      "wording-stays",
      "Keep the wording of the entries; change only where and how they stand.",
      "A new form is no reason for new words.",
      {
        needs: "long-material",
        unless:
          /\bbullets?\b|\b(?:re-?writ\w{1,4}|re-?word\w{0,3}|summar\w{1,6}|short\w{0,4}|proper|agenda|polish\w{0,3}|tidy|clean\w{0,4}|fix\w{0,3}|correct\w{0,3}|translat\w{1,4}|prose|paragraphs?|abbreviat\w{1,5}|professional\w{0,2}|minutes|soap|cards?|normali[sz]\w{1,3}|convert)\b/iu,
      },
    ),
  ],
};
