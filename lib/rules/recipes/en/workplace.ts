import type { Recipe } from "../../recipe";
import { line, question } from "./write-recipe";

/** Somebody for one household, who is found by a notice and not by a company's job ad. */
const atHome =
  /\b(?:tutor|baby-?sitter|nanny|cleaner|au pair|gardener|dog[- ]?(?:walker|sitter)|(?:my|our) (?:daughter|son|kids?|children|mother|father|home|house))\b/iu;

export const jobAd: Recipe = {
  opening: "Write a job ad from the notes below.",
  lines: [
    line(
      "work-first",
      "Open the job ad with what the person will do and for whom, before anything about the company.",
      "Applicants look for the work first and leave when they do not find it.",
      {
        unless: new RegExp(`${atHome.source}|\\b(?:start|begin|open)s? with\\b`, "iu"),
      },
    ),
    line(
      "must-and-can",
      "Keep apart in the job ad what applicants must bring and what they can learn in the job, and keep the first list short.",
      "Long lists of demands keep good people from applying.",
      {
        unless: new RegExp(
          `${atHome.source}|\\b(?:part[- ]?time|weekend|pot ?wash\\w{0,2}|barista|wait\\w{1,5}|clean\\w{0,3}|casual|seasonal|summer|saturday|helper|picker|driver|cashier|facebook|flyer)\\b`,
          "iu",
        ),
      },
    ),
    line(
      "terms-on-top",
      "State pay, place, hours and start near the top of the job ad, with placeholders for what I did not give.",
      "These decide first whether somebody reads on.",
      {
        unless: /\b(?:(?:hide|without|omit|not) (?:\w{1,12} )?(?:pay|salary|place|hours)|volunteer\w{0,3}|unpaid)\b/iu,
      },
    ),
    line(
      "concrete-tasks",
      "Describe each duty by a task from an ordinary week, not by words such as “dynamic” or “fast-paced”.",
      "Applicants must be able to picture the work.",
      { unless: /\b(?:dynamic|fast[- ]?paced|one (?:sentence|paragraph)|tweet|short)\b/iu },
    ),
    line(
      "searched-title",
      "Use the job title that applicants search for, and wording that shuts nobody out by age, sex or origin.",
      "An inside title is not found, and a careless word can break the law.",
    ),
  ],
  questions: [
    question(
      "experience",
      "How much experience is needed?",
      {
        None: "Beginners are welcome; say what they will be taught.",
        "Some years": "Two to five years of experience are expected.",
        "Very much": "The ad is for somebody who has done this work for many years.",
      },
      "Experience that is needed: {answer}.",
      {
        unless:
          /\b(?:senior|junior|experience\w{0,2}|entry[- ]level|intern\w{0,4}|apprentice\w{0,4}|trainee|years?|students?|lead|head)\b/iu,
      },
    ),
    question(
      "draw",
      "Why would somebody choose you?",
      {
        Pay: "The best reason to apply is the pay; leave a placeholder for it.",
        "Hours or place": "The best reason to apply is free choice of hours or place.",
        "The work itself": "The best reason to apply is the work itself.",
        "The team": "The best reason to apply is the team.",
      },
      "The best reason to apply: {answer}.",
      { unless: /\b(?:we offer|benefits|perks)\b/iu },
    ),
    question(
      "place",
      "Where is the work done?",
      {
        "On site": "The work is done on site.",
        "Partly at home": "The work is done partly at home.",
        Remotely: "The work is done remotely.",
      },
      "Where the work is done: {answer}.",
      {
        unless:
          /\b(?:remote\w{0,2}|hybrid|on[- ]?site|office|home|restaurant|caf[eé]|shop|store|warehouse|school|kindergarten|hospital|driver|nurse|barista|chef|waiter|cook)\b/iu,
      },
    ),
  ],
};

const releaseNotes = /\b(?:release notes?|change ?logs?|patch notes?|what['’]?s new)\b/iu;
const reference =
  /\b(?:apis?|endpoints?|functions?|methods?|sdk|modules?|classes|docstrings?|jsdoc|javadoc|comments?)\b/iu;

export const documentation: Recipe = {
  opening: null,
  notFor: /\b(?:commit|pull request|PR|user stor(?:y|ies)|ticket|changelog entry|comments?)\b/iu,
  lines: [],
  questions: [
    question(
      "reader",
      "Who reads the documentation?",
      {
        "End users": "The readers use the product and do not program; explain without jargon.",
        Developers: "The readers are developers who want to build with it.",
        Administrators: "The readers set it up and run it for others.",
      },
      "The readers are {answer}.",
      {
        settles: ["audience"],
        unless: /\b(?:developers?|devs|users|customers?|admin\w{0,10}|beginners?|api|docstrings?)\b/iu,
      },
    ),
    question(
      "known",
      "What do readers know already?",
      {
        Nothing: "The readers see this for the first time.",
        "The basics": "The readers know the basics; explain only what is particular here.",
        "They switch over": "The readers come from another product; say what is different here.",
      },
      "What the readers know already: {answer}.",
      { unless: new RegExp(`${releaseNotes.source}|\\b(?:new to|beginners?|experienced|first time)\\b`, "iu") },
    ),
    question(
      "form",
      "Where will it stand?",
      {
        "In a repository": "Write the text in Markdown for a repository.",
        "On a help page": "Write the text for a help page with short sections.",
        "In print": "Write the text for print, without links.",
      },
      "The text will stand {answer}.",
      { settles: ["form"], unless: /\b(?:read[- _]?me|markdown|github|confluence|notion|docstrings?|pdf|page)\b/iu },
    ),
  ],
};
