import type { Recipe } from "../../recipe";
import { line } from "./write-recipe";

const handout =
  /\b(?:worksheets?|handouts?|text|reading|comprehension|slides|homework|word list|exercises?|materials?|word problems?|drills?|starter|differentiate|talk)\b/iu;

const delicate = /\b(?:death|dying|grie\w{1,4}|feelings|bully\w{0,3}|divorce|pre-?school\w{0,3}|toddlers?)\b/iu;
const series = /\b(?:unit|curriculum|course|syllabus|weeks|evenings|sessions|series|modules?|semester|term)\b/iu;

export const lesson: Recipe = {
  opening: null,
  notFor:
    /^(?![^]*\b(?:lessons?|worksheets?|teach\w{0,3}|class\w{0,4}|learn\w{0,3}|school|students?|pupils|curriculum|syllabus|course|workshop|training|homework|grade|kindergarten|homeschool|lecture|seminar|unit|esl|exercises?)\b)/iu,
  lines: [
    line(
      "solutions-apart",
      "Order the tasks from easy to hard, and put the solutions at the end, apart from the tasks.",
      "So the sheet can be handed out as it is.",
      {
        settles: ["form"],
        onlyWith: /\b(?:worksheets?|handouts?|exercises|comprehension|homework)\b/iu,
        unless: /\b(?:no (?:answers|solutions)|answer key|solutions?)\b/iu,
      },
    ),
    line(
      "same-goal",
      "Adapt tasks for single learners by their support or form, not by a lower goal, and write each adaptation out.",
      "Extra tasks alone leave them out.",
      {
        onlyWith:
          /\b(?:mixed|dyslexi\w{1,2}|adhd|autis\w{1,3}|levels|differentiat\w{1,5}|sen|special needs|ell|esl|gifted|inclusi\w{2,3})\b/iu,
      },
    ),
    line(
      "goal-and-check",
      "Begin with what learners can do at the end, and close with a task of two to three minutes that shows who can.",
      "Otherwise nobody knows whether it was learned.",
      {
        unless: new RegExp(
          `${delicate.source}|${handout.source}|${series.source}|\\b(?:objectives?|plenary|exit ticket|assessment|differentiate|activit(?:y|ies)|worksheets?)\\b`,
          "iu",
        ),
      },
    ),
    line(
      "usual-mistakes",
      "Name the two mistakes or misunderstandings that learners usually bring to the topic, and the question or example that clears each up.",
      "Teaching around them leaves them in place.",
      {
        settles: ["length"],
        unless: new RegExp(
          `${delicate.source}|${handout.source}|\\b(?:misconceptions?|mistakes|activit(?:y|ies)|worksheets?|craft|songs?|games?)\\b`,
          "iu",
        ),
      },
    ),
    line(
      "written-out",
      "Write out the questions, tasks and examples for the learners in full, with the answers to expect.",
      "“Discuss some examples” leaves the work to the teacher.",
      {
        settles: ["length"],
        unless: new RegExp(`${series.source}|${handout.source}|\\b(?:outline|overview|ideas)\\b`, "iu"),
      },
    ),
    line(
      "everybody-answers",
      "At least twice, let all answer at the same time, in pairs, on cards or on paper, instead of calling on volunteers.",
      "Volunteers are those who know it already.",
      {
        unless: new RegExp(
          `${delicate.source}|${handout.source}|${series.source}|\\b(?:home-?school\\w{0,3}|two (?:boys|girls|kids)|scouts?|hands on|activities|one[- ]on[- ]one|private|tutor\\w{0,3}|my (?:son|daughter|kid)|video)\\b`,
          "iu",
        ),
      },
    ),
    line(
      "too-long-too-short",
      "Say what to leave out if time runs short and what to add if time is left.",
      "No lesson keeps to its minutes.",
      { settles: ["length"], unless: new RegExp(`${handout.source}|${series.source}|\\bactivities\\b`, "iu") },
    ),
  ],
};
