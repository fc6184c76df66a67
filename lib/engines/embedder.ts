import type { Result } from "../base/result";
import type { ModelReference } from "./engine";

/** A model that gives texts places in space: what means the like lies near. */
export interface Embedder {
  /** A unit vector for each text, in order; their dot product is the cosine. One call at a time. */
  embed(texts: readonly string[]): Promise<Result<readonly Float32Array[]>>;
  /** Frees the model's memory. The embedder is of no use afterwards. */
  unload(): Promise<void>;
}

/** Where an embedder is: transformers.js runs it. */
export type EmbedderReference = Extract<ModelReference, { engine: "transformers" }>;

/** Loads from the files that are stored, and never asks a host. */
export type LoadEmbedder = (reference: EmbedderReference) => Promise<Result<Embedder>>;
