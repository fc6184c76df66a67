import { succeed } from "../../base/result";
import type { ChatMessage } from "../../engines/engine";
import type { Case } from "../../records/case";
import { shuffle } from "../draw";
import { expectedText, writeJson } from "../expected-text";
import type { Candidate, Proposer } from "../search";
import { askWithFewer } from "./ask-with-fewer";
import type { Exposure } from "./exposure";
import { readChild } from "./read-child";

export interface InduceOptions {
  readonly startText: string;
  /** One set of pairs is drawn from each of these; rows without a known answer are passed over. */
  readonly pools: readonly (readonly Case[])[];
  readonly pairs: number;
  readonly maxTokens: number;
  /** Told which rows each was made from; left out where no folds are drawn. */
  readonly exposure?: Exposure;
}

const NOTHING_FITS =
  "Not even one row with its right answer fits what the model can read. Take shorter rows, or a model that reads more.";

/**
 * APE's forward generation (Zhou et al., arXiv 2211.01910): pairs of input and output are shown, and the model says which
 * instruction was followed. One request for each candidate, at the paper's temperature and nucleus of 0.9; where the
 * pairs do not fit the model, fewer are shown, and where not even one does, that is told as a refused candidate.
 */
export function createInduce(options: InduceOptions): Proposer {
  const { startText, pools, exposure } = options;
  return {
    async *propose(_population, wanted, ledger) {
      const made: Candidate[] = [];
      for (const [index, pool] of pools.entries()) {
        const known = pool.filter((row) => expectedText(row) !== null);
        const shown = shuffle(known, () => ledger.random()).slice(0, options.pairs);
        const share = shareOf(wanted, pools.length, index);
        for (let asked = 0; asked < share && shown.length > 0; asked += 1) {
          const answer = yield* askWithFewer(
            {
              items: shown,
              least: 1,
              ask: askForInstruction,
              sampling: { temperature: 0.9, topP: 0.9, maxTokens: options.maxTokens },
            },
            ledger,
          );
          // What is made already can still be measured, or told.
          if (!answer.ok) return answer.failure.kind === "budget-spent" ? succeed(made) : answer;
          if (answer.value === null) {
            yield { type: "candidate-refused", text: "", reason: NOTHING_FITS };
            continue;
          }
          const { shown: rows, answer: written } = answer.value;
          const reason = `What ${rows.length} rows have in common.`;
          const child = yield* readChild(written, { startText, parents: [], reason, mayBeCut: true });
          if (!child.ok) return child;
          if (child.value === null) continue;
          exposure?.add(
            child.value.text,
            rows.map(({ id }) => id),
          );
          made.push(child.value);
        }
      }
      return succeed(made);
    },
  };
}

/** So that the shares of all sets are the whole, and differ by one at most. */
function shareOf(wanted: number, sets: number, index: number): number {
  return Math.floor((wanted * (index + 1)) / sets) - Math.floor((wanted * index) / sets);
}

function askForInstruction(rows: readonly Case[]): readonly ChatMessage[] {
  const pairs = rows.map((row) => `Input: ${inputOf(row)}\nOutput: ${expectedText(row) ?? ""}`);
  const content = `Somebody was given one instruction, and followed it for each of these inputs:

${pairs.join("\n\n")}

Which instruction was it? Write the instruction alone, in one or two sentences. It must hold for any other input too.`;
  return [{ role: "user", content }];
}

/** A row's values; their names too where there are several. */
export function inputOf({ variables, expected }: Case): string {
  const answer = expected === null ? null : writeJson(expected);
  // A table's column with the answer is often filled in as a variable too.
  const named = Object.entries(variables).filter(([, value]) => writeJson(value) !== answer);
  const [only] = named;
  if (named.length === 1 && only !== undefined) return writeJson(only[1]);
  return named.map(([name, value]) => `${name}: ${writeJson(value)}`).join("\n");
}
