import { sources } from "../../checks/sources";
import { statesAudience } from "../../reading/stated";
import type { Guide } from "./guide";
import { length, only, reader, tone } from "./shared-advice";

/** Texts that sell or announce. */

export const copyGuide: Guide = {
  advice: [
    {
      rule: "copy-benefit",
      text: "Lead with what the buyer gains, then name the features that make it believable.",
      unless: /\b(?:benefits?|lead with|start with|headline)\b/iu,
      weight: 2,
      source: sources.plainLanguage,
      remark: "Asked for the benefit first and the features as its proof.",
    },
    {
      rule: "copy-facts",
      text: "Use only the facts given here; invent no features, prices or claims.",
      unless: /\b(?:invent|make up|only (?:use|the facts))\b/iu,
      weight: 3,
      source: sources.anthropicHallucinations,
      remark: "Asked for no invented features, prices or claims.",
    },
    {
      rule: "copy-specific",
      text: "Prefer specific details to general praise.",
      unless: /\b(?:superlatives?|buzzwords|clichés?|specific)\b/iu,
      weight: 1,
      source: sources.strunk,
      remark: "Asked for details in place of general praise.",
    },
  ],
  output: only((reading) =>
    /\b(?:ad|advert|advertisement|landing page|flyer|brochure|press release)\b/iu.test(reading.instruction)
      ? "a headline and the text"
      : "the text",
  ),
  questions: [
    {
      label: "Customer",
      question: "Who buys it, and what problem does it solve for them?",
      unless: (reading) => statesAudience(reading.instruction),
    },
    { label: "Facts", question: "Which features, prices or proofs may be named?", unless: /\d/u },
    length,
  ],
};

export const socialGuide: Guide = {
  advice: [
    {
      rule: "social-first-line",
      text: "Put the point into the first line, which is all that many readers see.",
      unless: /\b(?:hook|first line|opening line)\b/iu,
      weight: 2,
      source: sources.plainLanguage,
      remark: "Asked for the point in the first line.",
    },
    {
      rule: "social-one-idea",
      text: "Keep to one idea and make it concrete; use only the facts given here.",
      unless: /\b(?:one idea|example|story|invent)\b/iu,
      weight: 3,
      source: sources.strunk,
      remark: "Asked for one concrete idea and no invented facts.",
    },
  ],
  output: only((reading) =>
    /\b(?:tweets?|twitter|x post)\b/iu.test(reading.instruction) && !/\bthread\b/iu.test(reading.instruction)
      ? "the post, in at most 280 characters"
      : "the post",
  ),
  questions: [
    reader,
    {
      label: "Goal",
      question: "What should readers do: comment, click, buy?",
      unless: /\b(?:promot\w*|announc\w*|invite|sell|sign up|launch|visit|join|buy)\b/iu,
    },
    tone,
  ],
};

export const sloganGuide: Guide = {
  advice: [
    {
      rule: "slogan-one-thing",
      text: "Say one thing only, in at most eight words.",
      unless: /\b(?:words|short)\b/iu,
      weight: 3,
      source: sources.strunk,
      remark: "Asked for one thought in few words.",
    },
    {
      rule: "slogan-own",
      text: "Make it fit this product and no competitor of it.",
      unless: /\b(?:unique|distinctive|competitors?)\b/iu,
      weight: 2,
      source: sources.openAiPractices,
      remark: "Asked for a line that fits this product alone.",
    },
  ],
  output: only("the line itself"),
  questions: [
    { label: "Customer", question: "Who buys it, and why?", unless: (reading) => statesAudience(reading.instruction) },
    { label: "Message", question: "What should people remember?", unless: /\b(?:that|which|because)\b/iu },
    tone,
  ],
};
