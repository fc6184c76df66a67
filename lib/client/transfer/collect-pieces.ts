import { succeed, type Result } from "../../base/result";
import type { FilePiece } from "../../transfer/write-format";
import { writePieces } from "./write-pieces";

/**
 * A file of the pieces that stays in the browser, on disk where it is large, and how many sessions are left out of it.
 * Null where the signal stopped it; fails as what gives the pieces does.
 */
export async function collectPieces(
  pieces: AsyncIterable<Result<FilePiece>>,
  signal: AbortSignal,
): Promise<Result<{ readonly file: Blob; readonly leftOut: number } | null>> {
  const parts: Blob[] = [];
  const target = {
    async write(piece: BlobPart) {
      parts.push(new Blob([piece]));
    },
    close: () => Promise.resolve(),
    abort: () => Promise.resolve(),
  };
  const written = await writePieces(pieces, target, { signal, onProgress: () => undefined });
  if (!written.ok) return written;
  return succeed(written.value === null ? null : { file: new Blob(parts), leftOut: written.value.leftOut });
}
