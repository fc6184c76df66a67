import type { Recipe } from "../../recipe";
import { line, question } from "./write-recipe";

const askingMe = /\b(?:(?:test|quiz|ask|examine) (?:me|us)|whether i|if i (?:really )?know)\b/iu;
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
  questions: [
    question(
      "level",
      "How hard should it be?",
      {
        Easy: "Keep the questions easy; most people should get most of them right.",
        Rising: "Let the questions go from easy to hard.",
        "As in the exam": "Make the questions as hard as in a real exam.",
      },
      "How hard the questions should be: {answer}.",
      { unless: /\b(?:easy|hard|difficult\w{0,2}|evil|beginner|advanced|increasing|[abc][12]|grade|year)\b/iu },
    ),
    question(
      "count",
      "How many questions?",
      { "5": "Make five questions.", "10": "Make ten questions.", "20": "Make twenty questions." },
      "Make this many questions: {answer}.",
      { settles: ["count"] },
    ),
    question(
      "type",
      "Which kind of questions?",
      {
        "Four options": "Give each question four options, exactly one of them right.",
        "Short answers": "Ask for answers of a few words.",
        "True or false": "Make statements that are true or false, and mix them.",
        Mixed: "Mix questions with options, short answers and one longer task.",
      },
      "The kind of questions: {answer}.",
      {
        settles: ["form"],
        unless: new RegExp(
          `${cards.source}|\\b(?:multiple|mcq?|options|choice|true|gaps?|riddles?|oral|open|word problems)\\b`,
          "iu",
        ),
        replaces: ["tempting-options"],
      },
    ),
    question(
      "for-whom",
      "Who will answer them?",
      {
        "I myself": "I answer the questions to learn.",
        Pupils: "Pupils answer the questions.",
        "A party or team": "A party or team answers the questions for fun.",
      },
      "The questions are answered by {answer}.",
      { settles: ["audience"], unless: askingMe },
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
  questions: [
    question(
      "goal",
      "What do you want to find out?",
      {
        "Whether they fit": "I want to find out whether the person fits.",
        "What people do": "I want to find out what people do and why.",
        "A good story": "I want stories that others like to hear.",
      },
      "I want to find out this: {answer}.",
      { unless: /\b(?:find out|why|measure|whether|podcast|podcasts|learn)\b/iu },
    ),
    question(
      "time",
      "How long may it take?",
      {
        "Five minutes": "It must be answered in five minutes.",
        "Half an hour": "There is half an hour for it.",
        "An hour": "There is an hour for it.",
      },
      "There is this much time: {answer}.",
      { settles: ["count", "length"] },
    ),
    question(
      "who",
      "Who answers?",
      {
        "A job applicant": "A job applicant answers the questions.",
        "A customer": "A customer or user answers the questions.",
        "A guest": "A guest answers the questions in front of others.",
        Me: "I answer the questions myself; I am preparing for them.",
      },
      "The questions are answered by {answer}.",
      {
        settles: ["audience"],
        unless: new RegExp(
          `${hiring.source}|${iAnswer.source}|\\b(?:guest|parents|users?|customers?|students?|grand\\w{2,7})\\b`,
          "iu",
        ),
      },
    ),
  ],
};
