import type { Recipe } from "../../recipe";
import { line } from "./write-recipe";

const grid =
  /\b(?:rota|roster|shifts?|timetable|calendar|seating|tournament|fixtures?|daily schedule|weekly schedule)\b/iu;

const celebration = /\b(?:part(?:y|ies)|birthday|baby shower|reception|bbq|barbecue|anniversary|reunion)\b/iu;

const strategy = /\b(?:strateg\w{1,4}|go[- ]to[- ]market|gtm|marketing|campaign|growth|positioning)\b/iu;

const dated =
  /\b(?:by|until|before|deadline|launch\w{0,3}|w(?:ee)?ks?|months?|wedding|event|q[1-4]|january|february|march|april|may|june|july|august|september|october|november|december)\b/iu;

export const projectPlan: Recipe = {
  opening: null,
  lines: [
    line(
      "backwards",
      "Plan backwards from the end, and mark what must begin early because it takes long or others wait for it.",
      "Long waits, not work, are what delays most plans.",
      { onlyWith: dated, unless: new RegExp(`${grid.source}|\\b(?:30[ /-]60[ /-]90|content)\\b`, "iu") },
    ),
    line(
      "calendar",
      "Give it as a table with date, topic, form of the post and its first line, and tie a third of the posts to dates or questions of that month.",
      "A calendar of general topics is not worked through.",
      {
        settles: ["form"],
        onlyWith: /\b(?:content|social media|posting|editorial|instagram) (?:calendar|schedule|plan)\b/iu,
      },
    ),
    line(
      "party",
      "Give a timetable back from the day, the amounts of food and drink for that number of guests, and the costs added up.",
      "Amounts and sums are what a party plan is looked up for.",
      { settles: ["form"], onlyWith: celebration },
    ),
    line(
      "slack",
      "Leave some free time in it, and mark what can move when a day goes otherwise than planned.",
      "A plan without slack is given up on the first bad day.",
      {
        onlyWith: /\b(?:schedule|routine|timetable)\b/iu,
        unless:
          /\b(?:content|posts?|posting|social|release|shifts?|rota|roster|seating|tournament|payments?|flights?|trains?|free time|flexib\w{2,5}|slack|buffer)\b/iu,
      },
    ),
    line(
      "stage-shown",
      "Give each stage one small thing to make or do, by which I see that I can go on.",
      "Reading alone feels like progress.",
      {
        onlyWith: /\b(?:learn\w{0,3}|roadmap|from scratch|beginner)\b/iu,
        unless: /\b(?:product|team|projects?|launch)\b/iu,
      },
    ),
    line(
      "seen-to-be-done",
      "Give each step of the plan the result by which one sees that it is done, who does it (a role where I named nobody) and how long it takes.",
      "A step without a result is never finished.",
      {
        settles: ["form", "length"],
        unless: new RegExp(
          `\\b(?:study|schedule|career|path|workouts?|run(?:ning)?|weekly|daily|trip|kids?|learn\\w{0,3})\\b|${grid.source}|${strategy.source}|${celebration.source}|\\bone (?:slide|page)\\b`,
          "iu",
        ),
      },
    ),
    line(
      "riskiest-step",
      "Name the step most likely to go wrong, the first sign of it, and what to do then.",
      "Every plan fails at one place first.",
      {
        settles: ["length"],
        unless: new RegExp(
          `\\b(?:part(?:y|ies)|birthday|study|workouts?|run(?:ning)?|schedule|days?|career|path|wedding|trip)\\b|${grid.source}|\\b(?:risks?|funeral|memorial|wake|burial)\\b`,
          "iu",
        ),
      },
    ),
    line(
      "dropped-first",
      "Say what is dropped first if time or money runs short.",
      "It is easier to decide before than during.",
      {
        unless: new RegExp(
          `\\b(?:part(?:y|ies)|birthday|study|career|kids?)\\b|${grid.source}|${strategy.source}|\\b(?:phases only|30[ /-]60[ /-]90|funeral|memorial|wake|burial)\\b`,
          "iu",
        ),
      },
    ),
  ],
};

const packing = /\b(?:pack\w{0,3}|bag|luggage|suitcase|backpack|kit)\b/iu;

const agenda = /\b(?:agenda|order of business|agm|meeting|running order)\b/iu;

export const checklist: Recipe = {
  opening: null,
  notFor: /\b(?:apps?|web ?site|html|css|js|javascript|react|vue|python|code|program|function|component)\b/iu,
  lines: [
    line(
      "seen-to-be-done",
      "Write each item so that it can be ticked off, with its place, number or limit where it has one.",
      "“Check the gas” is ticked off without a look.",
      {
        unless: new RegExp(
          `${packing.source}|${agenda.source}|\\b(?:dies|died|death|panic|anxi\\w{2,4}|cop(?:e|ing)|grie\\w{1,4})\\b`,
          "iu",
        ),
      },
    ),
    line(
      "as-it-happens",
      "Group the items by the moment or place at which they are due, in that order.",
      "So nobody has to walk or read back.",
      {
        settles: ["form"],
        unless: new RegExp(
          `${agenda.source}|${packing.source}|\\b(?:alphabetical\\w{0,2}|group\\w{0,3}|by (?:room|category|importance)|categor\\w{1,5})\\b`,
          "iu",
        ),
      },
    ),
    line(
      "most-forgotten",
      "Mark the three items that are most often forgotten or cost most when they are.",
      "These deserve a second look.",
      {
        unless: new RegExp(
          `${agenda.source}|\\b(?:dies|died|death|panic|anxi\\w{2,4}|cop(?:e|ing)|grie\\w{1,4})\\b`,
          "iu",
        ),
      },
    ),
    line(
      "fixed-dates",
      "Say by when an item must be done where an office, a contract or a booking sets the time, and mark such times as to be checked.",
      "Missed dates cannot be made up for.",
      {
        onlyWith:
          /\b(?:mov(?:e|ing)|wedding|dies|died|death|visa|abroad|baby|tax|new (?:job|house|flat|country)|landlord|deposit|retire\w{0,4})\b/iu,
        unless: packing,
      },
    ),
    line("one-page", "Keep the list to at most 25 items, so that it fits on one page.", "A longer list is not used.", {
      settles: ["length", "count"],
      unless: new RegExp(
        `${agenda.source}|\\b(?:complete|full|everything|comprehensive|detailed|exhaustive|not forget|short|hospital|panic|anxi\\w{2,4}|cop(?:e|ing)|grie\\w{1,4})\\b`,
        "iu",
      ),
    }),
  ],
};
