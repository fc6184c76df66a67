import type { Recipe } from "../../recipe";
import { line } from "./write-recipe";

const askingMe = /\b(?:(?:test|quiz|ask|examine) (?:me|us)|whether i|if i (?:really )?know)\b/iu;
const cards = /\b(?:flash-?cards?|anki|quizlet|q ?& ?a cards?)\b/iu;
const leisure =
  /\b(?:trivia|pub quiz|riddles?|treasure|party|bible|kahoot|care home|family|kids?|christmas|icebreaker|wedding|guests|shower)\b/iu;

export const quiz: Recipe = {
  opening: null,
  lines: [
    line(
      "one-by-one",
      "Ask one question at a time, wait for my answer, and say what was right and wrong in it before the next.",
      "Answers within sight test nothing.",
      {
        settles: ["form"],
        onlyWith: askingMe,
        unless: /\b(?:after|at the end|all at once|gaps|answers|send|list|json|what could they|may ask)\b/iu,
      },
    ),
    line(
      "one-thing-a-card",
      "Put one thing on each card, asked so that exactly one answer is right, and no lists on the back.",
      "A card with five answers is never quite known.",
      { onlyWith: cards },
    ),
    line("only-from-text", "Ask only what can be answered from {material}.", "Other questions test other knowledge.", {
      needs: "material",
      unless: /\b(?:beyond|also|research)\b/iu,
    }),
    line(
      "answers-apart",
      "Put all answers at the end, each with its reason in one sentence.",
      "So the questions can be used first, and a mistake explains itself.",
      {
        settles: ["form", "explanation"],
        unless: new RegExp(
          `${askingMe.source}|${cards.source}|\\b(?:answers?|solutions?|key|crossword|clues|game|scheme|wedding|kahoot|json|mark\\w{0,3}|what could they|may ask)\\b`,
          "iu",
        ),
      },
    ),
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
    line(
      "use-not-recall",
      "Let at least half of the questions ask for a use, a reason or a comparison, not only for a fact.",
      "Facts can be learned without being understood.",
      {
        unless: new RegExp(
          `${cards.source}|${leisure.source}|\\b(?:verbs?|vocab\\w{0,5}|symbols|spelling|definitions?|facts?|rules|dates|capitals|signs|multiplication|word problems|crossword|clues|game|funny)\\b`,
          "iu",
        ),
      },
    ),
  ],
};

const survey = /\b(?:surveys?|polls?|questionnaires?|likert|scales?|forms?|feedback|nps|census)\b/iu;
const hiring =
  /\b(?:hir\w{1,3}|candidates?|applicants?|nanny|recruit\w{1,4}|references?|baby-?sitters?|cleaner|developers?|engineers?|managers?|screening)\b/iu;
const iAnswer =
  /\b(?:ask me|(?:may|might|could|will|can|would|they) (?:\w{1,8} )?ask|my (?:job )?interview|for my interview|i (?:have|got) an? (?:\w{1,12} )?interview|prepare (?:me|for)|panel ask)\b/iu;
const iAsk =
  /\b(?:i (?:could|can|should|might) ask|questions for (?:us|them)|what (?:should|can|could|do|shall|to) (?:i |we )?ask|i(?:['’]?m| am) (?:interviewing|hiring)|we(?:['’]?re| are) hiring)\b/iu;

export const interview: Recipe = {
  opening: null,
  notFor:
    /\b(?:viewing|flat|apartment|house|rent|landlord|buy(?:ing)?|car|doctor|vet|school|daycare|contractor|mechanic|lawyer|bank|dates?|mistakes?|photographer|venue|planner|caterer|dj|tips)\b/iu,
  lines: [
    line(
      "what-is-behind",
      "Add to each question what the interviewer wants to find out by it, and which proof a good answer to it holds.",
      "Questions change, what is behind them does not.",
      {
        settles: ["form"],
        onlyWith: iAnswer,
        unless: new RegExp(
          `\\bwhat (?:should i|to|do i (?:need to|have to)) prepare\\b|${survey.source}|${iAsk.source}`,
          "iu",
        ),
      },
    ),
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
      "light-first",
      "Go from light to more personal, ask nothing that is answered by yes or no, and nothing on family, health, money or religion.",
      "One wrong question silences a new group.",
      { onlyWith: /\bice-?breakers?\b|\bget to know\b/iu },
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
