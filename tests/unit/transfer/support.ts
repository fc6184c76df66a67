import type { Result } from "../../../lib/base/result";
import { builtinPacks } from "../../../lib/template/builtin-packs";
import type { TemplatePack } from "../../../lib/template/pack";
import type { Door } from "../../../lib/store/door";
import type { SessionRepository } from "../../../lib/store/repository";
import type { Session } from "../../../lib/store/session";
import { applyImport, type ImportMode, type ImportOutcome } from "../../../lib/transfer/apply-import";
import { prepareImport, type PreparedImport } from "../../../lib/transfer/prepare-import";
import type { SessionEntry } from "../../../lib/transfer/session-entry";
import { readSource, type SessionSource } from "../../../lib/transfer/session-source";
import type { FilePiece, WriteFormat } from "../../../lib/transfer/write-format";
import { writeGoldsmith } from "../../../lib/transfer/write-goldsmith";
import { toSessionRow, type VersionRow } from "../../../lib/store/session-row";
import { exampleSession, exampleVersion } from "../store/examples";
import { valueOf } from "../store/fake-browser";

export const exportedAt = new Date("2026-01-02T03:04:05.000Z");

export const examplePack: TemplatePack = { id: "imported:mine", name: "mine", texts: builtinPacks[1].texts };

export function versionRow(changes: Parameters<typeof exampleVersion>[0] = {}): VersionRow {
  const { raw: _, ...row } = exampleVersion(changes);
  return row;
}

/** An entry with one silver version, `<id>-silver`. */
export function exampleEntry(id: string, changes: Partial<Session> = {}): SessionEntry {
  return {
    session: exampleSession({ id, ...changes }),
    versions: [versionRow({ id: `${id}-silver`, sessionId: id })],
    outputs: [],
  };
}

/** A file with these sessions, after any changes to its parts. */
export function fileOf(entries: readonly unknown[], changes: Record<string, unknown> = {}): string {
  const head = { format: "goldsmith", version: 1, exportedAt: "2026-01-01T00:00:00.000Z" };
  return JSON.stringify({ ...head, sessions: entries, packs: [], settings: null, ...changes });
}

/** Puts whole sessions into the tables. */
export async function putEntries({ door }: SessionRepository, entries: readonly SessionEntry[]): Promise<void> {
  const { database } = door;
  await database.sessions.bulkPut(entries.map(({ session, versions }) => toSessionRow(session, versions)));
  await database.versions.bulkPut(entries.flatMap(({ versions }) => versions));
  await database.outputs.bulkPut(entries.flatMap(({ outputs }) => outputs));
}

/** All pieces of a file; throws at a failure. */
export async function collect(pieces: AsyncIterable<Result<FilePiece>>): Promise<readonly FilePiece[]> {
  const all: FilePiece[] = [];
  for await (const piece of pieces) all.push(valueOf(piece));
  return all;
}

export async function writeAll(source: SessionSource, write: WriteFormat = writeGoldsmith): Promise<string> {
  return (await collect(write(source, exportedAt))).map(({ text }) => text).join("");
}

export async function exportText({ door }: SessionRepository, ids: readonly string[] | "all" = "all"): Promise<string> {
  return writeAll(valueOf(await readSource(door, ids)));
}

export function prepare(door: Door, file: string | Blob): Promise<Result<PreparedImport | null>> {
  const blob = typeof file === "string" ? new Blob([file]) : file;
  return prepareImport(door, blob, { signal: new AbortController().signal, onProgress: () => undefined });
}

export async function importText(
  { door }: SessionRepository,
  text: string,
  mode: ImportMode = "merge",
): Promise<ImportOutcome> {
  const prepared = valueOf(await prepare(door, text));
  return valueOf(await applyImport(door, prepared!, mode));
}

/** Everything in the tables that is a person's, row by row in the order of the ids, and what is staged. */
export async function dump({ door: { database } }: SessionRepository) {
  return {
    sessions: await database.sessions.toArray(),
    versions: await database.versions.toArray(),
    outputs: await database.outputs.toArray(),
    packs: await database.packs.toArray(),
    settings: await database.settings.toArray(),
    staged: await database.staged.toArray(),
  };
}
