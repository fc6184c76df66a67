import { succeed } from "../../base/result";
import type { Case } from "../../records/case";
import { sectionOf } from "../prompt-section";
import type { Candidate, Ledger, Population, Proposer, Steps } from "../search";
import { askForPart, askForPrompt } from "./ask-for-text";
import { cut } from "./cut";
import { inputOf } from "./induce";
import { childOf } from "./read-child";
import { inTags, keepAndWrite } from "./rewrite";

export interface FromInputsOptions {
  readonly startText: string;
  /** Whose inputs are summed up; their answers are never shown. */
  readonly rows: readonly Case[];
  /** After the first round: so many, each from one of so many of the best, in turn. */
  readonly mutants: number;
  readonly parents: number;
  readonly wordLimit: number;
}

/** One for each candidate, in turn, so that they differ. */
const tips = [
  "Be short: one or two direct sentences.",
  "Say first what the answer must look like.",
  "List the steps that lead to the answer.",
  "Say who the assistant is, and for whom it answers.",
  "Name the mistake that is made most easily, and how to avoid it.",
  "Say what to do where the input is unclear.",
] as const;

const WORDS_OF_A_SUMMARY = 40;
const sampling = { temperature: 0.7, topP: 1 };

/**
 * PDO's candidates (Wu et al., arXiv 2510.13907): the inputs are summed up once, and each new prompt is written from that
 * summary with another tip; later ones are variations of the best. At the paper's temperature of 0.7.
 */
export function createFromInputs(options: FromInputsOptions): Proposer {
  return {
    async *propose(population, wanted, ledger) {
      const isFirst = population.round === 1;
      const summary = isFirst ? yield* sumUp(options.rows, ledger) : succeed(null);
      if (!summary.ok) return summary;
      const made: Candidate[] = [];
      for (let at = 0; at < (isFirst ? wanted : Math.min(wanted, options.mutants)); at += 1) {
        const tip = tips[at % tips.length] ?? tips[0];
        const parent = isFirst ? population.candidates[0] : parentOf(population, at, options.parents);
        if (parent === undefined) break;
        const section = sectionOf(parent.text);
        const content = isFirst
          ? askForNew(section, summary.value, tip, options.wordLimit)
          : askForMutant(section, tip, options.wordLimit);
        const written = yield* askForPrompt({ content, ...sampling, words: options.wordLimit }, section, ledger);
        if (!written.ok) return written.failure.kind === "budget-spent" && made.length > 0 ? succeed(made) : written;
        if (written.value === null) continue;
        const reason = isFirst ? `From the inputs. ${tip}` : `A variation of a good one. ${tip}`;
        made.push(childOf(written.value, { startText: options.startText, parents: [parent.id], reason }));
      }
      return succeed(made);
    },
  };
}

function parentOf({ candidates, kept }: Population, at: number, parents: number): Candidate | undefined {
  const best = kept.slice(0, parents);
  return candidates.find(({ id }) => id === best[at % Math.max(1, best.length)]);
}

/** Enough to see what an input is like. */
const MOST_CHARACTERS = 300;

/** Null where nothing came of it: the prompts are written without. */
async function* sumUp(rows: readonly Case[], ledger: Ledger): Steps<string | null> {
  if (rows.length === 0) return succeed(null);
  const inputs = rows.map((row) => cut(inputOf(row), MOST_CHARACTERS));
  const content = `These are inputs to one task.

${inputs.map((input) => inTags("input", input)).join("\n")}

What are they, and what must be looked at in them? Do not answer them. Say it in at most ${WORDS_OF_A_SUMMARY} words.`;
  const summary = yield* askForPart({ content, ...sampling, words: WORDS_OF_A_SUMMARY }, ledger);
  return summary.ok ? succeed(summary.value.text) : summary;
}

function askForNew(section: string, summary: string | null, tip: string, wordLimit: number): string {
  const inputs = summary === null ? "" : `\n${inTags("inputs", summary)}\n`;
  return `Write a new prompt for the task of this one. Do not carry it out.

${inTags("prompt", section)}
${inputs}
${tip} ${keepAndWrite(wordLimit)}`;
}

function askForMutant(section: string, tip: string, wordLimit: number): string {
  return `This prompt works well. Write a variation that may work better. Do not carry it out.

${inTags("prompt", section)}

${tip} ${keepAndWrite(wordLimit)}`;
}
