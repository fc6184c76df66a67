import { succeed, type Result } from "../base/result";
import type { SessionEntry } from "./session-entry";
import type { SessionSource } from "./session-source";

/** A piece of a file, in order. */
export interface FilePiece {
  readonly text: string;
  /** How many of the source's sessions are done with this piece. */
  readonly sessionsDone: number;
  /** How many of these are left out: gone or damaged, or with nothing for this format. */
  readonly leftOut: number;
}

/** Writes a file in pieces, read from the source as they are asked for. Ends after a failure. */
export type WriteFormat = (
  source: SessionSource,
  exportedAt: Date,
) => AsyncGenerator<Result<FilePiece>, void, undefined>;

/** Writes what each session gives, one after the other; null leaves the session out. */
export async function* writeEach(
  source: SessionSource,
  head: string,
  writeEntry: (entry: SessionEntry) => string | null,
): AsyncGenerator<Result<FilePiece>, void, undefined> {
  let sessionsDone = 0;
  let leftOut = 0;
  yield succeed({ text: head, sessionsDone, leftOut });
  for await (const batch of source.batches()) {
    if (!batch.ok) return yield batch;
    for (const entry of batch.value.entries) {
      const text = writeEntry(entry);
      sessionsDone += 1;
      if (text === null) leftOut += 1;
      yield succeed({ text: text ?? "", sessionsDone, leftOut });
    }
    sessionsDone += batch.value.missing;
    leftOut += batch.value.missing;
  }
  // Those that were missing in the last batch are counted here.
  yield succeed({ text: "", sessionsDone, leftOut });
}
