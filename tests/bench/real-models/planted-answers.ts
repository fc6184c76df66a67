import { seededRandom } from "@/lib/base/random";
import { guessAnswers } from "@/lib/optimizers/small-model/guess-answers";
import type { FramedPrompt, Question } from "@/lib/records/framed-prompt";
import { rewriteByRules } from "@/lib/rules/rewrite-by-rules";
import { defaultWordLimit } from "@/lib/template/task";
import { callsWithoutLimit } from "./calls-without-limit";
import type { ServedModel } from "./llama-server";
import { readHeldBackRequests, shuffle } from "./silver-prompts";

/** A question of the rules about a prompt that states its answer: who reads at all gets it right. */
export interface PlantedAnswer {
  readonly id: string;
  readonly prompt: string;
  /** With this question alone. */
  readonly frame: FramedPrompt;
  readonly question: Question;
  /** The choice that the prompt states, by its place. */
  readonly right: number;
}

/** What a model answered, by places of the choices; null where it is not sure enough of any. */
export interface AnswerGuessed {
  readonly prompt: string;
  readonly choices: number;
  readonly right: number;
  /** As the framed fill asks: for a letter, in each turn of the choices, held against an empty request. */
  readonly byLetter: number | null;
  /** In words, to which a grammar holds the answer; the same words in each turn of the choices. */
  readonly byWords: number | null;
}

const SEED = 20_405;
const LONGEST = 300;

/** Each question that the rules ask about the requests that are held back, with each of its choices, in a drawn order. */
export async function plantAnswers(): Promise<readonly PlantedAnswer[]> {
  const planted = new Map<string, PlantedAnswer>();
  for (const { language, text } of readHeldBackRequests().filter(({ text }) => text.length <= LONGEST)) {
    const task = { silverPrompt: text, silverResponse: null, goldenResponse: null, wordLimit: defaultWordLimit(text) };
    const { frame } = await rewriteByRules(task, { asksQuestions: true });
    for (const question of frame?.questions ?? []) {
      for (const [right, { line }] of question.choices.entries()) {
        const id = `${language}/${question.id}/${right}`;
        if (frame === null || planted.has(id)) continue;
        const asked = { ...frame, questions: [question] };
        planted.set(id, { id, prompt: `${text.trim()}\n${line}`, frame: asked, question, right });
      }
    }
  }
  return shuffle([...planted.values()], seededRandom(SEED));
}

export async function guessPlanted(
  { engine, writeOneOf }: Pick<ServedModel, "engine" | "writeOneOf">,
  { id, prompt, frame, question, right }: PlantedAnswer,
): Promise<AnswerGuessed> {
  const { choices } = question;
  const guesses = await guessAnswers(frame, { calls: callsWithoutLimit(engine), prompt });
  if (!guesses.ok) throw new Error(JSON.stringify(guesses.failure));
  const guessed = guesses.value.frame.lines.find((line) => line.id === `guess/${question.id}`);
  const byLetter = choices.findIndex(({ line }) => line === guessed?.text);
  const words = new Set<string>();
  for (const turn of choices.keys()) {
    const labels = choices.map((_, place) => choices[(place + turn) % choices.length]?.label ?? "");
    words.add(await writeOneOf(askInWords(prompt, question.ask, labels), labels));
  }
  const [said] = words;
  const byWords = words.size === 1 ? choices.findIndex(({ label }) => label === said) : -1;
  return {
    prompt: id,
    choices: choices.length,
    right,
    byLetter: byLetter === -1 ? null : byLetter,
    byWords: byWords === -1 ? null : byWords,
  };
}

/** As the framed fill asks, but for the letters. */
function askInWords(prompt: string, ask: string, labels: readonly string[]): string {
  const options = labels.map((label) => `- ${label}`).join("\n");
  return `<request>\n${prompt}\n</request>\n\nWhich answer suits this request best?\n${ask}\n${options}\n\nReply with one of these answers.`;
}
