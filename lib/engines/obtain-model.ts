import type { ObtainFiles } from "./obtain-files";
import { fail, succeed, type Result } from "../base/result";
import { countBytes } from "../model-files/byte-count";
import { modelFolderOf } from "../model-files/model-folder";
import { withModelLock } from "../model-files/model-lock";
import { waitInTime } from "../model-files/retry";
import { storageFailure, type Download } from "../model-files/store-file";
import type { LoadOptions } from "./engine";
import type { WorkerModelReference } from "./load-engine";

export interface ObtainOptions extends LoadOptions {
  readonly signal: AbortSignal;
  /** Reads every stored file of weights and holds it against its sum: this is what repairs a model. */
  readonly checksStored: boolean;
}

/** A model whose files are all stored. */
export interface ObtainedModel {
  /** Addresses of the files of weights that were there, but damaged, and were fetched again. */
  readonly repaired: readonly string[];
}

/**
 * Brings the model's files into the caches from which its engine loads, and no further. What is stored is not fetched
 * again. Where the signal aborts, the result is a failure that concerns nobody; what has come is kept.
 */
export async function obtainModel(
  reference: WorkerModelReference,
  { onProgress, signal, checksStored, wait = waitInTime }: ObtainOptions,
): Promise<Result<ObtainedModel>> {
  const repaired: string[] = [];
  try {
    return await withModelLock(modelFolderOf(reference), { onProgress, signal }, async (report) => {
      const download: Download = { count: countBytes(report), signal, wait };
      const options = { checksStored, onDamaged: ({ url }: { readonly url: string }) => void repaired.push(url) };
      const obtained = await obtainFiles(reference, download, options);
      return obtained.ok ? succeed({ repaired }) : obtained;
    });
  } catch (error) {
    return fail(storageFailure(error));
  }
}

async function obtainFiles(
  reference: WorkerModelReference,
  ...rest: [Download, Parameters<ObtainFiles<never>>[2]]
): Promise<Result<unknown>> {
  if (reference.engine === "web-llm") {
    const { obtainWebLlmModel } = await import("./web-llm/obtain");
    return obtainWebLlmModel(reference, ...rest);
  }
  if (reference.engine === "wllama") {
    const { obtainWllamaModel } = await import("./wllama/obtain");
    return obtainWllamaModel(reference, ...rest);
  }
  const { obtainTransformersModel } = await import("./transformers/obtain");
  return obtainTransformersModel(reference, ...rest);
}
