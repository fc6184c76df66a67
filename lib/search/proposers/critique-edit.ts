import { succeed } from "../../base/result";
import type { ChatMessage } from "../../engines/engine";
import { shuffle } from "../draw";
import type { Candidate, Ledger, Proposer, Steps } from "../search";
import { editAfterRemark, type EditRequest, type RemarkedEdit } from "./edit-after-remark";
import { editFromFailures } from "./edit-from-failures";
import { describeSeen, type Evidence, type SeenRow } from "./evidence";
import { sayInOtherWords } from "./paraphrase";
import { instructionOf, roomForChild } from "./read-child";
import { firstLine } from "./read-lines";

export interface CritiqueOptions {
  readonly startText: string;
  readonly evidence: Evidence;
  /** Rows that each parent is run on to find its failures. */
  readonly minibatch: number;
  /** Reasons that are asked for, each from so many failures, and each mended by one edit. */
  readonly reasons: number;
  readonly failures: number;
  /** Of each edit, and of the parent itself. */
  readonly paraphrases: number;
  /** New prompts of a parent that are measured, drawn by chance. */
  readonly keep: number;
}

/** The temperature of ProTeGi's program. */
const TEMPERATURE = 0.7;
const TOKENS_OF_REASON = 80;

/**
 * ProTeGi's step (Pryzant et al., arXiv 2305.03495): each prompt that was kept is run on rows; some of its failures lead to
 * a reason why the prompt failed, the reason to an edit against it; edits and parent are said in other words too.
 */
export function createCritiqueEdit(options: CritiqueOptions): Proposer {
  return {
    async *propose({ candidates, kept }, _wanted, ledger) {
      const made: Candidate[] = [];
      for (const id of kept) {
        const parent = candidates.find((candidate) => candidate.id === id);
        if (parent === undefined) continue;
        const children = yield* expand(parent, options, ledger);
        if (!children.ok) return children.failure.kind === "budget-spent" ? succeed(made) : children;
        made.push(...shuffle(children.value, () => ledger.random()).slice(0, options.keep));
      }
      return succeed(made);
    },
  };
}

async function* expand(parent: Candidate, options: CritiqueOptions, ledger: Ledger): Steps<readonly Candidate[]> {
  const { evidence, minibatch, startText, reasons, failures } = options;
  const edits: Candidate[] = [];
  const edit = (shown: readonly SeenRow[]) => editForReason(parent, { startText, shown, earlier: [] }, ledger);
  const how = { evidence, looked: minibatch, most: minibatch, edits: reasons, failures, edit };
  const edited = yield* editFromFailures(parent, how, edits, ledger);
  if (!edited.ok) return edited;
  const said: Candidate[] = [];
  const { tokens } = roomForChild(startText);
  const sampling = { temperature: TEMPERATURE, topP: 1 };
  for (const one of options.paraphrases > 0 ? [...edits, { ...parent, parents: [parent.id] }] : []) {
    for (let asked = 0; asked < options.paraphrases; asked += 1) {
      const other = yield* sayInOtherWords(one, { startText, maxTokens: tokens, sampling }, ledger);
      if (!other.ok) return other;
      if (other.value !== null) said.push(other.value);
    }
  }
  return succeed([...edits, ...said]);
}

export interface EditOptions {
  readonly startText: string;
  /** Failures; rows that were answered in full where there are none. */
  readonly shown: readonly SeenRow[];
  /** The prompts that it came from, the first one first. */
  readonly earlier: readonly Candidate[];
  readonly temperature?: number;
}

/** A reason first, then the edit against it: two requests. Null where they do not fit, or no prompt came. */
export function editForReason(
  parent: Candidate,
  { startText, shown, earlier, temperature = TEMPERATURE }: EditOptions,
  ledger: Ledger,
): Steps<Candidate | null> {
  const prompt = instructionOf(parent, startText);
  const edit: RemarkedEdit = {
    startText,
    shown,
    earlier: earlier.map((each) => instructionOf(each, startText)),
    temperature,
    tokensOfRemark: TOKENS_OF_REASON,
    askForRemark: (rows) => askForReason(prompt, rows),
    askForEdit: (asked) => askForEdit(prompt, asked),
    reasonOf: (remark) => firstLine(remark) ?? "A change against its failures.",
  };
  return editAfterRemark(parent, edit, ledger);
}

function askForReason(prompt: string, shown: readonly SeenRow[]): readonly ChatMessage[] {
  const haveFailed = shown.some(({ score }) => score < 1);
  const question = haveFailed
    ? "Why did this prompt lead to these wrong answers? Name one thing that it does not say, or says badly."
    : "Why did this prompt lead to right answers? Name one thing that it should say more clearly, to be right as often as it can.";
  const content = `<prompt>
${prompt}
</prompt>

<answers>
${shown.map(describeSeen).join("\n\n")}
</answers>

${question} Answer in one sentence of at most 40 words.`;
  return [{ role: "user", content }];
}

function askForEdit(prompt: string, { shown, remark, earlier, words }: EditRequest): readonly ChatMessage[] {
  const before = earlier.length === 0 ? "" : `\n\n<earlier_prompts>\n${earlier.join("\n\n")}\n</earlier_prompts>`;
  const content = `<prompt>
${prompt}
</prompt>${before}

<answers>
${shown.map(describeSeen).join("\n\n")}
</answers>

<reason>
${remark}
</reason>

Change the prompt in one way that deals with this reason.${earlier.length === 0 ? "" : " It must differ from the earlier prompts."} It must hold for other inputs too, so copy no answer. Write the change in one sentence between <change> and </change>, then the whole new prompt between <new_prompt> and </new_prompt>, in at most ${words} words. Keep its task, its facts, and all that stands in braces.`;
  return [{ role: "user", content }];
}
