import type { Remark } from "../optimizers/optimizer";
import { languageNames } from "../reading/language";
import type { Reading } from "./reading";
import { sources } from "../checks/sources";

/** What was done to the person's own text. */
export function remarksOnText(reading: Reading): readonly Remark[] {
  const remarks: Remark[] = [];
  if (reading.removedWords.length > 0) {
    const words = reading.removedWords.map((word) => `“${word}”`).join(", ");
    remarks.push({
      rule: "direct-request",
      text: `Left out ${words}: politeness and filler carry no instruction.`,
      source: sources.principled,
    });
  }
  if (reading.changes.length > 0) {
    remarks.push({
      rule: "reword-request",
      text: `Said the request more directly: ${reading.changes.join("; ")}.`,
      source: sources.anthropicClear,
    });
  }
  const { sentences, material } = reading;
  if (
    sentences !== null &&
    (sentences.constraints.length > 0 || (sentences.context.length > 0 && !sentences.isContextFirst))
  ) {
    remarks.push({
      rule: "sort-parts",
      text: "Sorted your sentences into task, context and requirements; the words are yours.",
      source: sources.langGpt,
    });
  }
  if (material !== null && !material.isDelimited) {
    remarks.push({
      rule: "set-off-material",
      text: `Set the ${material.noun} off from the instruction, so that neither is taken for the other.`,
      source: sources.openAiPractices,
    });
  }
  if (
    reading.optionLetters.length > 0 &&
    !reading.original.includes(reading.instruction) &&
    reading.removedWords.length === 0
  ) {
    remarks.push({
      rule: "options-on-lines",
      text: "Put each option on a line of its own.",
      source: sources.multipleChoice,
    });
  }
  return remarks;
}

/** `count` additions had no room. */
export function limitRemark(count: number, wordLimit: number): Remark {
  const what = count === 1 ? "one addition" : `${count} additions`;
  return {
    rule: "word-limit",
    text: `Left out ${what} of lesser weight to stay within ${wordLimit} words.`,
    source: sources.fipo,
  };
}

/** Why there is nothing to add, in words for the person. */
export function nothingToAdd(reading: Reading): Remark {
  const { language, shape } = reading;
  const remark = (rule: string, text: string, source: string): Remark => ({ rule, text, source });
  if (reading.isOwnWork)
    return remark("nothing-to-add", "These rules have already been applied to this prompt.", sources.fipo);
  if (language === "unknown") {
    return remark(
      "language-unknown",
      "The language of the prompt is not clear; rules then change only its structure, and found nothing to change.",
      sources.languageOfPrompting,
    );
  }
  if (language !== "en") {
    return remark(
      "language-structure-only",
      `The prompt is in ${languageNames[language]}; outside English, rules change only its structure, and found nothing to change.`,
      sources.languageOfPrompting,
    );
  }
  if (shape === "few-shot")
    return remark(
      "nothing-to-add",
      "The examples in the prompt already show what is wanted; rules left it as it is.",
      sources.openAiPractices,
    );
  if (shape === "sectioned")
    return remark(
      "nothing-to-add",
      "The prompt is already laid out in sections; rules found nothing missing.",
      sources.langGpt,
    );
  return remark("nothing-to-add", "Rules found nothing to add to this prompt; a model may.", sources.mepo);
}

/** Each remark once, at its first place. */
export function withoutRepeats(remarks: readonly Remark[]): readonly Remark[] {
  return remarks.filter(
    (remark, index) => remarks.findIndex((other) => other.rule === remark.rule && other.text === remark.text) === index,
  );
}
