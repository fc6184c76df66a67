import type { Failure } from "../../base/failure";
import { fail, succeed, type Result } from "../../base/result";
import type { PairCounts } from "../../transfer/training/count-pairs";
import type { FileTarget } from "./file-target";
import { describeFileError } from "./write-pieces";

/** Takes a piece of the archive, and tells whether it wants more. The share is what is done, from 0 to 1. */
type TakePiece = (bytes: Uint8Array<ArrayBuffer>, share: number) => Promise<boolean>;

interface WriteArchiveOptions {
  readonly target: FileTarget;
  readonly signal: AbortSignal;
  readonly onShare: (share: number) => void;
}

/**
 * Writes what comes piece by piece into a file, and closes it. Null where it was stopped; then, and after a failure,
 * nothing of the file is left. Fails as what gives the pieces does, with "storage-full" and with "file-not-written".
 */
export async function writeArchive(
  givePieces: (take: TakePiece) => Promise<Result<PairCounts | null>>,
  { target, signal, onShare }: WriteArchiveOptions,
): Promise<Result<PairCounts | null>> {
  const refusals: Failure[] = [];
  const attempt = async (step: () => Promise<void>) => {
    try {
      await step();
      return true;
    } catch (error) {
      refusals.push(describeTargetError(error));
      return false;
    }
  };
  const given = await givePieces(async (bytes, share) => {
    if (signal.aborted) return false;
    const isTaken = bytes.length === 0 || (await attempt(() => target.write(bytes)));
    if (isTaken) onShare(share);
    return isTaken;
  });
  const isWhole = given.ok && given.value !== null && !signal.aborted && refusals.length === 0;
  if (isWhole && (await attempt(() => target.close()))) return given;
  // Where writing failed, aborting may fail too; no file comes of it either way.
  await target.abort().catch(() => undefined);
  const [refusal] = refusals;
  if (refusal !== undefined) return fail(refusal);
  return given.ok ? succeed(null) : given;
}

/** As any file that cannot be written, but that a full disk has words of its own: archives are large. */
export function describeTargetError(error: unknown): Failure {
  const isFull = error instanceof DOMException && error.name === "QuotaExceededError";
  return isFull ? { kind: "storage-full", detail: String(error) } : describeFileError(error);
}
