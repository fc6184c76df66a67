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
  ],
};
