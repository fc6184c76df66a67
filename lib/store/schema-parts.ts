import * as z from "../base/zod";
import type { Failure } from "../base/failure";

/** Compiles only where what the schema lets through and the plain type are the same: each fits the other. */
export function schemaFor<Row>() {
  return <Schema extends z.ZodMiniType<Row>>(
    schema: Schema & ([Row] extends [z.output<Schema>] ? unknown : never),
  ): z.ZodMiniType<Row> => schema;
}

export const id = z.string().check(z.minLength(1));
// The browser's built-in model may count in fractions, and its context may be infinite.
export const count = z.custom<number>((value) => typeof value === "number" && value >= 0);
export const seed = z.int().check(z.minimum(0), z.maximum(0xffffffff));
const reasons = z.readonly(z.array(z.string()));

export const failureSchema = schemaFor<Failure>()(
  z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("empty-prompt") }),
    z.object({ kind: z.literal("invalid-template-pack"), reasons }),
    z.object({ kind: z.literal("invalid-model-list"), reasons }),
    z.object({ kind: z.literal("invalid-own-model"), reasons }),
    z.object({ kind: z.literal("invalid-model-folder"), reasons }),
    z.object({ kind: z.literal("invalid-import"), reasons }),
    z.object({ kind: z.literal("context-exceeded"), promptTokens: count, answerTokens: count, contextTokens: count }),
    z.object({ kind: z.literal("model-needed") }),
    z.object({ kind: z.literal("webgpu-unavailable") }),
    z.object({ kind: z.literal("gpu-adapter-missing") }),
    z.object({ kind: z.literal("gpu-feature-missing"), feature: z.string() }),
    z.object({ kind: z.literal("gpu-memory-exceeded"), detail: z.string() }),
    z.object({ kind: z.literal("gpu-device-lost"), detail: z.string() }),
    z.object({ kind: z.literal("memory-exceeded"), detail: z.string() }),
    z.object({ kind: z.literal("download-failed"), url: z.string(), status: z.nullable(z.int()), detail: z.string() }),
    z.object({ kind: z.literal("offline-switch-on"), url: z.string() }),
    z.object({ kind: z.literal("download-is-page"), url: z.string(), from: z.string() }),
    z.object({ kind: z.literal("imported-file-missing"), file: z.string() }),
    z.object({ kind: z.literal("model-damaged"), detail: z.string() }),
    z.object({ kind: z.literal("model-library-unusable"), detail: z.string() }),
    z.object({ kind: z.literal("model-architecture-unknown"), architecture: z.string(), detail: z.string() }),
    z.object({ kind: z.literal("model-file-too-large"), file: z.string() }),
    z.object({ kind: z.literal("model-loaded-elsewhere"), memoryMegabytes: z.nullable(z.number()) }),
    z.object({ kind: z.literal("model-unknown"), modelId: z.string() }),
    z.object({ kind: z.literal("storage-full"), detail: z.string() }),
    z.object({ kind: z.literal("built-in-model-unavailable") }),
    z.object({ kind: z.literal("engine-failed"), detail: z.string() }),
    z.object({ kind: z.literal("output-empty") }),
    z.object({ kind: z.literal("output-only-reasoning") }),
    z.object({ kind: z.literal("output-refusal"), excerpt: z.string() }),
    z.object({ kind: z.literal("output-answer-not-prompt"), excerpt: z.string() }),
    z.object({
      kind: z.literal("output-no-rewrite"),
      fault: z.enum(["example-copied", "repeats-itself", "words-lost", "nothing-added"]),
    }),
    z.object({ kind: z.literal("output-endless"), tokens: count, repeats: z.exactOptional(z.string()) }),
    z.object({ kind: z.literal("invalid-cases"), reasons }),
    z.object({ kind: z.literal("template-failed"), detail: z.string() }),
    z.object({ kind: z.literal("script-failed"), detail: z.string() }),
    z.object({ kind: z.literal("budget-spent") }),
    z.object({ kind: z.literal("replay-differs"), step: count }),
    z.object({ kind: z.literal("tab-gone") }),
    z.object({
      kind: z.literal("person-needed"),
      step: count,
      requestHash: z.string(),
      question: z.discriminatedUnion("kind", [
        z.object({ kind: z.literal("duel"), input: z.string(), first: z.string(), second: z.string() }),
        z.object({
          kind: z.literal("open"),
          question: z.string(),
          about: z.readonly(z.array(z.object({ title: z.string(), text: z.string() }))),
          options: z.readonly(z.array(z.string())),
        }),
      ]),
    }),
    z.object({
      kind: z.literal("link-damaged"),
      damage: z.enum(["cut-off", "altered", "unreadable"]),
      detail: z.string(),
    }),
    z.object({ kind: z.literal("link-too-large") }),
    z.object({ kind: z.literal("link-newer") }),
    z.object({ kind: z.literal("link-sealed-wrong") }),
    z.object({
      kind: z.literal("browser-feature-missing"),
      feature: z.enum(["compression", "encryption", "large-memory"]),
    }),
    z.object({ kind: z.literal("worker-not-started"), detail: z.string() }),
    z.object({ kind: z.literal("worker-died"), detail: z.string() }),
    z.object({ kind: z.literal("worker-stalled"), silentMilliseconds: z.number() }),
    z.object({ kind: z.literal("model-rests") }),
    z.object({ kind: z.literal("model-ended-by-stop") }),
    z.object({ kind: z.literal("database-unavailable"), detail: z.string() }),
    z.object({ kind: z.literal("database-newer") }),
    z.object({ kind: z.literal("file-not-written"), detail: z.string() }),
  ]),
);

export const samplingSchema = z.object({ temperature: z.number(), topP: z.number(), seed, maxTokens: count });
export const usageSchema = z.nullable(z.object({ promptTokens: count, completionTokens: count }));
