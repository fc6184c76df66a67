import { sources } from "../../checks/sources";
import { statesAudience } from "../../reading/stated";
import { type Guide, formOf } from "./guide";
import { length } from "./shared-advice";

/** Documents with a set form. */

export const documentGuides: Readonly<Record<string, Guide>> = {
  report: {
    advice: [
      {
        rule: "report-conclusion",
        text: "Begin with the conclusion or the request, then give the reasons.",
        unless: /\b(?:executive summary|conclusion|begin|start)\b/iu,
        weight: 2,
        source: sources.plainLanguage,
        remark: "Asked for the conclusion first.",
      },
      {
        rule: "report-estimates",
        text: "Use only the facts given here, and mark every assumption and estimate as one.",
        unless: /\b(?:assumptions?|estimates?|invent|make up)\b/iu,
        weight: 3,
        source: sources.anthropicHallucinations,
        remark: "Asked it to mark assumptions, so that a reader can tell them from your facts.",
      },
    ],
    output: formOf("short paragraphs under headings that say what each section tells"),
    questions: [
      {
        label: "Reader",
        question: "Who decides on the basis of it?",
        unless: (reading) => statesAudience(reading.instruction),
      },
      {
        label: "Decision",
        question: "What should they decide?",
        unless: /\b(?:approve|decide|budget|fund\w*|recommend\w*)\b/iu,
      },
      length,
    ],
  },
  policy: {
    advice: [
      {
        rule: "policy-must",
        text: 'Number the rules, and write each as one sentence with "must", "must not" or "may".',
        unless: /\b(?:must|numbered)\b/iu,
        weight: 3,
        source: sources.plainLanguage,
        remark: "Asked for one rule per sentence, with “must” for what is required.",
      },
      {
        rule: "policy-scope",
        text: "Say to whom it applies, who decides on exceptions, and when it is reviewed.",
        unless: /\b(?:applies|scope|exceptions?)\b/iu,
        weight: 2,
        source: sources.plainLanguage,
        remark: "Asked for scope, exceptions and review, which such texts often lack.",
      },
    ],
    output: formOf("numbered rules under short headings"),
    questions: [
      { label: "People", question: "To whom does it apply?", unless: (reading) => statesAudience(reading.instruction) },
      {
        label: "Reason",
        question: "Which incident or duty is behind it?",
        unless: /\b(?:because|so that|after|required by|gdpr|iso)\b/iu,
      },
    ],
  },
  documentation: {
    advice: [
      {
        rule: "documentation-first-result",
        text: "Say in two sentences what it is and who needs it, then show the shortest way to a first result.",
        unless: /\b(?:quick ?start|getting started|sections?)\b/iu,
        weight: 2,
        source: sources.plainLanguage,
        remark: "Asked for the purpose and a quick start first, since that is what readers come for.",
      },
      {
        rule: "documentation-true",
        text: "Describe only options and behaviour that are given here; mark a gap with [to be confirmed].",
        unless: /\b(?:invent|make up|to be confirmed|tbd)\b/iu,
        weight: 3,
        source: sources.anthropicHallucinations,
        remark: "Asked for no invented options.",
      },
    ],
    output: formOf("Markdown, with each command in a code block of its own"),
    questions: [
      {
        label: "Reader",
        question: "Users, developers or operators?",
        unless: (reading) => statesAudience(reading.instruction),
      },
      {
        label: "Facts",
        question: "How is it installed and used?",
        unless: /\b(?:npm|pip|install|run|command|api)\b/iu,
      },
    ],
  },
  commit: {
    advice: [
      {
        rule: "commit-summary",
        text: "Begin with a summary line in the imperative, of at most 50 characters; after a blank line, say what changed and why.",
        unless: /\b(?:conventional commits?|imperative|one line|short)\b/iu,
        weight: 3,
        source: sources.gitCommit,
        remark: "Asked for the layout that Git's own manual recommends.",
      },
    ],
    output: formOf("only the commit message"),
    questions: [
      {
        label: "Reason",
        question: "Why were the changes made?",
        unless: /\b(?:because|so that|in order to|since)\b/iu,
      },
    ],
  },
  recipe: {
    advice: [
      {
        rule: "recipe-amounts",
        text: "Give exact amounts for a stated number of servings.",
        unless: /\b(?:servings?|serves|amounts?|grams|cups)\b/iu,
        weight: 3,
        source: sources.anthropicClear,
        remark: "Asked for exact amounts and the number of servings.",
      },
      {
        rule: "recipe-done",
        text: "For each step, give the time and the heat, and say how to tell that it is done.",
        unless: /\b(?:temperature|how to tell|minutes each)\b/iu,
        weight: 2,
        source: sources.anthropicClear,
        remark: "Asked for times, heat and signs that a step is done.",
      },
    ],
    output: formOf("servings and total time, then the list of ingredients, then numbered steps"),
    questions: [
      {
        label: "Servings",
        question: "For how many people?",
        unless: /\b(?:for \d+|serv\w+|people|family|two|one)\b/iu,
      },
      {
        label: "Limits",
        question: "Allergies, equipment, time?",
        unless: /\b(?:vegan|vegetarian|gluten|dairy|allerg\w*|minutes|oven|air fryer|easy|quick)\b/iu,
      },
    ],
  },
  outline: {
    advice: [
      {
        rule: "outline-claims",
        text: "Write each point as a short statement of what it will say, not as a bare topic.",
        unless: /\b(?:full sentences|statements?)\b/iu,
        weight: 2,
        source: sources.plainLanguage,
        remark: "Asked for statements in place of bare topics, so that the outline can be judged.",
      },
      {
        rule: "outline-order",
        text: "Order the points so that each one prepares the next.",
        unless: /\b(?:order|chronolog\w*)\b/iu,
        weight: 1,
        source: sources.plainLanguage,
        remark: "Asked for an order that builds up.",
      },
    ],
    output: formOf("a nested numbered list of two levels"),
    questions: [
      length,
      { label: "Reader", question: "Who is the text for?", unless: (reading) => statesAudience(reading.instruction) },
    ],
  },
};
