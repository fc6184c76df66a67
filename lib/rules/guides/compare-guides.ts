import { sources } from "../../checks/sources";
import { statesFormat, statesLength } from "../../reading/stated";
import { type Guide, formOf, noOutput } from "./guide";
import { knowledge } from "./explain-guides";

/** Kinds that hold things against each other. */

export const compareGuide: Guide = {
  advice: [
    {
      rule: "compare-criteria",
      text: "Compare them on the same points, beginning with the difference that matters most in practice.",
      unless: /\b(?:criteria|in terms of|based on|on the basis|with regard to|regarding)\b/iu,
      weight: 3,
      source: sources.openAiPractices,
      remark: "Asked for the same points on both sides, the weightiest first.",
    },
    {
      rule: "compare-when",
      text: "Say when each one is the better choice.",
      unless: /\b(?:which (?:one|is|should)|recommend\w*|better (?:for|choice)|best|when to)\b/iu,
      weight: 2,
      source: sources.openAiPractices,
      remark: "Asked when each is the better choice, which is what a comparison is for.",
      needsRoom: true,
    },
  ],
  output: (reading) =>
    statesFormat(reading.instruction).size > 0 ||
    statesLength(reading.instruction) ||
    /\b(?:essay|article|post|paragraph)\b/iu.test(reading.instruction)
      ? null
      : "a table with one row per point, then a conclusion of two or three sentences.",
  questions: [
    {
      label: "Purpose",
      question: "What do you have to decide or to do?",
      unless: /\b(?:for (?:my|an?|our|the)|because|to (?:learn|build|buy|use|decide))\b/iu,
    },
    knowledge,
  ],
};

/** "What is the difference between …": to understand, not to choose. */
export const differenceGuide: Guide = {
  advice: [
    {
      rule: "difference-first",
      text: "State the difference that matters most in one sentence first.",
      unless: /\b(?:in one sentence|briefly|first)\b/iu,
      weight: 3,
      source: sources.plainLanguage,
      remark: "Asked for the main difference first.",
    },
    {
      rule: "difference-examples",
      text: "Show it with one example for each.",
      unless: /\b(?:examples?|illustrat\w*)\b/iu,
      weight: 2,
      source: sources.plainLanguage,
      remark: "Asked for an example of each.",
      needsRoom: true,
    },
  ],
  output: noOutput,
  questions: [knowledge],
};

export const prosAndConsGuide: Guide = {
  advice: [
    {
      rule: "pros-specific",
      text: "Make each point specific: say for whom or in which case it counts.",
      unless: /\b(?:specific|for whom)\b/iu,
      weight: 3,
      source: sources.openAiPractices,
      remark: "Asked for specific points; general ones fit everything.",
    },
    {
      rule: "pros-order",
      text: "Put the weightiest point first on each side, and finish with the question on which the choice depends.",
      unless: /\b(?:order|rank\w*|conclusion|recommend\w*)\b/iu,
      weight: 2,
      source: sources.plainLanguage,
      remark: "Asked for the weightiest points first.",
    },
  ],
  output: formOf("two bulleted lists, one for each side"),
  questions: [
    {
      label: "Situation",
      question: "Who has to choose, and under which conditions?",
      unless: /\b(?:for (?:my|an?|our|the)|i am|i['’]m|we are)\b/iu,
    },
  ],
};
