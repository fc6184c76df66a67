import { z } from "../base/zod";
import type { Failure } from "../base/failure";
import type { TemplatePack } from "../template/pack";
import type { DraftTask, Session, Version, VersionOrigin } from "./session";
import { defaultSettings, type WorkbenchSettings } from "./settings";

/** Compiles only where what the schema lets through and the plain type are the same: each fits the other. */
function schemaFor<Row>() {
  return <Schema extends z.ZodType<Row>>(
    schema: Schema & ([Row] extends [z.output<Schema>] ? unknown : never),
  ): z.ZodType<Row> => schema;
}

const id = z.string().min(1);
// The browser's built-in model may count in fractions, and its context may be infinite.
const count = z.custom<number>((value) => typeof value === "number" && value >= 0);
const seed = z.int().min(0).max(0xffffffff);
const reasons = z.array(z.string()).readonly();

const failureSchema = schemaFor<Failure>()(
  z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("empty-prompt") }),
    z.object({ kind: z.literal("invalid-template-pack"), reasons }),
    z.object({ kind: z.literal("invalid-model-list"), reasons }),
    z.object({ kind: z.literal("context-exceeded"), promptTokens: count, answerTokens: count, contextTokens: count }),
    z.object({ kind: z.literal("model-needed") }),
    z.object({ kind: z.literal("webgpu-unavailable") }),
    z.object({ kind: z.literal("gpu-adapter-missing") }),
    z.object({ kind: z.literal("gpu-feature-missing"), feature: z.string() }),
    z.object({ kind: z.literal("gpu-memory-exceeded"), detail: z.string() }),
    z.object({ kind: z.literal("gpu-device-lost"), detail: z.string() }),
    z.object({ kind: z.literal("download-failed"), url: z.string(), status: z.int().nullable(), detail: z.string() }),
    z.object({ kind: z.literal("model-damaged"), detail: z.string() }),
    z.object({ kind: z.literal("model-library-unusable"), detail: z.string() }),
    z.object({ kind: z.literal("model-unknown"), modelId: z.string() }),
    z.object({ kind: z.literal("storage-full"), detail: z.string() }),
    z.object({ kind: z.literal("built-in-model-unavailable") }),
    z.object({ kind: z.literal("engine-failed"), detail: z.string() }),
    z.object({ kind: z.literal("output-empty") }),
    z.object({ kind: z.literal("output-only-reasoning") }),
    z.object({ kind: z.literal("output-refusal"), excerpt: z.string() }),
    z.object({ kind: z.literal("output-answer-not-prompt"), excerpt: z.string() }),
    z.object({ kind: z.literal("output-endless"), tokens: count }),
    z.object({ kind: z.literal("worker-not-started"), detail: z.string() }),
    z.object({ kind: z.literal("worker-died"), detail: z.string() }),
    z.object({ kind: z.literal("worker-stalled"), silentMilliseconds: z.number() }),
    z.object({ kind: z.literal("database-unavailable"), detail: z.string() }),
    z.object({ kind: z.literal("database-newer") }),
  ]),
);

const originSchema = schemaFor<VersionOrigin>()(
  z.object({
    optimizer: z.enum(["instant", "fipo"]),
    model: z
      .object({
        engine: z.enum(["web-llm", "transformers", "built-in-ai"]),
        modelId: z.string(),
        device: z.enum(["webgpu", "wasm", "built-in"]),
        contextTokens: count,
      })
      .nullable(),
    pack: z.object({ id, name: z.string(), hash: z.string().nullable() }).nullable(),
    settings: z
      .object({
        sampling: z.object({ temperature: z.number(), topP: z.number(), seed, maxTokens: count }),
        candidates: count,
        asksQuestions: z.boolean(),
      })
      .nullable(),
    wordLimit: count,
    seed: seed.nullable(),
    usage: z.object({ promptTokens: count, completionTokens: count }).nullable(),
    timings: z.object({ prefillMilliseconds: z.number(), decodeMilliseconds: z.number() }).nullable(),
  }),
);

const taskSchema = schemaFor<DraftTask>()(
  z.object({
    silverPrompt: z.string(),
    silverResponse: z.string().nullable(),
    goldenResponse: z.string().nullable(),
    wordLimit: z.int().positive().nullable(),
  }),
);

export const sessionSchema = schemaFor<Session>()(
  z.object({
    id,
    createdAt: z.number(),
    updatedAt: z.number(),
    title: z.string(),
    task: taskSchema,
    selectedVersionId: z.string().nullable(),
  }),
);

export const versionSchema = schemaFor<Version>()(
  z.object({
    id,
    sessionId: id,
    parentId: z.string().nullable(),
    createdAt: z.number(),
    kind: z.enum(["silver", "candidate", "edit"]),
    text: z.string(),
    state: z.enum(["writing", "complete", "stopped", "failed"]),
    failure: failureSchema.nullable(),
    raw: z.string().nullable(),
    remarks: z.array(z.object({ rule: z.string(), text: z.string(), source: z.string() })).readonly(),
    isUnchanged: z.boolean(),
    origin: originSchema.nullable(),
  }),
);

export const packSchema = schemaFor<TemplatePack>()(
  z.object({
    id,
    name: z.string(),
    texts: z.object({ optimizer: z.string(), s_r: z.string(), g_r: z.string(), discriminator: z.string() }),
  }),
);

/**
 * Takes anything: a setting that is missing or damaged has its default, and the others are kept. Settings are no work
 * of a person's, so this needs no notice.
 */
export const settingsSchema = schemaFor<WorkbenchSettings>()(
  z
    .object({
      optimizer: z.enum(["instant", "fipo"]).catch(defaultSettings.optimizer),
      packId: z.string().nullable().catch(defaultSettings.packId),
      temperature: z.number().min(0).max(2).catch(defaultSettings.temperature),
      topP: z.number().gt(0).max(1).catch(defaultSettings.topP),
      seed: seed.nullable().catch(defaultSettings.seed),
      maxTokens: z.int().positive().catch(defaultSettings.maxTokens),
      candidates: z.int().positive().catch(defaultSettings.candidates),
      asksQuestions: z.boolean().catch(defaultSettings.asksQuestions),
    })
    .catch(defaultSettings),
);
