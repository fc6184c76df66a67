import type { GgufHeader } from "./gguf-header";
import { fileTypes } from "./gguf-types";

/** What a person wants to know of a model before it is loaded. */
export interface GgufFacts {
  /** Null where the file does not say. */
  readonly name: string | null;
  readonly architecture: string;
  /** "Q4_K_M" and the like. */
  readonly quantization: string;
  readonly parameters: number;
  /** Tokens that the model was made for; null where the file does not say. */
  readonly contextTokens: number | null;
  readonly hasChatTemplate: boolean;
  /** The files of the model; more than one where it is split. */
  readonly files: number;
  /** Which of the files this is, from 0. */
  readonly file: number;
}

export function factsOf({ values, parameters, tensorTypes }: GgufHeader): GgufFacts {
  const architecture = textAt(values, "general.architecture") ?? "";
  const fileType = numberAt(values, "general.file_type");
  return {
    name: textAt(values, "general.name"),
    architecture,
    quantization: fileTypes.get(fileType ?? -1) ?? tensorTypes[0] ?? "unknown",
    parameters,
    contextTokens: numberAt(values, `${architecture}.context_length`),
    hasChatTemplate: textAt(values, "tokenizer.chat_template") !== null,
    files: numberAt(values, "split.count") ?? 1,
    file: numberAt(values, "split.no") ?? 0,
  };
}

/** What the runtime takes besides the weights and what is computed for a text. */
const RUNTIME_BYTES = 200e6;

/**
 * Bytes that the model takes while it runs: its weights, 16 bits for each key and value of each token of the context,
 * and the runtime.
 */
export function memoryOf({ values }: GgufHeader, fileBytes: number, contextTokens: number): number {
  const architecture = textAt(values, "general.architecture") ?? "";
  const at = (key: string) => numberAt(values, `${architecture}.${key}`);
  const layers = at("block_count") ?? 0;
  const heads = at("attention.head_count") ?? 1;
  // Models without attention (Mamba, RWKV) say that they have none, and keep nothing of a token.
  const headSize = at("attention.key_length") ?? (heads === 0 ? 0 : (at("embedding_length") ?? 0) / heads);
  const keyHeads = at("attention.head_count_kv") ?? heads;
  const valueSize = at("attention.value_length") ?? headSize;
  return fileBytes + contextTokens * layers * keyHeads * (headSize + valueSize) * 2 + RUNTIME_BYTES;
}

function textAt(values: GgufHeader["values"], key: string): string | null {
  const value = values.get(key);
  return typeof value === "string" && value !== "" ? value : null;
}

function numberAt(values: GgufHeader["values"], key: string): number | null {
  const value = values.get(key);
  return typeof value === "number" && Number.isFinite(value) && value >= 0 ? value : null;
}
