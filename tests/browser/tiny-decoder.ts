import type { ModelReference } from "../../lib/engines/engine";
import type { HostMode } from "./model-host";

type TransformersReference = Extract<ModelReference, { engine: "transformers" }>;

/** The fixture's first text with its first alternatives; `tests/fixtures/tiny-decoder-builder/texts.mjs` has them all. */
export const knownText =
  "You are a careful expert in this subject. Work through the task step by step: restate the goal, keep every fact and " +
  "number unchanged, and name any assumption that you make. Then give the final answer in short paragraphs, with one " +
  "concrete example, and stay under 150 words.";

/** The model of `tests/fixtures/tiny-decoder`, on a host that serves it so. */
export function tinyDecoder(
  mode: HostMode = "good",
  change: Partial<TransformersReference> = {},
): TransformersReference & { readonly baseAddress: string } {
  return {
    engine: "transformers",
    modelId: "tiny-decoder",
    baseAddress: new URL(`/model-host/${mode}`, location.href).href,
    dtype: "q8",
    device: "wasm",
    ...change,
  };
}
