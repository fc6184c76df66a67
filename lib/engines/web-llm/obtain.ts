import type { Failure } from "../../base/failure";
import { fail, succeed, type Result } from "../../base/result";
import type { ShardOptions } from "../../model-files/obtain-shards";
import type { Download } from "../../model-files/store-file";
import type { ChatConfig } from "../../model-files/web-llm-files";
import type { ObtainFiles } from "../obtain-files";
import { obtainChatConfig, obtainModelFiles } from "./download";
import { findWebLlmModel, type WebLlmModel, type WebLlmReference } from "./model";

/** A model whose files are all in WebLLM's caches. */
export interface ObtainedFiles {
  readonly config: ChatConfig;
  readonly weightBytes: number;
}

interface Options extends ShardOptions {
  /** Asked once the config is read and before the rest is fetched. */
  readonly findUnfit?: (config: ChatConfig) => Promise<Failure | null>;
}

/** Brings all files of the model into WebLLM's caches, the small config first. */
export async function obtainWebLlmFiles(
  model: WebLlmModel,
  download: Download,
  { findUnfit, ...options }: Options,
): Promise<Result<ObtainedFiles>> {
  const config = await obtainChatConfig(model, download);
  if (!config.ok) return config;
  const unfit = (await findUnfit?.(config.value)) ?? null;
  if (unfit) return fail(unfit);
  const weightBytes = await obtainModelFiles(model, config.value, { download, ...options });
  return weightBytes.ok ? succeed({ config: config.value, weightBytes: weightBytes.value }) : weightBytes;
}

/** The same for the model that the reference names, whether or not this machine can run it. */
export const obtainWebLlmModel: ObtainFiles<WebLlmReference> = async (reference, download, options) => {
  const model = findWebLlmModel(reference);
  return model === null
    ? fail({ kind: "model-unknown", modelId: reference.modelId })
    : obtainWebLlmFiles(model, download, options);
};
