import { fail, type Result } from "../../base/result";
import type { LabRepository } from "../../store/lab-repository";
import { storeWith, useStorage } from "../database/storage-queue";

/** One action on what the Lab stores, after all that were asked for before it. A failure is shown by `useStorage` too. */
export async function withLab<Value>(action: (lab: LabRepository) => Promise<Result<Value>>): Promise<Result<Value>> {
  const done: Result<Value>[] = [];
  await storeWith(
    async ({ door }) => {
      const program = await import("../../store/lab-repository").catch((error: unknown) =>
        fail({ kind: "database-unavailable", detail: String(error) }),
      );
      if ("failure" in program) return program;
      const lab = program.createLabRepository(door);
      const result = lab.ok ? await action(lab.value) : lab;
      done.push(result);
      return result;
    },
    { isDoneLater: false },
  );
  return done.at(-1) ?? fail(useStorage.getState().failure ?? { kind: "database-unavailable", detail: "" });
}
