import fc from "fast-check";
import type { Failure } from "../../../lib/base/failure";
import { writeFramedPrompt } from "../../../lib/records/framed-prompt";
import type { VersionRow } from "../../../lib/store/session-row";
import { emailOffer } from "../../fixtures/example-frame";
import { anyAnswer, anyFrame } from "../records/any-frame";
import type { SessionEntry } from "../../../lib/transfer/session-entry";

/** Any UTF-16 units, lone surrogates among them, and now and then something that programs stumble over. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
  fc.string({ unit: "grapheme" }),
  fc.constantFrom(
    "",
    "__proto__",
    "\uFEFF\uFEFFa",
    "\uD83D",
    "\uDC36a",
    "a\u2028b\r\n",
    '{"sessions":[',
    "\\",
    '"',
    "1e999",
  ),
);

const anyId = fc.uuid();
const anyTime = fc.integer({ min: 0, max: 8e15 });
const anyCount = fc.oneof(fc.nat(), fc.constant(Infinity), fc.double({ min: 0, max: 1e9, noNaN: true }));
const anySeed = fc.integer({ min: 0, max: 0xffffffff });
const anyNumber = fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0);
const orNull = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });

const anyFailure: fc.Arbitrary<Failure> = fc.oneof(
  fc.constantFrom<Failure>({ kind: "model-needed" }, { kind: "output-empty" }, { kind: "database-newer" }),
  fc.record({ kind: fc.constant("output-refusal" as const), excerpt: anyText }),
  fc.record({ kind: fc.constant("output-endless" as const), tokens: anyCount }),
  fc.record({ kind: fc.constant("output-endless" as const), tokens: anyCount, repeats: anyText }),
  fc.record({ kind: fc.constant("invalid-import" as const), reasons: fc.array(anyText, { maxLength: 2 }) }),
  fc.record({
    kind: fc.constant("download-failed" as const),
    url: anyText,
    status: orNull(fc.integer()),
    detail: anyText,
  }),
);

const anyOrigin = fc.record({
  optimizer: fc.constantFrom("instant" as const, "fipo" as const),
  note: orNull(anyText),
  model: orNull(
    fc.record({
      engine: fc.constantFrom("web-llm" as const, "transformers" as const, "built-in-ai" as const),
      modelId: anyText,
      device: fc.constantFrom("webgpu" as const, "wasm" as const, "built-in" as const),
      contextTokens: anyCount,
    }),
  ),
  pack: orNull(fc.record({ id: anyId, name: anyText, hash: orNull(anyText) })),
  settings: orNull(
    fc.record({
      sampling: fc.record({ temperature: anyNumber, topP: anyNumber, seed: anySeed, maxTokens: anyCount }),
      candidates: anyCount,
      asksQuestions: fc.boolean(),
    }),
  ),
  wordLimit: anyCount,
  seed: orNull(anySeed),
  usage: orNull(fc.record({ promptTokens: anyCount, completionTokens: anyCount })),
  timings: orNull(fc.record({ prefillMilliseconds: anyNumber, decodeMilliseconds: anyNumber })),
});

const anyPlainVersion = fc.record({
  id: anyId,
  createdAt: anyTime,
  kind: fc.constantFrom("silver" as const, "candidate" as const, "edit" as const),
  text: fc.oneof({ weight: 9, arbitrary: anyText }, { weight: 1, arbitrary: fc.constant("Goldsmith ".repeat(20_000)) }),
  name: orNull(anyText),
  state: fc.constantFrom("writing" as const, "complete" as const, "stopped" as const, "failed" as const),
  failure: orNull(anyFailure),
  remarks: fc.array(fc.record({ rule: anyText, text: anyText, source: anyText }), { maxLength: 2 }),
  isUnchanged: fc.boolean(),
  origin: orNull(anyOrigin),
  /** The place of its parent among those before it; 0 for none. */
  parent: fc.nat(),
  output: orNull(anyText),
});

/** Some with the frame that their text is written from. */
const anyVersion = fc.oneof(
  { weight: 3, arbitrary: anyPlainVersion },
  {
    weight: 1,
    arbitrary: fc.tuple(anyPlainVersion, anyFrame(anyText)).map(([version, frame]) => ({
      ...version,
      text: writeFramedPrompt(frame).text,
      frame,
      offers: [emailOffer],
    })),
  },
);

const anyTask = fc.record(
  {
    silverPrompt: anyText,
    silverResponse: orNull(anyText),
    goldenResponse: orNull(anyText),
    wordLimit: orNull(fc.integer({ min: 1, max: 1e6 })),
    answers: fc.array(anyAnswer("question"), { maxLength: 2 }),
  },
  { requiredKeys: ["silverPrompt", "silverResponse", "goldenResponse", "wordLimit"] },
);

const anySession = fc.record({
  id: anyId,
  createdAt: anyTime,
  updatedAt: anyTime,
  title: anyText,
  name: orNull(anyText),
  pinnedAt: orNull(anyTime),
  task: anyTask,
});

/** Any session with any tree of versions. */
export const anyEntry: fc.Arbitrary<SessionEntry> = fc
  .record({ session: anySession, made: fc.array(anyVersion, { maxLength: 4 }), chosen: fc.nat(), selected: fc.nat() })
  .map(({ session, made, chosen, selected }) => {
    const pick = (place: number, length: number) => made[(place % (length + 1)) - 1]?.id ?? null;
    const versions = made.map(({ parent, output: _, ...version }, place): VersionRow => ({
      ...version,
      sessionId: session.id,
      parentId: pick(parent, place),
    }));
    return {
      session: {
        ...session,
        selectedVersionId: pick(selected, made.length),
        chosenVersionId: pick(chosen, made.length),
      },
      versions,
      outputs: made.flatMap(({ id, createdAt, output }) =>
        output === null
          ? []
          : [{ id, sessionId: session.id, versionId: id, createdAt, source: "optimizer" as const, text: output }],
      ),
    };
  });

export const anyEntries = fc.array(anyEntry, { maxLength: 3 });
