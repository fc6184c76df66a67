import { sources } from "../../checks/sources";
import { statesAudience } from "../../reading/stated";
import { type Guide, formOf } from "./guide";

/** Plans, by what is planned. */

/** Kinds that plan, collect or invent, and those that play a part. */

const statesLevel =
  /\b(?:beginner\w*|intermediate|advanced|i can|i know|i have done|currently|new to|never|from scratch|level|no experience)\b/iu;

export const planGuides: Readonly<Record<string, Guide>> = {
  trip: {
    advice: [
      {
        rule: "trip-near",
        text: "Group places that are near each other, and leave time for meals and for getting around.",
        unless: /\b(?:near|walking distance|relaxed|slow)\b/iu,
        weight: 3,
        source: sources.openAiPractices,
        remark: "Asked for days that can really be walked.",
      },
      {
        rule: "trip-booking",
        text: "Say what must be booked ahead, and mark opening hours and prices as to be checked.",
        unless: /\b(?:book\w*|reserv\w*|tickets)\b/iu,
        weight: 2,
        source: sources.anthropicHallucinations,
        remark: "Asked what to book and what to check, since hours and prices may be out of date.",
      },
    ],
    output: formOf("one section per day with morning, afternoon and evening"),
    questions: [
      {
        label: "Dates",
        question: "When, and for how long?",
        unless:
          /\b(?:\d+[- ]days?|days|weekend|week|january|february|march|april|may|june|july|august|september|october|november|december|summer|winter|spring|autumn)\b/iu,
      },
      {
        label: "Travellers",
        question: "Who travels, with which interests and budget?",
        unless: /\b(?:we|family|kids|couple|budget|friends|solo|wife|husband|interested|like)\b/iu,
      },
    ],
  },
  meals: {
    advice: [
      {
        rule: "meals-shopping",
        text: "Use ingredients in more than one meal, and finish with a shopping list with amounts.",
        unless: /\b(?:shopping list|grocery list|ingredients)\b/iu,
        weight: 3,
        source: sources.openAiPractices,
        remark: "Asked for a shopping list, which makes the plan usable.",
      },
      {
        rule: "meals-time",
        text: "Give the preparation time of each meal.",
        unless: /\b(?:minutes|prep(?:aration)? time|quick)\b/iu,
        weight: 1,
        source: sources.openAiPractices,
        remark: "Asked for preparation times.",
      },
    ],
    output: formOf("a table with one row per day, then the shopping list"),
    questions: [
      {
        label: "People",
        question: "For how many, and with which allergies or dislikes?",
        unless: /\b(?:for \d+|people|family|vegan|vegetarian|allerg\w*|gluten)\b/iu,
      },
      {
        label: "Goal",
        question: "Weight, budget, time?",
        unless: /\b(?:calories|protein|budget|cheap|lose|weight|healthy|quick|\$)/iu,
      },
    ],
  },
  training: {
    advice: [
      {
        rule: "training-level",
        text: (reading) => (statesLevel.test(reading.instruction) ? null : "Say which starting level you assume."),
        unless: null,
        weight: 2,
        source: sources.anthropicClear,
        remark: "The prompt names no starting level; the answer must at least say which one it assumes.",
        answeredBy: "Level",
      },
      {
        rule: "training-progress",
        text: "Raise the difficulty step by step, with time for review or rest.",
        unless: /\b(?:rest days?|review sessions?|progress\w*|gradual\w*)\b/iu,
        weight: 3,
        source: sources.openAiPractices,
        remark: "Asked for a plan that grows and leaves time to recover.",
      },
      {
        rule: "training-sessions",
        text: "For each session, say what to do, for how long, and how to tell that the goal was reached.",
        unless: /\b(?:each session|how long|minutes (?:a|per) (?:day|session))\b/iu,
        weight: 2,
        source: sources.openAiPractices,
        remark: "Asked for sessions with a goal that can be checked.",
      },
    ],
    output: formOf("a table with one row per session or day"),
    questions: [
      { label: "Level", question: "Where do you stand today?", unless: statesLevel },
      {
        label: "Time",
        question: "How many hours a week, until when?",
        unless: /\b(?:hours?|weeks?|days?|months?|minutes)\b/iu,
      },
      {
        label: "Goal",
        question: "What do you want to be able to do?",
        unless: /\b(?:so that|goal|exam|marathon|5k|10k|pass|be able)\b/iu,
      },
    ],
  },
  lesson: {
    advice: [
      {
        rule: "lesson-goal",
        text: "Begin with what the learners will be able to do at the end, and close with a way to check it.",
        unless: /\b(?:objectives?|goals?|assessment|outcomes?)\b/iu,
        weight: 3,
        source: sources.openAiPractices,
        remark: "Asked for a goal that can be checked.",
      },
      {
        rule: "lesson-times",
        text: "Give each activity a time, and let the learners do something themselves in every part.",
        unless: /\b(?:minutes each|timing|activities)\b/iu,
        weight: 2,
        source: sources.openAiPractices,
        remark: "Asked for times and for activities.",
      },
    ],
    output: formOf("a table with the columns time, activity and material"),
    questions: [
      {
        label: "Learners",
        question: "Age, number and prior knowledge?",
        unless: (reading) => statesAudience(reading.instruction) || /\bgrade\b/iu.test(reading.instruction),
      },
      { label: "Time", question: "How long is the lesson?", unless: /\b(?:minutes?|hours?|min)\b/iu },
    ],
  },
  project: {
    advice: [
      {
        rule: "plan-order",
        text: "Put the steps in the order in which they must be done, and say which depend on others.",
        unless: /\b(?:dependenc\w+|depends|in order|timeline)\b/iu,
        weight: 3,
        source: sources.openAiPractices,
        remark: "Asked for the order of the steps and what depends on what.",
      },
      {
        rule: "plan-results",
        text: "For each step, name its result and the time it takes.",
        unless: /\b(?:milestones?|deliverables?|duration|how long)\b/iu,
        weight: 2,
        source: sources.openAiPractices,
        remark: "Asked for the result and the time of each step.",
      },
      {
        rule: "plan-risks",
        text: "Name the two or three things most likely to go wrong, and what to do about each.",
        unless: /\b(?:risks?|problems?|contingenc\w+|plan b)\b/iu,
        weight: 1,
        source: sources.openAiPractices,
        remark: "Asked for the main risks.",
        needsRoom: true,
      },
    ],
    output: formOf("a numbered list of steps"),
    questions: [
      {
        label: "Goal",
        question: "When is it a success?",
        unless: /\b(?:goal|success|so that|aim|target|increase|reach)\b/iu,
      },
      {
        label: "Limits",
        question: "Deadline, budget, people?",
        unless:
          /[$€£]|\b(?:budget|deadline|by (?:january|february|march|april|may|june|july|august|september|october|november|december|\d)|weeks?|months?|people|team)\b/iu,
      },
    ],
  },
};
