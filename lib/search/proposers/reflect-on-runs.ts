import { succeed } from "../../base/result";
import type { ChatMessage } from "../../engines/engine";
import type { Case } from "../../records/case";
import type { Minibatches } from "../evaluators/gated-metric";
import { expectedText } from "../expected-text";
import type { Candidate, Ledger, Population, Proposer, Steps } from "../search";
import { drawByLeads, paretoLeads, scoreTable } from "../selectors/pareto";
import { askWithFewer } from "./ask-with-fewer";
import { cut } from "./cut";
import type { Evidence, SeenRow } from "./evidence";
import { inputOf } from "./induce";
import { instructionOf, readChild, roomForChild } from "./read-child";

export interface ReflectOptions {
  readonly startText: string;
  readonly evidence: Evidence;
  /** Rows to select by: who leads on them may be a parent. */
  readonly rows: readonly Case[];
  readonly minibatch: number;
  /** Runs that the request shows at most, the weakest first. */
  readonly shown: number;
  readonly minibatches: Minibatches;
  /** Told of each row that is run. */
  readonly count: () => void;
}

/** Minibatches in a row that are answered in full, after which a round has nothing to say. */
const MOST_SKIPPED = 3;

/**
 * GEPA's reflective mutation (Agrawal et al., arXiv 2507.19457): a parent by the share of rows where it leads, run on a
 * minibatch; the runs with their scores and feedback lead to one new text. Where all runs are perfect the next minibatch
 * follows. Rows come in epochs of chance: none comes again before all came. At a temperature of 1.
 */
export function createReflectOnRuns(options: ReflectOptions): Proposer {
  const uses = new Map<string, number>();
  return {
    async *propose(population, _wanted, ledger) {
      for (let tried = 0; tried < MOST_SKIPPED; tried += 1) {
        const parent = drawParent(population, options, ledger);
        if (parent === undefined) return succeed([]);
        const rows = nextMinibatch(uses, options, ledger);
        const runs = yield* runAll(parent, rows, options, ledger);
        if (!runs.ok) return runs.failure.kind === "budget-spent" ? succeed([]) : runs;
        if (runs.value.every(({ score }) => score >= 1)) continue;
        const child = yield* reflect(parent, runs.value, options, ledger);
        if (!child.ok) return child.failure.kind === "budget-spent" ? succeed([]) : child;
        return succeed(child.value === null ? [] : [child.value]);
      }
      return succeed([]);
    },
  };
}

function drawParent(population: Population, { rows }: ReflectOptions, ledger: Ledger): Candidate | undefined {
  const id = drawByLeads(paretoLeads(scoreTable(population, rows)), () => ledger.random());
  return population.candidates.find((candidate) => candidate.id === id);
}

function nextMinibatch(
  uses: Map<string, number>,
  { evidence, minibatch }: ReflectOptions,
  ledger: Ledger,
): readonly Case[] {
  const usesOf = ({ id }: Case) => uses.get(id) ?? 0;
  const rows = evidence
    .draw(Infinity, ledger)
    .toSorted((one, other) => usesOf(one) - usesOf(other))
    .slice(0, minibatch);
  for (const row of rows) uses.set(row.id, usesOf(row) + 1);
  return rows;
}

async function* runAll(
  parent: Candidate,
  rows: readonly Case[],
  { evidence, count }: ReflectOptions,
  ledger: Ledger,
): Steps<readonly SeenRow[]> {
  const runs: SeenRow[] = [];
  for (const row of rows) {
    const seen = yield* evidence.see(parent, row, ledger);
    if (!seen.ok) return seen;
    count();
    if (seen.value !== null) runs.push(seen.value);
  }
  return succeed(runs);
}

async function* reflect(
  parent: Candidate,
  runs: readonly SeenRow[],
  { startText, shown, minibatches }: ReflectOptions,
  ledger: Ledger,
): Steps<Candidate | null> {
  const { words, tokens } = roomForChild(startText);
  const prompt = instructionOf(parent, startText);
  const written = yield* askWithFewer(
    {
      items: runs.toSorted((one, other) => one.score - other.score).slice(0, shown),
      least: 1,
      ask: (items) => askForReflection(prompt, items, words),
      sampling: { temperature: 1, topP: 1, maxTokens: tokens },
    },
    ledger,
  );
  if (!written.ok) return written;
  if (written.value === null) return succeed(null);
  const { answer } = written.value;
  const child = yield* readChild(answer, { startText, parents: [parent.id], reason: "What its runs taught." });
  if (!child.ok || child.value === null) return child;
  // All of them gate the child, those that did not fit into the request too.
  minibatches.set(child.value.text, {
    rows: runs.map(({ row }) => row),
    parentSum: runs.reduce((sum, { score }) => sum + score, 0),
  });
  return child;
}

function describeRun({ row, answer, score, verdict }: SeenRow): string {
  const right = expectedText(row);
  return [
    `Input: ${cut(inputOf(row))}`,
    `Answer: ${cut(answer)}`,
    ...(right === null ? [] : [`Right answer: ${cut(right)}`]),
    `Score: ${Math.round(score * 100)} of 100. ${cut(verdict)}`,
  ].join("\n");
}

function askForReflection(prompt: string, runs: readonly SeenRow[], words: number): readonly ChatMessage[] {
  const content = `<prompt>
${prompt}
</prompt>

<runs>
${runs.map(describeRun).join("\n\n")}
</runs>

What do these runs teach about the task that the prompt does not say yet? It must hold for other inputs too, so copy no answer. Write it as one change, in one sentence, between <change> and </change>. Then write the whole prompt with this change between <new_prompt> and </new_prompt>, in at most ${words} words. Keep its task, its facts, and all that stands in braces.`;
  return [{ role: "user", content }];
}
