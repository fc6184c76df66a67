import type { Recipe } from "../../recipe";
import { line } from "./write-recipe";
const cards = /\b(?:flash-?cards?|anki|quizlet|q ?& ?a cards?)\b/iu;
const leisure =
  /\b(?:trivia|pub quiz|riddles?|treasure|party|bible|kahoot|care home|family|kids?|christmas|icebreaker|wedding|guests|shower)\b/iu;

export const quiz: Recipe = {
  opening: null,
  lines: [
    line(
      "tempting-options",
      "Where questions have options, make the wrong ones from mistakes that people really make, alike in length to the right one.",
      "Absurd options give the answer away.",
      {
        unless: new RegExp(
          `${cards.source}|\\b(?:pub quiz|crossword|clues|short answers?|riddles?|oral|open|word problems|gaps?|true|false|essay|symbols only|game)\\b`,
          "iu",
        ),
        onlyWith: /\b(?:mcq?s?|multiple|options?|choices?|kahoot)\b/iu,
      },
    ),
    line(
      "beyond-dispute",
      "Use only questions with one answer that is beyond dispute and does not change with time.",
      "A disputed answer spoils the round.",
      { onlyWith: leisure, unless: /\b(?:riddles?|ice-?breaker|discussion|opinion)\b/iu },
    ),
  ],
};

const survey = /\b(?:surveys?|polls?|questionnaires?|likert|scales?|forms?|feedback|nps|census)\b/iu;
const hiring =
  /\b(?:hir\w{1,3}|candidates?|applicants?|nanny|recruit\w{1,4}|references?|baby-?sitters?|cleaner|developers?|engineers?|managers?|screening)\b/iu;
const iAnswer =
  /\b(?:ask me|(?:may|might|could|will|can|would|they) (?:\w{1,8} )?ask|my (?:job )?interview|for my interview|i (?:have|got) an? (?:\w{1,12} )?interview|prepare (?:me|for)|panel ask)\b/iu;

export const interview: Recipe = {
  opening: null,
  notFor:
    /\b(?:viewing|flat|apartment|house|rent|landlord|buy(?:ing)?|car|doctor|vet|school|daycare|contractor|mechanic|lawyer|bank|dates?|mistakes?|photographer|venue|planner|caterer|dj|tips)\b|\bask (?:at|in|during) (?:an? |the |my )?(?:second|third|final|last|job|end)\b/iu,
  lines: [
    line(
      "one-thing-a-question",
      "Ask one thing in each question, with answers that do not overlap and that leave room for “does not apply”.",
      "Two things in one question make its answers worthless.",
      { onlyWith: survey, unless: /\b(?:likert|scale items|open[- ]ended|letter|job|interview guide)\b/iu },
    ),
    line(
      "no-leading",
      "Word no question so that it suggests its answer.",
      "People give the answer that seems wanted.",
      {
        onlyWith: new RegExp(
          `${survey.source}|\\b(?:users?|customers?|research|study|thesis|witness\\w{0,2})\\b`,
          "iu",
        ),
        unless: new RegExp(`${iAnswer.source}|\\b(?:neutral|lead\\w{0,3}|bias\\w{0,2})\\b`, "iu"),
      },
    ),
    line(
      "listen-for",
      "Say with each question what a strong and what a worrying answer sounds like.",
      "The question is easy; judging the answer is not.",
      {
        settles: ["form"],
        onlyWith: new RegExp(
          `${hiring.source}|\\binterview questions for an? |\\b(?:care homes?|landlord|contractor|builder|supplier)\\b`,
          "iu",
        ),
        unless: new RegExp(`\\bice-?breakers?\\b|${survey.source}|${iAnswer.source}`, "iu"),
      },
    ),
    line(
      "events-not-opinions",
      "Ask for events (“Tell me about the last time …”) rather than for opinions or a yes or no.",
      "What somebody did says more than what they think they would do.",
      {
        unless: new RegExp(
          `${survey.source}|${iAnswer.source}|\\b(?:get to know|girlfriend|boyfriend|husband|wife|friends?|couples?|kids|party|ice-?breakers?|yes[- ]or[- ]no|closed|quick-?fire|care homes?|technical|journalist|press|mayor|when they say)\\b`,
          "iu",
        ),
      },
    ),
    line(
      "follow-up",
      "Give the main questions one follow-up each for an answer that stays vague.",
      "The second question gets the real answer.",
      {
        settles: ["form", "count"],
        unless: new RegExp(`${survey.source}|${iAnswer.source}|\\b(?:ice-?breakers?)\\b|\\bfollow-?ups?\\b`, "iu"),
      },
    ),
    line(
      "sensitive-late",
      "Begin with easy questions, and put the sensitive ones into the last third.",
      "Trust has to grow first.",
      {
        unless: new RegExp(
          `${iAnswer.source}|${survey.source}|\\b(?:ice-?breakers?|order|likert|scale|references?|random)\\b`,
          "iu",
        ),
        settles: ["count"],
      },
    ),
  ],
};
