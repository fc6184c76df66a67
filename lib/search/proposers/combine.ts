import { succeed } from "../../base/result";
import { withDemonstrations, type Demonstration } from "../demonstrations";
import { meanScores } from "../selectors/mean-scores";
import { withSection } from "../prompt-section";
import type { Candidate, Ledger, Population, Proposer, Steps } from "../search";
import { suggestCell, type Cell, type TriedCell } from "../selectors/tpe";

/** What is combined; the first of each is the person's own: their instruction, and no demonstrations. */
export interface PromptParts {
  readonly instructions: readonly string[];
  readonly sets: readonly (readonly Demonstration[])[];
}

export interface CombineOptions {
  readonly startText: string;
  /** Makes the parts, before the first combination. */
  readonly prepare: (start: Candidate, ledger: Ledger) => Steps<PromptParts>;
  /** See `suggestCell`. */
  readonly startUp: number;
  readonly goodShare: number;
}

/**
 * MIPRO's trials (Opsahl-Ong et al., arXiv 2406.11695): a surrogate over instruction × demonstrations says which
 * combination to try next, by the mean scores of those that were tried. Each is tried once, so that there are none left
 * at the end.
 */
export function createCombine({ startText, prepare, startUp, goodShare }: CombineOptions): Proposer {
  let parts: PromptParts | null = null;
  const proposed = new Set<string>();
  return {
    async *propose(population, wanted, ledger) {
      const [start] = population.candidates;
      if (start === undefined) return succeed([]);
      if (parts === null) {
        const prepared = yield* prepare(start, ledger);
        if (!prepared.ok) return prepared;
        parts = prepared.value;
      }
      const textOf = textIn(parts, startText);
      const made: Candidate[] = [];
      for (let asked = 0; asked < wanted; asked += 1) {
        const known = new Set([...population.candidates, ...made].map(({ text }) => text));
        const open = cellsOf(parts).filter((cell) => !known.has(textOf(cell)) && !proposed.has(textOf(cell)));
        if (open.length === 0) break;
        const sizes = [parts.instructions.length, parts.sets.length];
        const tried = triedCells(parts, textOf, population);
        const cell = suggestCell(open, tried, { sizes, startUp, goodShare }, () => ledger.random());
        const text = textOf(cell);
        // One that the screen refuses is not asked for again.
        proposed.add(text);
        made.push({ id: "", text, parents: [start.id], reason: reasonOf(cell) });
      }
      return succeed(made);
    },
  };
}

function cellsOf({ instructions, sets }: PromptParts): readonly Cell[] {
  return instructions.flatMap((_instruction, row) => sets.map((_set, column) => [row, column]));
}

/** The first cell is the person's prompt as it is: written anew, messages as JSON would have other white space. */
function textIn({ instructions, sets }: PromptParts, startText: string): (cell: Cell) => string {
  return ([row = 0, column = 0]) =>
    row === 0 && column === 0
      ? startText
      : withDemonstrations(withSection(startText, instructions[row] ?? ""), sets[column] ?? []);
}

function triedCells(parts: PromptParts, textOf: (cell: Cell) => string, population: Population): readonly TriedCell[] {
  const means = meanScores(population);
  const scores = new Map(population.candidates.map(({ id, text }) => [text, means.get(id)]));
  return cellsOf(parts).flatMap((cell) => {
    const score = scores.get(textOf(cell));
    return score === undefined ? [] : [{ cell, score }];
  });
}

function reasonOf([row = 0, column = 0]: Cell): string {
  const instruction = row === 0 ? "Your own words" : `Instruction ${row}`;
  return column === 0 ? `${instruction}, without solved rows.` : `${instruction}, with set ${column} of solved rows.`;
}
