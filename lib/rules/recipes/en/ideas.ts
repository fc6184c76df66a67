import type { Recipe } from "../../recipe";

import { ownChoice } from "./shared-lines";
import { line } from "./write-recipe";

const fiction =
  /\b(?:plots?|twists?|quests?|characters?|dnd|d&d|novel|story|stories|scenes?|villains?|worldbuilding|campaign setting)\b/iu;
const venture =
  /\b(?:business\w{0,2}|start-?ups?|side[- ]hustles?|features?|saas|apps?|marketing|content|product|revenue|fundrais\w{1,4})\b/iu;
const meals =
  /^(?!.*\b(?:dates?|isn['’]?t|instead of)\b).*\b(?:meals?|dinners?|lunch(?:es)?|breakfasts?|brunch|menus?|snacks?|dishes|recipes?|desserts?|starters?|packed lunch\w{0,2}|bbq|buffet|potluck|what to (?:cook|eat))\b/iu;
const justThings = /\b(?:names?|titles?|slogans?|topics|questions|words|captions|puns)\b/iu;

const posts = /\b(?:tik ?tok|instagram|reels?|youtube|videos?|posts?|content)\b/iu;

export const brainstorm: Recipe = {
  opening: null,
  lines: [
    line(
      "different-in-kind",
      "Make the ideas different in kind, instead of varying one.",
      "Ten versions of one idea are one idea.",
      {
        unless: new RegExp(
          `${meals.source}|\\b(?:gifts?|presents?|similar|same kind|classic|traditional|variations?)\\b`,
          "iu",
        ),
      },
    ),
    line(
      "what-makes-it-work",
      "Add to each idea, in one sentence, what makes it worth trying.",
      "An idea without a detail could be for anybody.",
      {
        settles: ["form", "length"],
        unless: new RegExp(
          `${justThings.source}|${fiction.source}|${meals.source}|\\b(?:gifts?|presents?|nam(?:e|es|ing)|titles?|slogans?|called)\\b`,
          "iu",
        ),
      },
    ),
    line(
      "catch",
      "Name with each idea its catch and the cheapest way to test it within a week.",
      "The catch decides which ideas are worth a second look.",
      {
        settles: ["form", "length"],
        onlyWith: venture,
        unless: new RegExp(`${justThings.source}|${fiction.source}|${posts.source}`, "iu"),
      },
    ),
    line("rough-cost", "Say for each idea roughly what it costs.", "An idea over the budget is none.", {
      settles: ["form"],
      onlyWith: /\b(?:budgets?|cheap\w{0,2}|free|pounds|dollars|euros?|under)\b|[$€£]/iu,
      unless: /\b(?:gifts?|presents?|free time|[a-z]{2,12}-free|free from|any(?:thing)? (?:to )?buy\w{0,3})\b/iu,
    }),
    { ...ownChoice, unless: new RegExp(`${fiction.source}|\\b(?:gifts?|presents?|rank\\w{0,3}|best|one)\\b`, "iu") },
  ],
};

const works =
  /\b(?:books?|novels?|films?|movies?|series|shows|songs?|albums?|standards|podcasts?|papers|articles|studies|tools|apps|sites|websites|software|restaurants|museums|quotes|resources|courses|channels)\b/iu;
const whole =
  /\b(?:all(?![- ](?:inclusive|ages|day|season|year|round|terrain))|every|complete|full|stages|countries|states|national parks|elements|presidents|kings|alphabetical\w{0,2})\b/iu;

/** Words by which a list is to be chosen. */
const condition =
  /\b(?:that|which|who|without|under|for|safe|suitable|best|good|cheap|cheapest|easy|quiet|low|small|near|not|no|do(?:n['’]?t|esn['’]?t)|similar to|instead of)\b/iu;

/** What is not chosen among, or has a better line. */
const noCondition = new RegExp(
  `${whole.source}|\\b(?:facts?|names?|words?|synonyms?|antonyms?|quotes?|stages|questions|symptoms|days|dates|wars|laws|rules|types of|kinds of|examples? of|best practices|red flags|comebacks?|replies|things to say|sources|high in|rich in|rhymes?|verbs|adjectives|idioms|swear|vocabulary|terms|jokes?|riddles?|puns|reasons|benefits|synonym)\\b`,
  "iu",
);

export const list: Recipe = {
  opening: null,
  lines: [
    line(
      "surely-real",
      "List only what you are sure exists, with what is needed to find it.",
      "Invented titles look like real ones.",
      { onlyWith: works, unless: new RegExp(`${whole.source}|\\b(?:made[- ]up|fictional|imaginary|my|our)\\b`, "iu") },
    ),
    line(
      "what-it-shares",
      "Say for each what it shares with the one that I named and where it differs.",
      "“Similar” can mean subject, style or mood.",
      {
        settles: ["form", "length"],
        onlyWith: /\b(?:like|similar to)\b/iu,
        unless:
          /\b(?:i['’]?d like|would like|i like|we like|looks? like|likes|(?:not|n['’]?t|never|un|nothing|different)\b.{0,25}\blike|like (?:this|that|those))\b|like\s*$/iu,
      },
    ),
    line(
      "figures",
      "Give each entry its figure with the unit (such as the amount per serving), and sort by it, the highest first.",
      "Without the figure all entries look alike.",
      {
        settles: ["form"],
        onlyWith:
          /\b(?:sources of|(?:foods?|fruits?|vegetables?) (?:high|rich)|rich in|high in|(?:biggest|largest|tallest|longest|fastest|richest|highest|cheapest))\b/iu,
      },
    ),
    line(
      "how-well-it-fits",
      "Put the best fit first, and say for each how well it meets what I asked for and what speaks against it.",
      "Whoever chooses needs the drawback too.",
      {
        settles: ["form", "length", "explanation"],
        onlyWith: condition,
        unless: new RegExp(`${noCondition.source}|${meals.source}`, "iu"),
      },
    ),
    line(
      "reason-to-choose",
      "Add to each entry, in a few words, the one thing by which to choose it.",
      "Bare entries have to be looked up one by one.",
      {
        settles: ["form", "length", "explanation"],
        onlyWith: new RegExp(`^(?!.*(?:${condition.source}))|${noCondition.source}`, "iu"),
        unless: new RegExp(
          `${whole.source}|${meals.source}|^\\W*list the\\b|\\bin order\\b|\\b(?:comebacks?|replies|facts?|names?|words?|synonyms?|antonyms?|verbs|adjectives|phrases|red flags|mistakes|errors|rules|stages|quotes?|symptoms|interactions|questions|days|like|similar|sources)\\b`,
          "iu",
        ),
      },
    ),
    line(
      "beyond-the-known",
      "Let at least a third be entries that are not named everywhere.",
      "The best-known ones are known already.",
      {
        settles: ["exclusion"],
        onlyWith: /\b(?:books?|novels?|films?|movies?|series|songs?|albums?|podcasts?|games)\b/iu,
        unless: new RegExp(
          `${whole.source}|\\b(?:best|famous|classics?|essential|must|popular|well[- ]known|top|standards|should know)\\b`,
          "iu",
        ),
      },
    ),
    { ...ownChoice, onlyWith: works },
  ],
};
