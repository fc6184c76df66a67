import { sources } from "../../checks/sources";
import { type Guide, formOf, materialNoun, noOutput } from "./guide";

/** Kinds that judge what the person gives. */

export const reviewGuide: Guide = {
  advice: [
    {
      rule: "review-order",
      text: "Begin with the problem that matters most; leave out what is only a matter of taste.",
      unless: /\b(?:priorit\w*|most important|order|rubric|criteria|score|grade|rate)\b/iu,
      weight: 2,
      source: sources.plainLanguage,
      remark: "Asked for the most important point first, so that the feedback can be acted upon.",
    },
    {
      rule: "review-evidence",
      text: "For each point, quote the passage, say why it matters, and show a better version.",
      unless: /\b(?:quote|examples?|specific|suggest(?:ions?)? )\b/iu,
      weight: 3,
      source: sources.anthropicHallucinations,
      remark: "Asked for the passage and a better version with each point; general feedback helps nobody.",
    },
    {
      rule: "review-strengths",
      text: "Say in one sentence what works and should stay.",
      unless: /\b(?:strengths?|positive|what works|good)\b/iu,
      weight: 1,
      source: sources.anthropicClear,
      remark: "Asked what should stay as it is.",
      needsRoom: true,
    },
  ],
  output: formOf("a numbered list of at most seven points"),
  questions: [
    {
      label: "Purpose",
      question: "What is it for, and who decides whether it is good?",
      unless: /\b(?:for (?:my|a|an|our|the)|audience|purpose|class|job|apply)\b/iu,
    },
  ],
};

/** "Find the errors in this text": to name them, not to correct the text. */
export const errorsGuide: Guide = {
  advice: [
    {
      rule: "errors-each",
      text: "For each error, quote the passage, name what is wrong and give the correction.",
      unless: /\b(?:quote|correction|corrected|explain)\b/iu,
      weight: 3,
      source: sources.anthropicClear,
      remark: "Asked for the passage, the error and the correction.",
    },
    {
      rule: "errors-real",
      text: "List only real errors, in the order in which they appear; leave matters of taste aside.",
      unless: /\b(?:order|style|taste)\b/iu,
      weight: 2,
      source: sources.anthropicHallucinations,
      remark: "Asked for real errors only.",
    },
  ],
  output: formOf("a numbered list"),
  questions: [],
};

export const ideaReviewGuide: Guide = {
  advice: [
    {
      rule: "idea-judgement",
      text: "Begin with your overall judgement, then give the strongest argument for it and the strongest against it.",
      unless: /\b(?:strengths|weaknesses|pros|cons|swot|criteria|score)\b/iu,
      weight: 3,
      source: sources.plainLanguage,
      remark: "Asked for a judgement and the strongest arguments on both sides.",
    },
    {
      rule: "idea-test",
      text: "Name the assumption on which it stands or falls, and the cheapest way to test it.",
      unless: /\b(?:assumptions?|test|validate)\b/iu,
      weight: 2,
      source: sources.openAiPractices,
      remark: "Asked for the critical assumption and a way to test it.",
      needsRoom: true,
    },
  ],
  output: noOutput,
  questions: [
    {
      label: "Situation",
      question: "Who would do it, with which money and experience?",
      unless: /[$€£]|\b(?:i have|i am|i['’]m|we are|budget)\b/iu,
    },
    { label: "Goal", question: "What would count as a success?", unless: /\b(?:goal|success|so that)\b/iu },
  ],
};

export const analyzeGuide: Guide = {
  advice: [
    {
      rule: "analyze-evidence",
      text: (reading) =>
        reading.material === null
          ? "Support each finding with evidence: a figure, a quotation or a concrete case."
          : `Support each finding with a figure or a quotation from the ${materialNoun(reading)}.`,
      unless: /\b(?:evidence|quote|cite|support\w*)\b/iu,
      weight: 3,
      source: sources.anthropicHallucinations,
      remark: "Asked for the evidence with each finding, so that it can be checked.",
    },
    {
      rule: "analyze-separate",
      text: "Keep what is observed apart from what is concluded from it, and say what cannot be concluded.",
      unless: /\b(?:assumptions?|limitations?|conclude|inference)\b/iu,
      weight: 2,
      source: sources.anthropicHallucinations,
      remark: "Asked it to keep observation and conclusion apart.",
      needsRoom: true,
    },
    {
      rule: "analyze-order",
      text: "Put the most important finding first.",
      unless: /\b(?:order|priorit\w*|most important|top|section|swot|rank\w*)\b/iu,
      weight: 1,
      source: sources.plainLanguage,
      remark: "Asked for the most important finding first.",
    },
  ],
  output: noOutput,
  questions: [
    {
      label: "Decision",
      question: "What is the analysis for: which decision depends on it?",
      unless: /\b(?:so that|in order to|decide|decision|because|to (?:find|understand|see|decide|improve))\b/iu,
    },
  ],
};
