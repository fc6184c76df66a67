import { succeed, type Result } from "../../base/result";
import { isStop, type RunCalls } from "../../calls/run-calls";
import type { ChatMessage } from "../../engines/engine";
import type { FramedPrompt, Question } from "../../records/framed-prompt";

/** How sure a model must be of an answer before it stands in a prompt; below it the question stays open. */
const LEAST_PROBABILITY = 0.6;

const letters = ["A", "B", "C", "D"] as const;

export interface Guesses {
  readonly frame: FramedPrompt;
  /** Questions that the model answered. */
  readonly guessed: number;
}

/**
 * Lets a model answer the questions of a framed prompt, so that it fills in what rules cannot know and changes no word of the
 * person's. Each question is asked once for each turn of its choices, so that every choice stands once in every place, and
 * the mean is held against that of an empty request: small models like a place, or a word, whatever is asked (Zheng et al.
 * 2024, arXiv 2309.03882; contextual calibration, Zhao et al. 2021, arXiv 2102.09690). An answer is an added line with its
 * reason, which can be dropped; the person's own answer takes its place. Ends early, with what it has, where the person
 * stops it or the budget is spent, and where a model names letters by their place alone: it would do so for every question,
 * and each takes a small model seconds. Fails only where the model does.
 */
export async function guessAnswers(frame: FramedPrompt, { calls, prompt }: GuessContext): Promise<Result<Guesses>> {
  let filled = frame;
  let guessed = 0;
  for (const question of frame.questions) {
    const { choices } = question;
    const cost = 2 * choices.length;
    if (question.answer !== null || choices.length < 2 || choices.length > letters.length) continue;
    if (!calls.mayMake(cost)) break;
    const asked = await askInTurns(calls, question, prompt);
    if (!asked.ok) return asked;
    if (asked.value === null || readsPlacesAlone(asked.value)) break;
    const empty = await askInTurns(calls, question, "");
    if (!empty.ok) return empty;
    if (empty.value === null) break;
    const likeliest = likeliestOf(meansOf(asked.value), meansOf(empty.value));
    if (likeliest === null) continue;
    filled = writeGuess(filled, question, likeliest);
    guessed += 1;
  }
  return succeed({ frame: filled, guessed });
}

interface GuessContext {
  readonly calls: RunCalls;
  /** The silver prompt. */
  readonly prompt: string;
}

/** Log-probabilities of the choices, a row for each turn of their order; in the turn's order. */
type Turns = readonly (readonly number[])[];

/** Asks once for each turn of the choices' order: in turn `n` choice `n` stands first. Null where the person stopped it. */
async function askInTurns(calls: RunCalls, { ask, choices }: Question, prompt: string): Promise<Result<Turns | null>> {
  const turns: (readonly number[])[] = [];
  for (const [turn] of choices.entries()) {
    const labels = choices.map((_, place) => choices[(place + turn) % choices.length]?.label ?? "");
    const messages: readonly ChatMessage[] = [{ role: "user", content: askWith(prompt, ask, labels) }];
    const chosen = await calls.choose(messages, letters.slice(0, choices.length));
    if (!chosen.ok) return isStop(chosen.failure) ? succeed(null) : chosen;
    // An engine that only names an answer gives the others no probability at all, which no mean survives.
    turns.push(chosen.value.map(({ logProbability }) => Math.max(logProbability, LEAST_LOG_PROBABILITY)));
  }
  return succeed(turns);
}

/** Mean log-probability of each choice over all turns. */
function meansOf(turns: Turns): readonly number[] {
  return turns.map((_, index) => {
    const own = turns.map((row, turn) => row[(index - turn + row.length) % row.length] ?? LEAST_LOG_PROBABILITY);
    return own.reduce((sum, score) => sum + score, 0) / own.length;
  });
}

/** Whether each place is as likely whatever choice stands there, up to a tenth. */
function readsPlacesAlone(turns: Turns): boolean {
  const [first = []] = turns;
  return first.every((_, place) => {
    const probabilities = turns.map((row) => Math.exp(row[place] ?? LEAST_LOG_PROBABILITY));
    return Math.max(...probabilities) - Math.min(...probabilities) < 0.1;
  });
}

const LEAST_LOG_PROBABILITY = -10;

/** The text to choose for stands first, so that an engine that keeps a common beginning reads it once. */
function askWith(prompt: string, ask: string, labels: readonly string[]): string {
  const options = labels.map((label, place) => `${letters[place] ?? ""}. ${label}`).join("\n");
  return `<request>\n${prompt.trim()}\n</request>\n\nWhich answer suits this request best?\n${ask}\n${options}\n\nReply with one letter.`;
}

/** The choice that is sure enough once what the model likes in any case is taken off; null for none. */
function likeliestOf(asked: readonly number[], empty: readonly number[]): number | null {
  const scores = asked.map((score, index) => score - (empty[index] ?? 0));
  const most = Math.max(...scores);
  const total = scores.reduce((sum, score) => sum + Math.exp(score - most), 0);
  return 1 / total >= LEAST_PROBABILITY ? scores.indexOf(most) : null;
}

function writeGuess(frame: FramedPrompt, question: Question, index: number): FramedPrompt {
  const choice = question.choices[index];
  if (choice === undefined) return frame;
  const guess = {
    id: `guess/${question.id}`,
    text: choice.line,
    why: `The model’s guess at “${question.ask}” Your own answer takes its place.`,
    source: null,
    isDropped: false,
  };
  return {
    ...frame,
    lines: [...frame.lines.filter(({ id }) => !question.replaces.includes(id)), guess],
    questions: frame.questions.map((other) =>
      other.id === question.id ? { ...other, replaces: [...other.replaces, guess.id] } : other,
    ),
  };
}
