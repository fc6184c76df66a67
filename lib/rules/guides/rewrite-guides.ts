import { sources } from "../../checks/sources";
import { statesFormat } from "../../reading/stated";
import { type Advice, type Guide, materialNoun, noOutput } from "./guide";

/** Kinds that change a text which the person gives. */

/** Kinds that change or judge a text which the person gives. */

const keepsMeaning: Advice = {
  rule: "rewrite-faithful",
  text: "Keep the meaning and every fact, name and number; add nothing new.",
  unless:
    /\b(?:keep (?:the|all|its|my) (?:meaning|facts|content|information)|same meaning|(?:do not|don['’]t) (?:add|change the meaning|remove))\b/iu,
  weight: 3,
  source: sources.anthropicClear,
  remark: "Asked it to keep every fact, since a rewrite may drop or add some.",
};

const revisedOnly: Guide["output"] = (reading) => {
  const { instruction } = reading;
  if (
    statesFormat(instruction).size > 0 ||
    /\b(?:versions|alternatives|options|explain|list (?:the|your) changes|only)\b/iu.test(instruction)
  )
    return null;
  const adjective = reading.genre === "proofread" ? "corrected" : "revised";
  return `only the ${adjective} ${reading.material?.isCode === true ? "text" : materialNoun(reading)}.`;
};

const voiceQuestions: Guide["questions"] = [
  {
    label: "Reader",
    question: "Who will read it, and what should they think or do?",
    unless: /\b(?:audience|reader|for (?:my|a|an|our|the) )/iu,
  },
];

export const proofreadGuide: Guide = {
  advice: [
    {
      rule: "proofread-minimal",
      text: "Correct spelling, grammar and punctuation; change the wording only where a sentence is wrong or unclear.",
      unless: /\b(?:only|rewrite|rephrase|improve|style|flow|tone|concise|wording)\b/iu,
      weight: 3,
      source: sources.anthropicClear,
      remark: "Drew the line between correcting and rewriting; without it, models rewrite.",
    },
    {
      rule: "proofread-voice",
      text: "Keep my voice and the variety of English that I use.",
      unless: /\b(?:voice|tone|british|american|uk|us) ?/iu,
      weight: 1,
      source: sources.anthropicClear,
      remark: "Asked it to keep your voice.",
    },
  ],
  output: revisedOnly,
  questions: voiceQuestions,
};

export const shortenGuide: Guide = {
  advice: [
    keepsMeaning,
    {
      rule: "shorten-first",
      text: "Cut repetition, filler and side remarks first; merge sentences that say the same.",
      unless: /\b(?:cut|filler|repetition|redundan\w*)\b/iu,
      weight: 2,
      source: sources.plainLanguage,
      remark: "Said what to cut first.",
    },
  ],
  output: revisedOnly,
  questions: [
    { label: "Length", question: "How long may it be?", unless: /\b\d+|half|third|one sentence|paragraph\b/iu },
    ...voiceQuestions,
  ],
};

export const simplifyGuide: Guide = {
  advice: [
    {
      rule: "simplify-words",
      text: "Use common words and short sentences; explain a technical term where it cannot be replaced.",
      unless: /\b(?:short sentences|jargon|technical terms)\b/iu,
      weight: 3,
      source: sources.plainLanguage,
      remark: "Said what “simple” means: common words, short sentences, explained terms.",
    },
    { ...keepsMeaning, text: "Keep the meaning and every fact, name and number." },
  ],
  output: revisedOnly,
  questions: [
    {
      label: "Reader",
      question: "Who must be able to understand it?",
      unless: /\b(?:audience|reader|year[- ]old|kids?|child|beginner|for (?:my|a|an|our|the) )/iu,
    },
  ],
};

export const toneGuide: Guide = {
  advice: [keepsMeaning],
  output: revisedOnly,
  questions: [
    ...voiceQuestions,
    {
      label: "Goal",
      question: "What should be better: clarity, tone, length?",
      unless:
        /\b(?:more|less|formal|friendly|professional|clear\w*|short\w*|polite|persuasive|engaging|concise|better|natural|simple|tone|style|sound)\b/iu,
    },
  ],
};

export const expandGuide: Guide = {
  advice: [
    {
      rule: "expand-substance",
      text: "Add explanation and examples, not repetition; invent no facts, figures or names.",
      unless: /\b(?:invent|make up|examples?)\b/iu,
      weight: 3,
      source: sources.anthropicHallucinations,
      remark: "Asked for substance when it expands, and for no invented facts.",
    },
  ],
  output: revisedOnly,
  questions: [
    { label: "Length", question: "How long should it become?", unless: /\b\d+|twice|double\b/iu },
    ...voiceQuestions,
  ],
};

export const convertGuide: Guide = {
  advice: [
    {
      rule: "convert-values",
      text: "Keep every value exactly as it is, and leave a field empty where something is missing.",
      unless: /\b(?:exactly|missing|empty|do not change|don['’]t change)\b/iu,
      weight: 3,
      source: sources.anthropicHallucinations,
      remark: "Asked it to carry every value over unchanged.",
    },
  ],
  output: noOutput,
  questions: [],
};
