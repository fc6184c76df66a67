import type { CatalogEntry } from "./catalog";

/** What models of a size are worth, as far as it was measured (docs/real-models.md). */
interface Worth {
  /** Whether what it writes beats what the instant rules make of the same prompts. */
  readonly beatsRules: boolean;
  /** Whether it finds the better of two prompts more often than chance does. */
  readonly canJudge: boolean;
  /** In a sentence for the person. */
  readonly sentence: string;
}

/** Billions of parameters of the largest model that was measured, Gemma 3 270M. */
const LARGEST_MEASURED = 0.27;

const tiny: Worth = {
  beatsRules: false,
  canJudge: false,
  sentence:
    "Measured at this size: of 69 answers two were better prompts than the one to rewrite, and 58 were worse; its judgement is chance. The instant rules do better.",
};

/** Null where no model of this size was measured. */
export function worthOf({ parameters, use }: Pick<CatalogEntry, "parameters" | "use">): Worth | null {
  if (use === "meaning" || parameters === null || parameters > LARGEST_MEASURED) return null;
  return tiny;
}

/** What stands beside the model in a list. */
export function describeWorth(entry: Pick<CatalogEntry, "parameters" | "use">): string | null {
  if (entry.use === "meaning") return null;
  return worthOf(entry)?.sentence ?? "What it writes was not measured.";
}
