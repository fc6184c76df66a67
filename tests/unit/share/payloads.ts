import fc from "fast-check";
import { writeFramedPrompt } from "../../../lib/records/framed-prompt";
import { anyAnswer, anyFrame } from "../records/any-frame";
import type { SharedMaking, SharedPack, SharedPayload, SharedPrompt } from "../../../lib/share/payload";

/** Any text that a form can hold: half surrogates, control characters and place-holders are among it. */
const text = fc.oneof(
  fc.string(),
  fc.string({ unit: "binary" }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
);
const name = fc.string({ minLength: 1, maxLength: 300 });
const time = fc.integer({ min: 0, max: 8.64e15 });
const seed = fc.integer({ min: 0, max: 0xffffffff });
const amount = fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const positive = fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER });
const isTrue = fc.constant(true as const);

const making: fc.Arbitrary<SharedMaking> = fc.record(
  {
    optimizer: fc.constantFrom("instant", "fipo"),
    note: text,
    model: fc.record(
      {
        engine: fc.constantFrom("web-llm", "transformers", "built-in-ai"),
        id: name,
        device: fc.constantFrom("webgpu", "wasm", "built-in"),
        contextTokens: amount,
      },
      { requiredKeys: ["engine", "id", "device"] },
    ),
    pack: fc.record(
      {
        id: name,
        name,
        hash: fc.string({ unit: fc.constantFrom(...Array.from("0123456789abcdef")), minLength: 64, maxLength: 64 }),
      },
      { requiredKeys: ["id", "name"] },
    ),
    sampling: fc.record({
      temperature: fc.double({ min: 0, max: 2, noNaN: true }).map((value) => value + 0),
      topP: fc.double({ min: Number.MIN_VALUE, max: 1, noNaN: true }),
      seed,
      maxTokens: fc.integer({ min: 1, max: 1_000_000 }),
    }),
    candidates: fc.integer({ min: 2, max: 1_000 }),
    asksQuestions: isTrue,
    wordLimit: positive,
    seed,
    usage: fc.record({ promptTokens: amount, completionTokens: amount }),
    timings: fc.record({ prefillMilliseconds: amount, decodeMilliseconds: amount }),
  },
  { requiredKeys: ["optimizer", "wordLimit"] },
);

const plainPrompt: fc.Arbitrary<SharedPrompt> = fc.record(
  {
    kind: fc.constantFrom("silver", "candidate", "edit"),
    text,
    name: text,
    createdAt: time,
    isStopped: isTrue,
    isUnchanged: isTrue,
    made: making,
  },
  { requiredKeys: ["kind", "text"] },
);

const prompt = fc.oneof(
  { weight: 3, arbitrary: plainPrompt },
  {
    weight: 1,
    arbitrary: fc
      .tuple(plainPrompt, anyFrame(text))
      .map(([plain, frame]): SharedPrompt => ({ ...plain, text: writeFramedPrompt(frame).text, frame })),
  },
);

const pack: fc.Arbitrary<SharedPack> = fc.record({
  id: name,
  name,
  texts: fc.record({ optimizer: text, s_r: text, g_r: text, discriminator: text }),
});

export const anyPayload: fc.Arbitrary<SharedPayload> = fc.record(
  {
    goldsmithShare: fc.constant(1 as const),
    createdAt: time,
    task: fc.record(
      {
        silverPrompt: text,
        silverResponse: text,
        goldenResponse: text,
        wordLimit: positive,
        answers: fc.array(anyAnswer("question"), { minLength: 1, maxLength: 2 }),
      },
      { requiredKeys: ["silverPrompt"] },
    ),
    prompts: fc.array(prompt, { minLength: 1, maxLength: 8 }),
    leftOut: fc.uniqueArray(fc.constantFrom("silverResponse", "goldenResponse", "path", "making", "templateTexts"), {
      minLength: 1,
    }),
    packs: fc.array(pack, { minLength: 1, maxLength: 3 }),
  },
  { requiredKeys: ["goldsmithShare", "createdAt", "task", "prompts"] },
);

/** One with everything in it. */
export const examplePayload: SharedPayload = {
  goldsmithShare: 1,
  createdAt: 1_760_000_000_000,
  task: {
    silverPrompt: "tell me about bees",
    silverResponse: "Bees are insects.",
    goldenResponse: "A year in a hive has four parts …",
    wordLimit: 120,
  },
  prompts: [
    { kind: "silver", text: "tell me about bees", createdAt: 1_759_999_000_000 },
    {
      kind: "candidate",
      text: "Explain how honey bees live through a year, in five short paragraphs for a child of ten.",
      name: "for the class",
      createdAt: 1_759_999_100_000,
      made: {
        optimizer: "fipo",
        model: { engine: "web-llm", id: "Qwen3-4B-q4f16_1-MLC", device: "webgpu", contextTokens: 4096 },
        pack: { id: "imported:Own", name: "Own", hash: "0123456789abcdef".repeat(4) },
        sampling: { temperature: 0.8, topP: 0.95, seed: 7, maxTokens: 1024 },
        candidates: 2,
        wordLimit: 120,
        seed: 7,
        usage: { promptTokens: 310, completionTokens: 88 },
        timings: { prefillMilliseconds: 812.5, decodeMilliseconds: 2_840.1 },
      },
    },
    { kind: "edit", text: "Explain how honey bees live through a year, in five short paragraphs.", isStopped: true },
  ],
  packs: [
    { id: "imported:Own", name: "Own", texts: { optimizer: "S_P O_C G_N", s_r: "S_R", g_r: "G_R", discriminator: "" } },
  ],
};
