import { succeed } from "../../base/result";
import type { ChatMessage } from "../../engines/engine";
import type { Case } from "../../records/case";
import { bestOf } from "../selectors/mean-scores";
import type { Candidate, Ledger, Population, Proposer, Steps } from "../search";
import { scoreTable } from "../selectors/pareto";
import { askWithLess } from "./ask-with-fewer";
import { describeSeen, type Evidence, type SeenRow } from "./evidence";
import { instructionOf, readChild, roomForChild } from "./read-child";

export interface HypothesisOptions {
  readonly startText: string;
  readonly evidence: Evidence;
  /** Rows that score, whose means stand beside earlier hypotheses. */
  readonly rows: readonly Case[];
  /** Rows that the best prompt is run on, and how many of them a request shows. */
  readonly looked: number;
  readonly failures: number;
  readonly successes: number;
}

/** The program's is not known to us; ours for proposals. */
const TEMPERATURE = 0.8;

/** Earlier hypotheses that a request shows, the latest ones. */
const MOST_EARLIER = 6;

/**
 * The step of promptfoo's `optimize` (https://www.promptfoo.dev): failures and successes of the best prompt, and what was
 * tried before with what came of it, lead to a hypothesis and the prompt that tests it. One request for each, which knows
 * the hypotheses of the round before it.
 */
export function createHypothesisEdit(options: HypothesisOptions): Proposer {
  return {
    async *propose(population, wanted, ledger) {
      const best = bestOf(population);
      const made: Candidate[] = [];
      if (best === null) return succeed(made);
      const shown = yield* runBest(best, options, ledger);
      if (!shown.ok) return shown.failure.kind === "budget-spent" ? succeed(made) : shown;
      const before = earlierOf(population, options.rows);
      // Where nothing fails there is no hypothesis to test.
      for (let asked = 0; asked < wanted && shown.value.some(({ score }) => score < 1); asked += 1) {
        const earlier = [...before, ...made.map(({ reason }) => `- ${reason}`)].slice(-MOST_EARLIER);
        const child = yield* makeChild(best, { ...options, shown: shown.value, earlier }, ledger);
        if (!child.ok) return child.failure.kind === "budget-spent" ? succeed(made) : child;
        if (child.value !== null) made.push(child.value);
      }
      return succeed(made);
    },
  };
}

/** Failures first. */
async function* runBest(
  best: Candidate,
  { evidence, looked, failures, successes }: HypothesisOptions,
  ledger: Ledger,
): Steps<readonly SeenRow[]> {
  const seen: SeenRow[] = [];
  for (const row of evidence.draw(looked, ledger)) {
    const one = yield* evidence.see(best, row, ledger);
    if (!one.ok) return one;
    if (one.value !== null) seen.push(one.value);
  }
  const wrong = seen.filter(({ score }) => score < 1).slice(0, failures);
  return succeed([...wrong, ...seen.filter(({ score }) => score >= 1).slice(0, successes)]);
}

/** Each hypothesis with its score, in the order in which they were tried. */
function earlierOf(population: Population, rows: readonly Case[]): readonly string[] {
  const scores = scoreTable(population, rows);
  return population.candidates.slice(1).flatMap(({ id, reason }) => {
    const own = scores.get(id);
    if (own === undefined) return [];
    const mean = own.reduce((sum, score) => sum + score, 0) / own.length;
    return [`- ${reason} Score: ${Math.round(mean * 100)} of 100.`];
  });
}

interface Shown {
  readonly shown: readonly SeenRow[];
  readonly earlier: readonly string[];
}

async function* makeChild(
  best: Candidate,
  { startText, shown, earlier }: Pick<HypothesisOptions, "startText"> & Shown,
  ledger: Ledger,
): Steps<Candidate | null> {
  const { words, tokens } = roomForChild(startText);
  const prompt = instructionOf(best, startText);
  const written = yield* askWithLess(
    {
      rows: shown,
      earlier,
      ask: (rows, tried) => askForHypothesis({ prompt, shown: rows, earlier: tried, words }),
      sampling: { temperature: TEMPERATURE, topP: 1, maxTokens: tokens },
    },
    ledger,
  );
  if (!written.ok) return written;
  if (written.value === null) return succeed(null);
  const reason = "A hypothesis of its failures.";
  return yield* readChild(written.value, { startText, parents: [best.id], reason });
}

function askForHypothesis({
  prompt,
  shown,
  earlier,
  words,
}: Shown & { readonly prompt: string; readonly words: number }): readonly ChatMessage[] {
  const wrong = shown.filter(({ score }) => score < 1);
  const right = shown.filter(({ score }) => score >= 1);
  const part = (tag: string, texts: readonly string[], glue: string) =>
    texts.length === 0 ? "" : `\n\n<${tag}>\n${texts.join(glue)}\n</${tag}>`;
  const content = `<prompt>
${prompt}
</prompt>${part("failures", wrong.map(describeSeen), "\n\n")}${part("successes", right.map(describeSeen), "\n\n")}${part("tried_before", earlier, "\n")}

Which one change of the prompt would mend the failures, and keep the successes? Try another one than those before. It must hold for other inputs too, so copy no answer. Write the change in one sentence between <change> and </change>, then the whole new prompt between <new_prompt> and </new_prompt>, in at most ${words} words. Keep its task, its facts, and all that stands in braces.`;
  return [{ role: "user", content }];
}
