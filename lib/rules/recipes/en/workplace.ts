import type { Recipe } from "../../recipe";
import { line } from "./write-recipe";

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
    line(
      "how-to-apply",
      "End the job ad with what to send, where, by when, and what happens then, with placeholders for what I did not give.",
      "Every open question costs applicants.",
      { unless: /\b(?:how to apply|apply (?:at|via|by|to|through)|send (?:your )?(?:cv|resume))\b/iu },
    ),
  ],
};

const releaseNotes = /\b(?:release notes?|change ?logs?|patch notes?|what['’]?s new)\b/iu;
const faq = /\b(?:faqs?|frequently asked)\b/iu;
const reference =
  /\b(?:apis?|endpoints?|functions?|methods?|sdk|modules?|classes|docstrings?|jsdoc|javadoc|comments?)\b/iu;

export const documentation: Recipe = {
  opening: null,
  notFor: /\b(?:commit|pull request|PR|user stor(?:y|ies)|ticket|changelog entry|comments?)\b/iu,
  lines: [
    line(
      "first-result",
      "Begin the README with one sentence on what it does and for whom, then give the shortest way to a first working result.",
      "Visitors decide within a minute whether to try it.",
      { onlyWith: /\bread[- _]?me\b/iu },
    ),
    line(
      "by-effect",
      "Group the changes by what they mean for users (new, changed, fixed), and put first what breaks or asks them to act.",
      "Readers of release notes look for what they have to do.",
      { onlyWith: releaseNotes },
    ),
    line(
      "asked-as-users-ask",
      "Word each question of the FAQ as a user would ask it, and answer it in the first sentence.",
      "Questions in the words of the maker are not found.",
      { onlyWith: faq },
    ),
    line(
      "real-call",
      "Show for each function or endpoint in the documentation one call with its result, and the errors that it can give.",
      "Developers read the example first and the description after it.",
      {
        onlyWith: reference,
        unless: /\b(?:docstrings?|jsdoc|javadoc|comments?|read[- _]?me|changelog|release notes?|faqs?|examples?)\b/iu,
      },
    ),
    line(
      "by-what-users-do",
      "Order the text by what users want to get done, and say after each step what they should then see.",
      "Users look up a task, not a part of the product.",
      {
        onlyWith:
          /\b(?:manual|guides?|instructions?|handbook|tutorial|how[- ]to|set[- ]?up|install\w{0,6}|onboarding)\b/iu,
        unless: new RegExp(`${faq.source}|${releaseNotes.source}|\\b(?:employees?|style guide|rules)\\b`, "iu"),
      },
    ),
    line(
      "limits",
      "Say in the documentation what it does not do, and which versions and requirements it takes for granted.",
      "These are the questions that support gets most.",
      {
        unless: new RegExp(
          `${faq.source}|${releaseNotes.source}|\\b(?:docstrings?|jsdoc|javadoc|comments?|limitations?)\\b`,
          "iu",
        ),
      },
    ),
  ],
};
