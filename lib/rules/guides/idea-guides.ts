import { sources } from "../../checks/sources";
import { statesAudience, statesFormat } from "../../reading/stated";
import { type Guide, formOf } from "./guide";

/** Ideas, names, lists. */

const countGiven = /\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|a few|several|some)\b/iu;

const wantsOne =
  /\ba (?:good |great |catchy |nice |new |short )*(?:idea|name|title|topic|theme|headline|subject line)\b/iu;

export const howMany =
  (thing: string): Guide["output"] =>
  (reading) =>
    statesFormat(reading.instruction).size > 0 || wantsOne.test(reading.instruction)
      ? null
      : countGiven.test(reading.instruction)
        ? `a numbered list${thing}.`
        : `a numbered list of ten${thing}.`;

export const brainstormGuides: Readonly<Record<string, Guide>> = {
  ideas: {
    advice: [
      {
        rule: "ideas-different",
        text: "Make the ideas different in kind, and leave out those that everybody thinks of first.",
        unless: /\b(?:unique|different|original|creative|unusual|diverse|variety)\b/iu,
        weight: 3,
        source: sources.openAiPractices,
        remark: "Asked for ideas that differ in kind; a bare request brings ten versions of one.",
      },
      {
        rule: "ideas-how",
        text: "Add one sentence to each that says how it would work or why it fits.",
        unless: /\b(?:explain|describe|description|why|how|each|reason)\b/iu,
        weight: 2,
        source: sources.openAiPractices,
        remark: "Asked for one sentence with each idea, so that it can be judged.",
        needsRoom: true,
      },
    ],
    output: howMany(""),
    questions: [
      {
        label: "For whom",
        question: "Who is it for, and what do they like?",
        unless: (reading) =>
          statesAudience(reading.instruction) || /\bfor (?:my|an?|our)\b/iu.test(reading.instruction),
      },
      {
        label: "Limits",
        question: "Budget, time, place?",
        unless: /[$€£]|\b(?:budget|under|cheap|indoor|outdoor|online|minutes|hours)\b/iu,
      },
      { label: "Tried", question: "What has been done already?", unless: /\b(?:already|tried|not )\b/iu },
    ],
  },
  names: {
    advice: [
      {
        rule: "names-vary",
        text: "Vary the style of the names, and make each easy to say, to spell and to remember.",
        unless: /\b(?:easy to|memorable|style|catchy)\b/iu,
        weight: 3,
        source: sources.openAiPractices,
        remark: "Said what makes a name usable.",
      },
      {
        rule: "names-free",
        text: (reading) =>
          /\b(?:business|company|startup|brand|product|app|shop|store|cafe|café|bakery|agency|podcast|band|channel|blog)\b/iu.test(
            reading.instruction,
          )
            ? "Leave out names of well-known companies and products."
            : null,
        unless: /\b(?:trademark\w*|taken|existing)\b/iu,
        weight: 2,
        source: sources.openAiPractices,
        remark: "Asked it to avoid names that are taken.",
      },
    ],
    output: howMany(", each with a few words on what it suggests"),
    questions: [
      {
        label: "About",
        question: "What should the name say or suggest?",
        unless: /\b(?:suggest\w*|sound\w*|feel\w*|mean\w*|inspired|themed?)\b/iu,
      },
      {
        label: "Limits",
        question: "Language, length, words to avoid?",
        unless: /\b(?:words?|letters|syllables?|avoid|without|short)\b/iu,
      },
    ],
  },
  titles: {
    advice: [
      {
        rule: "titles-specific",
        text: (reading) =>
          `Make ${wantsOne.test(reading.instruction) ? "it" : "each one"} specific: it should say what the reader gets, and promise nothing that the text does not hold.`,
        unless: /\b(?:specific|clickbait|promise)\b/iu,
        weight: 3,
        source: sources.plainLanguage,
        remark: "Asked for specific lines without empty promises.",
      },
      {
        rule: "titles-vary",
        text: (reading) =>
          wantsOne.test(reading.instruction) ? null : "Vary the form: a statement, a question, a number, a contrast.",
        unless: /\b(?:vary|variety|different|mix)\b/iu,
        weight: 1,
        source: sources.openAiPractices,
        remark: "Asked for different forms to choose from.",
      },
    ],
    output: howMany(""),
    questions: [
      {
        label: "Reader",
        question: "Who should stop and read?",
        unless: (reading) => statesAudience(reading.instruction),
      },
      { label: "Content", question: "What does the text say?", unless: /\babout\b/iu },
    ],
  },
};

export const listGuide: Guide = {
  advice: [
    {
      rule: "list-certain",
      text: "Include only items that you are sure of; give fewer rather than doubtful ones.",
      unless: /\b(?:sure|certain|verified|creative|ideas)\b/iu,
      weight: 3,
      source: sources.anthropicHallucinations,
      remark: "Allowed it to give fewer items rather than doubtful ones.",
    },
  ],
  output: formOf("a numbered list, one item per line"),
  questions: [
    {
      label: "Number",
      question: "How many items?",
      unless: /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|all|every)\b/iu,
    },
    {
      label: "Detail",
      question: "Names only, or a line on each?",
      unless: /\b(?:each|with|explain|describe|brief)\b/iu,
    },
  ],
};
