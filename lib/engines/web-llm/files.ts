import { z } from "../../base/zod";

/** The parts of `mlc-chat-config.json` that we use ourselves. */
const chatConfigSchema = z.object({
  model_type: z.string().optional(),
  quantization: z.string().default(""),
  context_window_size: z.number().int(),
  sliding_window_size: z.number().int().default(-1),
  tokenizer_files: z.array(z.string()),
  conv_template: z.object({ role_templates: z.record(z.string(), z.string()).nullish() }),
});

/** `tensor-cache.json`, which older folders call `ndarray-cache.json`: the shards of weights and their sizes in bytes. */
const tensorListSchema = z.object({
  records: z.array(z.object({ dataPath: z.string().min(1), nbytes: z.number().int().nonnegative() })).min(1),
});

export type ChatConfig = z.infer<typeof chatConfigSchema>;
export type TensorList = z.infer<typeof tensorListSchema>;

/** Each reader gives null for a file that is not what its name says. */
export function readChatConfig(bytes: ArrayBuffer): ChatConfig | null {
  return chatConfigSchema.safeParse(readJson(bytes)).data ?? null;
}

export function readTensorList(bytes: ArrayBuffer): TensorList | null {
  return tensorListSchema.safeParse(readJson(bytes)).data ?? null;
}

export function readJson(bytes: ArrayBuffer): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}
