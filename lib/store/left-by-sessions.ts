import type { Door } from "./door";
import { DRAFT_PREFIX } from "./draft-id";
import { placedRows } from "./key-range";
import { RUN_PREFIX, TRIAL_PREFIX } from "./kept-run-id";

const KEPT_PREFIXES = [RUN_PREFIX, TRIAL_PREFIX];

/**
 * Removes drafts, cut runs and cut trials whose session is gone. Done when the database is opened, and not with the session, for that
 * may come back by an undo. Where the database fails, the next start does it.
 */
export async function clearLeftBySessions({ database, isReadOnly, attempt, attemptChange }: Door): Promise<void> {
  const { settings, sessions, calls } = database;
  if (isReadOnly) return;
  const found = await attempt(() =>
    settings
      .where("id")
      .startsWithAnyOf([DRAFT_PREFIX, ...KEPT_PREFIXES])
      .primaryKeys(),
  );
  if (!found.ok || found.value.length === 0) return;
  await attemptChange([settings, sessions, calls], async () => {
    const owners = await sessions.bulkGet(found.value.map(sessionIdOf));
    const left = found.value.filter((_, place) => owners[place] === undefined);
    await settings.bulkDelete(left);
    const runs = left.filter((id) => KEPT_PREFIXES.some((prefix) => id.startsWith(prefix)));
    for (const id of runs) await placedRows(calls, id.slice(id.lastIndexOf(":") + 1)).delete();
  });
}

/** All of these ids are a prefix, the session's id, a colon and the rest. */
function sessionIdOf(id: string): string {
  return id.slice(id.indexOf(":") + 1, id.lastIndexOf(":"));
}
