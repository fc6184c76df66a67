import { fail, succeed, type Result } from "../../base/result";
import { transformersFolder } from "../../model-files/model-folder";
import { obtainShards } from "../../model-files/obtain-shards";
import { findShard, obtainFile, type Shard } from "../../model-files/store-file";
import { listWeightFiles, readOnnxConfig, smallOnnxFiles } from "../../model-files/onnx-files";
import { askSize } from "../../model-files/request-file";
import { readJson } from "../../model-files/web-llm-files";
import type { ModelReference } from "../engine";
import type { ObtainFiles } from "../obtain-files";

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
    shards.push({ ...shard, size: stored ?? (await askSize(shard.url, download.signal)) });
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
