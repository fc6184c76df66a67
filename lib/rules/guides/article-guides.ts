import { sources } from "../../checks/sources";
import { statesAudience } from "../../reading/stated";
import type { Reading } from "../reading";
import type { Advice, Guide } from "./guide";
import { blanks, length, noInventions, only, reader, tone } from "./shared-advice";

/** Articles, essays and texts without a name. */

const onePoint: Advice = {
  rule: "write-one-point",
  text: "Choose one main point, state it early, and leave out what does not serve it.",
  unless: /\b(?:main point|thesis|angle|focus(?:ing|es)? on|argu(?:e|ing) that|key message)\b/iu,
  weight: 2,
  source: sources.plainLanguage,
  remark: "Asked for one main point; without it, a text on a wide subject touches everything.",
  needsRoom: true,
};

const concrete: Advice = {
  rule: "write-concrete",
  text: "Support each point with a concrete example.",
  unless: /\b(?:examples?|anecdotes?|stories|case studies|concrete)\b/iu,
  weight: 1,
  source: sources.strunk,
  remark: "Asked for concrete examples in place of general statements.",
  needsRoom: true,
};

export const articleGuide: Guide = {
  advice: [onePoint, concrete, noInventions],
  output: only((reading) =>
    isShort(reading) ? "a title and the text" : "a title and the text under short subheadings",
  ),
  questions: [reader, length, tone],
};

function isShort({ instruction }: Reading): boolean {
  const words = /\b(\d{2,4})[ -]words?\b/iu.exec(instruction)?.[1];
  return (words !== undefined && Number(words) < 350) || /\b(?:short|brief|one paragraph)\b/iu.test(instruction);
}

export const essayGuide: Guide = {
  advice: [
    {
      rule: "essay-thesis",
      text: "State the thesis in the first paragraph, and let each later paragraph make one argument for it.",
      unless: /\b(?:thesis|argument)\b/iu,
      weight: 3,
      source: sources.plainLanguage,
      remark: "Asked for a thesis and one argument in each paragraph.",
    },
    {
      rule: "essay-objection",
      text: "Answer the strongest objection to the thesis.",
      unless: /\b(?:counter-?arguments?|objections?|both sides|opposing|narrative|descriptive|personal)\b/iu,
      weight: 1,
      source: sources.openAiPractices,
      remark: "Asked it to answer the strongest objection.",
      needsRoom: true,
    },
    noInventions,
  ],
  output: only("a title and the essay"),
  questions: [
    length,
    {
      label: "Level",
      question: "For school, university or a general reader?",
      unless: (reading) => statesAudience(reading.instruction),
    },
    {
      label: "Position",
      question: "Which view should it take?",
      unless: /\b(?:argu\w+|for or against|against|in favou?r|why|should)\b/iu,
    },
  ],
};

export const textGuide: Guide = {
  advice: [onePoint, concrete, noInventions],
  output: only("the text"),
  questions: [
    reader,
    {
      label: "Purpose",
      question: "What should it achieve?",
      unless: /\b(?:so that|in order to|to (?:convince|inform|explain|sell|announce|thank|invite|apologi[sz]e))\b/iu,
    },
    length,
  ],
};

/** A thing that the rules have no name for: only what holds for any text. */
export const unnamedGuide: Guide = { advice: [blanks], output: only("the text"), questions: [reader, tone, length] };
