import type { Table, Transaction } from "dexie";
import type { Output } from "./session";
import { outputSchema, sessionRowSchema, versionRowSchema } from "./schema";
import { modelsOf, toSessionRow, type SessionRow, type VersionRow } from "./session-row";

const ROWS_AT_ONCE = 200;

/** A row of version 1, of any shape: it may be damaged. */
type OldRow = Readonly<Record<string, unknown>>;

/**
 * From version 1: sessions and versions have names, what a model wrote moves to `outputs`, and every session gets what
 * the new indexes need. A row that would not be read then is damaged already; it stays exactly as it is.
 */
export async function upgradeToVersion2(transaction: Transaction): Promise<void> {
  const versions = transaction.table<OldRow | VersionRow>("versions");
  const outputs = transaction.table<Output>("outputs");
  const origins = new Map<string, VersionRow["origin"][]>();
  await forRowsOf(versions, async (rows) => {
    const changed = rows.map(upgradeVersion).filter((pair) => pair !== null);
    for (const { row } of changed) origins.set(row.sessionId, [...(origins.get(row.sessionId) ?? []), row.origin]);
    await versions.bulkPut(changed.map(({ row }) => row));
    await outputs.bulkPut(changed.map(({ output }) => output).filter((output) => output !== null));
  });

  const sessions = transaction.table<OldRow | SessionRow>("sessions");
  const stale = transaction.table<{ readonly sessionId: string }>("staleSearchTexts");
  await forRowsOf(sessions, async (rows) => {
    const changed = rows.map((row) => upgradeSession(row, origins)).filter((row) => row !== null);
    await sessions.bulkPut(changed);
    await stale.bulkPut(changed.map(({ id }) => ({ sessionId: id })));
  });
}

/** A few at a time: a person may have ten thousand sessions. */
async function forRowsOf(table: Table, take: (rows: readonly OldRow[]) => Promise<void>): Promise<void> {
  let keys: readonly unknown[] = await table.limit(ROWS_AT_ONCE).primaryKeys();
  while (keys.length > 0) {
    // bulkGet keeps the order, and rows are as they were stored.
    await take((await table.bulkGet([...keys])) as readonly OldRow[]);
    keys = await table.where(":id").above(keys.at(-1)).limit(ROWS_AT_ONCE).primaryKeys();
  }
}

function upgradeVersion(old: OldRow): { row: VersionRow; output: Output | null } | null {
  const { raw, ...rest } = old;
  const origin = typeof old["origin"] === "object" && old["origin"] !== null ? { ...old["origin"], note: null } : null;
  const row = versionRowSchema.safeParse({ ...rest, name: null, origin }).data;
  if (row === undefined) return null;
  if (raw === null) return { row, output: null };
  const { id, sessionId, createdAt } = row;
  const output = { id, sessionId, versionId: id, createdAt, source: "optimizer", text: raw };
  const checked = outputSchema.safeParse(output).data;
  return checked === undefined ? null : { row, output: checked };
}

function upgradeSession(old: OldRow, origins: ReadonlyMap<string, readonly VersionRow["origin"][]>): SessionRow | null {
  const { data } = sessionRowSchema.safeParse({
    ...old,
    name: null,
    pinnedAt: null,
    chosenVersionId: null,
    shownTitle: "",
    verdict: "undecided",
    models: modelsOf((origins.get(String(old["id"])) ?? []).map((origin) => ({ origin }))),
  });
  return data === undefined ? null : { ...toSessionRow(data, []), models: data.models };
}
