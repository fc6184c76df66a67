import { succeed } from "../../base/result";
import type { Case } from "../../records/case";
import { labelledDemonstration } from "../demonstrations";
import { shuffle } from "../draw";
import { expectedText } from "../expected-text";
import { isOfOneRow, type TryRow } from "../measure-row";
import { bestOf, meanScores } from "../selectors/mean-scores";
import type { Candidate, Ledger, Proposer, Steps } from "../search";
import { critiqueAndRewrite } from "./critique-and-rewrite";
import { cut } from "./cut";
import { inputOf } from "./induce";
import { instructionOf, readChild } from "./read-child";

export interface RefineOptions {
  readonly startText: string;
  /** Rows to draw the evidence from, and how many are tried at most to find what goes wrong. */
  readonly rows: readonly Case[];
  readonly tries: number;
  readonly tryRow: TryRow;
  readonly words: number;
}

/** With a mean from here on an instruction is praised rather than blamed. */
const GOOD_SCORE = 0.5;

/**
 * PromptWizard's refinement of the best (Agarwal et al., arXiv 2405.18369): a critique from one row, of its weakness
 * where it scores below ½, else of its strength; then one rewriting.
 */
export function createRefine(options: RefineOptions): Proposer {
  const { startText } = options;
  return {
    async *propose(population, _wanted, ledger) {
      const best = bestOf(population);
      if (best === null) return succeed([]);
      const isGood = (meanScores(population).get(best.id) ?? 0) >= GOOD_SCORE;
      const rows = yield* evidenceOn(best, isGood, options, ledger);
      // Without a new one the search goes on from the best.
      if (!rows.ok) return rows.failure.kind === "budget-spent" ? succeed([]) : rows;
      const shown = rows.value.map(({ shown: text }) => text);
      const instruction = instructionOf(best, startText);
      const answer = yield* critiqueAndRewrite({ instruction, rows: shown, isGood }, options.words, ledger);
      if (!answer.ok) return answer.failure.kind === "budget-spent" ? succeed([]) : answer;
      if (answer.value === null) return succeed([]);
      const reason = isGood ? "Builds on what works." : "Mends what a critique found.";
      const child = yield* readChild(answer.value, { startText, parents: [best.id], reason, mayBeCut: true });
      if (!child.ok) return child;
      return succeed(child.value === null ? [] : [child.value]);
    },
  };
}

/** Of an answer, in a request that shows a row. */
const MOST_CHARACTERS = 300;

/** A row as a request shows it. */
export interface ShownRow {
  readonly row: Case;
  readonly shown: string;
}

async function* evidenceOn(
  best: Candidate,
  isGood: boolean,
  options: RefineOptions,
  ledger: Ledger,
): Steps<readonly ShownRow[]> {
  if (!isGood) return yield* mistakes(best, 1, options, ledger);
  const known = options.rows.filter((row) => labelledDemonstration(row, options.startText) !== null);
  const [row] = shuffle(known, () => ledger.random());
  if (row === undefined) return succeed([]);
  return succeed([{ row, shown: `Input: ${inputOf(row)}\nRight answer: ${expectedText(row) ?? ""}` }]);
}

/** Up to so many rows that a candidate gets wrong, with its answers; drawn rows are tried until there are enough. */
export async function* mistakes(
  candidate: Candidate,
  most: number,
  { rows, tries, tryRow }: Pick<RefineOptions, "rows" | "tries" | "tryRow">,
  ledger: Ledger,
): Steps<readonly ShownRow[]> {
  const found: ShownRow[] = [];
  for (const row of shuffle(rows, () => ledger.random()).slice(0, tries)) {
    if (found.length >= most) break;
    const tried = yield* tryRow(candidate, row, ledger);
    if (!tried.ok) {
      if (isOfOneRow(tried.failure)) continue;
      return tried;
    }
    const { answer, score } = tried.value;
    if (score.passed || score.failure === "error") continue;
    const right = expectedText(row);
    const wanted = right === null ? `What is wrong: ${score.reason}` : `Right answer: ${right}`;
    found.push({ row, shown: `Input: ${inputOf(row)}\nIts answer: ${cut(answer.text, MOST_CHARACTERS)}\n${wanted}` });
  }
  return succeed(found);
}
