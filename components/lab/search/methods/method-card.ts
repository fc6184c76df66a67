import type { MethodId } from "@/lib/records/method-id";

/** A method of the field, as the page offers it; all in plain sentences, for a person who has not read the paper. */
export interface MethodCard {
  readonly id: MethodId;
  /** As the paper names it. */
  readonly name: string;
  readonly source: MethodSource;
  /** The idea, in a sentence or two: what it looks at, what it changes, what it keeps. */
  readonly about: string;
  /** What is different here from the paper and its program, and why. */
  readonly differs: string;
  /** What is known of it with models below 8 B; where nothing is, that. */
  readonly smallModels: string;
  readonly needs: MethodNeeds;
}

export interface MethodSource {
  readonly authors: string;
  readonly year: number;
  readonly title: string;
  /** An address: arXiv's page of the abstract where there is one. */
  readonly link: string;
}

/** What must be there before a method can run. */
export interface MethodNeeds {
  /**
   * "prompt": nothing but the prompt; "rows": rows to try it on; "scores": demands that tell good answers from others;
   * "right-answers": rows whose right answer it may show to the model as well.
   */
  readonly rows: "prompt" | "rows" | "scores" | "right-answers";
  readonly leastRows: number;
  /** It asks a person: which of two answers is better, what the prompt leaves open, or the right answer to an input. */
  readonly person: boolean;
  /** It is known to do little with models of the size that a tab holds. */
  readonly largeModel?: true;
}
