import type { TemplatePack } from "../../template/pack";
import type { TrainingStrategy } from "./diversify";
import type { TrainingFormat } from "./print-example";

/** What a person chooses for their training files. Plain data, for it crosses into a worker. */
export interface TrainingChoice {
  /** Each gives one file; in this order, none twice. */
  readonly strategies: readonly TrainingStrategy[];
  readonly format: TrainingFormat;
  /** A 32-bit integer. */
  readonly seed: number;
  /** The template that requests are filled from. */
  readonly pack: Pick<TemplatePack, "id" | "name" | "texts">;
}

/** What a file of the strategy is called; FIPO's scripts look for theirs under these names. */
export function trainingFileName(strategy: TrainingStrategy, format: TrainingFormat): string {
  if (format !== "fipo") return `${strategy}.jsonl`;
  return `${strategy}_train_data_3W.${isJsonArray(strategy, format) ? "json" : "jsonl"}`;
}

/** True for the one file that is a JSON array; all others have one object a line. */
export function isJsonArray(strategy: TrainingStrategy, format: TrainingFormat): boolean {
  return strategy === "sft" && format === "fipo";
}
