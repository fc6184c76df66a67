import { sources } from "../../checks/sources";
import { statesAudience } from "../../reading/stated";
import type { Guide } from "./guide";
import { blanks, only, tone } from "./shared-advice";

/** Letters, messages and personal notes. */

/** Somebody to whom one writes without a purpose to state. */
const closePerson =
  /\b(?:grand\w+|mother|father|mum|mom|dad|parents|sister|brother|son|daughter|wife|husband|girlfriend|boyfriend|best friend)\b/iu;

export const emailGuide: Guide = {
  advice: [
    {
      rule: "email-purpose",
      text: (reading) => {
        if (reading.material !== null && /\b(?:reply|response|respond|answer)\b/iu.test(reading.instruction)) {
          return "Answer every question in the message, in its order, and say what happens next.";
        }
        if (closePerson.test(reading.instruction)) return null;
        return "State the purpose in the first sentence, and end with the one thing that the reader should do next.";
      },
      unless: /\b(?:first sentence|call to action|purpose)\b/iu,
      weight: 2,
      source: sources.plainLanguage,
      remark: "Asked for the purpose first and a clear next step last.",
    },
    blanks,
  ],
  output: only((reading) => {
    const isEmail = /\be-?mail\b/iu.test(reading.instruction);
    const thing =
      /\b(?:letter|memo|announcement|invitation|reminder|text message|sms|whatsapp|slack|dm|message|note)\b/iu
        .exec(reading.instruction)?.[0]
        .toLowerCase();
    if (!isEmail && thing === "letter") return "the letter, from the greeting to the signature";
    if (!isEmail && thing !== undefined)
      return /^(?:memo|announcement|invitation|reminder)$/u.test(thing) ? `the ${thing}` : "the message";
    return /\bsubject\b/iu.test(reading.instruction) || /\b(?:reply|respond|response)\b/iu.test(reading.instruction)
      ? "the email"
      : "a subject line and the email";
  }),
  questions: [
    {
      label: "Recipient",
      question: "Who is it for, and how well do you know them?",
      unless: (reading) => statesAudience(reading.instruction),
    },
    {
      label: "Goal",
      question: "What should they do after reading it?",
      unless:
        /\b(?:ask(?:ing)?|request(?:ing)?|so that|want (?:them|him|her)|declin\w+|invit\w+|resign\w*|remind\w*|complain\w*)\b/iu,
    },
    tone,
  ],
};

export const noteGuide: Guide = {
  advice: [
    {
      rule: "note-particular",
      text: "Name the particular occasion in plain words, and leave out stock phrases.",
      unless: /\b(?:cliché|stock|specific|particular)/iu,
      weight: 2,
      source: sources.strunk,
      remark: "Asked for particular words in place of stock phrases.",
    },
    blanks,
  ],
  output: only("the message"),
  questions: [
    {
      label: "Recipient",
      question: "Who is it for, and how close are you?",
      unless: (reading) => statesAudience(reading.instruction),
    },
    {
      label: "Detail",
      question: "Which memory or deed should it mention?",
      unless: /\b(?:because|for (?:helping|the|his|her|their|your))\b/iu,
    },
    tone,
  ],
};
