import type { Demand } from "./assertion";
import type { Json } from "./json";

/** Which rows a search may see, which it selects by, and which are opened once, at the end. */
export type Split = "propose" | "select" | "open-once";

/** One row: what is filled in, what is expected, and what an answer is held against. */
export interface Case {
  readonly id: string;
  /** Empty where nobody named it. */
  readonly description: string;
  readonly variables: Readonly<Record<string, Json>>;
  /** The right answer; null where the row has none. */
  readonly expected: Json | null;
  /** Those of the row alone, with what its file's defaults and scenarios add, in the order in which they count. */
  readonly demands: readonly Demand[];
  /** Where given, a row passes by its score alone: at least this. */
  readonly threshold: number | null;
  /** Joined to the prompt before it is filled; empty for none. */
  readonly prefix: string;
  readonly suffix: string;
  /** JavaScript on `output` that runs before every demand; null for none. */
  readonly transform: string | null;
  /** An answer that stands in the file, taken in place of a model's; null where the model answers. */
  readonly givenAnswer: Json | null;
  /** Ids or labels of the prompts that the row is for; null for all. */
  readonly onlyPrompts: readonly string[] | null;
  readonly metadata: Readonly<Record<string, Json>>;
  /** What its file asked for and a tab cannot honour, in the file's words; it is kept and not counted. */
  readonly notRun: readonly string[];
}

/** A prompt that is measured: a text with place-holders, or a JSON array of chat messages, as promptfoo has them. */
export interface CasePrompt {
  readonly id: string;
  readonly label: string;
  readonly text: string;
}

/** What the rows of a set have in common. Its rows stand beside it, for there may be many thousands. */
export interface CaseSet {
  readonly id: string;
  readonly name: string;
  /** Epoch milliseconds. */
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly prompts: readonly CasePrompt[];
  /** Asked of every row, before the row's own. */
  readonly demands: readonly Demand[];
  /** Formulas over named scores, by the name of the result, in promptfoo's words. */
  readonly derivedMetrics: readonly { readonly name: string; readonly formula: string }[];
  /** Draws the splits. */
  readonly seed: number;
  /** Of the file that it came from; null for one that was typed. */
  readonly source: { readonly format: string; readonly fileName: string } | null;
}
