import { fail, succeed, type Result } from "../../base/result";
import type { StoredSession } from "../../store/repository";
import { storeWith } from "../database/storage-queue";

/** Enough to find one's latest work. */
const MOST_SESSIONS = 200;

/** The sessions that were changed last, with their versions; the latest first. For the Lab's prompts and rows. */
export async function readLatestSessions(): Promise<Result<readonly StoredSession[]>> {
  const read: Result<readonly StoredSession[]>[] = [];
  await storeWith(
    async (repository) => {
      const program = await import("../../store/session-list").catch((error: unknown) =>
        fail({ kind: "database-unavailable", detail: String(error) }),
      );
      if ("failure" in program) return program;
      const found = await program
        .createSessionList(repository.door)
        .find({ sort: "updated", model: null, verdict: null, search: "" });
      if (!found.ok) return found;
      const sessions: StoredSession[] = [];
      for (const id of found.value.slice(0, MOST_SESSIONS)) {
        const stored = await repository.readSession(id);
        if (!stored.ok) return stored;
        if (stored.value !== null) sessions.push(stored.value);
      }
      const result = succeed(sessions);
      read.push(result);
      return result;
    },
    { isDoneLater: false },
  );
  return read.at(-1) ?? fail({ kind: "database-unavailable", detail: "" });
}
