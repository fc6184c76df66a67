import type { KindOfTask } from "../reading/kind-of-task";
import type { Language } from "../reading/language";
import type { Material } from "../reading/material";

/** How the person's own words are laid out, which decides how much the rules may move. */
export type PromptShape =
  /** A few sentences that may be regrouped. */
  | "plain"
  /** Paragraphs or lists whose order carries meaning: kept whole, additions go around them. */
  | "whole"
  /** Headings, labels or tags: gets only what is missing, in its own style. */
  | "sectioned"
  /** Ends in examples of input and output: their format speaks for itself. */
  | "few-shot";

/** The sentences of a plain prompt, sorted by what they do; each list keeps the person's order. */
export interface SortedSentences {
  readonly task: readonly string[];
  readonly context: readonly string[];
  readonly constraints: readonly string[];
  /** True where the context must stay before the task, because the task refers back to it. */
  readonly isContextFirst: boolean;
}

/** Everything that the rules know about a silver prompt. */
export interface Reading extends KindOfTask {
  readonly original: string;
  readonly language: Language;
  readonly shape: PromptShape;
  /** The person's own words without the material; all questions about what is already stated are asked of it. */
  readonly instruction: string;
  /** Null unless the shape is "plain". */
  readonly sentences: SortedSentences | null;
  readonly material: Material | null;
  /** Letters of the options of a multiple-choice question, in order; empty where there are none. */
  readonly optionLetters: readonly string[];
  /** A last line such as "Answer:", which must stay last; empty where there is none. */
  readonly closingCue: string;
  /** True where an earlier run of these rules made the prompt: then only a contract may still be missing. */
  readonly isOwnWork: boolean;
  /** Words that were taken out because they carry no instruction, for the remark. */
  readonly removedWords: readonly string[];
  /** Rewordings of the request, as in `“something” became “a post”`. */
  readonly changes: readonly string[];
}
