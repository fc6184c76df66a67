import { fail, type Result } from "../../base/result";
import type { Door } from "../../store/door";
import { storeWith, useStorage } from "./storage-queue";

/**
 * One action on a part of the database whose program is fetched when it is first needed, after all actions that were
 * asked for before it. A failure is shown by `useStorage` too.
 */
export async function withPart<Part, Value>(
  fetchPart: () => Promise<(door: Door) => Result<Part>>,
  action: (part: Part) => Promise<Result<Value>>,
): Promise<Result<Value>> {
  const done: Result<Value>[] = [];
  await storeWith(
    async ({ door }) => {
      const create = await fetchPart().catch((error: unknown) =>
        fail({ kind: "database-unavailable", detail: String(error) }),
      );
      if ("failure" in create) return create;
      const part = create(door);
      const result = part.ok ? await action(part.value) : part;
      done.push(result);
      return result;
    },
    { isDoneLater: false },
  );
  return done.at(-1) ?? fail(useStorage.getState().failure ?? { kind: "database-unavailable", detail: "" });
}
