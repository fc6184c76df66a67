import type { Recipe } from "../../recipe";
import { line } from "./write-recipe";

const study =
  /\b(?:study\w{0,3}|revision|a-?levels?|gcses?|exams?|learn\w{0,3}|vocab\w{0,5}|memori[sz]\w{1,3}|revis\w{1,4}|course|cert\w{0,10}|bar exam|kubernetes|italian|spanish|french|german|japanese|english|python|maths?|quran)\b/iu;

const habit =
  /\b(?:habits?|quit\w{0,4}|smok\w{1,4}|drink\w{0,3}|reading|meditat\w{1,4}|journal\w{0,3}|wake|screen time|procrastinat\w{1,4})\b/iu;

const weakSpot =
  /\b(?:knees?|back|hips?|shoulders?|pain\w{0,2}|injur\w{1,3}|recover\w{1,3}|surgery|replacement|pregnan\w{1,2}|postpartum|asthma|heart|arthritis|overweight|(?:i['’]?m |im |aged? )?(?:5\d|6\d|7\d|8\d)[- ]?(?:year|yr|yo)\w{0,6}(?:[- ]old)?)\b/iu;

/** Weeks, an aim or a start are named, from which to where a plan can rise. */
const span =
  /\d|\b(?:(?:two|three|four|six|eight|ten|twelve)[- ]weeks?|weeks|months?|by (?:\w+ )?(?:spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december)|marathon|triathlon|race|couch|goal|from .{2,40} to|lose|gain|until|before)\b/iu;

const singleSession = /\b(?:routine|stretch\w{0,3}|warm-?up|drills?|session for|one session|today)\b/iu;

export const trainingPlan: Recipe = {
  opening: null,
  notFor:
    /^(?![^]*\b(?:plans?|programs?|programmes?|workouts?|routines?|schedules?|trainings?|train|exercis\w{1,3}|challenge|study\w{0,3}|studies|habits?|practi[cs]e\w{0,1}|sessions?|weeks?|days?|months?|gym|run\w{0,4}|marathon|5k|10k|muscles?|strength|lose|fit|fitness|stretch\w{0,3}|push ?-?ups?|pull ?-?ups?|exams?|revision|prep\w{0,6}|rehab\w{0,8}|recover\w{0,3}|quit|stop|swim\w{0,4}|cycl\w{1,4}|split|reps|sets|cardio|hiit|yoga (?:for|flow|sequence)|meditat\w{1,4}|course|curriculum|drills?)\b)|\b(?:a|one|single|this|today(?:['’]s)?|hotel|quick|\d+[- ]min(?:ute)?s?) (?:[\w-]+ ){0,2}(?:workout|session|routine|stretch(?:es)?)\b(?! (?:plan|program|programme|schedule|split))|\bworkout\b.{0,12}\b\d+ ?min/iu,
  lines: [
    line(
      "spare-weak-spot",
      "For each exercise that loads the part of the body which needs care, give an easier form and the sign at which to stop.",
      "A plan that hurts is given up or does harm.",
      { onlyWith: weakSpot, unless: new RegExp(`${study.source}|${habit.source}`, "iu") },
    ),
    line(
      "study-table",
      "Write it as a table: day, subject and topic, minutes, kind of practice; keep one day a week free for what fell behind.",
      "What has to be planned on the day does not happen.",
      { settles: ["form"], onlyWith: study, unless: habit },
    ),
    line(
      "recall",
      "Give at least half of the study time to recall and practice instead of reading, and bring each part back after growing intervals.",
      "What is only read feels known and is gone in a week.",
      { onlyWith: study, unless: /\b(?:spaced|anki|revision days|flashcards?|practice tests?)\b/iu },
    ),
    line(
      "fixed-cue",
      "Tie the habit to something that happens every day anyway, and set a smallest version for bad days.",
      "Whoever must decide anew each day gives up.",
      { onlyWith: habit, unless: study },
    ),
    line(
      "week-table",
      "Write it as a table: day, exercise, sets and repetitions or minutes, rest.",
      "What has to be planned on the day does not happen.",
      {
        settles: ["form"],
        unless: new RegExp(
          `\\b(?:hotel|simple|quick)\\b|${study.source}|${habit.source}|${singleSession.source}|\\b(?:table|week by week|run(?:s|ning)?|marathon|5k|10k|k plan|puppy|dog|potty|piano|guitar|drawing)\\b`,
          "iu",
        ),
      },
    ),
    line(
      "what-gets-harder",
      "Say from week to week what changes and by how much, with lighter weeks or reviews in between.",
      "Without an increase progress stops, without a pause it breaks off.",
      {
        onlyWith: span,
        unless: new RegExp(
          `${singleSession.source}|\\b(?:exams?|\\d+ days?)\\b|\\b(?:quit\\w{0,4}|smok\\w{1,4})\\b`,
          "iu",
        ),
      },
    ),
    line(
      "ready-sessions",
      "Write each session so that it can be done without further planning: what, how much, how long, with which breaks.",
      "What has to be planned on the day does not happen.",
      {
        settles: ["form", "length"],
        unless: new RegExp(
          `${habit.source}|\\b(?:overview|outline|workouts?|marathon|strength|muscle|pull ?-?ups?|push ?-?ups?|gym|run\\w{0,4}|5k|10k)\\b`,
          "iu",
        ),
      },
    ),
    line(
      "after-a-gap",
      "Say how to go on after a missed session and after a missed week.",
      "Most plans end at the first gap.",
      {
        onlyWith: span,
        unless: new RegExp(`${singleSession.source}|\\b(?:quit\\w{0,4}|smok\\w{1,4}|puppy|dog)\\b`, "iu"),
      },
    ),
    line(
      "measure",
      "Name a measure to take at the start and again every two to four weeks, and what to change by its result.",
      "Otherwise nobody notices that the plan does not work.",
      {
        onlyWith: span,
        unless: new RegExp(
          `${singleSession.source}|${habit.source}|\\b(?:(?:1|2|3|one|two|three) w(?:ee)?ks?|days)\\b`,
          "iu",
        ),
      },
    ),
  ],
};
