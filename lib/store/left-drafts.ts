import type { Door } from "./door";
import { DRAFT_PREFIX } from "./draft-id";

/**
 * Removes drafts whose session is gone. Done when the database is opened, and not with the session, for that may come
 * back by an undo. Where the database fails, the next start does it.
 */
export async function clearLeftDrafts({ database, isReadOnly, attempt, attemptChange }: Door): Promise<void> {
  const { settings, sessions } = database;
  if (isReadOnly) return;
  const drafts = await attempt(() => settings.where("id").startsWith(DRAFT_PREFIX).primaryKeys());
  if (!drafts.ok || drafts.value.length === 0) return;
  await attemptChange([settings, sessions], async () => {
    const owners = await sessions.bulkGet(drafts.value.map(sessionIdOf));
    await settings.bulkDelete(drafts.value.filter((_, place) => owners[place] === undefined));
  });
}

function sessionIdOf(draftId: string): string {
  return draftId.slice(DRAFT_PREFIX.length, draftId.lastIndexOf(":"));
}
