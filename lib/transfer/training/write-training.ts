import type { Failure } from "../../base/failure";
import { fail, succeed, type Result } from "../../base/result";
import { printJsonLine } from "../print-json-line";
import { countPart, noPairs, type PairCounts } from "./count-pairs";
import { diversify, type TrainingStrategy } from "./diversify";
import { toTrainingLine } from "./print-example";
import { readPairs, type PairsPart } from "./read-pairs";
import { describeSkippedLine } from "./skipped-line";
import { isJsonArray, trainingFileName, type TrainingChoice } from "./training-files";
import { toPopRow, type TrainingRow } from "./training-row";
import { createZipWriter, type ZipWriter } from "./zip-writer";

/** A piece of the archive, in order. */
export interface TrainingPiece {
  /** May be empty. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** What is done of all there is to do, from 0 to 1. */
  readonly share: number;
  /** As far as the file of pairs was read. */
  readonly counts: PairCounts;
}

/** The archive is handed on in pieces of about so many bytes. */
const PIECE_BYTES = 1024 * 1024;
const PIECE_ROWS = 500;

/**
 * Writes an archive (ZIP) with a file for each strategy and `about.json`; where there are some, `held-out.jsonl` with the
 * rows to measure by and `skipped.txt` with each line that gave none. The file of pairs is read once for each, so that no
 * more than a part of it is in memory. Fails as `readPairs` does, and with "file-not-written" beyond 4 GB; ends there.
 */
export async function* writeTraining(
  file: Blob,
  choice: TrainingChoice,
  madeAt: Date,
): AsyncGenerator<Result<TrainingPiece>, void, undefined> {
  const zip = createZipWriter(madeAt);
  const passes = choice.strategies.length + 1;
  let counts = noPairs;
  const skipped: string[] = [];
  let isCounted = false;

  for (const [pass, strategy] of choice.strategies.entries()) {
    const reading = readRows(file, (part) => {
      if (isCounted) return;
      counts = countPart(counts, part);
      for (const line of part.skipped) skipped.push(`${describeSkippedLine(line)}\n`);
    });
    zip.begin(trainingFileName(strategy, choice.format));
    yield* inPieces(zip, printRows(reading.rows, strategy, choice), () => ({
      share: (pass + reading.share()) / passes,
      counts,
    }));
    const failure = failureOf(reading, zip);
    if (failure !== null) return yield fail(failure);
    isCounted = true;
  }

  if (counts.heldOut > 0) {
    const reading = readRows(file, () => undefined);
    zip.begin("held-out.jsonl");
    yield* inPieces(zip, printHeldOut(reading.rows), () => ({
      share: (passes - 1 + reading.share()) / passes,
      counts,
    }));
    const failure = failureOf(reading, zip);
    if (failure !== null) return yield fail(failure);
  }
  if (skipped.length > 0) {
    zip.begin("skipped.txt");
    for (const line of skipped) zip.write(line);
  }
  zip.begin("about.json");
  zip.write(`${JSON.stringify(describeArchive(choice, counts, madeAt), null, 2)}\n`);
  zip.end();
  if (zip.isTooLarge) return yield fail(tooLarge);
  yield succeed({ bytes: zip.take(), share: 1, counts });
}

interface Reading {
  readonly rows: AsyncIterable<TrainingRow>;
  /** What has been read of the file, from 0 to 1. */
  readonly share: () => number;
  /** Once the rows have ended: why too early, or null. */
  readonly failure: () => Failure | null;
}

function readRows(file: Blob, onPart: (part: PairsPart) => void): Reading {
  let bytesRead = 0;
  let failure: Failure | null = null;
  async function* rows(): AsyncGenerator<TrainingRow, void, undefined> {
    for await (const part of readPairs(file)) {
      if (!part.ok) {
        ({ failure } = part);
        return;
      }
      ({ bytesRead } = part.value);
      onPart(part.value);
      yield* part.value.rows;
    }
  }
  return { rows: rows(), share: () => bytesRead / Math.max(1, file.size), failure: () => failure };
}

async function* printRows(
  rows: AsyncIterable<TrainingRow>,
  strategy: TrainingStrategy,
  { format, seed, pack }: TrainingChoice,
): AsyncGenerator<string, void, undefined> {
  const isArray = isJsonArray(strategy, format);
  let isFirst = true;
  for await (const example of diversify(rows, { seed, strategy, texts: pack.texts })) {
    const line = printJsonLine(toTrainingLine(example, strategy, format));
    yield isArray ? (isFirst ? "[\n" : ",\n") + line.trimEnd() : line;
    isFirst = false;
  }
  if (isArray) yield isFirst ? "[]\n" : "\n]\n";
}

async function* printHeldOut(rows: AsyncIterable<TrainingRow>): AsyncGenerator<string, void, undefined> {
  for await (const row of rows) if (row.isHeldOut) yield printJsonLine(toPopRow(row));
}

/** Puts texts into the archive, and hands on what it is large enough for. */
async function* inPieces(
  zip: ZipWriter,
  texts: AsyncIterable<string>,
  progress: () => Omit<TrainingPiece, "bytes">,
): AsyncGenerator<Result<TrainingPiece>, void, undefined> {
  let held = 0;
  let rows = 0;
  for await (const text of texts) {
    zip.write(text);
    if (zip.isTooLarge) return;
    held += text.length;
    rows += 1;
    if (held < PIECE_BYTES && rows < PIECE_ROWS) continue;
    yield succeed({ bytes: zip.take(), ...progress() });
    held = 0;
    rows = 0;
  }
  yield succeed({ bytes: zip.take(), ...progress() });
}

const tooLarge: Failure = {
  kind: "file-not-written",
  detail: "The archive would be larger than 4 GB. Choose fewer files at once, or cut the file of pairs in two.",
};

function failureOf(reading: Reading, zip: ZipWriter): Failure | null {
  return zip.isTooLarge ? tooLarge : reading.failure();
}

/** By which the same files can be made again. */
function describeArchive({ strategies, format, seed, pack }: TrainingChoice, counts: PairCounts, madeAt: Date) {
  const { usable, heldOut, skipped, skippedByReason } = counts;
  return {
    madeAt: madeAt.toISOString(),
    files: strategies.map((strategy) => trainingFileName(strategy, format)),
    format,
    seed,
    rows: { trained: usable, heldOut, skipped, skippedByReason },
    pack,
  };
}
