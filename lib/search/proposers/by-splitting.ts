import { succeed } from "../../base/result";
import type { Ledger, Steps } from "../search";
import { askForPart } from "./ask-for-text";
import { cleanStep } from "./read-lines";
import { inTags, type Write } from "./rewrite";

export interface SplittingOptions {
  /** How often a step may be split again. */
  readonly depth: number;
  /** Steps of a split, at most. */
  readonly width: number;
}

const WORDS_OF_A_STEP = 15;
const sampling = { temperature: 0.7, topP: 1 };

/**
 * Prompt recursive search (Zhao et al., arXiv 2408.01423): where a task is too much for one step it is split, and each step
 * that still is too much is split again; the steps stand below the prompt. Whether it is too much the model says, yes or no.
 */
export function bySplitting({ depth, width }: SplittingOptions): Write {
  return async function* write(section, _attempt, ledger) {
    const steps = yield* split({ section, step: null, depth, width }, ledger);
    if (!steps.ok) return steps;
    if (steps.value.length < 2) {
      const reason = "It is not to be split into steps.";
      yield { type: "candidate-refused", text: section, reason };
      return succeed(null);
    }
    const lines = steps.value.map(({ text, parts }, at) =>
      [`${at + 1}. ${text}`, ...parts.map((part) => `   - ${part.text}`)].join("\n"),
    );
    const said = `${section.trimEnd()}\n\nDo it in these steps:\n${lines.join("\n")}\nThen write the answer as it is asked for.`;
    return succeed({ section: said, reason: `In ${steps.value.length} steps.` });
  };
}

/** The most requests that it takes: one to ask whether, one to split, for the whole and for each step that may be split. */
export function callsOfSplitting({ depth, width }: SplittingOptions): number {
  return Array.from({ length: depth }, (_, level) => 2 * width ** level).reduce((sum, calls) => sum + calls, 0);
}

/** What is put below the prompt. */
export function wordsOfSplitting({ depth, width }: SplittingOptions): number {
  const steps = Array.from({ length: depth }, (_, level) => width ** (level + 1)).reduce((sum, some) => sum + some, 0);
  return steps * (WORDS_OF_A_STEP + 1) + 14;
}

interface Step {
  readonly text: string;
  readonly parts: readonly Step[];
}

interface Whole extends SplittingOptions {
  readonly section: string;
  /** Null for the whole task. */
  readonly step: string | null;
}

/** The steps of a task, or of one of its steps; none where one step is enough. */
async function* split({ section, step, depth, width }: Whole, ledger: Ledger): Steps<readonly Step[]> {
  if (depth < 1) return succeed([]);
  const about = `${inTags("prompt", section)}${step === null ? "" : `\n\n${inTags("step", step)}`}`;
  const what = step === null ? "this task" : "this step of it";
  const asked = yield* askForPart(
    {
      content: `This prompt goes to an AI assistant. Do not carry it out.\n\n${about}\n\nIs ${what} too much to be done in one go? Say yes or no.`,
      ...sampling,
      words: 3,
    },
    ledger,
  );
  if (!asked.ok) return asked;
  if (/^\W*no\b/iu.test(asked.value.text ?? "no")) return succeed([]);
  const told = yield* askForPart(
    {
      content: `This prompt goes to an AI assistant. Do not carry it out.\n\n${about}\n\nWhat are the steps of ${what}, in their order? Write each step in one line of at most ${WORDS_OF_A_STEP} words, and at most ${width} of them.`,
      ...sampling,
      words: width * (WORDS_OF_A_STEP + 3),
    },
    ledger,
  );
  if (!told.ok) return told;
  const texts = (told.value.text ?? "")
    .split("\n")
    .map(cleanStep)
    .filter((text) => text !== "")
    .slice(0, width);
  const steps: Step[] = [];
  for (const text of texts.length < 2 ? [] : texts) {
    const parts = yield* split({ section, step: text, depth: depth - 1, width }, ledger);
    if (!parts.ok) return parts;
    steps.push({ text, parts: parts.value });
  }
  return succeed(steps);
}
