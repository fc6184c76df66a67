import type { ModelReference } from "../engines/engine";
import type { ModelBuild } from "./model-build";

/** A model of WebLLM's list in one size of weights and context, with the builds that there are of it. */
export interface ListedModel {
  /** The id without quantization: `Qwen3-4B`; where that names several, with what sets it apart: `Qwen3-0.6B-q0`. */
  readonly baseId: string;
  /** The name in the id: `Qwen2.5-Coder-3B-Instruct`. */
  readonly name: string;
  /** 0 where the weights are not quantized. */
  readonly bits: number;
  /** Built for a context of 1024 tokens, to save memory. */
  readonly hasShortContext: boolean;
  readonly f16: ListedBuild | null;
  readonly f32: ListedBuild | null;
}

export type ListedBuild = Omit<ModelBuild, "approximateDownloadBytes">;

/** What `tools/web-llm-list.mjs` writes for each record. */
type Row = readonly [id: string, memoryMegabytes: number, needsF16: boolean, bufferBytes: number, library: string];

/** `Llama-3.1-8B-Instruct-q4f16_1-MLC-1k` */
const idFormat = /^(?<name>.+)-q(?<bits>\d)f(?<float>16|32)(?:_\d)?-MLC(?<short>-1k)?$/;

// Written by our own build.
const rows = JSON.parse(process.env["NEXT_PUBLIC_WEB_LLM_LIST"] ?? "[]") as readonly Row[];

/** WebLLM's own list of the installed version, its f16 and f32 builds put together, in the list's order. */
export function readWebLlmList(): readonly ListedModel[] {
  const models = new Map<string, ListedModel>();
  for (const [id, memoryMegabytes, needsF16, bufferBytes] of rows) {
    const { name = id, bits = "4", float = "32", short = "" } = idFormat.exec(id)?.groups ?? {};
    const baseId = `${name}${bits === "4" ? "" : `-q${bits}`}${short}`;
    const known = models.get(baseId) ?? {
      baseId,
      name,
      bits: Number(bits),
      hasShortContext: short !== "",
      f16: null,
      f32: null,
    };
    const build: ListedBuild = {
      reference: { engine: "web-llm", modelId: id },
      needsF16,
      memoryMegabytes,
      ...(bufferBytes > 0 && { bufferBytes }),
    };
    models.set(baseId, { ...known, [float === "16" ? "f16" : "f32"]: build });
  }
  return [...models.values()];
}

/** The address of the library that WebLLM runs the model with; null for models of other engines. */
export function libraryOf(reference: ModelReference): string | null {
  if (reference.engine !== "web-llm") return null;
  return reference.addresses?.library ?? rows.find(([id]) => id === reference.modelId)?.[4] ?? null;
}
