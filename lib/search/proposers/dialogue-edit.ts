import { succeed } from "../../base/result";
import type { ChatMessage } from "../../engines/engine";
import { sectionOf } from "../prompt-section";
import type { Answer, Candidate, Ledger, Proposer, Steps } from "../search";
import { askOnce } from "./ask-with-fewer";
import { instructionOf, readChild, roomForChild } from "./read-child";
import { firstLine, readNumbered } from "./read-lines";

/** The paper's is not known to us; ours for proposals. The critic is asked without chance. */
const TEMPERATURE = 0.8;
const TOKENS_OF_PLAN = 200;
const TOKENS_OF_QUESTION = 80;
const TOKENS_OF_VERDICT = 20;

/**
 * MARS's dialogue (Zhang et al., arXiv 2503.16874): a planner lists steps once; for each of them a teacher asks a leading
 * question about the last prompt, a critic says whether it leads or tells (if it tells, the teacher asks once more), and a
 * student rewrites the prompt. After all the steps there is one candidate. No row is shown to anybody.
 */
export function createDialogueEdit({
  startText,
  steps,
}: {
  readonly startText: string;
  readonly steps: number;
}): Proposer {
  let plan: readonly string[] | null = null;
  return {
    async *propose({ candidates }, _wanted, ledger) {
      const last = candidates.at(-1);
      if (last === undefined) return succeed([]);
      if (plan === null) {
        const planned = yield* makePlan(instructionOf(last, startText), steps, ledger);
        if (!planned.ok) return planned.failure.kind === "budget-spent" ? succeed([]) : planned;
        plan = planned.value;
      }
      let current: Candidate = last;
      for (const step of plan) {
        const rewritten = yield* discuss(current, step, startText, ledger);
        if (!rewritten.ok) {
          if (rewritten.failure.kind !== "budget-spent") return rewritten;
          break;
        }
        // What the student could not write is left out, and the next step goes on from here.
        current = rewritten.value ?? current;
      }
      return succeed(current === last ? [] : [{ ...current, parents: [last.id] }]);
    },
  };
}

async function* makePlan(prompt: string, steps: number, ledger: Ledger): Steps<readonly string[]> {
  const answer = yield* ask(askForPlan(prompt, steps), TOKENS_OF_PLAN, ledger);
  if (!answer.ok) return answer;
  const numbered = readNumbered(answer.value?.text ?? "").map(({ text }) => text);
  const first = firstLine(answer.value?.text ?? "");
  return succeed(numbered.length > 0 ? numbered.slice(0, steps) : first === null ? [] : [first]);
}

async function* discuss(current: Candidate, step: string, startText: string, ledger: Ledger): Steps<Candidate | null> {
  const prompt = instructionOf(current, startText);
  let question = yield* askQuestion(prompt, step, ledger);
  if (!question.ok) return question;
  if (question.value === null) return succeed(null);
  const verdict = yield* ask(askCritic(question.value), TOKENS_OF_VERDICT, ledger, 0);
  if (!verdict.ok) return verdict;
  if (/^\W*no\b/iu.test(verdict.value?.text ?? "")) {
    question = yield* askQuestion(prompt, step, ledger);
    if (!question.ok) return question;
    if (question.value === null) return succeed(null);
  }
  const { words, tokens } = roomForChild(startText);
  const start = sectionOf(startText);
  const written = yield* ask(askStudent({ prompt, question: question.value, start, words }), tokens, ledger);
  if (!written.ok) return written;
  if (written.value === null) return succeed(null);
  return yield* readChild(written.value, { startText, parents: current.parents, reason: question.value });
}

async function* askQuestion(prompt: string, step: string, ledger: Ledger): Steps<string | null> {
  const answer = yield* ask(askTeacher(prompt, step), TOKENS_OF_QUESTION, ledger);
  return answer.ok ? succeed(firstLine(answer.value?.text ?? "")) : answer;
}

/** Null where it does not fit the model: nothing can be shown less of here. */
function ask(
  messages: readonly ChatMessage[],
  maxTokens: number,
  ledger: Ledger,
  temperature = TEMPERATURE,
): Steps<Answer | null> {
  return askOnce(messages, { temperature, topP: 1, maxTokens }, ledger);
}

function askForPlan(prompt: string, steps: number): readonly ChatMessage[] {
  const content = `<prompt>
${prompt}
</prompt>

A model shall do this task as well as it can. In which ${steps} steps would you make the prompt better? Write each step in one line, with its number and a colon before it, in at most 20 words.`;
  return [{ role: "user", content }];
}

function askTeacher(prompt: string, step: string): readonly ChatMessage[] {
  const content = `You are a teacher who asks, and never tells. A student wrote this prompt:

<prompt>
${prompt}
</prompt>

<step>
${step}
</step>

Ask the student one question that leads to this step. One sentence of at most 30 words.`;
  return [{ role: "user", content }];
}

function askCritic(question: string): readonly ChatMessage[] {
  const content = `A teacher asked a student about a prompt:

<question>
${question}
</question>

Does this question lead the student to think, without giving the answer away? Say yes or no.`;
  return [{ role: "user", content }];
}

function askStudent({
  prompt,
  question,
  start,
  words,
}: {
  readonly prompt: string;
  readonly question: string;
  readonly start: string;
  readonly words: number;
}): readonly ChatMessage[] {
  const first = prompt === start ? "" : `\n\nIt is for this task:\n\n<task>\n${start}\n</task>`;
  const content = `You wrote this prompt:

<prompt>
${prompt}
</prompt>${first}

<question>
${question}
</question>

Make the prompt better in the way that the question leads to. Write the change in one sentence between <change> and </change>, then the whole new prompt between <new_prompt> and </new_prompt>, in at most ${words} words. Keep its task, its facts, and all that stands in braces.`;
  return [{ role: "user", content }];
}
