import * as z from "../base/zod";
import { answersSchema } from "../records/schemas";
import type { OptimizerSettings } from "../optimizers/optimizer";
import type { TemplatePack } from "../template/pack";
import type { Refinement } from "../template/refinement";
import type { Task } from "../template/task";
import { RUN_PREFIX, type KeptId } from "./kept-run-id";
import type { KeptKind } from "./kept-runs";
import { originSchema } from "./schema";
import { count, id, samplingSchema, schemaFor } from "./schema-parts";
import type { VersionOrigin } from "./session";

/** A run of a model as it was asked for, to go on with if its tab should go before its end. */
export interface KeptRun extends KeptId {
  /** The version that its candidates hang on. */
  readonly parentId: string;
  readonly task: Task;
  readonly refinement: Omit<Refinement, "parentFrame"> | null;
  readonly pack: TemplatePack;
  readonly settings: OptimizerSettings;
  /** Of its candidates, before their seeds. */
  readonly origin: VersionOrigin;
}

/** How runs are kept. */
export const keptRuns: KeptKind<KeptRun> = {
  prefix: RUN_PREFIX,
  schema: schemaFor<KeptRun>()(
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
        isLearned: z.exactOptional(z.boolean()),
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
  ),
};
