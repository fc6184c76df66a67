import { succeed } from "../../base/result";
import type { ChatMessage } from "../../engines/engine";
import { shuffle } from "../draw";
import { sectionOf } from "../prompt-section";
import type { Candidate, Ledger, Population, Proposer, Steps } from "../search";
import { askWithFewer } from "./ask-with-fewer";
import { describeSeen, findFailures, type Evidence, type SeenRow } from "./evidence";
import { ancestorsOf } from "./lineage-edit";
import { instructionOf, readChild, roomForChild } from "./read-child";

export interface QuestionnaireOptions {
  readonly startText: string;
  readonly evidence: Evidence;
  /** Rows that a parent is run on at most, until it has failed on enough of them. */
  readonly looked: number;
  /** Children of a parent, each from so many failures. */
  readonly expand: number;
  readonly failures: number;
  /** Words that one edit may change; null for as many as it likes. */
  readonly stepSize: number | null;
  /** Whether the changes that led to the parent are shown (the paper's momentum). */
  readonly hasHistory: boolean;
}

const TEMPERATURE = 0.7;
const TOKENS_OF_ANSWERS = 120;

/**
 * PE2's step (Ye et al., arXiv 2311.05661): fixed questions about each failure come before the edit, and the whole template
 * is shown, so that the model tells a fault of the prompt from one of the answer. At a temperature of 0.7.
 */
export function createQuestionnaireEdit(options: QuestionnaireOptions): Proposer {
  return {
    async *propose(population, _wanted, ledger) {
      const made: Candidate[] = [];
      for (const id of population.kept) {
        const parent = population.candidates.find((candidate) => candidate.id === id);
        if (parent === undefined) continue;
        const ended = yield* expandParent(parent, population, { ...options, made }, ledger);
        if (!ended.ok) return ended.failure.kind === "budget-spent" ? succeed(made) : ended;
      }
      return succeed(made);
    },
  };
}

async function* expandParent(
  parent: Candidate,
  { candidates }: Population,
  options: QuestionnaireOptions & { readonly made: Candidate[] },
  ledger: Ledger,
): Steps<null> {
  const { evidence, looked, expand, failures: shown, hasHistory, made } = options;
  const rows = evidence.draw(parent, looked, ledger);
  const failures = yield* findFailures(parent, rows, { evidence, most: expand * shown }, ledger);
  if (!failures.ok) return failures;
  const history = hasHistory ? [...ancestorsOf(parent, candidates), parent].slice(1).map(({ reason }) => reason) : [];
  for (let asked = 0; asked < expand && failures.value.length > 0; asked += 1) {
    const drawn = shuffle(failures.value, () => ledger.random()).slice(0, shown);
    const child = yield* answerAndEdit(parent, { ...options, drawn, history }, ledger);
    if (!child.ok) return child;
    if (child.value !== null) made.push(child.value);
  }
  return succeed(null);
}

async function* answerAndEdit(
  parent: Candidate,
  {
    startText,
    evidence,
    stepSize,
    drawn,
    history,
  }: QuestionnaireOptions & { readonly drawn: readonly SeenRow[]; readonly history: readonly string[] },
  ledger: Ledger,
): Steps<Candidate | null> {
  const { words, tokens } = roomForChild(startText);
  const sampling = { temperature: TEMPERATURE, topP: 1 };
  const answered = yield* askWithFewer(
    {
      items: drawn,
      least: 1,
      ask: (items) => askQuestions(sectionOf(parent.text), items),
      sampling: { ...sampling, maxTokens: TOKENS_OF_ANSWERS },
    },
    ledger,
  );
  if (!answered.ok) return answered;
  if (answered.value === null) return succeed(null);
  const { shown, answer } = answered.value;
  const asked = { prompt: instructionOf(parent, startText), answers: answer.text.trim(), words, stepSize };
  const edited = yield* askWithFewer(
    {
      // What is left out first is the first change, and the last of the failures.
      items: [...shown, ...history.toReversed()],
      least: 1,
      ask: (items) =>
        askForPrompt({
          ...asked,
          shown: items.filter((item) => typeof item !== "string"),
          history: items.filter((item) => typeof item === "string").toReversed(),
        }),
      sampling: { ...sampling, maxTokens: tokens },
    },
    ledger,
  );
  if (!edited.ok) return edited;
  if (edited.value === null) return succeed(null);
  const reason = "A change after four questions about its failures.";
  const child = yield* readChild(edited.value.answer, { startText, parents: [parent.id], reason });
  if (child.ok && child.value !== null) evidence.note(child.value.text, parent, shown);
  return child;
}

function askQuestions(template: string, shown: readonly SeenRow[]): readonly ChatMessage[] {
  const content = `A model reads this prompt, with an input in the place of what stands in braces:

<prompt>
${template}
</prompt>

<answers>
${shown.map(describeSeen).join("\n\n")}
</answers>

For each answer, say yes or no to each of these questions:
1. Is the answer right?
2. Does it do what the prompt says?
3. Does the prompt describe the task rightly and fully?
4. Must the prompt change for this input to be answered rightly?
Then say in one sentence what to change. At most 60 words in all.`;
  return [{ role: "user", content }];
}

interface AskedPrompt {
  readonly prompt: string;
  readonly shown: readonly SeenRow[];
  readonly answers: string;
  readonly history: readonly string[];
  readonly words: number;
  readonly stepSize: number | null;
}

function askForPrompt({ prompt, shown, answers, history, words, stepSize }: AskedPrompt): readonly ChatMessage[] {
  const before =
    history.length === 0
      ? ""
      : `\n\n<earlier_changes>\n${history.map((each) => `- ${each}`).join("\n")}\n</earlier_changes>`;
  const step = stepSize === null ? "" : ` Change at most ${stepSize} words of it.`;
  const content = `<prompt>
${prompt}
</prompt>${before}

<answers>
${shown.map(describeSeen).join("\n\n")}
</answers>

<examination>
${answers}
</examination>

Change the prompt as this examination says.${step} It must hold for other inputs too, so copy no answer. Write the change in one sentence between <change> and </change>, then the whole new prompt between <new_prompt> and </new_prompt>, in at most ${words} words. Keep its task, its facts, and all that stands in braces.`;
  return [{ role: "user", content }];
}
