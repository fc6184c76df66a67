import * as z from "../base/zod";

/** The parts of `mlc-chat-config.json` that we use ourselves. */
const chatConfigSchema = z.object({
  model_type: z.optional(z.string()),
  quantization: z._default(z.string(), ""),
  context_window_size: z.int(),
  sliding_window_size: z._default(z.int(), -1),
  tokenizer_files: z.array(z.string()),
  repetition_penalty: z.nullish(z.number()),
  // Its other parts go to WebLLM as they are, where a person has changed some.
  conv_template: z.looseObject({ role_templates: z.nullish(z.record(z.string(), z.string())) }),
});

/** A path below the model's folder, with nothing in it that could lead an address out of there or cut it off. */
const plainPath = z.string().check(z.regex(/^[\w-][\w.-]*(\/[\w-][\w.-]*)*$/));

/** A file of weights: its size in bytes and, in all but the oldest folders, its MD5. */
const shardSchema = z.object({
  dataPath: plainPath,
  nbytes: z.int().check(z.nonnegative()),
  md5sum: z.optional(z.string().check(z.regex(/^[0-9a-f]{32}$/))),
});

/** `tensor-cache.json`, which older folders call `ndarray-cache.json`. */
const tensorListSchema = z.object({ records: z.array(shardSchema).check(z.minLength(1)) });

/** `tokenizer.json`, in the form of Hugging Face's tokenizers. */
const addedTokensSchema = z.object({
  added_tokens: z.array(z.object({ content: z.string(), special: z._default(z.boolean(), false) })),
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

/** The tokens that `tokenizer.json` adds to its vocabulary; none where it has no list that can be read. */
export function readAddedTokens(bytes: ArrayBuffer): readonly { text: string; isSpecial: boolean }[] | null {
  const json = readJson(bytes);
  if (json === null) return null;
  const tokens = addedTokensSchema.safeParse(json).data?.added_tokens ?? [];
  return tokens.map(({ content, special }) => ({ text: content, isSpecial: special }));
}

export function readJson(bytes: ArrayBuffer): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}
