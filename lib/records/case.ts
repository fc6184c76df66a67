import type { Json, JsonObject } from "./json";

/**
 * One row to measure prompts on: what fills their place-holders, and what must hold of the output. The words are
 * promptfoo's, whose configs say most of all formats; "golden response" is FIPO's. Variables are expanded and defaults
 * merged already: a case is what is run.
 */
export interface Case {
  /** Told apart within its set by this alone. */
  readonly id: string;
  readonly description: string | null;
  /** Values by the name of their place-holder. */
  readonly values: JsonObject;
  /** What the output should have been; null where only assertions say how good one is. */
  readonly goldenResponse: string | null;
  readonly assertions: readonly (CaseAssertion | AssertionSet)[];
  /** The case passes where its score is at least this; null for "where no assertion failed". */
  readonly threshold: number | null;
  readonly options: CaseOptions;
  /** An output that came with the case, to be scored in place of a model's; null for none. */
  readonly storedOutput: Json;
  /** Null where the prompts of the set are all asked; else their ids or labels. */
  readonly prompts: readonly string[] | null;
  /** The letters that answer a multiple-choice case, in order; null for every other. */
  readonly letters: readonly string[] | null;
  readonly metadata: JsonObject;
}

/** One condition on an output. */
export interface CaseAssertion {
  /** promptfoo's name of the kind, without "not-": "contains", "is-json", "llm-rubric" … Unknown kinds are kept. */
  readonly kind: string;
  readonly isNegated: boolean;
  readonly value: Json;
  /** Null for the kind's own. */
  readonly threshold: number | null;
  /** At least 0; one of weight 0 is told and decides nothing. */
  readonly weight: number;
  /** Its score counts under this name too. A template of the case's values. */
  readonly metric: string | null;
  /** JavaScript that changes the output for this assertion alone. */
  readonly transform: string | null;
  /** Whatever else the file says of it ("provider", "rubricPrompt", "config"), kept for the export. */
  readonly rest: JsonObject;
}

/** Several that count as one. Sets hold no sets. */
export interface AssertionSet {
  readonly kind: "assert-set";
  readonly assertions: readonly CaseAssertion[];
  readonly threshold: number | null;
  readonly weight: number;
  readonly metric: string | null;
}

export interface CaseOptions {
  /** Stand before and after the prompt, before it is filled. */
  readonly prefix: string;
  readonly suffix: string;
  /** JavaScript that changes the output before all assertions; null for none. */
  readonly transform: string | null;
  /** JavaScript that changes the values before they fill the prompt; null for none. */
  readonly transformValues: string | null;
}

/** A prompt to measure. Its text is a template, or a chat as a JSON array of `{role, content}`. */
export interface LabPrompt {
  readonly id: string;
  readonly label: string;
  readonly text: string;
}

/** A file or several, read: what the Lab can measure, and what of it cannot be. */
export interface CaseImport {
  /** Such as "promptfoo" or "GSM8K"; told to the person. */
  readonly format: string;
  readonly name: string;
  readonly prompts: readonly LabPrompt[];
  readonly cases: readonly Case[];
  /** What was left out, or cannot be done in a tab, each with its place; in the order of the file. */
  readonly remarks: readonly ImportRemark[];
}

export interface ImportRemark {
  /** File and line, row or key: `tests.csv, row 12`. */
  readonly place: string;
  /** One plain sentence. */
  readonly text: string;
}
