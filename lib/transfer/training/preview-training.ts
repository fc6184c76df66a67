import { succeed, type Result } from "../../base/result";
import { countPart, noPairs, type PairCounts } from "./count-pairs";
import { diversify } from "./diversify";
import { toTrainingLine } from "./print-example";
import { readPairs } from "./read-pairs";
import { trainingFileName, type TrainingChoice } from "./training-files";
import type { TrainingRow } from "./training-row";

/** What training files will hold. */
export interface TrainingPreview {
  readonly counts: PairCounts;
  readonly files: readonly FilePreview[];
}

export interface FilePreview {
  readonly name: string;
  /** How many objects it will have. */
  readonly rows: number;
  /** Its first ones, as JSON that a person can read. */
  readonly first: readonly string[];
}

interface PreviewOptions {
  readonly signal: AbortSignal;
  readonly onProgress: (bytesRead: number) => void;
}

const SHOWN_ROWS = 5;

/**
 * Reads all of a file of pairs and makes the first rows of each training file, exactly as they will be written. Null
 * where the signal stopped it; fails as `readPairs` does.
 */
export async function previewTraining(
  file: Blob,
  choice: TrainingChoice,
  { signal, onProgress }: PreviewOptions,
): Promise<Result<TrainingPreview | null>> {
  let counts = noPairs;
  const firstRows: TrainingRow[] = [];
  for await (const part of readPairs(file)) {
    if (signal.aborted) return succeed(null);
    if (!part.ok) return part;
    counts = countPart(counts, part.value);
    const trained = part.value.rows.filter(({ isHeldOut }) => !isHeldOut);
    firstRows.push(...trained.slice(0, SHOWN_ROWS - firstRows.length));
    onProgress(part.value.bytesRead);
  }
  return succeed({ counts, files: await previewFiles(firstRows, counts.usable, choice) });
}

async function previewFiles(
  rows: readonly TrainingRow[],
  usable: number,
  { strategies, format, seed, pack }: TrainingChoice,
): Promise<readonly FilePreview[]> {
  return Promise.all(
    strategies.map(async (strategy) => {
      const first: string[] = [];
      for await (const example of diversify(each(rows), { seed, strategy, texts: pack.texts })) {
        if (first.length < SHOWN_ROWS) first.push(JSON.stringify(toTrainingLine(example, strategy, format), null, 2));
      }
      const perRow = strategy === "ipl" ? 2 : 1;
      return { name: trainingFileName(strategy, format), rows: usable * perRow, first };
    }),
  );
}

async function* each(rows: readonly TrainingRow[]): AsyncGenerator<TrainingRow, void, undefined> {
  yield* rows;
}
