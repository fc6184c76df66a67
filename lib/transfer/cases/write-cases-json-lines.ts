import { cellsByCase, statusOf } from "./cells-by-case";
import type { LabFile } from "./lab-file";
import { otherParts } from "./own-rows";

/**
 * The cases as JSON Lines, a case each: what stands in it, under `goldsmith` what other programs have no word for, and under
 * `results` what each prompt came to. The cases that are read from it are the same again.
 */
export function* writeCasesJsonLines({ set, cases, splits, cells }: LabFile): Generator<string, void, undefined> {
  const find = cellsByCase(cells);
  for (const one of cases) {
    const split = splits.get(one.id);
    const results = set.prompts.flatMap(({ id, label }) =>
      find(one.id, id).map((cell) => ({
        prompt: label,
        sample: cell.sample,
        status: statusOf(cell),
        score: cell.score.score,
        named_scores: cell.score.namedScores,
        reason: cell.score.reason,
        answer: cell.answer,
        sent: cell.sent,
      })),
    );
    const line = {
      id: one.id,
      ...(one.description !== "" && { description: one.description }),
      input: one.variables,
      expected: one.expected,
      metadata: one.metadata,
      goldsmith: otherParts(one),
      ...(split !== undefined && { split }),
      ...(results.length > 0 && { results }),
    };
    yield `${JSON.stringify(line)}\n`;
  }
}
