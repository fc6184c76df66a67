import { fail, succeed, type Result } from "../../base/result";
import { isImported } from "../../model-files/imported-host";
import { transformersFolder } from "../../model-files/model-folder";
import { obtainShards } from "../../model-files/obtain-shards";
import { findShard, obtainFile, type Download, type Shard } from "../../model-files/store-file";
import { listWeightFiles, readOnnxConfig, smallOnnxFiles } from "../../model-files/onnx-files";
import { readJson } from "../../model-files/web-llm-files";
import type { ModelReference } from "../engine";
import type { ObtainFiles } from "../obtain-model";

type TransformersReference = Extract<ModelReference, { engine: "transformers" }>;

/**
 * Brings all files of the model into the cache of transformers.js, which then loads without the network. Hosts of ONNX
 * models give no sums, so that a file counts as whole when all the bytes that its host announced have come.
 */
export const obtainTransformersModel: ObtainFiles<TransformersReference> = async (reference, download, options) => {
  const folder = transformersFolder(reference);
  if (!URL.canParse(folder)) {
    return fail({ kind: "download-failed", url: folder, status: null, detail: "This is no address." });
  }
  const file = (path: string) => ({ cacheName: "transformers-cache", url: `${folder}${path}` }) as const;
  const config = await obtainFile(
    { ...file("config.json"), read: readOnnxConfig, unreadable: "model-damaged" },
    download,
  );
  if (!config.ok) return config;

  const shards: Shard[] = [];
  let isStored = true;
  for (const path of listWeightFiles(config.value, reference.dtype)) {
    const shard = { ...file(path), size: null, md5: null };
    const stored = await findShard(shard);
    isStored &&= stored !== null;
    shards.push({ ...shard, size: stored ?? (await askSize(shard.url, download)) });
  }

  for (const { path, isOptional } of smallOnnxFiles) {
    // Where the weights are stored it was asked before: the model must be found whole without a network too.
    if (isOptional && isStored) continue;
    const read = path.endsWith(".json") ? readJson : (bytes: ArrayBuffer) => bytes;
    const obtained = await obtainFile({ ...file(path), read, unreadable: "model-damaged" }, download);
    if (!obtained.ok && !(isOptional && isMissing(obtained))) return obtained;
  }

  const sizes = shards.map(({ size }) => size);
  if (sizes.every((size) => size !== null)) download.count.setRest(sizes.reduce((sum, size) => sum + size, 0));
  const failure = await obtainShards(shards, download, { ...options, checksStored: false });
  return failure ? fail(failure) : succeed(null);
};

function isMissing({ failure }: Extract<Result<unknown>, { ok: false }>): boolean {
  return (
    failure.kind === "imported-file-missing" ||
    (failure.kind === "download-failed" && failure.status !== null && failure.status < 500)
  );
}

/** Bytes of a file on its host, learnt by asking for the first of them; null where the host does not say. */
async function askSize(url: string, { signal }: Download): Promise<number | null> {
  if (isImported(url)) return null;
  try {
    const response = await fetch(url, { cache: "no-store", headers: { range: "bytes=0-0" }, signal });
    await response.body?.cancel();
    const total = /\/(\d+)$/.exec(response.headers.get("content-range") ?? "")?.[1];
    return response.status === 206 && total !== undefined ? Number(total) : null;
  } catch {
    // The download itself will say what is wrong.
    return null;
  }
}
