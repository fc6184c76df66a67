import type { ModelBuild } from "./model-build";
import { apacheLicence, licenceOf, type Licence } from "./licences";
import { parametersOf } from "./parameters-of";
import { vocabularyTableBytes } from "./vocabulary-table";
import { readWebLlmList, type ListedBuild, type ListedModel } from "./web-llm-list";

/** A model that a person can choose. The build is the one to load, f16 where there are two. */
export interface CatalogEntry extends ModelBuild {
  readonly id: string;
  readonly name: string;
  /** Who it suits, in a sentence; null where nobody said. */
  readonly suits: string | null;
  readonly tier: "tiny" | "small" | "medium" | "large";
  /** "meaning": it compares what texts mean and cannot write. Left out where it writes. */
  readonly use?: "meaning";
  /** "curated" by us, this site's or this person's "own", or one of all the "others" of WebLLM's list. */
  readonly listing: "curated" | "own" | "others";
  /** In billions; null where unknown. */
  readonly parameters: number | null;
  readonly licence: Licence | null;
  /** The template pack that suits it: "short" or "full" for the built-in ones, or the id of another pack. */
  readonly pack: string;
  /** The model was trained on that pack's request. Left out where it was not, or where nobody said. */
  readonly isTrainedOnPack?: boolean;
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
export function packFor(parameters: number | null): "short" | "full" {
  return parameters !== null && parameters >= 3 ? "full" : "short";
}

/** What we add to a record of WebLLM's list. Parameters are in billions. */
interface Note {
  readonly id: string;
  readonly name: string;
  readonly suits: string;
  readonly parameters: number;
}

/** The models that the page offers first, the strongest first. */
const notes: readonly Note[] = [
  {
    id: "Qwen3-8B",
    name: "Qwen3 8B",
    suits: "A strong graphics card: the best prompts of this list, in many languages.",
    parameters: 8.19,
  },
  {
    id: "Llama-3.1-8B-Instruct",
    name: "Llama 3.1 8B",
    suits: "A strong graphics card, and mostly English prompts.",
    parameters: 8.03,
  },
  {
    id: "Qwen2.5-7B-Instruct",
    name: "Qwen2.5 7B",
    suits: "A strong graphics card, and prompts about code or data.",
    parameters: 7.62,
  },
  {
    id: "Qwen3-4B",
    name: "Qwen3 4B",
    suits: "Most laptops and desktops of recent years: careful prompts, in many languages.",
    parameters: 4.02,
  },
  {
    id: "Phi-4-mini-instruct",
    name: "Phi-4 mini",
    suits: "Most recent computers, and prompts that need reasoning; best in English.",
    parameters: 3.84,
  },
  {
    id: "Llama-3.2-3B-Instruct",
    name: "Llama 3.2 3B",
    suits: "Computers with little graphics memory that should still use the full template.",
    parameters: 3.21,
  },
  {
    id: "Qwen3-1.7B",
    name: "Qwen3 1.7B",
    suits: "Laptops where a larger model is slow: short prompts, in many languages.",
    parameters: 1.72,
  },
  {
    id: "Qwen2.5-1.5B-Instruct",
    name: "Qwen2.5 1.5B",
    suits: "Older laptops and strong phones.",
    parameters: 1.54,
  },
  {
    id: "Llama-3.2-1B-Instruct",
    name: "Llama 3.2 1B",
    suits: "Phones: little memory for its size.",
    parameters: 1.24,
  },
  {
    id: "Qwen3.5-0.8B",
    name: "Qwen3.5 0.8B",
    suits: "Weak graphics adapters, where a larger model would be slow.",
    parameters: 0.8,
  },
  {
    id: "Qwen3-0.6B",
    name: "Qwen3 0.6B",
    suits: "A small download for short prompts in many languages.",
    parameters: 0.6,
  },
  {
    id: "SmolLM2-360M-Instruct",
    name: "SmolLM2 360M",
    suits: "Old phones and a first try: short English prompts only.",
    parameters: 0.36,
  },
];

function webLlmEntry(model: ListedModel, note: Note | undefined): CatalogEntry | null {
  const { baseId, name, bits, hasShortContext, f16, f32 } = model;
  const parameters = note?.parameters ?? parametersOf(name);
  const build = f16 ?? f32;
  if (build === null) return null;
  const sized = (listed: ListedBuild): ModelBuild => {
    const bufferBytes = listed.bufferBytes ?? vocabularyTableBytes(name, bits, listed.needsF16);
    return {
      ...listed,
      ...(bufferBytes !== undefined && { bufferBytes }),
      approximateDownloadBytes: parameters === null ? null : downloadBytes(parameters, bits, listed.needsF16),
    };
  };
  const differences = [...(bits === 0 ? ["not quantized"] : []), ...(hasShortContext ? ["short context"] : [])];
  const plainName = name.replaceAll(/[-_]/g, " ");
  return {
    ...sized(build),
    id: baseId,
    name: note?.name ?? (differences.length === 0 ? plainName : `${plainName} (${differences.join(", ")})`),
    suits: note?.suits ?? null,
    tier: tierOf(parameters),
    listing: note === undefined ? "others" : "curated",
    parameters,
    licence: licenceOf(name),
    pack: hasShortContext ? "short" : packFor(parameters),
    f32Twin: f16 !== null && f32 !== null ? sized(f32) : null,
  };
}

/** Quantized weights have a scale for every 32 (q4) or 40 (q3) of them, in 16 or 32 bits. */
function downloadBytes(parameters: number, bits: number, isF16: boolean): number {
  const bitsPerNumber = isF16 ? 16 : 32;
  const bitsPerWeight = bits === 0 ? bitsPerNumber : bits + bitsPerNumber / 32;
  return Math.round((parameters * 1e9 * bitsPerWeight) / 8);
}

/** `megabytes` is the size of the file of weights, as the hub lists it. */
function processorEntry(
  modelId: string,
  dtype: "q4" | "q8",
  megabytes: number,
  described: Omit<Note, "id">,
): CatalogEntry {
  return {
    ...described,
    reference: { engine: "transformers", modelId, dtype, device: "wasm" },
    needsF16: false,
    // An estimate: the file, its copy in the WASM memory, and what the runtime itself takes.
    memoryMegabytes: 2 * megabytes + 200,
    approximateDownloadBytes: megabytes * 1e6,
    id: modelId,
    tier: tierOf(described.parameters),
    listing: "curated",
    licence: apacheLicence,
    pack: packFor(described.parameters),
    f32Twin: null,
  };
}

/**
 * A GGUF file on the hub, for llama.cpp. `runMegabytes` is what it takes beside the file: the keys and values of the usual
 * context, and the runtime (`memoryOf` in `gguf-facts.ts`).
 */
function ggufEntry(
  place: { readonly repository: string; readonly file: string },
  { megabytes, runMegabytes }: { readonly megabytes: number; readonly runMegabytes: number },
  described: Omit<Note, "id">,
): CatalogEntry {
  const address = `https://huggingface.co/${place.repository}/resolve/main/${place.file}`;
  return {
    ...described,
    reference: { engine: "wllama", modelId: place.repository, files: [address], device: "wasm" },
    needsF16: false,
    memoryMegabytes: megabytes + runMegabytes,
    approximateDownloadBytes: megabytes * 1e6,
    id: place.repository,
    tier: tierOf(described.parameters),
    listing: "curated",
    licence: apacheLicence,
    pack: packFor(described.parameters),
    f32Twin: null,
  };
}

/**
 * Of two builds of one model the first is recommended: llama.cpp writes several times as fast as transformers.js
 * (docs/wllama.md), which also runs where WebAssembly lacks the 64-bit memory that llama.cpp needs.
 */
const processorEntries: readonly CatalogEntry[] = [
  ggufEntry(
    { repository: "Qwen/Qwen2.5-0.5B-Instruct-GGUF", file: "qwen2.5-0.5b-instruct-q4_k_m.gguf" },
    { megabytes: 491, runMegabytes: 250 },
    {
      name: "Qwen2.5 0.5B on the processor",
      suits: "Computers without a usable graphics adapter. It writes slowly.",
      parameters: 0.49,
    },
  ),
  processorEntry("onnx-community/Qwen2.5-0.5B-Instruct", "q8", 512, {
    name: "Qwen2.5 0.5B on the processor, as ONNX",
    suits: "Browsers in which llama.cpp does not run. It writes more slowly.",
    parameters: 0.49,
  }),
  ggufEntry(
    { repository: "HuggingFaceTB/SmolLM2-360M-Instruct-GGUF", file: "smollm2-360m-instruct-q8_0.gguf" },
    { megabytes: 386, runMegabytes: 368 },
    {
      name: "SmolLM2 360M on the processor",
      suits: "Computers without a usable graphics adapter: short English prompts.",
      parameters: 0.36,
    },
  ),
  processorEntry("HuggingFaceTB/SmolLM2-360M-Instruct", "q4", 417, {
    name: "SmolLM2 360M on the processor, as ONNX",
    suits: "Browsers in which llama.cpp does not run: short English prompts.",
    parameters: 0.36,
  }),
  processorEntry("HuggingFaceTB/SmolLM2-135M-Instruct", "q4", 200, {
    name: "SmolLM2 135M on the processor",
    suits: "Any device, to see a model write; its prompts need a second look.",
    parameters: 0.135,
  }),
];

const builtInEntry: CatalogEntry = {
  reference: { engine: "built-in-ai", modelId: "built-in" },
  needsF16: false,
  memoryMegabytes: null,
  approximateDownloadBytes: null,
  id: "built-in",
  name: "The browser's own model",
  suits: "Desktop Chrome with its own model: nothing for this page to download.",
  tier: "small",
  listing: "curated",
  parameters: null,
  licence: {
    name: "Google's use policy",
    link: "https://policies.google.com/terms/generative-ai/use-policy",
  },
  pack: "short",
  f32Twin: null,
};

const listed = new Map(readWebLlmList().map((model) => [model.baseId, model]));

/** The models that the page offers first. By engine, the strongest first. None has a licence for research only. */
export const catalog: readonly CatalogEntry[] = [
  ...notes.flatMap((note) => entriesOf(listed.get(note.id), note)),
  ...processorEntries,
  builtInEntry,
];

/** All other language models of WebLLM's list, in its order: for a person who looks for one by name. */
export const otherModels: readonly CatalogEntry[] = [...listed.values()]
  .filter(({ baseId }) => !notes.some(({ id }) => id === baseId))
  .flatMap((model) => entriesOf(model));

/** None where WebLLM has dropped the model: then it cannot be loaded any more. */
function entriesOf(model: ListedModel | undefined, note?: Note): readonly CatalogEntry[] {
  const entry = model === undefined ? null : webLlmEntry(model, note);
  return entry === null ? [] : [entry];
}
