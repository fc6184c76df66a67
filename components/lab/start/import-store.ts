import { create } from "zustand";
import type { Failure } from "@/lib/base/failure";
import type { GivenFile } from "@/lib/base/given-file";
import type { Result } from "@/lib/base/result";
import { readGivenCases, stopReading } from "@/lib/client/lab/read-given-cases";
import { readLatestSessions } from "@/lib/client/lab/session-texts";
import { createReadySet, type ReadySetId } from "@/lib/client/lab/ready-sets/ready-sets";
import { createSet } from "@/lib/client/lab/sets";
import type { StoredSession } from "@/lib/store/repository";
import type { FieldChoice, ReadCases } from "@/lib/transfer/cases/case-file";

/** What stands between a person's files and a set. */
export type ImportState =
  | { readonly status: "none" }
  | { readonly status: "reading"; readonly what: string }
  | {
      readonly status: "read";
      readonly what: string;
      readonly files: readonly GivenFile[];
      readonly read: ReadCases;
      /** Other fields were chosen, and the files are being read by them. */
      readonly isRereading: boolean;
    }
  | { readonly status: "storing"; readonly what: string; readonly rows: number }
  | { readonly status: "failed"; readonly what: string; readonly failure: Failure };

export const useImport = create<{ readonly importing: ImportState }>(() => ({ importing: { status: "none" } }));

const { getState, setState } = useImport;
/** What is read for a person who has gone on to something else is not shown. */
let latest: object | null = null;

/** Reads what was given and shows what is in it; nothing is stored. `what` names it: a file's name, or "what you pasted". */
export async function readGiven(files: readonly GivenFile[], what: string): Promise<void> {
  if (files.length === 0) return;
  const reading = {};
  latest = reading;
  setState({ importing: { status: "reading", what } });
  const next = await readGivenCases(files);
  if (latest !== reading) return;
  setState({
    importing: next.ok
      ? { status: "read", what, files, read: next.value, isRereading: false }
      : { status: "failed", what, failure: next.failure },
  });
}

/** Reads a text that was pasted or typed. */
export function readPasted(text: string): Promise<void> {
  return readGiven([{ path: "pasted.txt", content: new Blob([text]) }], "what you pasted");
}

/** Reads the sessions in which a golden response stands. */
export async function readSessions(): Promise<void> {
  const what = "your sessions";
  const reading = {};
  latest = reading;
  setState({ importing: { status: "reading", what } });
  const sessions = await readLatestSessions();
  const read = sessions.ok ? await casesOf(sessions.value) : sessions;
  if (latest !== reading) return;
  setState({
    importing: read.ok
      ? { status: "read", what, files: [], read: read.value, isRereading: false }
      : { status: "failed", what, failure: read.failure },
  });
}

async function casesOf(stored: readonly StoredSession[]): Promise<Result<ReadCases>> {
  const { casesFromSessions } = await import("@/lib/transfer/cases/cases-from-sessions");
  return casesFromSessions(stored.map(({ session }) => session));
}

/** Reads the same files with other fields. */
export async function chooseFields(fields: FieldChoice): Promise<void> {
  const { importing } = getState();
  if (importing.status !== "read") return;
  const reading = {};
  latest = reading;
  setState({ importing: { ...importing, isRereading: true } });
  const next = await readGivenCases(importing.files, fields);
  if (latest !== reading) return;
  setState({
    importing: next.ok
      ? { ...importing, read: next.value, isRereading: false }
      : { status: "failed", what: importing.what, failure: next.failure },
  });
}

/** Stores what was read as a set and opens it. */
export async function storeRead(): Promise<void> {
  const { importing } = getState();
  if (importing.status !== "read") return;
  const { what, read } = importing;
  setState({ importing: { status: "storing", what, rows: read.cases.length } });
  const stored = await createSet(read);
  setState({
    importing: stored.ok ? { status: "none" } : { status: "failed", what, failure: stored.failure },
  });
}

/** Makes one of the ready sets and opens it. */
export async function makeReadySet(id: ReadySetId, name: string): Promise<void> {
  latest = null;
  setState({ importing: { status: "reading", what: name } });
  const made = await createReadySet(id);
  setState({ importing: made.ok ? { status: "none" } : { status: "failed", what: name, failure: made.failure } });
}

/** Back to where one can give something else; what is being read is not read on. */
export function forgetImport(): void {
  latest = null;
  void stopReading();
  setState({ importing: { status: "none" } });
}
