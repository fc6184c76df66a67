import { beforeEach, describe, expect, it, vi } from "vitest";
import { addVersion, editDraft, openSession, startNewSession, useSession } from "@/lib/client/session/session-store";
import { saveNow } from "@/lib/client/database/typing";
import { splitWhereUnrelated, undoSplit, useSplit } from "@/lib/client/session/split-session";
import { storeWith } from "@/lib/client/database/storage-queue";
import type { StoredSession } from "@/lib/store/repository";
import { useFakeBrowser } from "../../store/fake-browser";

useFakeBrowser();

const bees = "Explain how honey bees live through a year, for a child of ten.";
const query = "Write a SQL query that lists customers with more than five orders.";
const state = () => useSession.getState();

async function stored(id: string): Promise<StoredSession | null> {
  let found: StoredSession | null = null;
  await storeWith(async (repository) => {
    const read = await repository.readSession(id);
    if (read.ok) found = read.value;
    return read;
  });
  return found;
}

let formerId: string;

beforeEach(() => {
  vi.stubGlobal("location", { pathname: "/", search: "", hash: "" });
  vi.stubGlobal("history", { replaceState: vi.fn() });
  useSplit.setState({ split: null });
  startNewSession({ silverPrompt: bees, silverResponse: "Bees buzz.", goldenResponse: null, wordLimit: null });
  splitWhereUnrelated();
  const silver = addVersion({ kind: "silver", parentId: null, text: bees });
  addVersion({ kind: "candidate", parentId: silver.id, text: `${bees} Use plain words.` });
  formerId = state().session!.id;
});

describe("splitWhereUnrelated", () => {
  it("gives a prompt about something else a session of its own, and the former one its prompt back", async () => {
    editDraft({ silverPrompt: query });
    splitWhereUnrelated();
    expect(state().session?.id).not.toBe(formerId);
    expect(state()).toMatchObject({ versions: [], draft: { silverPrompt: query, silverResponse: null } });
    expect(useSplit.getState().split).toMatchObject({ formerId, newId: state().session?.id });
    const former = await stored(formerId);
    expect(former?.session).toMatchObject({ title: expect.stringMatching(/^Explain how honey bees/) as string });
    expect(former?.session.task).toMatchObject({ silverPrompt: bees, silverResponse: "Bees buzz." });
    expect(former?.versions).toHaveLength(2);
  });

  it("takes along a response that came with the new prompt", async () => {
    editDraft({ silverPrompt: query, silverResponse: "SELECT 1" });
    splitWhereUnrelated();
    expect(state().draft.silverResponse).toBe("SELECT 1");
    expect((await stored(formerId))?.session.task.silverResponse).toBe("Bees buzz.");
  });

  it("leaves the answers that were given since the last run with the former prompt", async () => {
    const answers = [{ questionId: "reader", ask: "Who reads it?", text: "A child", line: "A child reads it." }];
    editDraft({ answers });
    editDraft({ silverPrompt: query });
    splitWhereUnrelated();
    expect(state().draft).not.toHaveProperty("answers");
    expect((await stored(formerId))?.session.task.answers).toEqual(answers);
  });

  it("lets a prompt be that goes on from what is there, from the result too", () => {
    for (const silverPrompt of [`${bees} Be brief.`, "Explain how honey bees live. Use plain words."]) {
      editDraft({ silverPrompt });
      splitWhereUnrelated();
      expect(state().session?.id).toBe(formerId);
    }
  });

  it("lets a session be from which nothing was made yet", () => {
    startNewSession({ silverPrompt: bees, silverResponse: null, goldenResponse: null, wordLimit: null });
    const { id } = addVersion({ kind: "silver", parentId: null, text: bees });
    editDraft({ silverPrompt: query });
    splitWhereUnrelated();
    expect(state().versions.map((version) => version.id)).toEqual([id]);
  });
});

describe("undoSplit", () => {
  it("puts the prompt and what was made of it into the former session, and leaves no other", async () => {
    editDraft({ silverPrompt: query });
    splitWhereUnrelated();
    const newId = state().session!.id;
    const silver = addVersion({ kind: "silver", parentId: null, text: query });
    addVersion({ kind: "candidate", parentId: silver.id, text: `${query} Use plain SQL.` });
    saveNow();
    await undoSplit();
    expect(state().session?.id).toBe(formerId);
    expect(state().draft.silverPrompt).toBe(query);
    const [first, , moved, made] = state().versions;
    expect(moved).toMatchObject({ kind: "silver", text: query, parentId: first?.id });
    expect(made).toMatchObject({ kind: "candidate", parentId: moved?.id });
    expect(await stored(newId)).toBeNull();
    expect((await stored(formerId))?.versions).toHaveLength(4);
    expect(useSplit.getState().split).toBeNull();
  });

  it("does nothing where another session is on the workbench", async () => {
    editDraft({ silverPrompt: query });
    splitWhereUnrelated();
    const newId = state().session!.id;
    await openSession(formerId);
    await undoSplit();
    expect(await stored(newId)).not.toBeNull();
  });
});
