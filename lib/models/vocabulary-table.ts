/** Rows and columns of the table of the vocabulary, from each family's `config.json`, by the beginning of its name. */
const tables: readonly (readonly [name: RegExp, vocabulary: number, hidden: number])[] = [
  [/^(DeepSeek-R1-Distill-Llama-8B|Hermes-\w+(-\w+)?-Llama-3(\.1)?-8B|Llama-3(\.1)?-8B)/, 128_256, 4096],
  [/^Llama-3(\.1)?-70B/, 128_256, 8192],
  [/^(Hermes-3-)?Llama-3\.2-3B/, 128_256, 3072],
  [/^Llama-3\.2-1B/, 128_256, 2048],
  [/^Llama-2-7b/, 32_000, 4096],
  [/^Llama-2-13b/, 32_000, 5120],
  [/^(DeepSeek-R1-Distill-Qwen-7B|Qwen2(\.5)?(-\w+)?-7B)/, 152_064, 3584],
  [/^Qwen2(\.5)?(-\w+)?-0\.5B/, 151_936, 896],
  [/^Qwen2(\.5)?(-\w+)?-1\.5B/, 151_936, 1536],
  [/^Qwen2\.5(-\w+)?-3B/, 151_936, 2048],
  [/^Qwen3-0\.6B/, 151_936, 1024],
  [/^Qwen3-1\.7B/, 151_936, 2048],
  [/^Qwen3-4B/, 151_936, 2560],
  [/^Qwen3-8B/, 151_936, 4096],
  [/^Qwen3\.5-0\.8B/, 248_320, 1024],
  [/^Qwen3\.5-2B/, 248_320, 2048],
  [/^Qwen3\.5-4B/, 248_320, 2560],
  [/^Qwen3\.5-9B/, 248_320, 4096],
  [/^gemma-2-2b/, 256_000, 2304],
  [/^gemma-2-9b/, 256_000, 3584],
  [/^gemma3-1b/, 262_144, 1152],
  [/^Phi-3/, 32_064, 3072],
  [/^Phi-4-mini/, 200_064, 3072],
  [/^phi-2/, 51_200, 2560],
  [/^phi-1_5/, 51_200, 2048],
  [/^SmolLM2-1\.7B/, 49_152, 2048],
  [/^SmolLM2-360M/, 49_152, 960],
  [/^SmolLM2-135M/, 49_152, 576],
  [/^TinyLlama-1\.1B/, 32_000, 2048],
  [/Mistral-7B|^WizardMath-7B/, 32_768, 4096],
  [/^Ministral-3-3B/, 131_072, 3072],
  [/^OLMo-2-1124-7B/, 100_352, 4096],
  [/^OLMo-2-0425-1B/, 100_352, 2048],
  [/^stablelm-2-zephyr-1_6b/, 100_352, 2048],
  [/^RedPajama-INCITE-Chat-3B/, 50_432, 2560],
];

/** Weights of three bits are packed ten in 32, those of four eight; 0 bits is not quantized. */
function bytesPerWeight(bits: number, isF16: boolean): number {
  if (bits === 0) return isF16 ? 2 : 4;
  return bits === 3 ? 0.4 : bits / 8;
}

/**
 * Bytes of the table of the vocabulary, which is the largest buffer that a graphics adapter must bind for a model of
 * this list: Qwen3-1.7B's takes 148 MiB at four bits, gemma-2-2b's 281. Undefined for an unknown family.
 */
export function vocabularyTableBytes(name: string, bits: number, isF16: boolean): number | undefined {
  const table = tables.find(([pattern]) => pattern.test(name));
  return table === undefined ? undefined : Math.ceil(table[1] * table[2] * bytesPerWeight(bits, isF16));
}
