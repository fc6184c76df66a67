import { fail, succeed, type Result } from "../../base/result";
import type { FilePiece } from "../../transfer/write-format";
import type { FileTarget } from "./file-target";

export interface WriteOptions {
  readonly signal: AbortSignal;
  readonly onProgress: (piece: Omit<FilePiece, "text">) => void;
}

/** One write for many small pieces: each write crosses into another process. */
const UNITS_AT_ONCE = 1_000_000;
const SESSIONS_PER_STEP = 25;

/**
 * Writes a file to its end and closes it. Null where the signal stopped it; then, after a failure, and where there is
 * nothing to write, nothing of the file is left. Fails as what gives the pieces does, and with "file-not-written".
 */
export async function writePieces(
  pieces: AsyncIterable<Result<FilePiece>>,
  target: FileTarget,
  { signal, onProgress }: WriteOptions,
): Promise<Result<Omit<FilePiece, "text"> | null>> {
  let texts: string[] = [];
  let units = 0;
  let hasText = false;
  let done = { sessionsDone: 0, leftOut: 0 };
  const flush = async () => {
    if (units > 0) await target.write(texts.join(""));
    texts = [];
    units = 0;
    onProgress(done);
  };
  const giveUp = async () => {
    // What could not be written may not be given up either; it is no file then.
    await target.abort().catch(() => undefined);
  };
  try {
    for await (const piece of pieces) {
      if (signal.aborted || !piece.ok) {
        await giveUp();
        return piece.ok ? succeed(null) : piece;
      }
      const { text, ...progress } = piece.value;
      const isStep = progress.sessionsDone % SESSIONS_PER_STEP === 0 && progress.sessionsDone > done.sessionsDone;
      texts.push(text);
      hasText ||= text !== "";
      units += text.length;
      done = progress;
      if (units >= UNITS_AT_ONCE) await flush();
      else if (isStep) onProgress(done);
    }
    await flush();
    if (signal.aborted) {
      await giveUp();
      return succeed(null);
    }
    // An empty file would look like a loss.
    if (!hasText) await giveUp();
    else await target.close();
    return succeed(done);
  } catch (error) {
    await giveUp();
    return fail(describeFileError(error));
  }
}

/** A file that cannot be opened, written or closed, for whatever reason. */
export function describeFileError(error: unknown): { readonly kind: "file-not-written"; readonly detail: string } {
  return { kind: "file-not-written", detail: String(error) };
}
