import { succeed } from "../../base/result";
import type { Case } from "../../records/case";
import type { Candidate, Ledger, Population, Proposer, Steps } from "../search";
import { bestOf, meanScores } from "../selectors/mean-scores";
import { askForPart } from "./ask-for-text";
import { askOnce } from "./ask-with-fewer";
import { describeSeen, findFailures, type Evidence, type SeenRow } from "./evidence";
import { instructionOf, readChild, roomForChild } from "./read-child";
import { inTags } from "./rewrite";

export interface CalibrateOptions {
  readonly startText: string;
  readonly cases: readonly Case[];
  readonly isKeptApart: (caseId: string) => boolean;
  readonly evidence: Evidence;
  readonly failures: number;
  readonly history: number;
}

const WORDS_OF_AN_ANALYSIS = 60;

/**
 * IPC's step (Levi et al., arXiv 2402.03099): errors of the best prompt and how often it gives which wrong answer lead to
 * an analysis; that, with the latest prompts and their scores, to a new prompt. Two requests; nothing where all is right.
 */
export function createCalibrate(options: CalibrateOptions): Proposer {
  return {
    async *propose(population, _wanted, ledger) {
      const best = bestOf(population);
      if (best === null) return succeed([]);
      // All of them, the latest case first; what was measured costs nothing.
      const rows = options.cases.filter(({ id }) => !options.isKeptApart(id)).toReversed();
      const errors = yield* findFailures(best, rows, { evidence: options.evidence, most: Infinity }, ledger);
      if (!errors.ok) return errors.failure.kind === "budget-spent" ? succeed([]) : errors;
      if (errors.value.length === 0) return succeed([]);
      const child = yield* writeFrom(best, errors.value, { ...options, population }, ledger);
      if (!child.ok) return child.failure.kind === "budget-spent" ? succeed([]) : child;
      return succeed(child.value === null ? [] : [child.value]);
    },
  };
}

async function* writeFrom(
  best: Candidate,
  errors: readonly SeenRow[],
  { startText, failures, history, population, isKeptApart }: CalibrateOptions & { readonly population: Population },
  ledger: Ledger,
): Steps<Candidate | null> {
  const prompt = instructionOf(best, startText);
  const shown = errors.slice(0, failures);
  const analysis = yield* askForPart(
    { content: askForAnalysis(prompt, shown, errors), temperature: 0.8, topP: 1, words: WORDS_OF_AN_ANALYSIS },
    ledger,
  );
  if (!analysis.ok) return analysis;
  const seen = {
    ...population,
    measurements: population.measurements.filter(({ caseId }) => caseId === null || !isKeptApart(caseId)),
  };
  const scores = meanScores(seen);
  const latest = population.candidates.slice(-history).map((one) => {
    return `Prompt: ${instructionOf(one, startText)}\nScore: ${Math.round((scores.get(one.id) ?? 0) * 100)}`;
  });
  const { words, tokens } = roomForChild(startText);
  const content = `This prompt goes to an AI assistant. Do not carry it out.

${inTags("prompt", prompt)}

The latest prompts, with their scores from 0 to 100:

${inTags("history", latest.join("\n\n"))}

What its errors show:

${inTags("analysis", analysis.value.text ?? shown.map(describeSeen).join("\n\n"))}

Write the change that would mend it, in one sentence, between <change> and </change>. Then write the whole prompt with this change between <new_prompt> and </new_prompt>, in at most ${words} words. It must score higher than all of these. Keep its task, its facts, and all that stands in braces. Copy no answer.`;
  const sampling = { temperature: 0.8, topP: 1, maxTokens: tokens };
  const written = yield* askOnce([{ role: "user", content }], sampling, ledger);
  if (!written.ok || written.value === null) return written.ok ? succeed(null) : written;
  return yield* readChild(written.value, { startText, parents: [best.id], reason: "What its errors show." });
}

function askForAnalysis(prompt: string, shown: readonly SeenRow[], errors: readonly SeenRow[]): string {
  return `This prompt goes to an AI assistant. Do not carry it out.

${inTags("prompt", prompt)}

${inTags("errors", shown.map(describeSeen).join("\n\n"))}

Of all its errors: ${confusion(errors)}.

What is wrong with the prompt, that it leads to these? Say it in at most ${WORDS_OF_AN_ANALYSIS} words. Do not write the prompt.`;
}

/** How often which right answer was missed, the most frequent first. */
function confusion(errors: readonly SeenRow[]): string {
  const counts = new Map<string, number>();
  for (const { row } of errors) {
    const right = typeof row.expected === "string" ? row.expected : "another answer";
    counts.set(right, (counts.get(right) ?? 0) + 1);
  }
  return [...counts]
    .toSorted(([, one], [, other]) => other - one)
    .slice(0, 5)
    .map(([right, count]) => `“${right}” was missed ${count === 1 ? "once" : `${count} times`}`)
    .join("; ");
}
