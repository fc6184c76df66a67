import type { Failure } from "../../base/failure";
import { fail, succeed, type Result } from "../../base/result";
import {
  ggufListFile,
  openGguf,
  piecesOf,
  readStoredList,
  writeGgufList,
  type GgufFile,
} from "../../model-files/gguf-files";
import { isGguf, readGgufHeader } from "../../model-files/gguf-header";
import { LARGEST_GGUF_BYTES } from "../../model-files/gguf-limits";
import { isImported } from "../../model-files/imported-host";
import { obtainShards } from "../../model-files/obtain-shards";
import { askSize, fileNameOf } from "../../model-files/request-file";
import { findShard, type Shard } from "../../model-files/store-file";
import type { ModelReference } from "../engine";
import type { ObtainFiles } from "../obtain-files";

export type WllamaReference = Extract<ModelReference, { engine: "wllama" }>;

/**
 * Brings the model's files into their cache, in parts, so that a download that was broken off goes on where it was. Hosts
 * of GGUF files give no sums: a file counts as whole when all the bytes have come that its host announced, and when it
 * holds all that its own header promises.
 */
export const obtainWllamaModel: ObtainFiles<WllamaReference> = async ({ files }, download, options) => {
  const list = await findFiles(files, download.signal);
  const large = list.find(({ size }) => size !== null && size > LARGEST_GGUF_BYTES);
  if (large) return fail({ kind: "model-file-too-large", file: fileNameOf(large.url) });
  const [first, ...others] = list.flatMap((file) => piecesOf(files, file));
  if (first === undefined) return fail({ kind: "model-unknown", modelId: "" });
  const sizes = list.map(({ size }) => size);
  if (sizes.every((size) => size !== null)) download.count.setRest(sizes.reduce((sum, size) => sum + size, 0));
  // The first piece tells whether it is worth to fetch the others.
  const failure =
    (await obtainShards([first], download, options)) ??
    (await findWrongLetters(first, download.signal)) ??
    (await obtainShards(others, download, options));
  if (failure) return fail(failure);
  return download.signal.aborted ? succeed(null) : keepList(files, list);
};

/** What is stored says it without the network. */
async function findFiles(files: readonly string[], signal: AbortSignal): Promise<readonly GgufFile[]> {
  const stored = await readStoredList(files);
  if (stored !== null) return stored.files;
  return Promise.all(
    files.map(async (url): Promise<GgufFile> => {
      const size = await askSize(url, signal);
      return size === null ? { url, size, isWhole: true } : { url, size, isWhole: isImported(url) };
    }),
  );
}

async function findWrongLetters({ cacheName, url, from }: Shard, signal: AbortSignal): Promise<Failure | null> {
  if (signal.aborted) return null;
  const cache = await caches.open(cacheName);
  const stored = await cache.match(url);
  if (stored !== undefined && (await isGguf(await stored.blob()))) return null;
  await cache.delete(url);
  return { kind: "model-damaged", detail: `${from?.url ?? url} is no GGUF file.` };
}

/** Written last, once all that the headers promise is there. */
async function keepList(files: readonly string[], list: readonly GgufFile[]): Promise<Result<null>> {
  const sized: { url: string; size: number; isWhole: boolean }[] = [];
  for (const file of list) {
    let { size } = file;
    for (const piece of size === null ? piecesOf(files, file) : []) size = await findShard(piece);
    sized.push({ ...file, size: size ?? 0 });
  }
  const { cacheName, url } = ggufListFile(files);
  const cache = await caches.open(cacheName);
  await cache.put(url, new Response(writeGgufList({ files: sized })));
  for (const [i, blob] of ((await openGguf(files)) ?? []).entries()) {
    const reading = await readGgufHeader(blob);
    if (reading.ok) continue;
    await forget(files, list);
    return fail({ kind: "model-damaged", detail: `${files[i] ?? ""}: ${reading.problem}` });
  }
  return succeed(null);
}

async function forget(files: readonly string[], list: readonly GgufFile[]): Promise<void> {
  const cache = await caches.open("gguf");
  for (const { url } of [ggufListFile(files), ...list.flatMap((file) => piecesOf(files, file))])
    await cache.delete(url);
}
