import { sources } from "../../checks/sources";
import { type Guide, noOutput } from "./guide";

/** Kinds that work something out. */

export const solveGuide: Guide = {
  advice: [
    {
      rule: "solve-steps",
      text: (reading) =>
        !/\d|[=+√∫∑]/u.test(reading.instruction)
          ? "Reason step by step, and hold the result against every part of the problem."
          : hasUnits(reading.instruction)
            ? "Show each step with its calculation and its units."
            : "Show each step with its calculation.",
      unless: /\b(?:step[- ]by[- ]step|show (?:your|the|all|each) (?:work|working|steps?|reasoning)|steps)\b/iu,
      weight: 3,
      source: sources.zeroShotReasoning,
      remark: "Asked for the working, which makes multi-step problems come out right more often.",
    },
    {
      rule: "solve-check",
      text: (reading) =>
        /\d|[=+√∫∑]/u.test(reading.instruction)
          ? "Check the result against the question before you give the answer."
          : null,
      unless: /\b(?:check|verify|double-check)\b/iu,
      weight: 1,
      source: sources.openAiGuide,
      remark: "Asked it to check the result against the question.",
    },
  ],
  output: (reading) =>
    /\b(?:only|just) the (?:final )?(?:answer|number|result|value)|final answer|last line|\bjson\b|####/iu.test(
      reading.instruction,
    )
      ? null
      : 'the working first, then a last line that starts with "Answer:" and holds only the final answer.',
  questions: [],
};

function hasUnits(text: string): boolean {
  return /[$€£]\s?\d|\d\s?(?:km|m|cm|mm|miles?|mph|kg|g|lbs?|pounds?|hours?|minutes?|seconds?|days?|weeks?|liters?|litres?|l|ml|gallons?|feet|ft|inch(?:es)?|dollars?|euros?|cents?|degrees?|°|%|percent)\b/iu.test(
    text,
  );
}

export const proofGuide: Guide = {
  advice: [
    {
      rule: "proof-start",
      text: "State what is given and what is to be shown.",
      unless: /\b(?:given|to be shown)\b/iu,
      weight: 1,
      source: sources.anthropicClear,
      remark: "Asked for the premises and the claim first.",
    },
    {
      rule: "proof-justify",
      text: "Justify each step by a definition, an earlier step or a theorem that you name.",
      unless: /\b(?:justify|theorem)\b/iu,
      weight: 3,
      source: sources.zeroShotReasoning,
      remark: "Asked for the reason of each step.",
    },
  ],
  output: noOutput,
  questions: [
    {
      label: "Tools",
      question: "Which theorems may be used?",
      unless: /\b(?:using|induction|contradiction|without)\b/iu,
    },
  ],
};
