import type { Failure } from "../../base/failure";
import { fail, succeed, type Result } from "../../base/result";
import type { ShardOptions } from "../../model-files/obtain-shards";
import type { Download } from "../../model-files/store-file";
import type { ChatConfig } from "../../model-files/web-llm-files";
import type { ObtainFiles } from "../obtain-files";
import { obtainChatConfig, obtainModelFiles, type ObtainedModelFiles } from "./download";
import { findWebLlmModel, type WebLlmModel, type WebLlmReference } from "./model";

/** A model whose files are all in WebLLM's caches. */
export interface ObtainedFiles extends ObtainedModelFiles {
  readonly config: ChatConfig;
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
  const files = await obtainModelFiles(model, config.value, { download, ...options });
  return files.ok ? succeed({ config: config.value, ...files.value }) : files;
}

/** The same for the model that the reference names, whether or not this machine can run it. */
export const obtainWebLlmModel: ObtainFiles<WebLlmReference> = async (reference, download, options) => {
  const model = findWebLlmModel(reference);
  return model === null
    ? fail({ kind: "model-unknown", modelId: reference.modelId })
    : obtainWebLlmFiles(model, download, options);
};
