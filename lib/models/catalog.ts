import type { ModelReference } from "../engines/engine";

/** One build of a model: the same weights, stored for one way of computing. */
export interface ModelBuild {
  readonly reference: ModelReference;
  /** Whether the graphics adapter must compute with 16-bit numbers (`shader-f16`). */
  readonly needsF16: boolean;
  /** While it runs; null where unknown. */
  readonly memoryMegabytes: number | null;
  /** To choose by; the exact figure comes with the download. Null where unknown. */
  readonly approximateDownloadBytes: number | null;
}

/** A model that a person can choose. The build is the one to load, f16 where there are two. */
export interface CatalogEntry extends ModelBuild {
  readonly id: string;
  readonly name: string;
  /** Who it suits, in a sentence; null where nobody said. */
  readonly suits: string | null;
  readonly tier: "tiny" | "small" | "medium" | "large";
  /** In billions; null where unknown. */
  readonly parameters: number | null;
  readonly licence: { readonly name: string; readonly link: string } | null;
  /** The built-in template pack that suits it. */
  readonly pack: "short" | "full";
  /** The same model for adapters without f16; null where there is none. */
  readonly f32Twin: ModelBuild | null;
}

/** A model of unknown size counts as small. */
export function tierOf(parameters: number | null): CatalogEntry["tier"] {
  if (parameters === null) return "small";
  if (parameters < 0.5) return "tiny";
  if (parameters < 3) return "small";
  return parameters < 6 ? "medium" : "large";
}

/** Long requests overwhelm models under about three billion parameters (MePO, arXiv 2505.09930). */
export function packFor(parameters: number | null): CatalogEntry["pack"] {
  return parameters !== null && parameters >= 3 ? "full" : "short";
}

const apache = { name: "Apache-2.0", link: "https://www.apache.org/licenses/LICENSE-2.0" };
const mit = { name: "MIT", link: "https://opensource.org/license/mit" };
const llama31 = { name: "Llama 3.1 Community", link: "https://www.llama.com/llama3_1/license/" };
const llama32 = { name: "Llama 3.2 Community", link: "https://www.llama.com/llama3_2/license/" };

interface Described {
  readonly name: string;
  readonly suits: string;
  readonly parameters: number;
  readonly licence: NonNullable<CatalogEntry["licence"]>;
}

/** `memory` holds WebLLM's own figures in megabytes, for f16 and f32; a test compares them with its list. */
function webLlmEntry(baseId: string, memory: readonly [number, number], described: Described): CatalogEntry {
  // q4f16_1 and q4f32_1 store four bits a weight and a scale for every 32 weights, in 16 or 32 bits.
  const build = (quantization: "q4f16_1" | "q4f32_1", memoryMegabytes: number, bitsPerWeight: number): ModelBuild => ({
    reference: { engine: "web-llm", modelId: `${baseId}-${quantization}-MLC` },
    needsF16: quantization === "q4f16_1",
    memoryMegabytes,
    approximateDownloadBytes: Math.round((described.parameters * 1e9 * bitsPerWeight) / 8),
  });
  return {
    ...described,
    ...build("q4f16_1", memory[0], 4.5),
    id: baseId,
    tier: tierOf(described.parameters),
    pack: packFor(described.parameters),
    f32Twin: build("q4f32_1", memory[1], 5),
  };
}

/** `megabytes` is the size of the file of weights, as the hub lists it. */
function processorEntry(modelId: string, dtype: "q4" | "q8", megabytes: number, described: Described): CatalogEntry {
  return {
    ...described,
    reference: { engine: "transformers", modelId, dtype, device: "wasm" },
    needsF16: false,
    // An estimate: the file, its copy in the WASM memory, and what the runtime itself takes.
    memoryMegabytes: 2 * megabytes + 200,
    approximateDownloadBytes: megabytes * 1e6,
    id: modelId,
    tier: tierOf(described.parameters),
    pack: packFor(described.parameters),
    f32Twin: null,
  };
}

/**
 * The models that the page offers, without loading WebLLM's own list of several megabytes; tests hold the two together.
 * None has a licence for research only. By engine, the strongest first.
 */
export const catalog: readonly CatalogEntry[] = [
  webLlmEntry("Qwen3-8B", [5695.78, 6852.55], {
    name: "Qwen3 8B",
    suits: "A strong graphics card: the best prompts of this list, in many languages.",
    parameters: 8.19,
    licence: apache,
  }),
  webLlmEntry("Llama-3.1-8B-Instruct", [5001, 6101.01], {
    name: "Llama 3.1 8B",
    suits: "A strong graphics card, and mostly English prompts.",
    parameters: 8.03,
    licence: llama31,
  }),
  webLlmEntry("Qwen2.5-7B-Instruct", [5106.67, 5900.09], {
    name: "Qwen2.5 7B",
    suits: "A strong graphics card, and prompts about code or data.",
    parameters: 7.62,
    licence: apache,
  }),
  webLlmEntry("Qwen3-4B", [3431.59, 4327.71], {
    name: "Qwen3 4B",
    suits: "Most laptops and desktops of recent years: careful prompts, in many languages.",
    parameters: 4.02,
    licence: apache,
  }),
  webLlmEntry("Phi-4-mini-instruct", [3437.58, 4220.59], {
    name: "Phi-4 mini",
    suits: "Most recent computers, and prompts that need reasoning; best in English.",
    parameters: 3.84,
    licence: mit,
  }),
  webLlmEntry("Llama-3.2-3B-Instruct", [2263.69, 2951.51], {
    name: "Llama 3.2 3B",
    suits: "Computers with little graphics memory that should still use the full template.",
    parameters: 3.21,
    licence: llama32,
  }),
  webLlmEntry("Qwen2.5-1.5B-Instruct", [1629.75, 1888.97], {
    name: "Qwen2.5 1.5B",
    suits: "Older laptops and strong phones.",
    parameters: 1.54,
    licence: apache,
  }),
  webLlmEntry("Llama-3.2-1B-Instruct", [879.04, 1128.82], {
    name: "Llama 3.2 1B",
    suits: "Phones: little memory for its size.",
    parameters: 1.24,
    licence: llama32,
  }),
  webLlmEntry("Qwen3.5-0.8B", [1629.49, 1894.19], {
    name: "Qwen3.5 0.8B",
    suits: "Weak graphics adapters, where a larger model would be slow.",
    parameters: 0.8,
    licence: apache,
  }),
  webLlmEntry("Qwen3-0.6B", [1403.34, 1924.98], {
    name: "Qwen3 0.6B",
    suits: "A small download for short prompts in many languages.",
    parameters: 0.6,
    licence: apache,
  }),
  webLlmEntry("SmolLM2-360M-Instruct", [376.06, 579.61], {
    name: "SmolLM2 360M",
    suits: "Old phones and a first try: short English prompts only.",
    parameters: 0.36,
    licence: apache,
  }),
  processorEntry("onnx-community/Qwen2.5-0.5B-Instruct", "q8", 512, {
    name: "Qwen2.5 0.5B on the processor",
    suits: "Computers without a usable graphics adapter, and patience.",
    parameters: 0.49,
    licence: apache,
  }),
  processorEntry("HuggingFaceTB/SmolLM2-360M-Instruct", "q4", 417, {
    name: "SmolLM2 360M on the processor",
    suits: "Computers without a usable graphics adapter: short English prompts.",
    parameters: 0.36,
    licence: apache,
  }),
  processorEntry("HuggingFaceTB/SmolLM2-135M-Instruct", "q4", 200, {
    name: "SmolLM2 135M on the processor",
    suits: "Any device, to see a model write; its prompts need a second look.",
    parameters: 0.135,
    licence: apache,
  }),
  {
    reference: { engine: "built-in-ai", modelId: "built-in" },
    needsF16: false,
    memoryMegabytes: null,
    approximateDownloadBytes: null,
    id: "built-in",
    name: "The browser's own model",
    suits: "Desktop Chrome with its own model: nothing for this page to download.",
    tier: "small",
    parameters: null,
    licence: {
      name: "Google's use policy",
      link: "https://policies.google.com/terms/generative-ai/use-policy",
    },
    pack: "short",
    f32Twin: null,
  },
];
