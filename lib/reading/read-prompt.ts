import { type Block, splitBlocks } from "./blocks";
import { formByMarks } from "./form-by-marks";
import { type Aspect, aspects, type PromptForm, promptForms, type TaskKind, taskKinds } from "./kinds";
import type { Language } from "./language";
import { languageOfPrompt } from "./language-of-prompt";
import { type Material, separateMaterial } from "./material";
import { readOptions } from "./options";
import { plainlySettled } from "./settled-by-words";
import { withoutRole } from "./without-role";
import { englishReader, type Reader } from "./reader/reader";

/** A reading of which nobody can be certain; the probability is calibrated on prompts held out of the training. */
export interface Guess<Value> {
  readonly value: Value;
  readonly probability: number;
}

/** What can be told of a silver prompt, with doubt. */
export interface PromptReading {
  /** The silver prompt without the white space around it. */
  readonly text: string;
  readonly language: Language;
  readonly form: Guess<PromptForm>;
  /** Every kind of task that is possible, the likeliest first; several may hold. */
  readonly kinds: readonly Guess<TaskKind>[];
  /** How likely the person has settled each aspect of the answer. */
  readonly settled: Readonly<Record<Aspect, number>>;
  readonly blocks: readonly Block[];
  /** The person's own words; questions about what is already said are asked of these. */
  readonly instruction: string;
  /** What the task works on; null where none is given, or none can be told apart. */
  readonly material: Material | null;
  /** Letters of the options of a multiple-choice question, in order; empty where there are none. */
  readonly optionLetters: readonly string[];
}

/** Under this a kind is not worth a thought. */
const leastProbability = 0.03;

/**
 * Reads a prompt: what it is, what it asks for, what it settles, and where its material is. Never fails. `reader` is that
 * of the prompt's language.
 */
export function readPrompt(silverPrompt: string, reader: Reader = englishReader): PromptReading {
  const text = silverPrompt.trim();
  const blocks = splitBlocks(text);
  const language = languageOfPrompt(blocks);
  const optionLetters = readOptions(text).letters;
  const probabilityOf = reader(text);

  const marked = formByMarks(text);
  const form = marked === null ? likeliestForm(text, probabilityOf) : { value: marked, probability: 1 };
  const kinds = taskKinds
    .map((value) => ({ value, probability: probabilityOf(`kind ${value}`) }))
    .filter(({ probability }) => probability >= leastProbability)
    .sort((left, right) => right.probability - left.probability);
  const mayHaveMaterial = ["request", "template", "finished"].includes(form.value) && optionLetters.length === 0;
  const { instruction, material } = mayHaveMaterial
    ? separateMaterial(text, blocks, language === "en" || language === "unknown")
    : { instruction: text, material: null };
  const said = plainlySettled(instruction, language);
  const probabilityOfAspect = (aspect: Aspect): number => (said.has(aspect) ? 1 : probabilityOf(`settled ${aspect}`));
  // `aspects` has every aspect, so the record is whole.
  const settled = Object.fromEntries(aspects.map((aspect) => [aspect, probabilityOfAspect(aspect)])) as Record<
    Aspect,
    number
  >;
  return { text, language, form, kinds, settled, blocks, instruction, material, optionLetters };
}

function likeliestForm(text: string, probabilityOf: ReturnType<Reader>): Guess<PromptForm> {
  // A chat format shows in its marks, and then nobody guesses.
  const forms = promptForms.filter((value) => value !== "chat-format");
  const others = Math.max(1e-6, 1 - probabilityOf("form chat-format"));
  const form = highest(forms.map((value) => ({ value, probability: probabilityOf(`form ${value}`) / others })));
  // "Act as a copywriter. Write a subject line" sets nobody up: one thing is asked, and once.
  return form.value === "system-prompt" && withoutRole(text) !== text ? { ...form, value: "request" } : form;
}

function highest<Value>(guesses: readonly Guess<Value>[]): Guess<Value> {
  return guesses.reduce((best, next) => (next.probability > best.probability ? next : best));
}
