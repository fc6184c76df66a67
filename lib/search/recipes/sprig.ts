import { succeed, type Result } from "../../base/result";
import type { MetricOptions } from "../evaluators/metric";
import { methodVersions } from "../method-versions";
import { sentenceLibrary } from "../proposers/sentence-library";
import { createSentenceEdits } from "../proposers/sentence-edits";
import type { Recipe } from "../recipe";
import { createScreen } from "../screen";
import type { Population } from "../search";
import { createRoundBeam } from "../selectors/round-beam";
import { allRows, type RecipeContext } from "./recipe-context";
import { recipeOf, setUpScores } from "./score-setup";

export interface SprigSize {
  readonly rounds: number;
  readonly beam: number;
  /** Sentences that may be put in during a round. */
  readonly sentences: number;
  /** Of each prompt of the beam. */
  readonly paraphrases: number;
  /** Edits of a round that are tried; some are drawn where there are more. */
  readonly edits: number;
  readonly rows: number;
  readonly sampler: MetricOptions["sampler"];
}

/**
 * "tab": 12 + 4 · (48 + 2) = 212 calls before the rows that are opened once. "reference": the settings of the paper's code,
 * every edit on 420 rows with a beam of 10, which is over a million calls a round in the end.
 */
export const sprigSizes = {
  tab: { rounds: 4, beam: 2, sentences: 6, paraphrases: 1, edits: 8, rows: 12, sampler: "halving" },
  reference: { rounds: 25, beam: 10, sentences: 60, paraphrases: 10, edits: 10_000, rows: 420, sampler: "all" },
} as const satisfies Record<string, SprigSize>;

/**
 * SPRIG (Zhang et al., arXiv 2410.14826): sentences that help with anything are put together to a system prompt, by a beam
 * of edits and a bandit over the sentences. What differs here: they stand around the person's prompt, for one task, which
 * stays as it is, so that no fact can be lost; the sentences are twenty of our own; the beam holds the best of all; in a
 * tab some of the edits are drawn, and weak ones dropped early. The program runs until it is stopped; 25 rounds stand for that.
 */
export function createSprig(context: RecipeContext, size: SprigSize = sprigSizes.tab): Result<Recipe> {
  const setUp = setUpScores(context, { ...size, showsRows: false });
  if (!setUp.ok) return setUp;
  const { metric } = setUp.value;
  const { rounds, beam, sentences, paraphrases, edits } = size;
  const startText = context.plan.prompt.text;
  const screen = createScreen({ startText, rows: allRows(context.plan), keepsFacts: true });
  const search = {
    id: "sprig",
    version: methodVersions.sprig,
    wanted: edits,
    proposer: createSentenceEdits({ startText, library: sentenceLibrary, sentences, paraphrases, screen }),
    evaluators: [metric],
    selector: createRoundBeam(beam),
    isDone: ({ round }: Population) => round > rounds,
  };
  const searchCalls = metric.mostCalls(1) + rounds * (beam * paraphrases + metric.mostCalls(edits));
  return succeed(recipeOf(context, setUp.value, { search, keepsFacts: true, searchCalls }));
}
