import { create } from "zustand";
import type { Failure } from "../../base/failure";
import { fail, succeed, type Result } from "../../base/result";
import type { StoredSession } from "../../store/repository";
import { applyImport, type ImportMode, type ImportOutcome } from "../../transfer/apply-import";
import { fileKinds, type ExportFormat } from "../../transfer/export-formats";
import { holdImport } from "../../store/left-import";
import { discardImport, prepareImport, type PreparedImport } from "../../transfer/prepare-import";
import { readFavourites } from "../../transfer/read-favourites";
import { describeDoor, recognizeFile } from "../../transfer/recognize-file";
import { memorySource, readSource, type SessionSource } from "../../transfer/session-source";
import type { WriteFormat } from "../../transfer/write-format";
import { writeGoldsmith } from "../../transfer/write-goldsmith";
import { writeMarkdown } from "../../transfer/write-markdown";
import { writePairs, writePopPairs } from "../../transfer/write-pairs";
import { writeTable } from "../../transfer/write-table";
import { chooseFileTarget, type FileName } from "./file-target";
import { openDoor } from "../database/open-door";
import { printDay } from "./print-day";
import { restoreSettings, useSettings } from "../settings/settings-store";
import { storeWith } from "../database/storage-queue";
import { describeFileError, writePieces } from "./write-pieces";

/** An export from the choice of its format to the finished file. */
export type ExportState =
  | { readonly status: "choosing" }
  | { readonly status: "writing"; readonly done: number; readonly total: number | null }
  | { readonly status: "done"; readonly fileName: string; readonly written: number; readonly leftOut: number }
  | { readonly status: "stopped" }
  | { readonly status: "failed"; readonly failure: Failure };

/** An import from the choice of its file to what it did. */
export type ImportState =
  | { readonly status: "choosing" }
  | { readonly status: "checking"; readonly bytesRead: number; readonly bytes: number; readonly sessionsRead: number }
  | { readonly status: "prepared"; readonly fileName: string; readonly prepared: PreparedImport }
  | { readonly status: "applying"; readonly mode: ImportMode; readonly done: number; readonly total: number }
  | { readonly status: "done"; readonly mode: ImportMode; readonly outcome: ImportOutcome }
  | { readonly status: "failed"; readonly failure: Failure };

interface TransferState {
  readonly exporting: ExportState;
  readonly importing: ImportState;
}

/** What goes out into files and comes in from them. One of each at a time. */
export const useTransfer = create<TransferState>(() => ({
  exporting: { status: "choosing" },
  importing: { status: "choosing" },
}));

const { getState, setState } = useTransfer;

export interface ExportRequest {
  /** Null for all. */
  readonly sessionIds: readonly string[] | null;
  readonly format: ExportFormat;
  /** A session to export as it stands in memory: no database is asked, so it can be kept where none can be used. */
  readonly inMemory: StoredSession | null;
}

let exporting = new AbortController();
let importing = new AbortController();
/** Says that nobody else is to clear what is prepared here. */
let letGo = () => {};
/** The check before, which forgets what it prepared when it is stopped. */
let lastCheck: Promise<unknown> = Promise.resolve();

/** Writes sessions into a file. Call it from a click: the browser asks for the file's place. */
export async function startExport(request: ExportRequest): Promise<void> {
  if (getState().exporting.status === "writing") return;
  const signal = (exporting = new AbortController()).signal;
  const file = nameFile(request);
  const show = (state: ExportState) => {
    if (exporting.signal === signal) setState({ exporting: state });
  };
  try {
    const target = await chooseFileTarget(file);
    if (target === null) return;
    show({ status: "writing", done: 0, total: null });
    const source = await findSource(request);
    if (!source.ok) {
      await target.abort();
      show({ status: "failed", failure: source.failure });
      return;
    }
    const { total } = source.value;
    const write = formats[request.format];
    const written = await writePieces(write(source.value, new Date()), target, {
      signal,
      onProgress: ({ sessionsDone }) => show({ status: "writing", done: sessionsDone, total }),
    });
    if (!written.ok) show({ status: "failed", failure: written.failure });
    else if (written.value === null) show({ status: "stopped" });
    else {
      const { sessionsDone, leftOut } = written.value;
      show({ status: "done", fileName: file.name, written: sessionsDone - leftOut, leftOut });
    }
  } catch (error) {
    show({ status: "failed", failure: describeFileError(error) });
  }
}

/** Stops the export; nothing of its file is left. */
export function stopExport(): void {
  exporting.abort();
}

/** For the next export. One that is being written is stopped. */
export function resetExport(): void {
  exporting.abort();
  exporting = new AbortController();
  setState({ exporting: { status: "choosing" } });
}

/** Reads and checks a file; then it can be imported. */
export async function checkFile(file: File): Promise<void> {
  importing.abort();
  const signal = (importing = new AbortController()).signal;
  const show = (state: ImportState) => {
    if (!signal.aborted) setState({ importing: state });
  };
  const progress = (bytesRead: number, sessionsRead: number) =>
    show({ status: "checking", bytesRead, bytes: file.size, sessionsRead });
  progress(0, 0);
  letGo();
  letGo = holdImport();
  const door = await openDoor();
  if (!door.ok) {
    show({ status: "failed", failure: door.failure });
    return;
  }
  await lastCheck;
  const content = await findContent(file);
  if (!content.ok) {
    show({ status: "failed", failure: content.failure });
    return;
  }
  const check = prepareImport(door.value, content.value, { signal, onProgress: everyStep(progress) });
  lastCheck = check;
  const prepared = await check;
  if (!prepared.ok) show({ status: "failed", failure: prepared.failure });
  else if (prepared.value !== null) show({ status: "prepared", fileName: file.name, prepared: prepared.value });
}

/** A file in Goldsmith's format. Another program's is turned into one, or named and sent to the door that takes it. */
async function findContent(file: File): Promise<Result<Blob>> {
  // The import says what is wrong where the file cannot be read.
  const kind = await recognizeFile(file.name, file).catch(() => null);
  if (kind === null || kind === "goldsmith-export") return succeed(file);
  if (kind === "prompt-optimizer") return readFavourites(file);
  return fail({ kind: "invalid-import", reasons: [describeDoor(kind)] });
}

/** Does what was prepared. It cannot be stopped: it is one transaction. */
export async function applyPrepared(mode: ImportMode): Promise<void> {
  const { importing: state } = getState();
  if (state.status !== "prepared") return;
  const { prepared } = state;
  const total = prepared.sessionCount;
  const show = (next: ImportState) => setState({ importing: next });
  show({ status: "applying", mode, done: 0, total });
  // In the queue of writes, so that nothing is saved into the midst of it.
  await storeWith(async ({ door }) => {
    const applied = await applyImport(door, prepared, mode, (done) => show({ status: "applying", mode, done, total }));
    show(
      applied.ok ? { status: "done", mode, outcome: applied.value } : { status: "failed", failure: applied.failure },
    );
    // A refused file says nothing against the storage, so the storage shows no failure.
    return applied.ok || applied.failure.kind !== "invalid-import" ? applied : succeed(null);
  });
  letGo();
  await restoreSettings();
}

/** Stops the check of a file and forgets what was prepared; while it is applied it goes on to its end. */
export async function resetImport(): Promise<void> {
  const { importing: state } = getState();
  if (state.status === "applying") return;
  importing.abort();
  setState({ importing: { status: "choosing" } });
  letGo();
  if (state.status !== "prepared") return;
  const door = await openDoor();
  if (!door.ok) return;
  // Where this fails the next import does it.
  await discardImport(door.value);
}

async function findSource({ sessionIds, inMemory }: ExportRequest): Promise<Result<SessionSource>> {
  if (inMemory !== null) return succeed(memorySource(inMemory, useSettings.getState().importedPacks));
  const door = await openDoor();
  return door.ok ? readSource(door.value, sessionIds ?? "all") : door;
}

const formats: Readonly<Record<ExportFormat, WriteFormat>> = {
  goldsmith: writeGoldsmith,
  markdown: writeMarkdown,
  table: writeTable,
  pairs: writePairs,
  "pop-pairs": writePopPairs,
};

function nameFile({ format, sessionIds }: ExportRequest): FileName {
  const kind = fileKinds[format];
  const what = sessionIds === null ? "all" : sessionIds.length === 1 ? "session" : "sessions";
  return { ...kind, name: `goldsmith-${what}-${printDay(new Date())}${kind.ending}` };
}

/** The page is drawn again for every 25 sessions only. */
function everyStep(progress: (bytesRead: number, sessionsRead: number) => void): typeof progress {
  return (bytesRead, sessionsRead) => {
    if (sessionsRead % 25 === 0) progress(bytesRead, sessionsRead);
  };
}
