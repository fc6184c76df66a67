import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sessionFrom } from "../../../../lib/client/session/shared-session";
import { answerQuestion, writeFramedPrompt } from "../../../../lib/records/framed-prompt";
import { emailFrame } from "../../../fixtures/example-frame";
import { sessionSchema, versionSchema } from "../../../../lib/store/schema";
import { buildPayload } from "../../../../lib/share/build-payload";
import { anyPayload, examplePayload } from "../../share/payloads";

describe("sessionFrom", () => {
  it("makes a chain from the silver prompt to the chosen one, which is selected", () => {
    const { session, versions } = sessionFrom(examplePayload, 2_000);
    expect(versions.map(({ text, kind, name, state }) => ({ text, kind, name, state }))).toEqual([
      { text: examplePayload.prompts[0]?.text, kind: "silver", name: null, state: "complete" },
      { text: examplePayload.prompts[1]?.text, kind: "candidate", name: "for the class", state: "complete" },
      { text: examplePayload.prompts[2]?.text, kind: "edit", name: null, state: "stopped" },
    ]);
    expect(versions.map(({ parentId }) => parentId)).toEqual([null, versions[0]?.id, versions[1]?.id]);
    expect(new Set(versions.map(({ sessionId }) => sessionId))).toEqual(new Set([session.id]));
    expect(session).toMatchObject({
      createdAt: 2_000,
      title: "tell me about bees",
      selectedVersionId: versions[2]?.id,
      chosenVersionId: null,
      task: { silverPrompt: "tell me about bees", silverResponse: "Bees are insects.", wordLimit: 120 },
    });
  });

  it("takes the silver prompt from the task where the path was left out", () => {
    const { versions } = sessionFrom({ ...examplePayload, prompts: examplePayload.prompts.slice(1, 2) }, 2_000);
    expect(versions.map(({ kind, text }) => [kind, text])).toEqual([
      ["silver", "tell me about bees"],
      ["candidate", examplePayload.prompts[1]?.text],
    ]);
  });

  it("has ids of its own each time", () => {
    const one = sessionFrom(examplePayload, 1);
    const other = sessionFrom(examplePayload, 1);
    expect(one.session.id).not.toBe(other.session.id);
    expect(one.versions[0]?.id).not.toBe(other.versions[0]?.id);
  });

  it("has the same ids for the same session id", () => {
    const [one, other] = [1, 2].map((now) => sessionFrom(examplePayload, now, "mine"));
    expect(one?.versions.map(({ id }) => id)).toEqual(other?.versions.map(({ id }) => id));
  });

  it("brings the frame of the chosen prompt and the answers along", () => {
    const frame = answerQuestion(emailFrame, "email/reader", "A client");
    const answers = frame.questions.flatMap(({ answer }) => answer ?? []);
    const prompts = [{ kind: "candidate" as const, text: writeFramedPrompt(frame).text, frame }];
    const { session, versions } = sessionFrom({ ...examplePayload, task: { silverPrompt: "s", answers }, prompts }, 1);
    expect(session.task.answers).toEqual(answers);
    expect(versions.at(-1)?.frame).toEqual(frame);
  });

  it("finds the answers in the frame where the task has lost them", () => {
    const frame = answerQuestion(emailFrame, "email/reader", "A client");
    const prompts = [{ kind: "candidate" as const, text: writeFramedPrompt(frame).text, frame }];
    const { session } = sessionFrom({ ...examplePayload, task: { silverPrompt: "s" }, prompts }, 1);
    expect(session.task.answers).toMatchObject([{ questionId: "email/reader", line: "It goes to a client." }]);
  });

  it("takes each answer once, and as it is in the last frame", () => {
    const first = answerQuestion(emailFrame, "email/reader", "A client");
    const last = answerQuestion(first, "email/reader", "Colleagues");
    const prompts = [first, last].map((frame) => ({
      kind: "candidate" as const,
      text: writeFramedPrompt(frame).text,
      frame,
    }));
    const { session } = sessionFrom({ ...examplePayload, task: { silverPrompt: "s" }, prompts }, 1);
    expect(session.task.answers).toEqual(last.questions.flatMap(({ answer }) => answer ?? []));
  });

  it("gives rows that the database takes, and the chosen prompt again, for any payload", () => {
    fc.assert(
      fc.property(anyPayload, (payload) => {
        const { session, versions } = sessionFrom(payload, 2_000);
        expect(sessionSchema.safeParse(session).success).toBe(true);
        for (const version of versions) expect(versionSchema.safeParse(version).error).toBeUndefined();

        const again = buildPayload({
          task: session.task,
          versions,
          chosen: versions.at(-1)!,
          packs: [],
          leftOut: new Set(),
          now: payload.createdAt,
        });
        expect(again.prompts.map(({ text }) => text).slice(-1)).toEqual(
          payload.prompts.map(({ text }) => text).slice(-1),
        );
      }),
    );
  });
});
