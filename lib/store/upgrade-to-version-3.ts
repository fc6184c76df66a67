import type { Transaction } from "dexie";
import { sessionRowSchema, versionRowSchema } from "./schema";
import { toSessionRow, type SessionRow, type VersionRow } from "./session-row";

/**
 * From version 2: a session is golden by the gate alone, where it was by any choice of what was made here. A damaged row
 * stays exactly as it is.
 */
export async function upgradeToVersion3(transaction: Transaction): Promise<void> {
  const sessions = transaction.table<SessionRow, string>("sessions");
  const versions = transaction.table<VersionRow, string>("versions");
  for (const id of await sessions.where("verdict").equals("golden").primaryKeys()) {
    const { data: session } = sessionRowSchema.safeParse(await sessions.get(id));
    if (session === undefined) continue;
    const { data: chosen } = versionRowSchema.safeParse(await versions.get(session.chosenVersionId ?? ""));
    const { verdict } = toSessionRow(session, chosen === undefined ? [] : [chosen]);
    if (verdict !== session.verdict) await sessions.put({ ...session, verdict });
  }
}
