/** What a prompt asks a model to do. */
export type TaskKind =
  | "write"
  | "summarize"
  | "classify"
  | "extract"
  | "translate"
  | "rewrite"
  | "review"
  | "analyze"
  | "explain"
  | "answer"
  | "how-to"
  | "advise"
  | "compare"
  | "choose"
  | "solve"
  | "code"
  | "fix-code"
  | "review-code"
  | "explain-code"
  | "plan"
  | "brainstorm"
  | "list"
  | "quiz"
  | "roleplay"
  | "other";

/** A kind, and within it the sort of thing that is wanted: "write" with "email", "code" with "sql". */
export interface KindOfTask {
  readonly kind: TaskKind;
  /** Null where the kind has no sorts, or none of them was recognized. */
  readonly genre: string | null;
}
