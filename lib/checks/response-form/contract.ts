import type { JsonShape } from "./json-shape";

/**
 * The form of a response: what one could tell about it without telling what it says. Values never enter a contract;
 * keys and column names do where they are form (see `readJsonShape`), and a unit only where the prompt already has it.
 */
export type OutputContract =
  | { readonly form: "letter"; readonly style: "bare" | "parentheses"; readonly isAlone: boolean }
  | { readonly form: "yes-no"; readonly words: "yes-no" | "true-false"; readonly isAlone: boolean }
  | { readonly form: "number"; readonly unit: NumberUnit; readonly decimals: number }
  | { readonly form: "worked-answer"; readonly marker: "####" | "Answer:" | "Final answer:" }
  | { readonly form: "date"; readonly pattern: string }
  | { readonly form: "json"; readonly shape: JsonShape; readonly isFenced: boolean }
  | { readonly form: "table"; readonly format: "markdown" | "csv" | "tsv"; readonly columns: TableColumns }
  | {
      readonly form: "list";
      readonly style: "bulleted" | "numbered" | "plain";
      readonly items: number;
      readonly itemWords: number;
    }
  /** Short items on one line, separated by commas. */
  | { readonly form: "series"; readonly items: number }
  | { readonly form: "code"; readonly language: string; readonly isFenced: boolean; readonly isAlone: boolean }
  | { readonly form: "phrase"; readonly words: number; readonly isGiven: boolean }
  | ProseContract;

export interface ProseContract {
  readonly form: "prose";
  readonly words: number;
  readonly sentences: number;
  readonly paragraphs: number;
  readonly register: "formal" | "informal" | null;
  readonly addressesReader: boolean;
  readonly hasHeadings: boolean;
  readonly hasMarkdown: boolean;
  readonly letterParts: { readonly hasSubject: boolean } | null;
}

/** "given" carries the unit's own spelling, because the silver prompt has it too. */
export type NumberUnit =
  { readonly type: "none" | "percent" | "currency" | "unnamed" } | { readonly type: "given"; readonly unit: string };

/** Names where they are form; otherwise only how many. */
export type TableColumns =
  { readonly type: "named"; readonly names: readonly string[] } | { readonly type: "counted"; readonly count: number };
