import { describe, expect, it } from "vitest";
import { answerQuestion, writeFramedPrompt } from "@/lib/records/framed-prompt";
import { emailFrame, emailOffer, silverEmail } from "../../fixtures/example-frame";
import { exampleSession, exampleTask, exampleVersion } from "./examples";
import { latestOf, openTab, putRaw, useFakeBrowser, valueOf } from "./fake-browser";

useFakeBrowser();

const silver = exampleVersion({ id: "silver", text: silverEmail });
const framed = exampleVersion({
  id: "framed",
  parentId: "silver",
  kind: "candidate",
  createdAt: 2_000,
  text: writeFramedPrompt(emailFrame).text,
  frame: emailFrame,
  offers: [emailOffer],
});
const answered = answerQuestion(emailFrame, "email/reader", "A client");
const answers = answered.questions.flatMap(({ answer }) => answer ?? []);

describe("a version with a frame", () => {
  it("comes back with it, and with its offers, after the tab was closed", async () => {
    const first = await openTab();
    await first.createSession(exampleSession(), [silver, framed]);
    first.close();
    expect((await latestOf(await openTab()))?.versions).toEqual([silver, framed]);
  });

  it("keeps an answer that changed its text", async () => {
    const repository = await openTab();
    await repository.createSession(exampleSession(), [silver, framed]);
    const { text } = writeFramedPrompt(answered);
    await repository.updateVersion("framed", { text, frame: answered });
    expect((await latestOf(repository))?.versions[1]).toMatchObject({ text, frame: answered });
  });

  it("loses the frame, and keeps the text, where something that knows no frames changed the text", async () => {
    const repository = await openTab();
    await repository.createSession(exampleSession(), [silver, framed]);
    await repository.updateVersion("framed", { text: "Another text" });
    const [, version] = (await latestOf(repository))?.versions ?? [];
    expect(version?.text).toBe("Another text");
    expect(version?.frame).toBeUndefined();
  });

  it("is read without a foreign frame that was put into the database itself", async () => {
    const repository = await openTab();
    await repository.createSession(exampleSession(), [silver]);
    const { raw: _, ...row } = framed;
    await putRaw("versions", { ...row, text: "Written by an older tab" });
    const [, version] = (await latestOf(repository))?.versions ?? [];
    expect(version).toMatchObject({ id: "framed", text: "Written by an older tab" });
    expect(version?.frame).toBeUndefined();
    expect(repository.damagedRows()).toEqual([]);
  });

  it("is left out whole where its frame is no frame", async () => {
    const repository = await openTab();
    await repository.createSession(exampleSession(), [silver]);
    const { raw: _, ...row } = framed;
    await putRaw("versions", { ...row, frame: { before: 1 } });
    expect((await latestOf(repository))?.versions).toEqual([silver]);
    expect(repository.damagedRows()).toMatchObject([{ table: "versions", id: "framed" }]);
  });
});

describe("the answers of a task", () => {
  it("are stored with it, and taken back with it", async () => {
    const repository = await openTab();
    await repository.createSession(exampleSession());
    await repository.saveTask("session", { ...exampleTask, answers }, exampleTask);
    expect((await latestOf(repository))?.session.task).toEqual({ ...exampleTask, answers });
    await repository.saveTask("session", { ...exampleTask, answers: [] }, { ...exampleTask, answers });
    expect((await latestOf(repository))?.session.task).toEqual({ ...exampleTask, answers: [] });
  });

  it("stay where another tab changes the prompt alone", async () => {
    const [one, other] = [await openTab(), await openTab()];
    await one.createSession(exampleSession());
    await one.saveTask("session", { ...exampleTask, answers }, exampleTask);
    await other.saveTask("session", { ...exampleTask, silverPrompt: "Write about cats" }, exampleTask);
    expect((await latestOf(one))?.session.task).toEqual({ ...exampleTask, silverPrompt: "Write about cats", answers });
  });
});

describe("deleteSession", () => {
  it("takes the session away with all of its versions, and no other", async () => {
    const repository = await openTab();
    await repository.createSession(exampleSession(), [silver]);
    await repository.createSession(exampleSession({ id: "other" }), [exampleVersion({ sessionId: "other" })]);
    await repository.deleteSession("session");
    expect(valueOf(await repository.readSession("session"))).toBeNull();
    expect(valueOf(await repository.readSession("other"))?.versions).toHaveLength(1);
  });
});
