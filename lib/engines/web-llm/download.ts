import type { Failure } from "../../base/failure";
import { fail, succeed, type Result } from "../../base/result";
import type { ByteCount } from "./byte-count";
import { hasShard, obtainFile, storeShard, type ModelFile, type OnBytes, type ReadableFile, type Shard } from "./cache";
import { readChatConfig, readJson, readTensorList, type ChatConfig, type TensorList } from "./files";
import type { WebLlmModel } from "./model";

/** As many as WebLLM itself fetches at a time. */
const LANES = 4;

/** Reads the model's config, which is small, ahead of the rest: it says whether this machine can run the model. */
export function obtainChatConfig(model: WebLlmModel, onBytes: OnBytes): Promise<Result<ChatConfig>> {
  return obtainFile(configFile(model, "mlc-chat-config.json", readChatConfig), onBytes);
}

/**
 * Brings every other file of a model into the caches where WebLLM looks for it, before WebLLM is asked to load: WebLLM
 * reports only finished shards, stores a truncated file or a web page as if it were the weights, and hides the reason of
 * a failed request. Files that are there already count as done. Gives the bytes of all shards.
 */
export async function obtainModelFiles(
  model: WebLlmModel,
  config: ChatConfig,
  count: ByteCount,
): Promise<Result<number>> {
  const list = await obtainTensorList(model, count.add);
  if (!list.ok) return list;
  for (const file of smallFiles(model, config)) {
    const obtained = await obtainFile(file, count.add);
    if (!obtained.ok) return obtained;
  }

  const shards = list.value.records.map(({ dataPath, nbytes }) => ({
    ...modelFile(model, dataPath),
    size: nbytes,
  }));
  const weightBytes = totalSize(shards);
  count.setRest(weightBytes);
  const failure = await obtainShards(shards, count.add);
  return failure ? fail(failure) : succeed(weightBytes);
}

/** WebLLM wants the newer name; a folder that has only the older one is stored under the newer. */
async function obtainTensorList(model: WebLlmModel, onBytes: OnBytes): Promise<Result<TensorList>> {
  const file = { ...modelFile(model, "tensor-cache.json"), read: readTensorList, unreadable: "model-damaged" } as const;
  const list = await obtainFile(file, onBytes);
  if (list.ok || list.failure.kind !== "download-failed" || list.failure.status === null) return list;
  const older = await obtainFile({ ...file, from: new URL("ndarray-cache.json", model.folder).href }, onBytes);
  return older.ok ? older : list;
}

/** What WebLLM reads besides the config, the list of shards and the shards. */
function smallFiles(model: WebLlmModel, config: ChatConfig): readonly ReadableFile<unknown>[] {
  const { model_lib: library, model_manifest: manifest } = model.record;
  const hasJson = config.tokenizer_files.includes("tokenizer.json");
  return [
    ...(manifest === undefined ? [] : [configFile(model, manifest, readJson)]),
    {
      ...modelFile(model, hasJson ? "tokenizer.json" : "tokenizer.model"),
      read: hasJson ? readJson : (bytes) => bytes,
      unreadable: "model-damaged",
    },
    {
      cacheName: "webllm/wasm",
      url: library,
      read: (bytes) => (WebAssembly.validate(bytes) ? bytes : null),
      unreadable: "model-library-unusable",
    },
  ];
}

async function obtainShards(shards: readonly Shard[], onBytes: OnBytes): Promise<Failure | null> {
  const missing: Shard[] = [];
  for (const shard of shards) {
    if (await hasShard(shard)) onBytes(shard.size);
    else missing.push(shard);
  }
  const roomFailure = await findRoomFailure(totalSize(missing));
  if (roomFailure) return roomFailure;

  // The lanes draw from one queue. The first failure stops the others.
  const queue = missing.values();
  const stop = new AbortController();
  const failures: Failure[] = [];
  const work = async () => {
    for (const shard of queue) {
      const failure = stop.signal.aborted ? null : await storeShard(shard, onBytes, stop.signal);
      if (!failure) continue;
      failures.push(failure);
      stop.abort();
    }
  };
  await Promise.all(Array.from({ length: LANES }, work));
  return failures[0] ?? null;
}

/** The browser may promise more room than it has, never less: what it refuses here would fail at the end. */
async function findRoomFailure(bytes: number): Promise<Failure | null> {
  const { quota, usage } = await navigator.storage.estimate();
  if (quota === undefined || usage === undefined || bytes <= quota - usage) return null;
  return { kind: "storage-full", detail: `${bytes} bytes are needed, ${quota - usage} are free` };
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

function totalSize(shards: readonly Shard[]): number {
  return shards.reduce((sum, { size }) => sum + size, 0);
}
