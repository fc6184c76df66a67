import { sources } from "../../checks/sources";
import { statesAudience, statesFormat, statesLength, statesTone } from "../../reading/stated";
import type { Reading } from "../reading";
import type { Advice, Guide, Question } from "./guide";

/** Advice, questions and output forms that several kinds of writing share. */

/** What can be written, by genre: "email", "article", "poem". */

export const reader: Question = {
  label: "Reader",
  question: "Who will read this?",
  unless: (reading) => statesAudience(reading.instruction),
};

export const length: Question = {
  label: "Length",
  question: "About how many words?",
  unless: (reading) => statesLength(reading.instruction),
};

export const tone: Question = {
  label: "Tone",
  question: "Formal, friendly, playful?",
  unless: (reading) => statesTone(reading.instruction),
};

export const blanks: Advice = {
  rule: "write-blanks",
  text: "Use only the facts given here; leave a blank in square brackets for a name, date or detail that is missing.",
  unless:
    /\b(?:placeholders?|blanks?|brackets|(?:do not|don['’]t) (?:invent|make up)|invent|make up|fictional|imaginary)\b/iu,
  weight: 3,
  source: sources.anthropicHallucinations,
  remark: "Asked for a blank where a detail is missing, so that nothing is made up in your name.",
};

export const noInventions: Advice = {
  rule: "write-no-inventions",
  text: "Do not invent statistics, quotations or sources.",
  unless: /\b(?:invent|make up|made-up|fictional|sources?|citations?|cite|references?)\b/iu,
  weight: 3,
  source: sources.anthropicHallucinations,
  remark: "Asked for no invented figures, quotations or sources.",
};

/** The text alone, in its usual parts; nothing where the prompt already names a format. */
export function only(parts: string | ((reading: Reading) => string)): Guide["output"] {
  return (reading) => {
    const wantsSeveral =
      /\b(?:\d+|two|three|four|five|several|some) (?:different |short )?(?:versions|variants|options|alternatives)\b/iu;
    if (statesFormat(reading.instruction).size > 0 || wantsSeveral.test(reading.instruction)) return null;
    return `only ${typeof parts === "string" ? parts : parts(reading)}.`;
  };
}
