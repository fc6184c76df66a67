import * as z from "../base/zod";
import { ggufFolder } from "./model-folder";
import type { ModelFile, Shard } from "./store-file";
import { readJson } from "./web-llm-files";

/** A download that was broken off goes on at the part that it was in. */
const PART_BYTES = 2 ** 25;

/** Of which files a stored model is. `isWhole`: in one piece, because it came from disk or its host gives no parts. */
const ggufListSchema = z.object({
  files: z
    .array(z.object({ url: z.string(), size: z.int().check(z.positive()), isWhole: z.boolean() }))
    .check(z.minLength(1)),
});

type GgufList = z.infer<typeof ggufListSchema>;

/** One file of a model. A size that is not known is null, and the file then whole. */
export type GgufFile =
  GgufList["files"][number] | { readonly url: string; readonly size: null; readonly isWhole: true };

function readGgufList(bytes: ArrayBuffer): GgufList | null {
  return ggufListSchema.safeParse(readJson(bytes)).data ?? null;
}

export function writeGgufList(list: GgufList): Blob {
  return new Blob([JSON.stringify(list)]);
}

/** Where the list of a model's files stands; all files are there where it is. */
export function ggufListFile(files: readonly string[]): ModelFile {
  return { cacheName: "gguf", url: `${ggufFolder(files)}files.json` };
}

/** The names under which llama.cpp looks for the files of a split model, of which this is any. */
export function listSplitFiles(address: string): readonly string[] {
  const [, before, total = ""] = /^(.*)-\d{5}-of-(\d{5})\.gguf$/.exec(address) ?? [];
  if (before === undefined) return [address];
  return Array.from(
    { length: Number(total) },
    (_, i) => `${before}-${String(i + 1).padStart(5, "0")}-of-${total}.gguf`,
  );
}

/** The pieces in which one of the model's files is fetched and kept. */
export function piecesOf(files: readonly string[], { url, size, isWhole }: GgufFile): readonly Shard[] {
  const name = url.slice(url.lastIndexOf("/") + 1);
  const pieceAt = (start: number) =>
    ({ cacheName: "gguf", url: `${ggufFolder(files)}${name}@${start}`, md5: null }) as const;
  if (isWhole) return [{ ...pieceAt(0), size, from: { url } }];
  return Array.from({ length: Math.ceil(size / PART_BYTES) }, (_, i) => {
    const start = i * PART_BYTES;
    const end = Math.min(size, start + PART_BYTES);
    return { ...pieceAt(start), size: end - start, from: { url, range: { start, end } } };
  });
}

/** The model's files as they are stored, in their order; null where a piece is missing. They are not read into memory. */
export async function openGguf(files: readonly string[]): Promise<readonly Blob[] | null> {
  const cache = await caches.open("gguf");
  const list = await readStoredList(files);
  if (list === null) return null;
  const blobs: Blob[] = [];
  for (const file of list.files) {
    const pieces: Blob[] = [];
    for (const { url, size } of piecesOf(files, file)) {
      const piece = await (await cache.match(url))?.blob();
      if (piece?.size !== size) return null;
      pieces.push(piece);
    }
    blobs.push(new Blob(pieces));
  }
  return blobs;
}

export async function readStoredList(files: readonly string[]): Promise<GgufList | null> {
  const { cacheName, url } = ggufListFile(files);
  const stored = await (await caches.open(cacheName)).match(url);
  return stored === undefined ? null : readGgufList(await stored.arrayBuffer());
}
