import type { Task } from "@/lib/template/task";

/** One task as a person could have typed it, and what must hold of its result beyond what holds of every result. */
export interface CorpusEntry {
  readonly id: string;
  readonly silverPrompt: string;
  readonly silverResponse?: string;
  readonly goldenResponse?: string;
  /** 400 where it does not matter. */
  readonly wordLimit?: number;
  readonly asksQuestions?: boolean;
  readonly isUnchanged?: boolean;
  readonly includes?: readonly string[];
  readonly excludes?: readonly string[];
}

export function taskOf(entry: CorpusEntry): Task {
  return {
    silverPrompt: entry.silverPrompt,
    silverResponse: entry.silverResponse ?? null,
    goldenResponse: entry.goldenResponse ?? null,
    wordLimit: entry.wordLimit ?? 400,
  };
}
