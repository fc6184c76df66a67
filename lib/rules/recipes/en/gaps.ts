import type { Gaps } from "../../recipe";
import { question } from "./write-recipe";

/** Words by which a set-up says what is to happen where the answer is not known. */
export const unsaidKnowledge =
  /\b(?:don['’]?t know|do not know|not sure|unsure|unknown|can['’]?t (?:answer|find)|cannot|no answer|not in the|isn['’]?t in|N\/A|guess|escalate|hand over|ask (?:for|back)|make (?:up|things up)|invent)\b/iu;

/** Only whoever answers what others ask can be asked what it does not know. */
const answersQuestions =
  /\b(?:answer\w* (?:\w+ ){0,3}(?:questions?|queries|inquiries|enquiries)|questions? (?:about|on|from|of)|faqs?|(?:customer|product|tech\w*) (?:support|service)|support (?:assistant|agent|bot)|help ?desk|receptionist|chat ?bot)\b/iu;

const unknownAnswer = question(
  "unknown",
  "What if it does not know?",
  {
    "Say so": "If you do not know the answer, say so; do not guess.",
    "Ask back": "If something needed for the answer is missing, ask one short question before you answer.",
    "Hand over": "If you do not know the answer, say so and hand over to a person.",
  },
  "If you do not know the answer: {answer}.",
  {
    replaces: ["made-up-facts"],
    unless: unsaidKnowledge,
    onlyWith: answersQuestions,
  },
);

const otherMatters = question(
  "other-matters",
  "What about questions on other matters?",
  {
    "Decline kindly": "If a question is about something else, say in one sentence that you cannot help with it here.",
    "Answer briefly": "Answer questions on other matters in one or two sentences, then come back to the subject.",
  },
  "Questions on other matters: {answer}.",
  {
    onlyWith: answersQuestions,
    unless:
      /\b(?:off[- ]topic|other (?:topics|matters|subjects|questions)|unrelated|only (?:answer|talk|discuss|help|about)|out of scope|anything else)\b/iu,
  },
);

const answerLength = question(
  "answer-length",
  "How long should its answers be?",
  {
    "Two sentences": "Answer in at most two sentences unless asked for more.",
    "A short paragraph": "Answer in one short paragraph unless asked for more.",
    "As needed": "Answer as long as the question needs, the main point first.",
  },
  "Length of each answer: {answer}.",
  { settles: ["length"], replaces: ["main-point-first"], onlyWith: answersQuestions },
);

const emptySlot = question(
  "empty-slot",
  "What if the text given has no answer?",
  {
    "Say so": "If the text given does not hold the answer, say so; do not guess.",
    "Leave empty": "If a value is not in the text given, leave it empty; do not guess.",
  },
  "If the text given does not hold the answer: {answer}.",
  {
    onlyWith: /\b(?:answer\w*\b.{0,40}\bquestion|extract|find)\b/iu,
    unless:
      /\b(?:don['’]?t know|do not know|not (?:sure|found|in|enough|mentioned)|missing|null|N\/A|unknown|empty|guess|if (?:there is|it is|the \w+ is) no)\b/iu,
  },
);

const outputForm = question(
  "output-form",
  "What does the program expect?",
  {
    "Plain text": "Give only the text itself, without a heading or a remark.",
    JSON: "Give only valid JSON, without a code fence or a remark.",
    "One label": "Give only the label, without a remark.",
  },
  "Output format: {answer}.",
  { settles: ["form"], onlyWith: /\b(?:classif\w+|labels?|categor\w+|extract|sentiment|parse)\b/iu },
);

const noneFits = question(
  "none-fits",
  "What if none of the answers fits?",
  {
    "The nearest": "If none fits exactly, give the nearest.",
    '"other"': 'If none fits, answer "other".',
  },
  "If none fits: {answer}.",
  {
    onlyWith: /\b(?:classif\w+|labels?|categor\w+|sentiment|which (?:of|group|topic))\b/iu,
    unless: /\b(?:other|none|unknown|if (?:none|no|unsure|unclear))\b/iu,
  },
);

const whatToDo = question(
  "what-to-do",
  "What should be done with it?",
  {
    "Sum it up": "Sum up the text above in five points.",
    "Find mistakes": "Find what is wrong in the text above, and say for each mistake how to mend it.",
    "Explain it": "Explain the text above to somebody who does not know the matter.",
    "Write it better": "Write the text above anew so that it reads better; keep every fact.",
  },
  "Do this with the text above: {answer}.",
);

export const gaps: Gaps = {
  "system-prompt": [unknownAnswer, otherMatters, answerLength],
  template: [noneFits, emptySlot, outputForm],
  "few-shot": [noneFits],
  "chat-format": [unknownAnswer, answerLength],
  transcript: [whatToDo],
  material: [whatToDo],
};
