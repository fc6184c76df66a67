import type { CleanUp } from "../records/clean-up";
import { writeFramedPrompt } from "../records/framed-prompt";
import { splitBlocks } from "../reading/blocks";
import { languageNames } from "../reading/language";
import { languageOfPrompt } from "../reading/language-of-prompt";
import { type PromptReading, readPrompt } from "../reading/read-prompt";
import { type Reader, readerOf } from "../reading/reader/reader";
import { startOfRequirements } from "../reading/requirements-section";
import type { TaskKind } from "../reading/kinds";
import { countWords, type Task } from "../template/task";
import { bookOfLanguage, sortsOfLanguage } from "./book-of-language";
import { toldBySort, trustKinds } from "./choose-lines";
import { findSort } from "./find-sort";
import { framePrompt, openQuestions, type Untouched } from "./frame-prompt";
import { knowsLine } from "./fixed-lines";
import { type LearnedForm, nothingLearned } from "./learned-form";
import { longestRead, remarkOf, type Rewrite, tooLong, unchanged } from "./unchanged";

export interface RewriteOptions {
  /** Whether what is missing is asked for beside the prompt. */
  readonly asksQuestions: boolean;
}

/**
 * Improves a silver prompt by rules: the same task always gives the same text, the person's words stand in it whole and in
 * order, and a second run on the result changes nothing.
 */
export async function rewriteByRules(task: Task, options: RewriteOptions): Promise<Rewrite> {
  const original = task.silverPrompt;
  if (original.length > longestRead) return unchanged(original, tooLong);
  const words = countWords(original);
  if (words > task.wordLimit) return unchanged(original, overLimit(words, task.wordLimit));
  const language = languageOfPrompt(splitBlocks(original.trim()));
  const reader = await readerOf(language);
  const read = readPrompt(original, reader);
  const sort = findSort(read, await sortsOfLanguage(language));
  const reading = sort === null ? read : { ...read, kinds: [{ value: sort.kind, probability: toldBySort }] };
  const kinds = new Set([...trustKinds(reading).possible, ...kindsAbove(reading, reader)]);
  const book = await bookOfLanguage(language, [...kinds]);
  if (isOwnWork(reading, knowsLine(book))) return unchanged(original, "This was already done to this prompt.");

  const { frame, untouched } = framePrompt(task, reading, book, {
    ...options,
    sort,
    learned: await learnFrom(task, reading),
  });
  const { text } = writeFramedPrompt(frame);
  const offers = await offersFor(original, reading);
  if (untouched === null || text !== reading.text) {
    return { text, frame, offers, remarks: [], isUnchanged: false };
  }
  const remark =
    book.isUnfetched === true ? unfetched : describeUntouched(untouched, reading, openQuestions(frame).length);
  const isAsking = frame.questions.length > 0;
  // A frame is kept only with the text that it writes, which has no white space at its ends.
  const kept = isAsking ? { text, frame } : { text: original, frame: null };
  return { ...kept, offers, remarks: [remarkOf(remark)], isUnchanged: true };
}

const unfetched =
  "What rules know of this kind of prompt could not be fetched; your prompt stands as it was. Look at your connection, then press Optimize again.";

function overLimit(words: number, wordLimit: number): string {
  return `The prompt alone has ${words} words, more than the limit of ${wordLimit}; nothing was taken from it, and nothing added.`;
}

/** What the responses teach, by code that is fetched with the first golden response. */
async function learnFrom(task: Task, reading: PromptReading): Promise<LearnedForm> {
  if (task.goldenResponse === null) return nothingLearned;
  const { learnForm } = await import("./golden-form");
  return learnForm(task, reading, { ...reading, kind: trustKinds(reading).sure[0] ?? null });
}

/** An offer that cannot be fetched now is none. */
async function offersFor(original: string, reading: PromptReading): Promise<readonly CleanUp[]> {
  try {
    return (await import("./clean-ups")).offerCleanUps(original, reading);
  } catch {
    // Not stored and no network.
    return [];
  }
}

/** The kinds of what stands above a list of requirements: an earlier run may have added that list by them. */
function kindsAbove({ text, blocks }: PromptReading, reader: Reader): readonly TaskKind[] {
  const start = startOfRequirements(blocks);
  return start === null ? [] : trustKinds(readPrompt(text.slice(0, start), reader)).possible;
}

/** A line that only an earlier run can have written. */
function isOwnWork({ text }: PromptReading, isKnown: (line: string) => boolean): boolean {
  return text.split(/\r?\n/u).some((line) => isKnown(line.replace(/^- /u, "")));
}

function describeUntouched(why: Untouched, reading: PromptReading, open: number): string {
  const asked = open === 1 ? "The question names" : "The questions name";
  const gap = open > 0 ? ` ${asked} what the prompt leaves open.` : "";
  switch (why) {
    case "finished":
      return `This prompt is already worked out; it was left as it is.${gap}`;
    case "set-up":
      return `${setUpNames[reading.form.value] ?? "This prompt"} has a text of its own, which was left as it is.${gap}`;
    case "material":
      return `This looks like material without a request. Say above it what you want to have done.${gap}`;
    case "no-place":
      return `Nothing can be added to this text without breaking it; it was left as it is.`;
    case "word-limit":
      return "The word limit leaves no room for an addition; raise it to get one.";
    case "unsure":
      return `${unsureReason(reading)}${gap}`;
    case "complete":
      return open > 0
        ? `What you ask for is clear; no line was added.${gap}`
        : "This prompt is clear as it is; nothing was added. The response you wanted, or a capable model, can still make it better.";
  }
}

const setUpNames: Partial<Readonly<Record<PromptReading["form"]["value"], string>>> = {
  "system-prompt": "A prompt that sets up an assistant",
  template: "A template",
  "few-shot": "A prompt with worked examples",
  "chat-format": "A prompt in a chat format",
};

function unsureReason({ language }: PromptReading): string {
  if (language === "unknown") return "The language of the prompt is not clear, so nothing was added.";
  const name = languageNames[language];
  return language === "en"
    ? "Rules are not sure what would make this prompt better, so nothing was guessed."
    : `What this prompt in ${name} asks for is not clear to rules, so nothing was guessed.`;
}
