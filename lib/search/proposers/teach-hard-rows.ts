import { succeed } from "../../base/result";
import { labelledDemonstration, readDemonstration, withDemonstrations, type Demonstration } from "../demonstrations";
import { shuffle } from "../draw";
import { keepSlots } from "../keep-slots";
import { sectionOf, withSection } from "../prompt-section";
import { bestOf } from "../selectors/mean-scores";
import type { Ledger, Proposer, Steps } from "../search";
import { askShortly, critiqueAndRewrite } from "./critique-and-rewrite";
import { instructionOf } from "./read-child";
import { readInstruction } from "./read-instruction";
import { mistakes, type RefineOptions } from "./refine";

export interface TeachOptions extends RefineOptions {
  /** Demonstrations of the prompt. */
  readonly count: number;
  /** So many times either the instruction or the demonstrations are written anew. */
  readonly turns: number;
  /** Each demonstration gets the thought that leads to its output. */
  readonly hasReasons: boolean;
}

/** What becomes the prompt. */
interface Draft {
  readonly instruction: string;
  readonly demonstrations: readonly Demonstration[];
}

/**
 * PromptWizard's last part (Agarwal et al., arXiv 2405.18369): rows that the best prompt gets wrong, filled up by
 * others, become its demonstrations; a few times a coin says whether the instruction is rewritten from a critique or new
 * rows are invented in place of these; then come the reasons, an expert's role, and all of it as one candidate.
 */
export function createTeachHardRows(options: TeachOptions): Proposer {
  return {
    async *propose(population, _wanted, ledger) {
      const best = bestOf(population);
      if (best === null) return succeed([]);
      const hard = yield* mistakes(best, options.count, options, ledger);
      if (!hard.ok) return hard.failure.kind === "budget-spent" ? succeed([]) : hard;
      const start = sectionOf(options.startText);
      const taken = new Set(hard.value.map(({ row }) => row));
      const others = shuffle(options.rows, () => ledger.random()).filter((row) => !taken.has(row));
      const demonstrations = [...taken, ...others]
        .flatMap((row) => labelledDemonstration(row, options.startText) ?? [])
        .slice(0, options.count);
      const draft = { instruction: instructionOf(best, options.startText), demonstrations };
      const finished = yield* finish(draft, options, ledger);
      if (!finished.ok) return finished.failure.kind === "budget-spent" ? succeed([]) : finished;
      const section = keepSlots(finished.value.instruction, start);
      const text = withDemonstrations(withSection(options.startText, section), finished.value.demonstrations);
      return succeed([{ id: "", text, parents: [best.id], reason: "With hard rows solved, and a role." }]);
    },
  };
}

/** What cannot be read, or does not fit the model, leaves the draft as it is. */
async function* finish(draft: Draft, options: TeachOptions, ledger: Ledger): Steps<Draft> {
  let { instruction, demonstrations } = draft;
  for (let turn = 0; turn < options.turns; turn += 1) {
    if (ledger.random() < 0.5) {
      const rewritten = yield* rewrite({ instruction, demonstrations }, options, ledger);
      if (!rewritten.ok) return rewritten;
      instruction = rewritten.value ?? instruction;
    } else {
      const invented = yield* invent({ instruction, demonstrations }, ledger);
      if (!invented.ok) return invented;
      if (invented.value.length > 0) demonstrations = invented.value;
    }
  }
  if (options.hasReasons) {
    const reasoned = yield* addReasons({ instruction, demonstrations }, ledger);
    if (!reasoned.ok) return reasoned;
    demonstrations = reasoned.value;
  }
  const role = yield* askOrNothing(askForRole(instruction), WORDS_OF_A_ROLE, ledger);
  if (!role.ok) return role;
  const sentence = /^You are [^\n]{3,160}?[.!]/u.exec(role.value)?.[0];
  return succeed({ instruction: sentence === undefined ? instruction : `${sentence} ${instruction}`, demonstrations });
}

const WORDS_OF_A_ROLE = 15;
const WORDS_OF_A_CRITIQUE = 50;
const WORDS_OF_A_ROW = 60;
const WORDS_OF_A_REASON = 30;

async function* rewrite(
  { instruction, demonstrations }: Draft,
  { words, startText }: TeachOptions,
  ledger: Ledger,
): Steps<string | null> {
  const rows = demonstrations.slice(0, 2).map(written);
  const answer = yield* critiqueAndRewrite({ instruction, rows, isGood: false }, words, ledger);
  if (!answer.ok || answer.value === null) return answer.ok ? succeed(null) : answer;
  const read = readInstruction(answer.value, sectionOf(startText));
  return succeed(read.ok ? read.value : null);
}

/** As many new rows as there are, or as can be read: what the old ones lack, and then rows that have it. */
async function* invent({ instruction, demonstrations }: Draft, ledger: Ledger): Steps<readonly Demonstration[]> {
  if (demonstrations.length === 0) return succeed([]);
  const rows = demonstrations.map(written).join("\n\n");
  const critique = yield* askOrNothing(askWhatIsMissing(instruction, rows), WORDS_OF_A_CRITIQUE, ledger);
  if (!critique.ok) return critique;
  const count = demonstrations.length;
  const request = askForRows({ rows, critique: critique.value, count });
  const answer = yield* askOrNothing(request, WORDS_OF_A_ROW * count, ledger);
  return answer.ok ? succeed(readRows(answer.value).slice(0, count)) : answer;
}

async function* addReasons({ instruction, demonstrations }: Draft, ledger: Ledger): Steps<readonly Demonstration[]> {
  const reasoned: Demonstration[] = [];
  for (const demonstration of demonstrations) {
    const reason = yield* askOrNothing(askForReason(instruction, demonstration), WORDS_OF_A_REASON, ledger);
    if (!reason.ok) return reason;
    const output = `${reason.value}\n${demonstration.output}`;
    reasoned.push(readDemonstration(demonstration.input, output, demonstration.caseId) ?? demonstration);
  }
  return succeed(reasoned);
}

/** What the model wrote; nothing where the request does not fit it. */
async function* askOrNothing(content: string, words: number, ledger: Ledger): Steps<string> {
  const answer = yield* askShortly(content, words, ledger);
  return answer.ok ? succeed(answer.value?.text.trim() ?? "") : answer;
}

function written({ input, output }: Demonstration): string {
  return `Input: ${input}\nOutput: ${output}`;
}

/** Rows in the form that was asked for; what else was written is passed over. */
function readRows(text: string): readonly Demonstration[] {
  const rows = text.matchAll(/Input:([\s\S]*?)\n\s*Output:([\s\S]*?)(?=\n\s*(?:\d+[.)]\s*)?Input:|\n\s*\n|<\/|$)/gu);
  return Array.from(rows).flatMap(([, input = "", output = ""]) => readDemonstration(input, output, null) ?? []);
}

function askWhatIsMissing(instruction: string, rows: string): string {
  return `These rows are to show how an instruction is followed.

<instruction>
${instruction}
</instruction>

<rows>
${rows}
</rows>

Which kinds of input are missing, or too easy? Write at most ${WORDS_OF_A_CRITIQUE} words.`;
}

function askForRows({
  rows,
  critique,
  count,
}: {
  readonly rows: string;
  readonly critique: string;
  readonly count: number;
}): string {
  return `These rows show a task:

<rows>
${rows}
</rows>

They lack this:

<critique>
${critique}
</critique>

Write ${count} new rows that have it, each with a right output, in the same form: a line “Input: …” and a line “Output: …”, and an empty line between rows.`;
}

function askForReason(instruction: string, demonstration: Demonstration): string {
  return `<instruction>
${instruction}
</instruction>

<row>
${written(demonstration)}
</row>

Why is this the right output? Write one sentence of at most ${WORDS_OF_A_REASON} words.`;
}

function askForRole(instruction: string): string {
  return `<instruction>
${instruction}
</instruction>

Who would do this best? Write one sentence of at most ${WORDS_OF_A_ROLE} words that begins with “You are”.`;
}
