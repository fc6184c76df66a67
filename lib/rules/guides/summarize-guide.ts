import { sources } from "../../checks/sources";
import { statesAudience, statesFormat, statesLength } from "../../reading/stated";
import type { Reading } from "../reading";
import { countWords } from "../../template/task";
import { type Guide, materialNoun } from "./guide";

/** Kinds that work on a text which the person gives. */

/** Whether there is a text at all: "summarize the plot of Hamlet" works from memory. */
function hasText(reading: Reading): boolean {
  return (
    reading.material !== null ||
    countWords(reading.instruction) > 60 ||
    /\b(?:this|these|attached|below|above|following|provided|my)\b|[{<[]|https?:/iu.test(reading.instruction)
  );
}

const grounded =
  /\b(?:only (?:use|what|the information|facts)|(?:do not|don['’]t) (?:add|invent|make up|include anything)|no (?:new|added|outside) |based (?:only|solely)|stick to)/iu;

export const summarizeGuide: Guide = {
  advice: [
    {
      rule: "summary-order",
      text: "Start with the main point, then give the supporting points in order of importance.",
      unless:
        /\b(?:chronolog\w*|in order|bullets?|bullet points?|tl;?dr|one[- ]sentence|a sentence|single sentence|key (?:points|takeaways)|takeaways|action items|section by section|by topic|plot|story|novel|book|movie|film|chapter)\b/iu,
      weight: 2,
      source: sources.plainLanguage,
      remark: "Asked for the main point first: a summary without an order follows the text and buries it.",
      needsRoom: true,
    },
    {
      rule: "summary-grounded",
      text: (reading) =>
        hasText(reading) ? `Use only what is in the ${materialNoun(reading)}; add no facts and no opinion.` : null,
      unless: grounded,
      weight: 3,
      source: sources.anthropicHallucinations,
      remark: "Asked it to stay within the text, so that the summary adds nothing of its own.",
    },
    {
      rule: "summary-figures",
      text: (reading) => (hasText(reading) ? "Keep names, numbers and dates exactly as they are." : null),
      unless: /\b(?:numbers|figures|dates|names)\b/iu,
      weight: 1,
      source: sources.anthropicHallucinations,
      remark: "Asked it to keep names, numbers and dates, which summaries tend to round or drop.",
    },
  ],
  output: (reading) => {
    if (statesFormat(reading.instruction).size > 0) return null;
    if (statesLength(reading.instruction)) return "only the summary.";
    return `only the summary, ${summaryLength(reading)}.`;
  },
  questions: [
    { label: "Reader", question: "Who will read the summary, and what for?", unless: statesAudienceIn },
    {
      label: "Focus",
      question: "Which part matters most?",
      unless: /\b(?:focus\w*|especially|about|regarding|key|main|decisions?|action items)\b/iu,
    },
  ],
};

function statesAudienceIn(reading: Reading): boolean {
  return statesAudience(reading.instruction);
}

/** In proportion to the text, where it can be seen. */
function summaryLength(reading: Reading): string {
  const words = reading.material === null ? 0 : countWords(reading.material.text);
  if (words === 0 || (words < 12 && /[{<[]/u.test(reading.material?.text ?? ""))) return "in one short paragraph";
  if (words < 80) return "in one or two sentences";
  if (words < 400) return "in three to five sentences";
  return "as one sentence of overview, then up to seven bullet points";
}
