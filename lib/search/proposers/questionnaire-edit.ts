import { succeed } from "../../base/result";
import type { ChatMessage } from "../../engines/engine";
import { sectionOf } from "../prompt-section";
import type { Candidate, Ledger, Population, Proposer, Steps } from "../search";
import { editAfterRemark, type EditRequest, type RemarkedEdit } from "./edit-after-remark";
import { editFromFailures } from "./edit-from-failures";
import { describeSeen, type Evidence, type SeenRow } from "./evidence";
import { ancestorsOf } from "./lineage-edit";
import { instructionOf } from "./read-child";

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
  const { startText, evidence, looked, expand, failures, stepSize, hasHistory, made } = options;
  const history = hasHistory ? [...ancestorsOf(parent, candidates), parent].slice(1).map(({ reason }) => reason) : [];
  const edit = (shown: readonly SeenRow[]) => {
    const remarked: RemarkedEdit = {
      startText,
      shown,
      earlier: history,
      temperature: TEMPERATURE,
      tokensOfRemark: TOKENS_OF_ANSWERS,
      askForRemark: (rows) => askQuestions(sectionOf(parent.text), rows),
      askForEdit: (request) => askForEdit(instructionOf(parent, startText), stepSize, request),
      reasonOf: () => "A change after four questions about its failures.",
    };
    return editAfterRemark(parent, remarked, ledger);
  };
  const how = { evidence, looked, most: expand * failures, edits: expand, failures, edit };
  return yield* editFromFailures(parent, how, made, ledger);
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

function askForEdit(
  prompt: string,
  stepSize: number | null,
  { shown, remark, earlier, words }: EditRequest,
): readonly ChatMessage[] {
  const before =
    earlier.length === 0
      ? ""
      : `\n\n<earlier_changes>\n${earlier.map((each) => `- ${each}`).join("\n")}\n</earlier_changes>`;
  const step = stepSize === null ? "" : ` Change at most ${stepSize} words of it.`;
  const content = `<prompt>
${prompt}
</prompt>${before}

<answers>
${shown.map(describeSeen).join("\n\n")}
</answers>

<examination>
${remark}
</examination>

Change the prompt as this examination says.${step} It must hold for other inputs too, so copy no answer. Write the change in one sentence between <change> and </change>, then the whole new prompt between <new_prompt> and </new_prompt>, in at most ${words} words. Keep its task, its facts, and all that stands in braces.`;
  return [{ role: "user", content }];
}
