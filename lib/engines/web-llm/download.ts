import { fail, succeed, type Result } from "../../base/result";
import { obtainShards, type ShardOptions } from "../../model-files/obtain-shards";
import { readOwnPieces } from "../../model-files/sentence-pieces";
import { obtainFile, type Download, type ModelFile, type ReadableFile } from "../../model-files/store-file";
import {
  readAddedTokens,
  readChatConfig,
  readJson,
  readTensorList,
  type ChatConfig,
  type TensorList,
} from "../../model-files/web-llm-files";
import type { AddedToken } from "../keep-text";
import type { WebLlmModel } from "./model";

/** What is known of the files once they are there. */
export interface ObtainedModelFiles {
  /** Of all shards. */
  readonly weightBytes: number;
  readonly addedTokens: readonly AddedToken[];
}

/** Reads the model's config, which is small, ahead of the rest: it says whether this machine can run the model. */
export function obtainChatConfig(model: WebLlmModel, download: Download): Promise<Result<ChatConfig>> {
  return obtainFile(configFile(model, "mlc-chat-config.json", readChatConfig), download);
}

/**
 * Brings every other file of a model into the caches where WebLLM looks for it, before WebLLM is asked to load: WebLLM
 * reports only finished shards, checks none, stores a truncated file or a web page as if it were the weights, and hides
 * the reason of a failed request. Files that are there already count as done.
 */
export async function obtainModelFiles(
  model: WebLlmModel,
  config: ChatConfig,
  { download, ...options }: ShardOptions & { readonly download: Download },
): Promise<Result<ObtainedModelFiles>> {
  const list = await obtainTensorList(model, download);
  if (!list.ok) return list;
  const tokenizer = await obtainFile(tokenizerFile(model, config), download);
  if (!tokenizer.ok) return tokenizer;
  for (const file of smallFiles(model)) {
    const obtained = await obtainFile(file, download);
    if (!obtained.ok) return obtained;
  }

  const shards = list.value.records.map(({ dataPath, nbytes, md5sum = null }) => ({
    ...modelFile(model, dataPath),
    size: nbytes,
    md5: md5sum,
  }));
  const weightBytes = shards.reduce((sum, { size }) => sum + size, 0);
  download.count.setRest(weightBytes);
  const failure = await obtainShards(shards, download, options);
  return failure ? fail(failure) : succeed({ weightBytes, addedTokens: tokenizer.value });
}

/** WebLLM wants the newer name; a folder that has only the older one is stored under the newer. */
async function obtainTensorList(model: WebLlmModel, download: Download): Promise<Result<TensorList>> {
  const file = { ...modelFile(model, "tensor-cache.json"), read: readTensorList, unreadable: "model-damaged" } as const;
  const list = await obtainFile(file, download);
  if (list.ok || !isRefused(list)) return list;
  const older = await obtainFile({ ...file, from: new URL("ndarray-cache.json", model.folder).href }, download);
  return older.ok ? older : list;
}

/** The host answered, and has no such file. */
function isRefused({ failure }: Extract<Result<unknown>, { ok: false }>): boolean {
  return failure.kind === "download-is-page" || (failure.kind === "download-failed" && failure.status !== null);
}

function tokenizerFile(model: WebLlmModel, config: ChatConfig): ReadableFile<readonly AddedToken[]> {
  const hasJson = config.tokenizer_files.includes("tokenizer.json");
  return {
    ...modelFile(model, hasJson ? "tokenizer.json" : "tokenizer.model"),
    read: hasJson ? readAddedTokens : readSentencePieces,
    unreadable: "model-damaged",
  };
}

/** To SentencePiece itself none of its maker's pieces is special; those count that the chat format writes. */
function readSentencePieces(bytes: ArrayBuffer): readonly AddedToken[] | null {
  return readOwnPieces(bytes)?.map((text) => ({ text, isSpecial: false })) ?? null;
}

/** What WebLLM reads besides the config, the tokenizer, the list of shards and the shards. */
function smallFiles(model: WebLlmModel): readonly ReadableFile<unknown>[] {
  const { model_lib: library, model_manifest: manifest } = model.record;
  return [
    ...(manifest === undefined ? [] : [configFile(model, manifest, readJson)]),
    {
      cacheName: "webllm/wasm",
      url: library,
      read: (bytes) => (WebAssembly.validate(bytes) ? bytes : null),
      unreadable: "model-library-unusable",
    },
  ];
}

function configFile<Content>(
  model: WebLlmModel,
  path: string,
  read: (bytes: ArrayBuffer) => Content | null,
): ReadableFile<Content> {
  return { cacheName: "webllm/config", url: new URL(path, model.folder).href, read, unreadable: "model-damaged" };
}

function modelFile(model: WebLlmModel, path: string): ModelFile {
  return { cacheName: "webllm/model", url: new URL(path, model.folder).href };
}
