import { sources } from "../../checks/sources";
import { statesFormat } from "../../reading/stated";
import type { Reading } from "../reading";
import { type Guide, formOf, materialNoun, noOutput } from "./guide";

/** Kinds that ask to know, to do or to decide. */

function isYesNoQuestion(reading: Reading): boolean {
  return /^(?:is|are|was|were|does|do|did|can|could|will|would|has|have|had)\b/iu.test(reading.instruction.trim());
}

export const answerGuide: Guide = {
  advice: [
    {
      rule: "answer-first",
      text: (reading) =>
        isYesNoQuestion(reading)
          ? "Begin with yes or no, then give the reason."
          : "Give the answer in the first sentence, then only what is needed to understand it.",
      unless: /\b(?:first sentence|one word|only|briefly|one sentence|in detail|yes or no)\b/iu,
      weight: 2,
      source: sources.plainLanguage,
      remark: "Asked for the answer first.",
      needsRoom: true,
    },
    {
      rule: "answer-uncertain",
      text: (reading) =>
        reading.material === null
          ? "If you are not certain, or the answer depends on something, say so."
          : `Answer only from the ${materialNoun(reading)}; if it does not say, say so.`,
      unless: /\b(?:not sure|certain|don['’]t know|do not know|depends)\b/iu,
      weight: 3,
      source: sources.anthropicHallucinations,
      remark: "Allowed it to say that it does not know, which makes inventions rarer.",
    },
  ],
  output: noOutput,
  questions: [],
};

export const howToGuide: Guide = {
  advice: [
    {
      rule: "how-to-needs",
      text: "Begin with what is needed before the first step.",
      unless: /\b(?:ingredients|tools|materials|prerequisites|requirements|need)\b/iu,
      weight: 1,
      source: sources.plainLanguage,
      remark: "Asked for what is needed, before the first step.",
      needsRoom: true,
    },
    {
      rule: "how-to-one-action",
      text: "Put one action into each step, with the exact names, amounts or settings.",
      unless: /\b(?:one action|exact)\b/iu,
      weight: 3,
      source: sources.plainLanguage,
      remark: "Asked for one action per step and exact details.",
    },
    {
      rule: "how-to-check",
      text: "Say how to tell that it worked, and what to do if it did not.",
      unless: /\b(?:troubleshoot\w*|common (?:mistakes|problems)|check|verify)\b/iu,
      weight: 2,
      source: sources.anthropicClear,
      remark: "Asked how to tell that it worked.",
      needsRoom: true,
    },
  ],
  output: formOf("a numbered list of steps"),
  questions: [
    {
      label: "Situation",
      question: "Which device, version, material or place?",
      unless: /\d|\b(?:windows|mac(?:os)?|linux|iphone|android|ubuntu)\b/iu,
    },
    {
      label: "Level",
      question: "Have you done it before?",
      unless: /\b(?:beginner|first time|new to|never|experienced|advanced)\b/iu,
    },
  ],
};

export const tipsGuide: Guide = {
  advice: [
    {
      rule: "tips-order",
      text: "Put the advice that makes the biggest difference first, and give the reason for each point.",
      unless: /\b(?:most important|priorit\w*|rank\w*)\b/iu,
      weight: 2,
      source: sources.plainLanguage,
      remark: "Asked for the most useful advice first, with reasons.",
    },
    {
      rule: "tips-concrete",
      text: "Make each point concrete: say what to do, and give an example.",
      unless: /\b(?:examples?|concrete|specific|actionable)\b/iu,
      weight: 3,
      source: sources.plainLanguage,
      remark: "Asked for advice that one can act upon.",
    },
  ],
  output: formOf("a numbered list"),
  questions: [
    {
      label: "Situation",
      question: "Where do you stand, and what have you tried?",
      unless: /\b(?:i have|i['’]ve|i tried|i am|i['’]m|my)\b/iu,
    },
    {
      label: "Limits",
      question: "Budget, time, other limits?",
      unless: /[$€£]|\b(?:budget|deadline|cheap|quick|minutes|hours)\b/iu,
    },
  ],
};

/** A choice with consequences, not what to cook tonight. */
function isDecision(reading: Reading): boolean {
  return (
    /\b(?:should|which|better|worth|best|good idea|recommend)\b/iu.test(reading.instruction) &&
    !/\b(?:cook|eat|dinner|lunch|wear|watch|read next|listen|tonight|this weekend)\b/iu.test(reading.instruction)
  );
}

export const adviseGuide: Guide = {
  advice: [
    {
      rule: "advise-first",
      text: "Begin with your recommendation, then give the reasons for it.",
      unless: /\b(?:pros and cons|rank\w*|recommendation first)\b/iu,
      weight: 3,
      source: sources.plainLanguage,
      remark: "Asked for the recommendation first, then the reasons.",
    },
    {
      rule: "advise-assumptions",
      text: (reading) =>
        isDecision(reading) ? "Name the assumptions it rests on, and say what would change it." : null,
      unless: /\b(?:assum\w+|depends)\b/iu,
      weight: 2,
      source: sources.anthropicHallucinations,
      remark: "Asked what the advice rests on, since it does not know your situation.",
      needsRoom: true,
    },
    {
      rule: "advise-drawback",
      text: (reading) => (isDecision(reading) ? "Name the main drawback of what you recommend." : null),
      unless: /\b(?:risks?|drawbacks?|downsides?|pros and cons|disadvantages)\b/iu,
      weight: 1,
      source: sources.openAiPractices,
      remark: "Asked for the main drawback.",
      needsRoom: true,
    },
  ],
  output: noOutput,
  questions: [
    {
      label: "Situation",
      question: "What have you got, and what have you tried?",
      unless: /\b(?:i have|i['’]ve|i tried|we have|i am|i['’]m|my)\b/iu,
    },
    {
      label: "Limits",
      question: "Budget, time, other limits?",
      unless: /[$€£]|\b(?:budget|under|deadline|within|cheap|afford\w*|hours|days)\b/iu,
    },
    {
      label: "Priority",
      question: "What matters most to you?",
      unless: /\b(?:important|matters|priority|prefer|need)\b/iu,
    },
  ],
};

export const chooseGuide: Guide = {
  advice: [
    {
      rule: "choose-one",
      text: (reading) =>
        /\b(?:all that apply|which two|select two|choose two)\b/iu.test(reading.instruction)
          ? null
          : "Choose exactly one option, even if none seems perfect.",
      unless: /\b(?:exactly one|only one|one option|single best)\b/iu,
      weight: 2,
      source: sources.multipleChoice,
      remark: "Asked for exactly one option, by its letter.",
    },
  ],
  output: (reading) =>
    statesFormat(reading.instruction).size > 0 ||
    /\b(?:step[- ]by[- ]step|explain|reason)\b/iu.test(reading.instruction) ||
    reading.closingCue !== ""
      ? reading.closingCue === ""
        ? null
        : "only the letter of the correct option."
      : "the letter of the correct option first, then the reason in one sentence.",
  questions: [],
};
