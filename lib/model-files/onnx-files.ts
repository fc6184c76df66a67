import * as z from "../base/zod";
import type { ModelReference } from "../engines/engine";

export type Dtype = Extract<ModelReference, { engine: "transformers" }>["dtype"];

/** What transformers.js reads besides the config and the weights. */
export const smallOnnxFiles = [
  { path: "tokenizer.json", isOptional: false },
  { path: "tokenizer_config.json", isOptional: false },
  { path: "generation_config.json", isOptional: true },
  { path: "chat_template.jinja", isOptional: true },
] as const;

/** How transformers.js names the file of weights for each dtype. */
export const weightFileNames: Readonly<Record<Dtype, string>> = {
  fp32: "model.onnx",
  fp16: "model_fp16.onnx",
  q8: "model_quantized.onnx",
  q4: "model_q4.onnx",
  q4f16: "model_q4f16.onnx",
};

/** A file of weights has so many parts at most: more would be 200 GB. */
const MOST_PARTS = 100;

const parts = z.union([z.boolean(), z.int().check(z.minimum(0), z.maximum(MOST_PARTS))]);

/** The parts of `config.json` that we use ourselves. */
const configSchema = z.object({
  model_type: z.optional(z.string()),
  "transformers.js_config": z.nullish(
    z.object({ use_external_data_format: z.nullish(z.union([parts, z.record(z.string(), parts)])) }),
  ),
});

export type OnnxConfig = z.infer<typeof configSchema>;

/** Null for a file that is no config of a model. */
export function readOnnxConfig(bytes: ArrayBuffer): OnnxConfig | null {
  try {
    return configSchema.safeParse(JSON.parse(new TextDecoder().decode(bytes))).data ?? null;
  } catch {
    return null;
  }
}

/** The files of weights: one, and as many more beside it as the config says (a file of ONNX holds 2 GB at most). */
export function listWeightFiles(config: OnnxConfig, dtype: Dtype): readonly string[] {
  const name = weightFileNames[dtype];
  const external = config["transformers.js_config"]?.use_external_data_format ?? false;
  const count = Number(typeof external === "object" ? (external[name] ?? external["model"] ?? false) : external);
  const extra = Array.from({ length: count }, (_, i) => `onnx/${name}_data${i === 0 ? "" : `_${i}`}`);
  return [`onnx/${name}`, ...extra];
}
