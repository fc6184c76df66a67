import { sources } from "../../checks/sources";
import { statesAudience, statesLength } from "../../reading/stated";
import { type Guide, formOf } from "./guide";
import { blanks } from "./shared-advice";

/** What is spoken or shown. */

export const speechGuides: Readonly<Record<string, Guide>> = {
  speech: {
    advice: [
      {
        rule: "speech-ear",
        text: "Write for the ear: short sentences, plain words, one thread from beginning to end.",
        unless: /\b(?:short sentences|conversational|spoken)\b/iu,
        weight: 2,
        source: sources.plainLanguage,
        remark: "Asked for sentences that can be spoken.",
      },
      {
        rule: "speech-message",
        text: "Build it on one message, and make that message clear with one or two stories or examples.",
        unless: /\b(?:message|story|stories|anecdotes?)\b/iu,
        weight: 2,
        source: sources.plainLanguage,
        remark: "Asked for one message and a story that carries it.",
      },
      blanks,
    ],
    output: formOf("only the words to be spoken"),
    questions: [
      {
        label: "Occasion",
        question: "Who listens, and where?",
        unless: (reading) =>
          statesAudience(reading.instruction) ||
          /\b(?:wedding|birthday|funeral|retirement|graduation|conference|meeting)\b/iu.test(reading.instruction),
      },
      { label: "Length", question: "How many minutes?", unless: (reading) => statesLength(reading.instruction) },
      {
        label: "Stories",
        question: "Which memories or facts belong in it?",
        unless: /\b(?:once|remember|when (?:we|he|she|i)|because)\b/iu,
      },
    ],
  },
  slides: {
    advice: [
      {
        rule: "slides-message",
        text: "Give each slide one message, written as a full sentence in its title.",
        unless: /\b(?:one message|titles?)\b/iu,
        weight: 3,
        source: sources.plainLanguage,
        remark: "Asked for one message per slide.",
      },
      {
        rule: "slides-notes",
        text: "Keep the slides to a few words, and put what is to be said into speaker notes.",
        unless: /\b(?:speaker notes|notes)\b/iu,
        weight: 2,
        source: sources.plainLanguage,
        remark: "Asked for few words on the slides and the rest in notes.",
      },
    ],
    output: formOf("for each slide its title, up to four bullet points, and speaker notes"),
    questions: [
      {
        label: "Audience",
        question: "Who will see it, and what should they do afterwards?",
        unless: (reading) => statesAudience(reading.instruction),
      },
      { label: "Length", question: "How many slides or minutes?", unless: /\d/u },
    ],
  },
  "alt-text": {
    advice: [
      {
        rule: "alt-text-purpose",
        text: 'Say in one sentence what matters in the image, without beginning with "image of".',
        unless: /\b(?:sentence|characters|image of)\b/iu,
        weight: 3,
        source: sources.altText,
        remark: "Asked for what matters in the image, in one sentence.",
      },
    ],
    output: formOf("only the alt text"),
    questions: [
      {
        label: "Place",
        question: "What is the image for on its page?",
        unless: /\b(?:for (?:a|an|my|our|the) (?:page|shop|blog|article|website))\b/iu,
      },
    ],
  },
};
