import type { AddedLine, FramedPrompt, Question } from "../records/framed-prompt";
import { writeFramedPrompt } from "../records/framed-prompt";
import { startsWithVerb } from "../reading/direct-request";
import type { PromptReading } from "../reading/read-prompt";
import { countWords, type Task } from "../template/task";
import { chooseLines, chooseLinesOfSort, chooseSetUpLines, trustKinds, writeLinesOfSort } from "./choose-lines";
import { chooseQuestions } from "./choose-questions";
import { askAboutCollisions } from "./colliding-wishes";
import { findPlace } from "./find-place";
import { type LearnedForm, nothingLearned } from "./learned-form";
import { isSure, isSetUp, mayTouch } from "./may-touch";
import { saysMuch } from "./own-matter";
import type { LanguageBook, Sort } from "./recipe";
import { type ToldByRequest, toldByRequest } from "./told-sort";

/** Why nothing was added, for the sentence that a person reads; null where something was. */
export type Untouched = "finished" | "set-up" | "unsure" | "material" | "complete" | "no-place" | "word-limit";

export interface Framing {
  readonly frame: FramedPrompt;
  readonly untouched: Untouched | null;
}

export interface FramingOptions {
  /** Whether what is missing is asked for. */
  readonly asksQuestions: boolean;
  /** The sort that the prompt's words tell, where they do. */
  readonly sort?: Sort | null;
  /** What the responses teach; nothing where there is no golden one. */
  readonly learned?: LearnedForm;
}

/**
 * Frames a prompt: the words stand whole, and what helps stands beside them (`design` of the instant optimizer: frame,
 * don't cut). What is missing is asked. A finished prompt, and one that sets up an assistant or a program, gets no line of
 * a recipe, and a short set-up only what every such assistant needs; what the responses teach and what the person answers is written in any case.
 */
export function framePrompt(
  task: Task,
  reading: PromptReading,
  book: LanguageBook,
  { asksQuestions, sort = null, learned = nothingLearned }: FramingOptions,
): Framing {
  const place = findPlace(reading, book);
  const answers = task.answers ?? [];
  const collisions = learned.collision === null ? askAboutCollisions(reading, book) : [learned.collision];
  const questions =
    place === null || (!asksQuestions && answers.length === 0)
      ? []
      : chooseQuestions(reading, book, collisions, answers);

  const isTouched = mayTouch(reading);
  const told = toldByRequest(reading, book);
  const lines = place === null ? [] : [...ownLines(reading, book, { sort, learned, told }), ...learned.lines];
  const opening = isTouched && lines.length > 0 ? openingFor(reading, book) : null;
  const before = reading.text.slice(0, place?.at ?? reading.text.length).trimEnd();
  const whole: FramedPrompt = {
    before,
    after: reading.text.slice(before.length),
    opening,
    head: place?.head ?? "",
    foot: place?.foot ?? "",
    lines,
    questions,
  };
  const frame = fitToLimit(whole, task.wordLimit);
  const isWritten = frame.lines.length > 0 || frame.opening !== null;
  return { frame, untouched: isWritten ? null : reasonFor(reading, whole, place === null, told) };
}

function ownLines(
  reading: PromptReading,
  book: LanguageBook,
  { sort, learned, told }: Required<Omit<FramingOptions, "asksQuestions">> & { readonly told: ToldByRequest },
): readonly AddedLine[] {
  // A golden response that is bare, or of a form of its own, has no room for what a recipe would ask for beside it.
  if (learned.isBare) return [];
  if (!learned.isKnown && told.sort !== null) return writeLinesOfSort(reading, told.sort);
  if (saysMuch(reading)) return [];
  if (!mayTouch(reading)) return chooseSetUpLines(reading, book.setUp ?? []);
  return sort === null || learned.isKnown
    ? chooseLines(reading, told.recipes, learned.isKnown)
    : chooseLinesOfSort(reading, sort);
}

/** A task line above a prompt that names a thing and gives no order. */
function openingFor(reading: PromptReading, { recipes }: LanguageBook): AddedLine | null {
  const { sure } = trustKinds(reading);
  const [kind] = sure;
  const text = kind === undefined ? null : (recipes[kind]?.opening ?? null);
  if (kind === undefined || text === null || sure.length > 1 || reading.language !== "en") return null;
  if (reading.material !== null || !isBarePhrase(reading.instruction)) return null;
  if (namesTheSame(text, reading.instruction)) return null;
  return {
    id: `${kind}/opening`,
    text,
    why: "Your words name the thing; a direct order says what to do with them.",
    source: null,
    isDropped: false,
  };
}

const order = /[?？]|\b(?:please|pls|plz|can you|could you|need|want|i['’]?d like|help|give|make|write|create)\b/iu;

/** "Write a cover letter …" above "cover letter for a barista" says the thing twice. */
function namesTheSame(opening: string, instruction: string): boolean {
  const thing = /^Write an? (.{3,30}?) from\b/u.exec(opening)?.[1];
  const words = instruction.toLowerCase();
  return thing !== undefined && thing.split(" ").some((word) => words.includes(word));
}

/** A few words without an order or a question. */
function isBarePhrase(instruction: string): boolean {
  return countWords(instruction) <= 25 && !order.test(instruction) && !startsWithVerb(instruction);
}

/** Keeps the lines that the word limit has room for, the most useful first; answers stay in any case. */
function fitToLimit(frame: FramedPrompt, wordLimit: number): FramedPrompt {
  const isWithin = (other: FramedPrompt): boolean => countWords(writeFramedPrompt(other).text) <= wordLimit;
  const bare: FramedPrompt = { ...frame, lines: [] };
  const opened = isWithin(bare) ? bare : { ...bare, opening: null };
  return frame.lines.reduce((fitting, line) => {
    const longer = { ...fitting, lines: [...fitting.lines, line] };
    return isWithin(longer) ? longer : fitting;
  }, opened);
}

function reasonFor(reading: PromptReading, whole: FramedPrompt, hasNoPlace: boolean, told: ToldByRequest): Untouched {
  if (hasNoPlace) return "no-place";
  if (whole.lines.length > 0) return "word-limit";
  const { value } = reading.form;
  if (isSure(reading)) {
    if (value === "finished") return "finished";
    if (value === "material" || value === "transcript") return "material";
    if (isSetUp(reading)) return "set-up";
  }
  // A kind whose recipe may not speak is no judgement on the prompt.
  const isKnown = told.isSure || trustKinds(reading).sure.some((kind) => kind in told.recipes);
  return saysMuch(reading) || isKnown ? "complete" : "unsure";
}

/** Questions whose answers are still open. */
export function openQuestions({ questions }: FramedPrompt): readonly Question[] {
  return questions.filter(({ answer }) => answer === null);
}
