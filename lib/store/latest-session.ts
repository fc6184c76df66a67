import type { Database } from "./database";
import { latestBelievable, noteStamp } from "./stamp";

/** Where the id of the session that was changed last stands, among the settings: times do not tell it, for clocks jump. */
const LATEST_ID = "latest-session";

/** To be called inside the transaction that changes the session. */
export async function markLatest({ settings }: Database, sessionId: string): Promise<void> {
  if ((await readLatestId({ settings })) !== sessionId) await settings.put({ id: LATEST_ID, value: sessionId });
}

/** Null where no session was changed since this is kept. The session may be gone. */
export async function readLatestId({ settings }: Pick<Database, "settings">): Promise<string | null> {
  const value = (await settings.get(LATEST_ID))?.value;
  return typeof value === "string" ? value : null;
}

export async function forgetLatest({ settings }: Database): Promise<void> {
  await settings.delete(LATEST_ID);
}

/** So that what is stamped next comes after what any tab has stored. */
export async function noteNewestStamp({ sessions }: Database): Promise<void> {
  const believable = sessions.where("updatedAt").belowOrEqual(latestBelievable());
  const [time] = await believable.reverse().limit(1).keys();
  if (typeof time === "number") noteStamp(time);
}
