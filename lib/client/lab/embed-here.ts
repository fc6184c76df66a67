import { assertionsOf, type Demand } from "../../records/assertion";
import type { Case } from "../../records/case";
import type { ScoringTools } from "../../scoring/answer-tools";
import { findStoredMeaningModel } from "../models/meaning-model";
import { askMeaningWorker } from "../worker/meaning-worker";

/**
 * How meanings are compared for these demands: by the small model, where they need it and it is on this device; else null,
 * and what needs it is marked as not run. Nothing is fetched.
 */
export async function embedHere(
  demands: readonly Demand[],
  cases: readonly Pick<Case, "demands">[],
): Promise<ScoringTools["embed"]> {
  if (!compareMeanings(demands, cases)) return null;
  const reference = await findStoredMeaningModel();
  return reference === null ? null : (texts) => askMeaningWorker((service) => service.embed(reference, texts));
}

/**
 * Whether any demand on the rows compares meanings, as the scorers in lib/scoring/demands say of themselves; those are too
 * much for the page to load.
 */
export function compareMeanings(demands: readonly Demand[], cases: readonly Pick<Case, "demands">[]): boolean {
  const needMeaning = (some: readonly Demand[]) =>
    some.flatMap(assertionsOf).some(({ kind }) => /^similar(?::|$)/.test(kind) || kind === "golden:similarity");
  return needMeaning(demands) || cases.some((row) => needMeaning(row.demands));
}
