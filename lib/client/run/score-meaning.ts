import { create } from "zustand";
import type { Failure } from "../../base/failure";
import { askMeaningWorker } from "../worker/meaning-worker";
import type { EmbedderReference } from "../../engines/embedder";
import { findStoredMeaningModel, obtainMeaningModel } from "../models/meaning-model";
import { outputText } from "./trial-result";
import { isComparable, showTrial, trialOf, withOutput, type Trial } from "./trial-store";

/** Why the outputs could not be compared by meaning; null while all is well. */
export const useMeaningScores = create<{ readonly failure: Failure | null }>(() => ({ failure: null }));

const sides = ["candidate", "incumbent"] as const;

/** The outputs of a trial whose meaning is wanted and was not compared with their golden response yet. */
export function outputsToCompare({ inputs, scoring }: Pick<Trial, "inputs" | "scoring">) {
  if (scoring?.id !== "similarity") return [];
  return inputs.flatMap((entry, input) => {
    const { goldenResponse, outputs } = entry;
    if (goldenResponse === null || !isComparable(entry)) return [];
    return sides.flatMap((side) =>
      outputs[side].similarity === null ? [{ input, side, goldenResponse, text: outputText(outputs[side]) }] : [],
    );
  });
}

/**
 * Compares what the trial led to with the golden responses, where that is how it is scored and the model for it is on this
 * device; where `mayFetch` is set, it is fetched first. True where the trial has changed.
 */
export async function scoreMeaning(trialId: string, { mayFetch = false } = {}): Promise<boolean> {
  const wanted = trialOf(trialId);
  if (wanted === null || outputsToCompare(wanted).length === 0) return false;
  useMeaningScores.setState({ failure: null });
  const reference = await (mayFetch ? obtainMeaningModel() : findStoredMeaningModel());
  return reference === null ? false : compare(trialId, reference);
}

async function compare(trialId: string, reference: EmbedderReference): Promise<boolean> {
  const trial = trialOf(trialId);
  const open = trial === null ? [] : outputsToCompare(trial);
  if (open.length === 0) return false;
  const pairs = open.map(({ text, goldenResponse }) => [text, goldenResponse] as const);
  const compared = await askMeaningWorker((service) => service.similarities(reference, pairs));
  const now = trialOf(trialId);
  if (!compared.ok) useMeaningScores.setState({ failure: compared.failure });
  if (!compared.ok || now === null) return false;
  const scored = open.reduce(
    (next, { input, side }, index) => withOutput(next, input, side, { similarity: compared.value[index] ?? null }),
    now,
  );
  showTrial(scored);
  return true;
}
