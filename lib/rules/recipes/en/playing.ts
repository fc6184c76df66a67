import type { Recipe } from "../../recipe";
import { line, question } from "./write-recipe";

const machine =
  /\b(?:terminal|console|linux|shell|interpreter|compiler|sql|excel|calculator|translator|proofreader|generator|bot|api)\b/iu;

const practice =
  /\b(?:practi[sc]\w{1,4}|rehears\w{1,4}|negotiat\w{1,4}|prepar\w{1,4}|tomorrow|landlord|boss|manager|employee|interview\w{0,4}|examiner|customer|client|patient|caller|volunteer)\b/iu;

const adventure = /\b(?:adventure|dungeon|game ?master|gm|dm|rpg|d&d|dnd|quest|explore|zombie)\b/iu;

export const roleplay: Recipe = {
  opening: null,
  lines: [
    line(
      "only-your-side",
      "Play only your side; leave what I say, do and feel to me.",
      "Otherwise the scene runs on without me.",
      {
        unless: new RegExp(
          `${machine.source}|\\b(?:both|all (?:the )?(?:parts|characters|roles)|narrate me|buddy|20 questions)\\b`,
          "iu",
        ),
      },
    ),
    line(
      "lasting-consequences",
      "Keep track of place, possessions and promises, and let decisions have consequences that last.",
      "A world that forgets is no opponent.",
      { onlyWith: adventure },
    ),
    line(
      "hard-to-win",
      "Give way only where I give a good reason or find the right words, as a real person would.",
      "Practice against somebody who agrees at once is none.",
      {
        onlyWith:
          /\b(?:negotiat\w{1,4}|landlord|rent|boss|raise|angry|customer|employee|supplier|persuad\w{1,3}|convinc\w{1,3})\b/iu,
        unless: new RegExp(
          `${machine.source}|${adventure.source}|\\b(?:easy|friendly|examiner|patient (?:listener|teacher)|earn it)\\b`,
          "iu",
        ),
      },
    ),
    line(
      "feedback-after",
      "When I write “stop”, leave the part and tell me what worked, what did not, and one sentence that would have been better.",
      "The use of practice is in the look back.",
      {
        onlyWith: practice,
        unless: new RegExp(
          `${machine.source}|${adventure.source}|\\b(?:stop|feedback|at the end|marks|score)\\b`,
          "iu",
        ),
      },
    ),
    line(
      "short-turns",
      "Keep each of your turns under about 100 words, and end it where I have to act or answer.",
      "Long turns make the other one a listener.",
      {
        settles: ["length"],
        unless: new RegExp(`${machine.source}|\\b(?:story|long\\w{0,2}|detail\\w{0,3}|debate|essay)\\b`, "iu"),
      },
    ),
  ],
  questions: [
    question(
      "purpose",
      "What is the play for?",
      {
        "To practise": "I want to practise a real conversation; stay realistic.",
        "For fun": "It is for fun; surprise me.",
        "To understand": "I want to understand how the other person sees it; show what moves them.",
      },
      "The play is for this: {answer}.",
      {
        unless: new RegExp(
          `${machine.source}|${adventure.source}|\\b(?:practi[sc]\\w{1,4}|rehears\\w{1,4}|test)\\b`,
          "iu",
        ),
      },
    ),
    question(
      "difficulty",
      "How difficult should you make it?",
      {
        Easy: "Make it easy for me at first.",
        Realistic: "Be as difficult as a real person would be.",
        Hard: "Be harder than a real person would be.",
      },
      "How difficult to make it: {answer}.",
      {
        onlyWith: new RegExp(`${practice.source}|${adventure.source}`, "iu"),
        unless: new RegExp(`${machine.source}|\\b(?:easy|hard|difficult|tough|gentle)\\b`, "iu"),
        replaces: ["hard-to-win"],
      },
    ),
    question(
      "begin",
      "Who begins?",
      {
        "You begin": "You begin, in the part and without any introduction.",
        "I begin": "Wait for my first words; answer to this only that you are ready.",
      },
      "How it begins: {answer}.",
      {
        unless:
          /\b(?:my first|i(?:['’]?ll| will)? (?:start|begin|type)|you (?:start|begin)|start with|begin with|go$)\b/iu,
      },
    ),
    question(
      "end",
      "What should come at the end?",
      {
        Feedback: "When I write “stop”, leave the part and tell me what worked and what did not.",
        Nothing: "Stay in the part until I write “stop”.",
      },
      "At the end comes this: {answer}.",
      {
        replaces: ["feedback-after"],
        unless: new RegExp(`${machine.source}|${adventure.source}|\\b(?:stop|feedback|at the end|marks)\\b`, "iu"),
      },
    ),
  ],
};

/** A question wants an answer: asked what should come out, its writer would shrug. */
const aQuestion =
  /^\W*(?:(?:so|and|but|ok|hi|hey|hello|please)\W+)?(?:what|whats|why|how|hows|when|where|who|whos|whose|which|is|are|am|do|does|did|can|could|should|would|will|was|were|has|have)\b/iu;

/** Who wrote so much has said what should come out, though no kind was recognized in it. */
const spelledOut = /^\W*(?:\S+\s+){24}/u;
const nothingToAsk = new RegExp(`${aQuestion.source}|${spelledOut.source}`, "iu");

/** Where it is not clear what a prompt wants, only questions help. */
export const other: Recipe = {
  opening: null,
  lines: [],
  questions: [
    question(
      "result",
      "What should come out?",
      {
        "A list to choose from": "Give me a list to choose from, with what speaks for each entry.",
        "A plan": "Give me a plan with steps in order.",
        "An explanation": "Give me an explanation.",
        "A finished text": "Give me a finished text that I can use as it is.",
      },
      "What should come out: {answer}.",
      { settles: ["form"], unless: nothingToAsk },
    ),
    question(
      "depth",
      "How much do you want to know?",
      {
        "Only the answer": "Give only the answer, without explanation.",
        "And the reason": "Give the answer in the first sentence, then the reason in two or three more.",
        "With background": "Give the answer first, then the background that one needs to judge it.",
      },
      "How much the answer should tell: {answer}.",
      { settles: ["length", "explanation"], onlyWith: aQuestion },
    ),
    question(
      "reader",
      "For whom is it?",
      {
        "For me": "It is for myself.",
        "For work": "It is for people at work.",
        "For customers": "It is for customers.",
        "For school": "It is for school or study.",
      },
      "It is for {answer}.",
      { settles: ["audience"], unless: nothingToAsk },
    ),
    question(
      "purpose",
      "What do you need it for?",
      {
        "To decide": "I need it to decide something.",
        "To do it myself": "I need it to do it myself afterwards.",
        "To convince others": "I need it to convince others.",
        "To understand": "I need it to understand the matter.",
      },
      "I need it for this: {answer}.",
      { unless: spelledOut },
    ),
    question(
      "length",
      "How long should it be?",
      {
        "A few sentences": "Keep it to a few sentences.",
        "About a page": "Keep it to about a page.",
        "As long as needed": "Make it as long as the matter needs.",
      },
      "How long it should be: {answer}.",
      { settles: ["length"], unless: nothingToAsk },
    ),
  ],
};
