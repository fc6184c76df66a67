import * as z from "../base/zod";
import type { CheckId, Finding } from "../checks/check";
import type { Verdict } from "../judge/verdict";
import type { NotJudged } from "../optimizers/optimizer";
import type { TemplatePack } from "../template/pack";
import { dropForeignFrame } from "../records/foreign-frame";
import { answersSchema, cleanUpSchema, framedPromptSchema } from "../records/schemas";
import type { Scoring } from "../scoring/scoring";
import { count, failureSchema, id, samplingSchema, schemaFor, seed, usageSchema } from "./schema-parts";
import type { DraftTask, Output, Session, TrialOutputFacts, Version, VersionEvidence, VersionOrigin } from "./session";
import type { SessionRow, VersionRow } from "./session-row";
import { defaultSettings, type WorkbenchSettings } from "./settings";

const modelSchema = z.object({
  engine: z.enum(["web-llm", "transformers", "wllama", "built-in-ai"]),
  modelId: z.string(),
  device: z.enum(["webgpu", "wasm", "built-in"]),
  contextTokens: count,
});
const timingsSchema = z.nullable(z.object({ prefillMilliseconds: z.number(), decodeMilliseconds: z.number() }));

export const originSchema = schemaFor<VersionOrigin>()(
  z.object({
    optimizer: z.enum(["instant", "fipo"]),
    note: z.nullable(z.string()),
    isRepair: z.exactOptional(z.literal(true)),
    model: z.nullable(modelSchema),
    pack: z.nullable(z.object({ id, name: z.string(), hash: z.nullable(z.string()) })),
    settings: z.nullable(
      z.object({
        sampling: samplingSchema,
        candidates: count,
        asksQuestions: z.boolean(),
        judges: z.exactOptional(z.boolean()),
        criterion: z.exactOptional(z.nullable(z.string())),
      }),
    ),
    wordLimit: count,
    seed: z.nullable(seed),
    runId: z.exactOptional(z.string()),
    usage: usageSchema,
    timings: timingsSchema,
  }),
);

export const taskSchema = schemaFor<DraftTask>()(
  z.object({
    silverPrompt: z.string(),
    silverResponse: z.nullable(z.string()),
    goldenResponse: z.nullable(z.string()),
    wordLimit: z.nullable(z.int().check(z.positive())),
    answers: z.exactOptional(answersSchema),
  }),
);

const sessionShape = {
  id,
  createdAt: z.number(),
  updatedAt: z.number(),
  title: z.string(),
  name: z.nullable(z.string()),
  pinnedAt: z.nullable(z.number()),
  task: taskSchema,
  selectedVersionId: z.nullable(z.string()),
  chosenVersionId: z.nullable(z.string()),
};

/** A session as it is written and handed on, without what is derived from it. */
export const sessionSchema = schemaFor<Session>()(z.object(sessionShape));

/** A session as it stands in its table. */
export const sessionRowSchema = schemaFor<SessionRow>()(
  z.object({
    ...sessionShape,
    shownTitle: z.string(),
    verdict: z.enum(["undecided", "golden", "chosen", "kept"]),
    models: z.readonly(z.array(z.string())),
  }),
);

const checkIdSchema = schemaFor<CheckId>()(
  z.enum([
    "place-holders",
    "facts",
    "negation",
    "constraint",
    "moved",
    "slipped-in",
    "answer-leak",
    "answered",
    "chatter",
    "template-words",
    "reasoning",
    "language",
    "word-limit",
    "long-for-model",
    "vague-words",
    "output-form",
    "contradiction",
    "meaning-drift",
    "ambiguous-reference",
    "two-tasks",
  ]),
);

const findingSchema = schemaFor<Finding>()(
  z.object({
    check: checkIdSchema,
    severity: z.enum(["blocking", "warning", "unchecked", "advice"]),
    message: z.string(),
    advice: z.string(),
    place: z.nullable(z.object({ start: z.int().check(z.nonnegative()), end: z.int().check(z.nonnegative()) })),
    source: z.string(),
    repaired: z.nullable(z.string()),
    isOwnChoice: z.exactOptional(z.boolean()),
  }),
);

const cosine = z.number().check(z.minimum(-1), z.maximum(1));
const probability = z.number().check(z.minimum(0), z.maximum(1));

const verdictSchema = schemaFor<Verdict>()(
  z.object({
    outcome: z.enum(["wins", "ties", "loses"]),
    probabilities: z.readonly(z.tuple([probability, probability])),
    margin: z.number(),
    slotBias: z.number(),
    hasProbabilities: z.boolean(),
    criterion: z.nullable(z.string()),
  }),
);

const notJudgedSchema = schemaFor<NotJudged>()(
  z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("blocked") }),
    z.object({ kind: z.literal("unchanged") }),
    z.object({ kind: z.literal("repeats"), index: count }),
    z.object({ kind: z.literal("judge-at-chance") }),
    z.object({ kind: z.literal("budget-spent") }),
    z.object({ kind: z.literal("failed"), failure: failureSchema }),
  ]),
);

const evidenceSchema = schemaFor<VersionEvidence>()(
  z.object({
    findings: z.nullable(z.readonly(z.array(findingSchema))),
    verdict: z.nullable(verdictSchema),
    trial: z.nullable(z.object({ outcome: z.enum(["wins", "loses", "undecided"]), sentence: z.string() })),
    vote: z.nullable(z.enum(["candidate", "incumbent", "neither"])),
    notJudged: z.nullable(notJudgedSchema),
    place: z.nullable(z.object({ best: count, worst: count, of: count })),
    similarity: z.exactOptional(cosine),
  }),
);

const versionShape = {
  id,
  sessionId: id,
  parentId: z.nullable(z.string()),
  createdAt: z.number(),
  kind: z.enum(["silver", "candidate", "edit"]),
  text: z.string(),
  name: z.nullable(z.string()),
  state: z.enum(["writing", "complete", "stopped", "failed"]),
  failure: z.nullable(failureSchema),
  remarks: z.readonly(z.array(z.object({ rule: z.string(), text: z.string(), source: z.string() }))),
  isUnchanged: z.boolean(),
  origin: z.nullable(originSchema),
  evidence: z.exactOptional(evidenceSchema),
  frame: z.exactOptional(framedPromptSchema),
  offers: z.exactOptional(z.readonly(z.array(cleanUpSchema).check(z.maxLength(20)))),
};

/** A version as the page has it, with what the model wrote. A frame that is not that of the text is left out. */
export const versionSchema = schemaFor<Version>()(
  z.object({ ...versionShape, raw: z.nullable(z.string()) }).check(z.overwrite(dropForeignFrame)),
);

/**
 * A version as it stands in its table; what the model wrote stands in `outputs`. A frame that is not that of the text is
 * left out.
 */
export const versionRowSchema = schemaFor<VersionRow>()(z.object(versionShape).check(z.overwrite(dropForeignFrame)));

const scoringSchema = schemaFor<Scoring>()(
  z.discriminatedUnion("id", [
    z.object({ id: z.enum(["exact", "normalized", "number", "letter", "json", "rouge-l", "similarity"]) }),
    z.object({
      id: z.literal("assertion"),
      assertion: z.discriminatedUnion("kind", [
        z.object({ kind: z.enum(["contains", "lacks"]), text: z.string() }),
        z.object({ kind: z.literal("matches"), pattern: z.string() }),
        z.object({ kind: z.literal("is-json") }),
        z.object({ kind: z.literal("at-most-words"), words: z.number() }),
        z.object({ kind: z.literal("at-most-characters"), characters: z.number() }),
      ]),
    }),
  ]),
);

/** What all outputs of a trial have in common. */
export const trialShape = {
  model: modelSchema,
  sampling: samplingSchema,
  blindSeed: z.nullable(seed),
  scoring: z.nullable(scoringSchema),
};

/** What both outputs of one input of a trial have in common. */
export const trialInputShape = {
  values: z.readonly(z.array(z.object({ name: z.string(), value: z.string() }))),
  goldenResponse: z.nullable(z.string()),
};

const trialSchema = schemaFor<TrialOutputFacts>()(
  z.object({
    ...trialShape,
    ...trialInputShape,
    id,
    side: z.enum(["candidate", "incumbent"]),
    input: count,
    inputs: count,
    prompt: z.string(),
    state: z.enum(["complete", "cut-off", "stopped", "failed"]),
    usage: usageSchema,
    timings: timingsSchema,
    vote: z.nullable(z.enum(["candidate", "incumbent", "neither"])),
    similarity: z.exactOptional(cosine),
  }),
);

export const outputSchema = schemaFor<Output>()(
  z.object({
    id,
    sessionId: id,
    versionId: id,
    createdAt: z.number(),
    source: z.enum(["optimizer", "trial"]),
    text: z.string(),
    trial: z.exactOptional(trialSchema),
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
  z.catch(
    z.object({
      optimizer: z.catch(z.enum(["instant", "fipo"]), defaultSettings.optimizer),
      packId: z.catch(z.nullable(z.string()), defaultSettings.packId),
      temperature: z.catch(z.number().check(z.minimum(0), z.maximum(2)), defaultSettings.temperature),
      topP: z.catch(z.number().check(z.gt(0), z.maximum(1)), defaultSettings.topP),
      seed: z.catch(z.nullable(seed), defaultSettings.seed),
      maxTokens: z.catch(z.int().check(z.positive()), defaultSettings.maxTokens),
      contextTokens: z.catch(z.nullable(z.int().check(z.minimum(512))), defaultSettings.contextTokens),
      candidates: z.catch(z.int().check(z.positive()), defaultSettings.candidates),
      asksQuestions: z.catch(z.boolean(), defaultSettings.asksQuestions),
      judges: z.catch(z.boolean(), defaultSettings.judges),
      comparesMeaning: z.catch(z.boolean(), defaultSettings.comparesMeaning),
      criterion: z.catch(z.nullable(z.string()), defaultSettings.criterion),
    }),
    defaultSettings,
  ),
);
