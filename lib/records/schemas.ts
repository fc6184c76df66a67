import * as z from "../base/zod";
import type { CleanUp } from "./clean-up";
import type { AddedLine, Answer, FramedPrompt, Question } from "./framed-prompt";

/** Far above what is ever made, and few enough for whatever draws them all. */
const MOST_LINES = 100;
const MOST_EDITS = 10_000;

const id = z.string().check(z.minLength(1), z.maxLength(200));
const offset = z.int().check(z.nonnegative());

const answerSchema: z.ZodMiniType<Answer> = z.object({
  questionId: id,
  ask: z.string(),
  text: z.string(),
  line: z.string(),
});

export const answersSchema: z.ZodMiniType<readonly Answer[]> = z.readonly(
  z.array(answerSchema).check(z.maxLength(MOST_LINES)),
);

const addedLineSchema: z.ZodMiniType<AddedLine> = z.object({
  id,
  text: z.string(),
  why: z.string(),
  // It is drawn as a link, so only an address that begins with https may stand there.
  source: z.nullable(z.string().check(z.maxLength(2_000), z.regex(/^https:\/\/[^\s]+$/u))),
  isDropped: z.boolean(),
});

const questionSchema: z.ZodMiniType<Question> = z.object({
  id,
  ask: z.string(),
  choices: z.readonly(z.array(z.object({ label: z.string(), line: z.string() })).check(z.maxLength(20))),
  own: z.string(),
  replaces: z.readonly(z.array(id).check(z.maxLength(MOST_LINES))),
  answer: z.nullable(answerSchema),
});

export const framedPromptSchema: z.ZodMiniType<FramedPrompt> = z.object({
  before: z.string(),
  after: z.string(),
  opening: z.nullable(addedLineSchema),
  head: z.string(),
  foot: z.string(),
  lines: z.readonly(z.array(addedLineSchema).check(z.maxLength(MOST_LINES))),
  questions: z.readonly(z.array(questionSchema).check(z.maxLength(20))),
});

export const cleanUpSchema: z.ZodMiniType<CleanUp> = z.object({
  id,
  label: z.string(),
  why: z.string(),
  edits: z.readonly(z.array(z.object({ start: offset, end: offset, text: z.string() })).check(z.maxLength(MOST_EDITS))),
});
