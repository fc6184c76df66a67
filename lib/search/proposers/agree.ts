import { succeed } from "../../base/result";
import type { Case } from "../../records/case";
import { shuffle } from "../draw";
import { expectedText } from "../expected-text";
import { sectionOf } from "../prompt-section";
import type { Candidate, Ledger, Proposer, Steps } from "../search";
import { askForPrompt } from "./ask-for-text";
import { createInduce } from "./induce";
import { childOf, instructionOf } from "./read-child";
import { inTags } from "./rewrite";
import { tokensFor } from "./tokens-for";

export interface AgreeOptions {
  readonly startText: string;
  /** Those without a known answer are passed over. */
  readonly rows: readonly Case[];
  /** Groups that share no row, and rows in each at most. */
  readonly members: number;
  readonly pairs: number;
  readonly words: number;
}

/**
 * DP-OPT's ensemble (Hong et al., arXiv 2312.03724), by whole texts: rows are dealt out to groups that share none, the model
 * guesses an instruction from each group, and one instruction is written of what most of the guesses say. So what a single
 * row says does not come into the prompt by itself. The person's own prompt is no part of it.
 */
export function createAgree(options: AgreeOptions): Proposer {
  const { startText, words } = options;
  const start = sectionOf(startText);
  return {
    async *propose(population, wanted, ledger) {
      const made: Candidate[] = [];
      for (let asked = 0; asked < wanted; asked += 1) {
        const guesses = yield* guess(options, ledger);
        if (!guesses.ok) return guesses.failure.kind === "budget-spent" && made.length > 0 ? succeed(made) : guesses;
        const [first] = guesses.value;
        if (first === undefined) continue;
        const sections = guesses.value.map((one) => instructionOf(one, startText));
        const content = `These instructions were guessed, each from other solved examples of one task.

${sections.map((section) => inTags("guess", section)).join("\n")}

Write the one instruction that most of them give. Leave out what only one of them says.
Write the new prompt alone, in at most ${words} words.`;
        const text = yield* askForPrompt({ content, temperature: 0.7, topP: 1, words }, sections[0] ?? start, ledger);
        if (!text.ok) return text.failure.kind === "budget-spent" && made.length > 0 ? succeed(made) : text;
        if (text.value === null) continue;
        const reason = `What ${guesses.value.length} guesses from different rows agree on.`;
        made.push(childOf(text.value, { startText, parents: [], reason }));
      }
      return succeed(made);
    },
  };
}

/** One instruction from each group; those that came to none are left out. */
async function* guess(
  { startText, rows, members, pairs, words }: AgreeOptions,
  ledger: Ledger,
): Steps<readonly Candidate[]> {
  const known = shuffle(
    rows.filter((row) => expectedText(row) !== null),
    () => ledger.random(),
  );
  const count = Math.min(members, known.length);
  const pools = Array.from({ length: count }, (_, member) => known.filter((_row, at) => at % count === member));
  const maxTokens = tokensFor(words);
  const induce = createInduce({ startText, pools, pairs, maxTokens });
  return yield* induce.propose({ round: 1, candidates: [], measurements: [], kept: [] }, count, ledger);
}
