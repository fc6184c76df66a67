import { sources } from "../../checks/sources";
import { type Guide, formOf } from "./guide";
import { blanks } from "./shared-advice";

/** Applications, advertisements, press releases: texts about people and firms. */

export const careerGuides: Readonly<Record<string, Guide>> = {
  "cover-letter": {
    advice: [
      {
        rule: "cover-letter-match",
        text: "Match the two or three most important demands of the job with evidence from the background given here.",
        unless: /\b(?:match|highlight|emphasi[sz]e|tailor)\b/iu,
        weight: 3,
        source: sources.openAiPractices,
        remark: "Asked it to match the job's demands with evidence, which is what readers of such letters look for.",
      },
      {
        rule: "cover-letter-opening",
        text: "Open with the reason for applying to this employer, not with a stock phrase.",
        unless: /\b(?:(?:open|start|begin) with|opening (?:line|sentence|paragraph))\b/iu,
        weight: 1,
        source: sources.strunk,
        remark: "Asked for an opening of its own.",
      },
      blanks,
    ],
    output: formOf("only the letter, on one page at most"),
    questions: [
      {
        label: "Job",
        question: "Which employer and position?",
        unless: /\b(?:at|for) (?:an? |the )?\p{Lu}|position|role|job (?:ad|description|posting)/u,
      },
      {
        label: "Background",
        question: "Which experience and skills fit?",
        unless: /\b(?:years?|experience|degree|worked|skills?)\b/iu,
      },
    ],
  },
  bio: {
    advice: [
      {
        rule: "bio-now",
        text: "Begin with what the person does now and for whom, then give the one or two achievements that prove it.",
        unless: /\b(?:begin|start|first|chronolog\w*)\b/iu,
        weight: 2,
        source: sources.plainLanguage,
        remark: "Asked for the present work first, then the proof of it.",
      },
      blanks,
    ],
    output: formOf("only the text"),
    questions: [
      {
        label: "Facts",
        question: "Which work, achievements and interests should it name?",
        unless: /\b(?:years?|worked|work as|i am|i['’]m|degree|founded)\b/iu,
      },
      {
        label: "Place",
        question: "Where will it appear?",
        unless: /\b(?:linkedin|website|conference|twitter|instagram|book|profile)\b/iu,
      },
      { label: "Person", question: '"I" or "she/he/they"?', unless: /\b(?:first|third) person\b/iu },
    ],
  },
  "job-ad": {
    advice: [
      {
        rule: "job-ad-demands",
        text: "Keep what is required apart from what would be welcome, and describe the work as concrete tasks.",
        unless: /\b(?:must[- ]haves?|nice[- ]to[- ]haves?|required|preferred)\b/iu,
        weight: 2,
        source: sources.plainLanguage,
        remark: "Asked it to keep demands and wishes apart.",
      },
      blanks,
    ],
    output: formOf("job title, a short introduction, tasks, requirements, what we offer, how to apply"),
    questions: [
      {
        label: "Job",
        question: "Tasks, place, hours and pay?",
        unless: /\b(?:full[- ]time|part[- ]time|remote|salary|per (?:hour|year|month))\b/iu,
      },
      {
        label: "Employer",
        question: "Who are you, and why work there?",
        unless: /\b(?:we are|our company|startup|agency|hospital|school)\b/iu,
      },
    ],
  },
  "press-release": {
    advice: [
      {
        rule: "press-five-questions",
        text: "Answer who, what, when, where and why in the first paragraph.",
        unless: /\b(?:first paragraph|who, what)\b/iu,
        weight: 2,
        source: sources.plainLanguage,
        remark: "Asked for the news in the first paragraph.",
      },
      {
        rule: "press-facts",
        text: "Use only the facts and quotations given here.",
        unless: /\b(?:invent|make up|only (?:use|the facts))\b/iu,
        weight: 3,
        source: sources.anthropicHallucinations,
        remark: "Asked for no invented facts or quotations.",
      },
    ],
    output: formOf("only a headline, place and date, and the text"),
    questions: [
      { label: "Facts", question: "Who, what, when, where, why?", unless: /\d/u },
      { label: "Quotation", question: "Who may be quoted, with which words?", unless: /["“”]/u },
      { label: "Contact", question: "Whom can journalists call?", unless: /@|\bcontact\b/iu },
    ],
  },
};
