import * as z from "../../base/zod";

/** The parts of `mlc-chat-config.json` that we use ourselves. */
const chatConfigSchema = z.object({
  model_type: z.optional(z.string()),
  quantization: z._default(z.string(), ""),
  context_window_size: z.int(),
  sliding_window_size: z._default(z.int(), -1),
  tokenizer_files: z.array(z.string()),
  conv_template: z.object({ role_templates: z.nullish(z.record(z.string(), z.string())) }),
});

/** `tensor-cache.json`, which older folders call `ndarray-cache.json`: the shards of weights and their sizes in bytes. */
const tensorListSchema = z.object({
  records: z
    .array(z.object({ dataPath: z.string().check(z.minLength(1)), nbytes: z.int().check(z.nonnegative()) }))
    .check(z.minLength(1)),
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
