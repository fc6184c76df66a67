import * as z from "../base/zod";
import { fail, type Result } from "../base/result";
import { answersSchema } from "../records/schemas";
import type { OptimizerSettings } from "../optimizers/optimizer";
import type { TemplatePack } from "../template/pack";
import type { Refinement } from "../template/refinement";
import type { Task } from "../template/task";
import type { Door } from "./door";
import { placedRows } from "./key-range";
import { keptRunIdOf, RUN_PREFIX } from "./kept-run-id";
import { createPaidCalls, type PaidCalls } from "./paid-calls";
import { originSchema } from "./schema";
import { count, id, samplingSchema, schemaFor } from "./schema-parts";
import type { VersionOrigin } from "./session";

/** A run of a model as it was asked for, to go on with if its tab should go before its end. */
export interface KeptRun {
  readonly runId: string;
  readonly sessionId: string;
  /** The version that its candidates hang on. */
  readonly parentId: string;
  readonly task: Task;
  readonly refinement: Refinement | null;
  readonly pack: TemplatePack;
  readonly settings: OptimizerSettings;
  /** Of its candidates, before their seeds. */
  readonly origin: VersionOrigin;
}

const keptRunSchema = schemaFor<KeptRun>()(
  z.object({
    runId: id,
    sessionId: id,
    parentId: id,
    task: z.object({
      silverPrompt: z.string(),
      silverResponse: z.nullable(z.string()),
      goldenResponse: z.nullable(z.string()),
      wordLimit: z.int().check(z.positive()),
      answers: z.exactOptional(answersSchema),
    }),
    refinement: z.nullable(
      z.object({
        note: z.string(),
        parentText: z.string(),
        wishes: z.exactOptional(z.readonly(z.array(z.string()))),
      }),
    ),
    pack: z.object({
      id,
      name: z.string(),
      texts: z.object({ optimizer: z.string(), s_r: z.string(), g_r: z.string(), discriminator: z.string() }),
      isForSmallModels: z.exactOptional(z.boolean()),
    }),
    settings: z.object({
      sampling: samplingSchema,
      candidates: count,
      asksQuestions: z.boolean(),
      judges: z.boolean(),
      criterion: z.nullable(z.string()),
    }),
    origin: originSchema,
  }),
);

/** Runs that are not at their end, with the calls that they have paid for. */
export interface KeptRuns extends PaidCalls {
  putRun(run: KeptRun): Promise<Result<void>>;
  /** Of a session, in the order in which they were asked for; damaged ones are left out. */
  listRuns(sessionId: string): Promise<Result<readonly KeptRun[]>>;
  /** With its calls. */
  deleteRun(run: Pick<KeptRun, "sessionId" | "runId">): Promise<Result<void>>;
}

/** Fails with "database-newer" where a newer database keeps calls otherwise. */
export function createKeptRuns(door: Door): Result<KeptRuns> {
  const { database, attempt, attemptChange, isSound } = door;
  if (!database.hasLab) return fail({ kind: "database-newer" });
  const { settings, calls } = database;
  return {
    ok: true,
    value: {
      ...createPaidCalls(door),
      putRun: (run) =>
        attemptChange([settings], async () => {
          await settings.put({ id: keptRunIdOf(run), value: keptRunSchema.parse(run) });
        }),
      listRuns: (sessionId) =>
        attempt(async () => {
          const rows = await settings.where("id").startsWith(`${RUN_PREFIX}${sessionId}:`).toArray();
          const sound = rows.filter((row) => isSound(settings, keptRunSchema, row.value, row.id));
          // Ids of runs grow with time, and rows come by their ids.
          return sound.map(({ value }) => keptRunSchema.parse(value));
        }),
      deleteRun: (run) =>
        attemptChange([settings, calls], async () => {
          await settings.delete(keptRunIdOf(run));
          await placedRows(calls, run.runId).delete();
        }),
    },
  };
}
