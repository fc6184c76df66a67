import type { Failure } from "../base/failure";
import { fail, succeed, type Result } from "../base/result";
import type { LoadProgress } from "../engines/engine";
import { countBytes } from "./byte-count";
import { withModelLock } from "./model-lock";
import { fileNameOf } from "./request-file";
import { checkBody, keepShard, storageFailure, type Shard } from "./store-file";

/** A file from this person's disk, and where an engine will look for it. */
export interface ImportedFile extends Shard {
  readonly content: Blob;
}

/**
 * Puts all files of a model from disk into the caches, each checked against its size and sum. Where one cannot be
 * stored, none is kept; a model that is here already stays as it is where the new files are not whole. `folder` is the
 * made-up one in which they will stand.
 */
export async function storeImport(
  folder: string,
  files: readonly ImportedFile[],
  onProgress: (progress: LoadProgress) => void,
): Promise<Result<null>> {
  try {
    return await withModelLock(folder, { onProgress }, async (report) => {
      if (await isStored(files)) {
        const failure = await findDamage(files);
        if (failure) return fail(failure);
      }
      const count = countBytes(report);
      count.setRest(files.reduce((sum, { content }) => sum + content.size, 0));
      for (const file of files) {
        const kept = await keepShard(file, file.content.stream(), count.add);
        if (kept.ok) continue;
        await removeFiles(files);
        return fail(readFailure(file, kept.failure));
      }
      return succeed(null);
    });
  } catch (error) {
    await removeFiles(files);
    return fail(storageFailure(error));
  }
}

/** Whether any of the files has a place that is taken. */
async function isStored(files: readonly ImportedFile[]): Promise<boolean> {
  for (const { cacheName, url } of files) if (await (await caches.open(cacheName)).match(url)) return true;
  return false;
}

async function findDamage(files: readonly ImportedFile[]): Promise<Failure | null> {
  for (const file of files) {
    const checked = await checkBody(file, file.content.stream());
    if (!checked.ok) return readFailure(file, checked.failure);
  }
  return null;
}

/** What would be a broken connection elsewhere is here a file that was moved or changed after it was chosen. */
function readFailure({ url }: ImportedFile, failure: Failure): Failure {
  return failure.kind === "download-failed" ? { kind: "imported-file-missing", file: fileNameOf(url) } : failure;
}

async function removeFiles(files: readonly ImportedFile[]): Promise<void> {
  for (const { cacheName, url } of files) await (await caches.open(cacheName)).delete(url);
}
