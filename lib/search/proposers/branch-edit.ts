import { succeed } from "../../base/result";
import type { ChatMessage } from "../../engines/engine";
import { itemsOf, numberItems, withItems } from "../prompt-items";
import { bestOf } from "../selectors/mean-scores";
import type { Answer, Candidate, Ledger, Proposer, Steps } from "../search";
import { askOnce, askWithFewer } from "./ask-with-fewer";
import { describeSeen, findFailures, type Evidence, type SeenRow } from "./evidence";
import { instructionOf } from "./read-child";
import { firstLine, readNumbered, readRule } from "./read-lines";

export interface BranchOptions {
  readonly startText: string;
  readonly evidence: Evidence;
  /** Rows that the best prompt is run on, and failures of which a cause is asked for. */
  readonly minibatch: number;
  readonly failures: number;
  /** The heaviest patterns; each leads to a branch, and each branch to a candidate. */
  readonly patterns: number;
  /** Branches that a prompt may have; then one must be changed. */
  readonly mostBranches: number;
}

/** The paper's is not known to us; ours for proposals. */
const SAMPLING = { temperature: 0.8, topP: 1, maxTokens: 80 } as const;

/**
 * AMPO's step (Yang et al., arXiv 2410.08696): a cause for each failure, the causes merged into patterns with weights, and
 * for the heaviest of them a branch "If …" that is added or made deeper. One line is written each time, and the prompt
 * above it stays.
 */
export function createBranchEdit(options: BranchOptions): Proposer {
  return {
    async *propose(population, _wanted, ledger) {
      const best = bestOf(population);
      const made: Candidate[] = [];
      if (best === null) return succeed(made);
      const grown = yield* growBranches(best, { ...options, made }, ledger);
      return grown.ok || grown.failure.kind === "budget-spent" ? succeed(made) : grown;
    },
  };
}

async function* growBranches(
  best: Candidate,
  options: BranchOptions & { readonly made: Candidate[] },
  ledger: Ledger,
): Steps<null> {
  const { evidence, minibatch, failures: most, startText, patterns: mostPatterns, made } = options;
  const rows = evidence.draw(minibatch, ledger);
  const failures = yield* findFailures(best, rows, { evidence, most }, ledger);
  if (!failures.ok) return failures;
  const prompt = instructionOf(best, startText);
  const causes: string[] = [];
  for (const seen of failures.value) {
    const cause = yield* askOnce(askForCause(prompt, seen), SAMPLING, ledger);
    if (!cause.ok) return cause;
    const text = cause.value === null ? null : firstLine(cause.value.text);
    if (text !== null) causes.push(text);
  }
  if (causes.length === 0) return succeed(null);
  const merged = yield* mergeCauses(causes, options, ledger);
  if (!merged.ok) return merged;
  for (const pattern of merged.value.slice(0, mostPatterns)) {
    const branch = yield* askOnce(askForBranch(best, pattern, options), SAMPLING, ledger);
    if (!branch.ok) return branch;
    if (branch.value === null) continue;
    const child = yield* readBranch(branch.value, best, pattern, options);
    if (!child.ok) return child;
    if (child.value !== null) made.push(child.value);
  }
  return succeed(null);
}

/** Patterns, the heaviest first. */
async function* mergeCauses(
  causes: readonly string[],
  { patterns }: BranchOptions,
  ledger: Ledger,
): Steps<readonly string[]> {
  if (causes.length < 2) return succeed(causes);
  const merged = yield* askWithFewer(
    {
      items: causes,
      least: 2,
      ask: (items) => askForPatterns(items, patterns),
      sampling: { ...SAMPLING, maxTokens: SAMPLING.maxTokens * patterns },
    },
    ledger,
  );
  if (!merged.ok) return merged;
  if (merged.value === null) return succeed(causes);
  const { text } = merged.value.answer;
  const numbered = readNumbered(text);
  // "1. … 2. …" counts the patterns, and does not weigh them.
  const isCounted = numbered.length > 1 && numbered.every(({ number }, place) => number === place + 1);
  const weighted = isCounted ? numbered : numbered.toSorted((one, other) => other.number - one.number);
  const first = firstLine(text);
  if (weighted.length > 0) return succeed(weighted.map((each) => each.text));
  return succeed(first === null ? causes : [first]);
}

async function* readBranch(
  answer: Answer,
  best: Candidate,
  pattern: string,
  { startText, mostBranches }: BranchOptions,
): Steps<Candidate | null> {
  const branches = itemsOf(best.text, startText);
  const written = readRule(answer, startText);
  const [numbered] = readNumbered(written ?? "");
  const line = numbered?.text ?? written;
  const place = numbered === undefined ? branches.length : numbered.number - 1;
  const isDeeper = place >= 0 && place < branches.length;
  const refusal =
    line === null
      ? "It is no whole branch."
      : !isDeeper && branches.length >= mostBranches
        ? `It has ${mostBranches} branches already.`
        : null;
  if (line === null || refusal !== null) {
    yield { type: "candidate-refused", text: answer.text, reason: refusal ?? "It is no whole branch." };
    return succeed(null);
  }
  const items = isDeeper ? branches.map((branch, at) => (at === place ? line : branch)) : [...branches, line];
  const reason = `${isDeeper ? "A deeper branch" : "A branch"} for this: ${pattern}`;
  return succeed({ id: "", text: withItems(startText, items), parents: [best.id], reason });
}

function askForCause(prompt: string, seen: SeenRow): readonly ChatMessage[] {
  const content = `<prompt>
${prompt}
</prompt>

<answer>
${describeSeen(seen)}
</answer>

Why did this prompt lead to a wrong answer here? Name the cause: the kind of input, and what the prompt does not say about it. One sentence of at most 30 words.`;
  return [{ role: "user", content }];
}

function askForPatterns(causes: readonly string[], most: number): readonly ChatMessage[] {
  const content = `A prompt failed for these causes:

<causes>
${numberItems(causes)}
</causes>

Merge them into at most ${most} patterns. Write each pattern in one line: the number of causes that it covers, a colon, and the pattern in at most 30 words.`;
  return [{ role: "user", content }];
}

function askForBranch(
  best: Candidate,
  pattern: string,
  { startText, mostBranches }: BranchOptions,
): readonly ChatMessage[] {
  const branches = itemsOf(best.text, startText);
  const there = branches.length === 0 ? "" : `\n\n<branches>\n${numberItems(branches)}\n</branches>`;
  const isFull = branches.length >= mostBranches;
  const deeper = `begin the line with that branch's number and a colon, and write the branch anew with the new case in it`;
  const how =
    branches.length === 0
      ? ""
      : isFull
        ? ` No branch may be added: take the nearest one, ${deeper}.`
        : ` Where a branch is for this case already, ${deeper}.`;
  const content = `<prompt>
${instructionOf({ text: startText }, startText)}
</prompt>${there}

<pattern>
${pattern}
</pattern>

The prompt fails on inputs of this pattern. Write one more branch for it: one line of at most 30 words that begins with "If" and says what to do in such a case.${how} Write that line alone.`;
  return [{ role: "user", content }];
}
