import { sources } from "../../checks/sources";
import { statesFormat } from "../../reading/stated";
import { type Guide, formOf, noOutput } from "./guide";

/** Work on code that is given. */

export const fixCodeGuide: Guide = {
  advice: [
    {
      rule: "fix-cause",
      text: "Name the cause of the problem before you show the fix.",
      unless: /\b(?:cause|explain|why)\b/iu,
      weight: 2,
      source: sources.openAiGuide,
      remark: "Asked for the cause before the fix: a fix without one is a guess.",
      needsRoom: true,
    },
    {
      rule: "fix-minimal",
      text: "Change only what is needed; keep names, signatures and the behaviour that already works.",
      unless: /\b(?:minimal|only change|keep the|refactor|rewrite)\b/iu,
      weight: 3,
      source: sources.anthropicClear,
      remark: "Asked for the smallest change, since models like to rewrite the rest as well.",
    },
  ],
  output: (reading) =>
    statesFormat(reading.instruction).size > 0 || /\bonly (?:the )?code\b/iu.test(reading.instruction)
      ? null
      : "the cause in one or two sentences, then the corrected code in one code block.",
  questions: [
    {
      label: "Symptom",
      question: "What happens, and what should happen?",
      unless: /\b(?:error|exception|returns?|should|instead|expected|throws?|undefined|crash\w*|infinite)\b/iu,
    },
    {
      label: "Input",
      question: "With which input does it fail?",
      unless: /\b(?:input|when|for|with)\b.{0,40}\d|\bexample\b/iu,
    },
  ],
};

export const reviewCodeGuide: Guide = {
  advice: [
    {
      rule: "code-review-order",
      text: "List problems in order of severity: bugs and security first, style last.",
      unless: /\b(?:severity|priorit\w*|security|performance|style)\b/iu,
      weight: 2,
      source: sources.plainLanguage,
      remark: "Asked for the severe problems first.",
    },
    {
      rule: "code-review-evidence",
      text: "For each problem, quote the line, say when it fails, and show the fix; report only problems that are really there.",
      unless: /\b(?:quote|line numbers?|show the fix)\b/iu,
      weight: 3,
      source: sources.anthropicHallucinations,
      remark: "Asked for the line, the case and the fix with each problem.",
    },
  ],
  output: formOf("a numbered list of problems"),
  questions: [
    {
      label: "Use",
      question: "Where does this code run, and what must it never do?",
      unless: /\b(?:production|script|library|server|browser|api)\b/iu,
    },
  ],
};

export const rewriteCodeGuide: Guide = {
  advice: [
    {
      rule: "refactor-behaviour",
      text: "Keep the behaviour and the public names as they are.",
      unless: /\b(?:behaviou?r|same (?:output|result)|public)\b/iu,
      weight: 3,
      source: sources.anthropicClear,
      remark: "Asked it to keep what the code does.",
    },
    {
      rule: "refactor-reasons",
      text: "Give the reason for each change in a few words.",
      unless: /\b(?:reason|explain|why)\b/iu,
      weight: 1,
      source: sources.anthropicClear,
      remark: "Asked for the reason of each change.",
      needsRoom: true,
    },
  ],
  output: formOf("the complete new code in one code block, then a short list of the changes"),
  questions: [
    {
      label: "Goal",
      question: "Speed, memory or readability?",
      unless: /\b(?:faster|speed|performance|memory|readab\w*|clean\w*|simpl\w*|shorter)\b/iu,
    },
  ],
};

export const explainCodeGuide: Guide = {
  advice: [
    {
      rule: "explain-code-whole",
      text: "Say first what the code does as a whole, then go through it part by part.",
      unless: /\b(?:line by line|step[- ]by[- ]step|briefly|one sentence|summary)\b/iu,
      weight: 3,
      source: sources.plainLanguage,
      remark: "Asked for the whole before the parts.",
    },
    {
      rule: "explain-code-why",
      text: "Explain why it is done this way where that is not obvious, and point out anything that looks like a bug.",
      unless: /\b(?:why|bugs?)\b/iu,
      weight: 2,
      source: sources.anthropicClear,
      remark: "Asked for the reasons and for suspicious places.",
      needsRoom: true,
    },
  ],
  output: noOutput,
  questions: [
    {
      label: "Level",
      question: "How well do you know this language?",
      unless: /\b(?:beginner|new to|junior|senior|expert|know|simple)\b/iu,
    },
  ],
};
