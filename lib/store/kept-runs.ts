import type * as z from "../base/zod";
import { fail, type Result } from "../base/result";
import type { Door } from "./door";
import { placedRows } from "./key-range";
import { keptIdOf, type KeptId } from "./kept-run-id";
import { createPaidCalls, type PaidCalls } from "./paid-calls";

/** A kind of work of a model that goes on where it was cut off: runs of an optimizer, or trials. */
export interface KeptKind<Run extends KeptId> {
  /** Of the ids of its settings. */
  readonly prefix: string;
  readonly schema: z.ZodMiniType<Run>;
}

/** Runs that are not at their end, with the calls that they have paid for. */
export interface KeptRuns<Run extends KeptId> extends PaidCalls {
  putRun(run: Run): Promise<Result<void>>;
  /** Of a session, in the order in which they were asked for; damaged ones are left out. */
  listRuns(sessionId: string): Promise<Result<readonly Run[]>>;
  /** With its calls. */
  deleteRun(run: KeptId): Promise<Result<void>>;
}

/** Fails with "database-newer" where a newer database keeps calls otherwise. */
export function createKeptRuns<Run extends KeptId>(
  door: Door,
  { prefix, schema }: KeptKind<Run>,
): Result<KeptRuns<Run>> {
  const { database, attempt, attemptChange, isSound } = door;
  if (!database.hasLab) return fail({ kind: "database-newer" });
  const { settings, calls } = database;
  return {
    ok: true,
    value: {
      ...createPaidCalls(door),
      putRun: (run) =>
        attemptChange([settings], async () => {
          await settings.put({ id: keptIdOf(prefix, run), value: schema.parse(run) });
        }),
      listRuns: (sessionId) =>
        attempt(async () => {
          const rows = await settings.where("id").startsWith(`${prefix}${sessionId}:`).toArray();
          const sound = rows.filter((row) => isSound(settings, schema, row.value, row.id));
          // Ids of runs grow with time, and rows come by their ids.
          return sound.map(({ value }) => schema.parse(value));
        }),
      deleteRun: (run) =>
        attemptChange([settings, calls], async () => {
          await settings.delete(keptIdOf(prefix, run));
          await placedRows(calls, run.runId).delete();
        }),
    },
  };
}
