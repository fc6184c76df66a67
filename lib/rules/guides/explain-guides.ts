import { sources } from "../../checks/sources";
import { statesAudience, statesLength, wantsSimpleWords } from "../../reading/stated";
import { type Guide, noOutput } from "./guide";

/** Kinds that ask to understand. */

/** Kinds that ask to know, to understand, to decide or to work something out. */

export const knowledge: Guide["questions"][number] = {
  label: "Reader",
  question: "How much do you, or your readers, already know about it?",
  unless: (reading) => statesAudience(reading.instruction) || wantsSimpleWords(reading.instruction),
};

export const explainGuide: Guide = {
  advice: [
    {
      rule: "explain-answer-first",
      text: (reading) =>
        reading.instruction.includes("?")
          ? "Start with the answer in one or two sentences, then go from the simple to the detailed."
          : "Start with the essence in one or two sentences, then go from the simple to the detailed.",
      unless: /\b(?:step[- ]by[- ]step|in (?:one|a|two) (?:single )?(?:sentences?|paragraph)|briefly|first)\b/iu,
      weight: 3,
      source: sources.plainLanguage,
      remark: "Asked for the answer first, then the details.",
      needsRoom: true,
    },
    {
      rule: "explain-simple",
      text: (reading) =>
        wantsSimpleWords(reading.instruction)
          ? "Use everyday words and one comparison with something from daily life."
          : null,
      unless: /\b(?:analog\w*|comparison|metaphor)\b/iu,
      weight: 2,
      source: sources.principled,
      remark: "Said what “simple” should mean: everyday words and a comparison.",
    },
    {
      rule: "explain-terms",
      text: (reading) =>
        wantsSimpleWords(reading.instruction) ? null : "Explain each technical term where it first appears.",
      unless: /\b(?:technical terms?|jargon|define|expert|senior|phd|advanced)\b/iu,
      weight: 2,
      source: sources.plainLanguage,
      remark: "Asked it to explain its terms.",
      needsRoom: true,
    },
    {
      rule: "explain-example",
      text: (reading) => (wantsSimpleWords(reading.instruction) ? null : "Give one concrete example."),
      unless: /\b(?:examples?|analog\w*|case stud\w*|illustrat\w*)\b/iu,
      weight: 1,
      source: sources.plainLanguage,
      remark: "Asked for an example.",
      needsRoom: true,
    },
  ],
  output: noOutput,
  questions: [
    knowledge,
    { label: "Purpose", question: "What do you need it for?", unless: /\b(?:for (?:my|an?|the)|because|so that)\b/iu },
    {
      label: "Length",
      question: "A sentence, a paragraph, a page?",
      unless: (reading) => statesLength(reading.instruction),
    },
  ],
};

/** "Why does my bread not rise?" */
export const causeGuide: Guide = {
  advice: [
    {
      rule: "cause-likeliest",
      text: "Begin with the likeliest cause, then name the others in order of likelihood.",
      unless: /\b(?:likely|likeliest|causes)\b/iu,
      weight: 3,
      source: sources.plainLanguage,
      remark: "Asked for the causes in order of likelihood.",
    },
    {
      rule: "cause-tell",
      text: "For each, say how to recognize it and what to do about it.",
      unless: /\b(?:how to (?:fix|recogni[sz]e|tell)|what to do)\b/iu,
      weight: 2,
      source: sources.plainLanguage,
      remark: "Asked how to recognize each cause and what to do about it.",
      needsRoom: true,
    },
  ],
  output: noOutput,
  questions: [
    {
      label: "Situation",
      question: "Since when, how often, under which conditions?",
      unless: /\b(?:since|every|only|when|always|sometimes)\b/iu,
    },
    { label: "Tried", question: "What have you tried?", unless: /\btried\b/iu },
  ],
};

/** An error message, a stack trace or a log. */
export const errorMessageGuide: Guide = {
  advice: [
    {
      rule: "error-causes",
      text: "Say in one sentence what the message means, then give the likely causes, the likeliest first.",
      unless: /\b(?:causes?|why)\b/iu,
      weight: 3,
      source: sources.plainLanguage,
      remark: "Asked for the meaning first, then the causes by likelihood.",
    },
    {
      rule: "error-check",
      text: "For each cause, show how to check it and how to fix it.",
      unless: /\b(?:fix|check|solve|solution)\b/iu,
      weight: 2,
      source: sources.openAiPractices,
      remark: "Asked how to check and fix each cause.",
      needsRoom: true,
    },
  ],
  output: noOutput,
  questions: [
    {
      label: "Code",
      question: "Which lines raise it?",
      unless: (reading) => reading.material?.isCode === true || /[{};]|\(\)/u.test(reading.instruction),
    },
    { label: "Trigger", question: "What did you do before it appeared?", unless: /\b(?:when|after|while)\b/iu },
  ],
};
