import type { OptimizerId } from "../optimizers/optimizer";

/** What a person sets for every run. */
export interface WorkbenchSettings {
  readonly optimizer: OptimizerId;
  /** Null for the pack that suits the model. */
  readonly packId: string | null;
  /** In [0, 2]; 0 is greedy decoding. */
  readonly temperature: number;
  /** In (0, 1]. */
  readonly topP: number;
  /** A 32-bit unsigned integer; null for a new one at every run. */
  readonly seed: number | null;
  /** Tokens that a candidate may have; at least 1. */
  readonly maxTokens: number;
  /**
   * Tokens that request and answer may have together, for models that are loaded from now on; null for what is usual,
   * 4,096 for most.
   */
  readonly contextTokens: number | null;
  /** How many candidates a run writes; at least 1. */
  readonly candidates: number;
  /** Whether the rules ask, beside the new prompt, for what only the person knows. */
  readonly asksQuestions: boolean;
  /** Whether the model judges its candidates against the silver prompt. */
  readonly judges: boolean;
  /** Whether meanings are compared without being asked for, where words cannot tell and the model for it is here. */
  readonly comparesMeaning: boolean;
  /** What the person judges by; null for the template pack's own questions. */
  readonly criterion: string | null;
}

/** The rules need no model, so a first visit starts with them. Temperature and top-p are those of FIPO's reference. */
export const defaultSettings: WorkbenchSettings = {
  optimizer: "instant",
  packId: null,
  temperature: 0.8,
  topP: 0.95,
  seed: null,
  maxTokens: 1024,
  contextTokens: null,
  candidates: 1,
  asksQuestions: true,
  judges: true,
  comparesMeaning: false,
  criterion: null,
};
