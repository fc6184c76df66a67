import { fail, succeed, type Result } from "../../base/result";
import type { Door } from "../../store/door";
import { storeWith, useStorage } from "./storage-queue";

/** The open database. It is used past the queue of writes: a long export keeps nothing from being saved. */
export async function openDoor(): Promise<Result<Door>> {
  const doors: Door[] = [];
  await storeWith(
    async ({ door }) => {
      doors.push(door);
      return succeed(null);
    },
    { isDoneLater: false },
  );
  const [door] = doors;
  if (door !== undefined) return succeed(door);
  return fail(useStorage.getState().failure ?? { kind: "database-unavailable", detail: "" });
}
