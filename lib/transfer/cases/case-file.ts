import type { Case, CaseSet } from "../../records/case";
import type { Cell, SearchPlan } from "../../search/lab-run";
import type { Call } from "../../search/search";

/** The programs and data sets whose files are read. */
export type CaseFormat =
  | "table"
  | "json-lines"
  | "json"
  | "promptfoo"
  | "openai-evals"
  | "langfuse"
  | "langsmith"
  | "braintrust"
  | "dspy"
  | "hugging-face"
  | "lm-evaluation-harness"
  | "pop"
  | "gsm8k"
  | "bbh"
  | "piqa"
  | "cosmosqa"
  | "mmlu"
  | "fipo-test"
  /** Of ChatGPT or Claude. */
  | "conversations"
  | "goldsmith-lab"
  | "goldsmith-search"
  /** Of sessions on this device, not from a file. */
  | "sessions";

/** Which field of a row is what; the others are variables. Fields are named as they stand in the file. */
export interface FieldChoice {
  /** Null where the row has several variables and no single input. */
  readonly input: string | null;
  readonly expected: string | null;
  readonly metadata: readonly string[];
}

/** A search with every call that is paid: it goes on elsewhere with the same model. */
export interface SearchFile {
  /** Null where no model was asked yet. */
  readonly modelId: string | null;
  readonly plan: SearchPlan;
  readonly calls: readonly Call[];
}

/** What stands in the files, before anything is stored. */
export interface ReadCases {
  readonly format: CaseFormat;
  readonly set: Pick<CaseSet, "name" | "prompts" | "demands" | "derivedMetrics" | "source">;
  readonly cases: readonly Case[];
  /** What was measured on them, and the seed that drew their splits; left out where the format has none. */
  readonly measured?: { readonly seed: number; readonly cells: readonly Cell[] };
  /** A search on these rows that is to go on here; left out where there is none. */
  readonly search?: SearchFile;
  /** Where the format leaves open which field is what: the guess, and the fields to choose among. Else null. */
  readonly fields: { readonly chosen: FieldChoice; readonly names: readonly string[] } | null;
  /** What could not be used, each with its place: "Row 12 has no answer and was left out." */
  readonly remarks: readonly string[];
}
