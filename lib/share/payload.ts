import * as z from "../base/zod";
import { fail, succeed, type Result } from "../base/result";
import { dropForeignFrame } from "../records/foreign-frame";
import { answersSchema, framedPromptSchema } from "../records/schemas";

/** Raised when what an older Goldsmith reads would mislead it; keys that it does not know it leaves out by itself. */
const PAYLOAD_VERSION = 1;

/** The most bytes that a payload may have as JSON, which is far above any prompt. */
export const MOST_PAYLOAD_BYTES = 2_000_000;

/** The most letters of the sentence that says why a prompt was called golden. */
export const MOST_REASON_CHARACTERS = 1_000;

/** The most prompts of one path. */
export const MOST_PROMPTS = 1_000;

const name = z.string().check(z.minLength(1), z.maxLength(300));
// Dates end there.
const time = z.int().check(z.minimum(0), z.maximum(8.64e15));
const seed = z.int().check(z.minimum(0), z.maximum(0xffffffff));
const positive = z.int().check(z.positive());
const amount = z.number().check(z.minimum(0));
const isTrue = z.exactOptional(z.literal(true));

const sharedMakingSchema = z.object({
  optimizer: z.enum(["instant", "fipo"]),
  /** What was to change in the prompt before; absent where the prompt was made from the task alone. */
  note: z.exactOptional(z.string()),
  /** Absent where rules wrote it. The context is absent where it has no end. */
  model: z.exactOptional(
    z.object({
      engine: z.enum(["web-llm", "transformers", "wllama", "built-in-ai"]),
      id: name,
      device: z.enum(["webgpu", "wasm", "built-in"]),
      contextTokens: z.exactOptional(amount),
    }),
  ),
  /** The hash is absent where the browser offered no hashing. */
  pack: z.exactOptional(
    z.object({ id: name, name, hash: z.exactOptional(z.string().check(z.regex(/^[0-9a-f]{64}$/))) }),
  ),
  /** Absent where rules wrote it: they draw nothing. The run's own seed; the prompt's stands below. */
  sampling: z.exactOptional(
    z.object({
      temperature: z.number().check(z.minimum(0), z.maximum(2)),
      topP: z.number().check(z.gt(0), z.maximum(1)),
      seed,
      maxTokens: z.int().check(z.positive(), z.maximum(1_000_000)),
    }),
  ),
  /** How many the run wrote; absent for one. */
  candidates: z.exactOptional(z.int().check(z.minimum(2), z.maximum(1_000))),
  /** Whether the rules asked for missing facts. */
  asksQuestions: isTrue,
  wordLimit: positive,
  seed: z.exactOptional(seed),
  usage: z.exactOptional(z.object({ promptTokens: amount, completionTokens: amount })),
  timings: z.exactOptional(z.object({ prefillMilliseconds: amount, decodeMilliseconds: amount })),
});

/** Why the sender's Goldsmith called it golden, in its own words: a claim like all else in a link, and shown as one. */
const sharedGoldenSchema = z.object({
  by: z.enum(["vote", "trial", "verdict"]),
  reason: z.string().check(z.minLength(1), z.maxLength(MOST_REASON_CHARACTERS)),
});

const sharedPromptSchema = z
  .object({
    kind: z.enum(["silver", "candidate", "edit"]),
    text: z.string(),
    /** The person's own name for it. */
    name: z.exactOptional(z.string()),
    createdAt: z.exactOptional(time),
    /** The text ends where it was cut off. */
    isStopped: isTrue,
    /** The optimizer had nothing to add. */
    isUnchanged: isTrue,
    /** Absent where a person wrote it, and where it was left out. */
    made: z.exactOptional(sharedMakingSchema),
    /** Absent where it is a candidate, and where it was left out how it was made. */
    golden: z.exactOptional(sharedGoldenSchema),
    /** What was added, and what was asked; only the chosen prompt has it. One that is not that of the text is left out. */
    frame: z.exactOptional(framedPromptSchema),
  })
  .check(z.overwrite(dropForeignFrame));

const sharedPackSchema = z.object({
  id: name,
  name,
  texts: z.object({ optimizer: z.string(), s_r: z.string(), g_r: z.string(), discriminator: z.string() }),
});

const payloadSchema = z.object({
  goldsmithShare: z.literal(PAYLOAD_VERSION),
  createdAt: time,
  task: z.object({
    silverPrompt: z.string(),
    silverResponse: z.exactOptional(z.string()),
    goldenResponse: z.exactOptional(z.string()),
    /** Absent for the limit that the prompt's length suggests. */
    wordLimit: z.exactOptional(positive),
    /** What the person answered when they were asked. */
    answers: z.exactOptional(answersSchema),
  }),
  prompts: z.array(sharedPromptSchema).check(z.minLength(1), z.maxLength(MOST_PROMPTS)),
  /** What there was, and the sender kept. */
  leftOut: z.exactOptional(
    z
      .array(z.enum(["silverResponse", "goldenResponse", "path", "making", "templateTexts"]))
      .check(z.minLength(1), z.maxLength(5)),
  ),
  packs: z.exactOptional(z.array(sharedPackSchema).check(z.minLength(1), z.maxLength(20))),
});

/**
 * What a link or a file carries: one task, the prompts from the silver one to the chosen one (the last), or the chosen
 * one alone, and the texts of template packs that the reader will not have. What is not there is absent, which keeps
 * links short. Times are epoch milliseconds.
 */
export type SharedPayload = z.output<typeof payloadSchema>;
export type SharedPrompt = z.output<typeof sharedPromptSchema>;
export type SharedGolden = z.output<typeof sharedGoldenSchema>;
export type SharedMaking = z.output<typeof sharedMakingSchema>;
export type SharedPack = z.output<typeof sharedPackSchema>;

/** As JSON, which keeps half surrogates too. Fails with "link-too-large", or "link-damaged" where it could not be read back. */
export function writePayload(payload: SharedPayload): Result<string> {
  const parsed = payloadSchema.safeParse(payload);
  if (!parsed.success) return fail({ kind: "link-damaged", damage: "unreadable", detail: parsed.error.message });
  const json = JSON.stringify(parsed.data);
  const isTooLarge = json.length > MOST_PAYLOAD_BYTES || new TextEncoder().encode(json).length > MOST_PAYLOAD_BYTES;
  return isTooLarge ? fail({ kind: "link-too-large" }) : succeed(json);
}

/** Reads what `writePayload` wrote, or anything else, and keeps nothing that the format does not name. */
export function readPayload(json: string): Result<SharedPayload> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return fail({ kind: "link-damaged", damage: "unreadable", detail: String(error) });
  }
  if (isNewer(value)) return fail({ kind: "link-newer" });
  const parsed = payloadSchema.safeParse(value);
  return parsed.success
    ? succeed(parsed.data)
    : fail({ kind: "link-damaged", damage: "unreadable", detail: describeIssues(parsed.error.issues) });
}

function isNewer(value: unknown): boolean {
  if (typeof value !== "object" || value === null || !("goldsmithShare" in value)) return false;
  return typeof value.goldsmithShare === "number" && value.goldsmithShare > PAYLOAD_VERSION;
}

/** The first few places that are wrong; a hostile payload can have a million. */
function describeIssues(issues: readonly z.core.$ZodIssue[]): string {
  return issues
    .slice(0, 3)
    .map(({ path, message }) => `${path.map(String).join(".")}: ${message}`)
    .join("; ")
    .slice(0, 500);
}
