import * as z from "../../lib/base/zod";

/** What the rows ask for. */
export const pairKinds = [
  "explain",
  "write-message",
  "write-text",
  "summarize",
  "translate",
  "classify",
  "extract",
  "code",
  "debug",
  "data-analysis",
  "plan",
  "brainstorm",
  "decide",
  "answer-question",
  "math",
  "roleplay",
  "system-prompt",
  "template",
  "evaluate",
  "rewrite-text",
  "image-prompt",
  "learn",
] as const;

/** What is wrong with the rejected prompt. */
export const pairFaults = [
  "lost-place-holder",
  "changed-number",
  "lost-negation",
  "lost-constraint",
  "changed-name",
  "changed-unit",
  "answer-leak",
  "answers-instead",
  "other-language",
  "added-instruction",
  "added-fact",
  "contradiction",
  "template-words",
  "chatter",
  "reasoning-left",
  "too-long",
  "too-vague",
  "wrong-task",
  "lost-material",
  "wrong-audience",
  "generic-filler",
  "form-ignored",
  "moved",
] as const;

const filled = z.string().check(z.regex(/\S/, "is blank"));

/** A row of data/pairs: POP's keys, and what a row of our own tells besides. No key may be missing, none is added. */
export const pairSchema = z.strictObject({
  id: filled,
  kind: z.enum(pairKinds),
  language: z.string().check(z.regex(/^[a-z]{2,3}$/, "is no ISO code of a language")),
  raw_prompt: filled,
  text003_response_based_raw: filled,
  gpt4_response_based_raw: filled,
  chatgpt_optimized_prompt: filled,
  gpt4_optimized_prompt: filled,
  fault: z.enum(pairFaults),
  held_out: z.boolean(),
});

export type Pair = z.infer<typeof pairSchema>;
