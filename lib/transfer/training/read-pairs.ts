import { fail, succeed, type Result } from "../../base/result";
import * as z from "../../base/zod";
import type { SkippedLine, SkipReason } from "./skipped-line";
import { splitLines, type ByteLine } from "./split-lines";
import { popKeys, type TrainingRow } from "./training-row";

/** Some lines of a file, in order. Every line of it that is not blank is in one part: as a row, or as skipped. */
export interface PairsPart {
  readonly rows: readonly TrainingRow[];
  readonly skipped: readonly SkippedLine[];
  /** Of the file, up to the end of this part. */
  readonly bytesRead: number;
}

const LINES_AT_ONCE = 200;
/** So much of one line is held in memory; the longest prompts that people paste have a thirtieth of it. */
const MOST_BYTES = 32 * 1024 * 1024;

const text = z.string();
const maybeText = z.optional(text);

const rowSchema = z.object({
  id: z.union([text, z.number()]),
  [popKeys.rawPrompt]: text,
  [popKeys.silverResponse]: text,
  [popKeys.goldenResponse]: text,
  [popKeys.rejected]: text,
  [popKeys.chosen]: text,
  kind: maybeText,
  language: maybeText,
  fault: maybeText,
  held_out: z.optional(z.boolean()),
});

/** What is trained on, and must say something; the responses may be empty where none was known. */
const neededTexts = [popKeys.rawPrompt, popKeys.rejected, popKeys.chosen] as const;

/**
 * Reads pairs under POP's keys, one JSON object a line in UTF-8, in parts: a file may have any number of lines. What a
 * row of our own tells beside POP's keys is read too, other keys are passed over. No text is cut or changed. Fails with
 * "invalid-import" where the file cannot be read or is in UTF-16, and ends there.
 */
export async function* readPairs(file: Blob): AsyncGenerator<Result<PairsPart>, void, undefined> {
  let rows: TrainingRow[] = [];
  let skipped: SkippedLine[] = [];
  let bytesRead = 0;
  const linesById = new Map<string, number>();
  const takePart = (): Result<PairsPart> => {
    const part = { rows, skipped, bytesRead };
    rows = [];
    skipped = [];
    return succeed(part);
  };
  try {
    if (await isUtf16(file)) return yield refuse("The file is in UTF-16. Save it in UTF-8, and choose it again.");
    for await (const line of splitLines(file, MOST_BYTES)) {
      ({ bytesRead } = line);
      const read = readLine(line);
      if (read === null) continue;
      if ("reason" in read) skipped.push({ line: line.number, id: read.id ?? null, reason: read.reason });
      else {
        const id = String(read.row.id);
        const firstLine = linesById.get(id);
        if (firstLine === undefined) {
          linesById.set(id, line.number);
          rows.push(read.row);
        } else skipped.push({ line: line.number, id, reason: { kind: "duplicate-id", firstLine } });
      }
      if (rows.length + skipped.length >= LINES_AT_ONCE) yield takePart();
    }
  } catch (error) {
    return yield refuse(`The file could not be read to its end (${String(error)}).`);
  }
  yield takePart();
}

type ReadLine = { readonly row: TrainingRow } | { readonly reason: SkipReason; readonly id?: string };

/** Null for a blank line. */
function readLine({ number, bytes }: ByteLine): ReadLine | null {
  if (bytes === null) return { reason: { kind: "too-long", megabytes: MOST_BYTES / 1024 / 1024 } };
  const decoded = decode(bytes, number === 1);
  if (decoded === null) return { reason: { kind: "wrong-encoding" } };
  if (decoded.trim() === "") return null;
  const value = parse(decoded);
  if (value === undefined) return { reason: { kind: "no-json" } };
  const { data, error } = rowSchema.safeParse(value);
  if (data === undefined) return { reason: describeIssue(value, error.issues[0]?.path[0]) };
  const empty = neededTexts.find((key) => data[key].trim() === "");
  if (empty !== undefined) return { reason: { kind: "empty-text", key: empty }, id: String(data.id) };
  return { row: toRow(data) };
}

function toRow(data: z.infer<typeof rowSchema>): TrainingRow {
  const { id, kind, language, fault, held_out } = data;
  return {
    id,
    rawPrompt: data[popKeys.rawPrompt],
    silverResponse: blankAsNull(data[popKeys.silverResponse]),
    goldenResponse: blankAsNull(data[popKeys.goldenResponse]),
    rejected: data[popKeys.rejected],
    chosen: data[popKeys.chosen],
    ...(kind !== undefined && { kind }),
    ...(language !== undefined && { language }),
    ...(fault !== undefined && { fault }),
    isHeldOut: held_out ?? false,
  };
}

/** The first thing that is wrong. */
function describeIssue(value: unknown, key: PropertyKey | undefined): SkipReason {
  if (typeof value !== "object" || value === null || Array.isArray(value) || key === undefined)
    return { kind: "no-object" };
  const name = String(key);
  return name in value ? { kind: "wrong-type", key: name } : { kind: "missing-key", key: name };
}

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Null where these are no UTF-8. */
function decode(bytes: Uint8Array, isFirst: boolean): string | null {
  try {
    const decoded = decoder.decode(bytes);
    return isFirst ? decoded.replace(/^\uFEFF/, "") : decoded;
  } catch {
    return null;
  }
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

async function isUtf16(file: Blob): Promise<boolean> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

function blankAsNull(value: string): string | null {
  return value.trim() === "" ? null : value;
}

function refuse(reason: string): Result<PairsPart> {
  return fail({ kind: "invalid-import", reasons: [reason] });
}
