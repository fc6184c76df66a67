import { sources } from "../../checks/sources";
import { statesFormat } from "../../reading/stated";
import { findLabels } from "./labels";
import { type Guide, materialNoun } from "./guide";

/** Kinds that take labels or values out of a text. */

export const classifyGuide: Guide = {
  advice: [
    {
      rule: "classify-whole",
      text: (reading) => {
        const noun = materialNoun(reading);
        if (/\bwhether\b/iu.test(reading.instruction)) return null;
        const isSentiment = /\b(?:sentiment|positive|negative|tone|emotion)\b/iu.test(reading.instruction);
        return isSentiment
          ? `Judge the ${noun} as a whole: in a mixed case, choose the label that fits its conclusion.`
          : `Judge the ${noun} as a whole: if more than one label fits, choose the one that fits its main purpose.`;
      },
      unless: /\b(?:mixed|more than one|multiple labels|all that apply|several|multi-label)\b/iu,
      weight: 2,
      source: sources.anthropicClear,
      remark: "Said what to do with a case between two labels, which is where classifiers disagree.",
    },
    {
      rule: "classify-own-labels",
      text: (reading) =>
        findLabels(reading.instruction).length > 0 ||
        /\b(?:labels?|categories|classes|following)\b/iu.test(reading.instruction)
          ? null
          : "Use labels of one or two words, and the same label for the same sort of case.",
      unless: /\b(?:whether|if it is|yes or no|sentiment)\b/iu,
      weight: 1,
      source: sources.anthropicConsistency,
      remark: "No labels were given, so the prompt asks for short and consistent ones.",
    },
  ],
  output: (reading) => {
    if (statesFormat(reading.instruction).size > 0 || /\b(?:explain|reason|why|justify)\b/iu.test(reading.instruction))
      return null;
    const labels = findLabels(reading.instruction);
    if (labels.length > 0) return `only the label, spelled exactly as one of these: ${labels.join(", ")}.`;
    if (/\b(?:whether|if)\b/iu.test(reading.instruction))
      return '"yes" or "no" first, then the reason in one sentence.';
    if (/\bsentiment\b/iu.test(reading.instruction))
      return "only one of these labels: positive, negative, neutral, mixed.";
    return "only the label.";
  },
  questions: [
    {
      label: "Labels",
      question: "Which labels may be used, and what does each mean?",
      unless: (reading) =>
        findLabels(reading.instruction).length > 0 ||
        /\b(?:whether|labels?|categories|classes)\b/iu.test(reading.instruction),
    },
  ],
};

/** "The name, date and total": each of them is wanted once. */
function namesFields(instruction: string): boolean {
  return /\bthe [\w -]+, (?:the )?[\w -]+(?:,? and (?:the )?[\w -]+)/iu.test(instruction);
}

export const extractGuide: Guide = {
  advice: [
    {
      rule: "extract-verbatim",
      text: (reading) =>
        `Copy each value exactly as it stands in the ${materialNoun(reading)}; do not rephrase or complete it.`,
      unless:
        /\b(?:convert|normali[sz]e|format(?:ted)? as|as yyyy|iso|paraphrase|own words|summari[sz]e|translate|exactly|verbatim|word for word|action items|key (?:points|takeaways|insights))\b/iu,
      weight: 2,
      source: sources.anthropicHallucinations,
      remark: "Asked for the values as they are written, so that none is reworded or completed from memory.",
    },
    {
      rule: "extract-absent",
      text: (reading, wanted) => {
        const isJson = wanted === "json" || /\bjson\b/iu.test(reading.instruction);
        if (!isJson && !namesFields(reading.instruction)) {
          return `Use only what is in the ${materialNoun(reading)}; if there is nothing to find, say so.`;
        }
        return `Use only what is in the ${materialNoun(reading)}. ${isJson ? "Use null for a value that is missing" : 'Write "not stated" for anything that is missing'}, and do not guess.`;
      },
      unless:
        /\b(?:not (?:stated|found|mentioned|present|available|given)|n\/a|null|missing|if (?:there is no|there are no|none|any)|absent)\b/iu,
      weight: 3,
      source: sources.anthropicHallucinations,
      remark: "Said what to write where something is missing; without that, models fill the gap.",
    },
    {
      rule: "extract-all",
      text: (_, wanted) =>
        wanted === "json" || wanted === "table" ? null : "List every match, in the order in which they appear.",
      unless:
        /\b(?:order|sorted|first|latest|most recent|chronolog\w*|json|csv|table|(?:the|a) (?:name|date|amount|total|price|title))\b/iu,
      weight: 1,
      source: sources.anthropicClear,
      remark: "Asked for every match, in order, so that the list can be checked against the text.",
    },
  ],
  output: (reading) => {
    if (statesFormat(reading.instruction).size > 0) return null;
    return namesFields(reading.instruction)
      ? 'only one line for each field, as "field: value", in the order asked for.'
      : "only the items, one per line.";
  },
  questions: [
    {
      label: "Fields",
      question: "Which pieces of information exactly?",
      unless: (reading) => !/\b(?:information|info|data|details|everything)\b/iu.test(reading.instruction),
    },
    {
      label: "Format",
      question: "A list, a table, CSV or JSON?",
      unless: (reading) => statesFormat(reading.instruction).size > 0,
    },
  ],
};
