import "fake-indexeddb/auto";
import { describe, expect, it, vi } from "vitest";
import { exampleTask } from "../../store/examples";
import { latestOf, openTab, useFakeBrowser, valueOf } from "../../store/fake-browser";

useFakeBrowser();

/** A page of its own, with a prompt in its form and a candidate of the rules. */
async function openPage() {
  vi.resetModules();
  const store = await import("../../../../lib/client/session/session-store");
  const storage = await import("../../../../lib/client/database/storage-queue");
  const typing = await import("../../../../lib/client/database/typing");
  store.startNewSession({ ...exampleTask, silverPrompt: "tell me about bees" });
  const silver = store.settleSilverVersion();
  store.addVersion({ kind: "candidate", parentId: silver.id, text: "Write on bees" });
  const settle = async () => {
    typing.saveNow();
    // What comes after it in the queue is answered when that is written.
    await storage.openStorage();
  };
  await settle();
  return { ...store, ...storage, ...typing, settle };
}

function sessionIds(rows: readonly { readonly id: string }[]): readonly string[] {
  return rows.map(({ id }) => id);
}

describe("a session that another tab deletes", () => {
  it("goes on as a new one with all of its versions where somebody types in it, and the deletion can be undone", async () => {
    const page = await openPage();
    const before = page.useSession.getState();
    const other = await openTab();
    const { createSessionList } = await import("../../../../lib/store/session-list");
    const list = createSessionList(other.door);
    page.editDraft({ silverPrompt: "tell me about bees and ants" });
    const removed = valueOf(await list.remove([before.session?.id ?? ""]));
    await page.settle();

    const after = page.useSession.getState();
    expect(after.session?.id).not.toBe(before.session?.id);
    expect(page.useStorage.getState()).toMatchObject({ failure: null, isKeptAsNew: true });
    const stored = await latestOf(other);
    expect(stored?.session).toMatchObject({
      id: after.session?.id,
      task: { silverPrompt: "tell me about bees and ants" },
    });
    expect(stored?.versions.map(({ text }) => text)).toEqual(["tell me about bees", "Write on bees"]);
    expect(stored?.versions[1]?.parentId).toBe(stored?.versions[0]?.id);
    // Who still knows a version by its former id finds it.
    page.changeVersion(before.versions[1]?.id ?? "", { text: "Write on ants" });
    await page.settle();
    expect((await latestOf(other))?.versions[1]?.text).toBe("Write on ants");

    valueOf(await list.restore(removed));
    const restored = valueOf(await other.readSession(before.session?.id ?? ""));
    expect(sessionIds(restored?.versions ?? [])).toEqual(sessionIds(before.versions));
  });
});

describe("a database that is deleted under the page", () => {
  it("is made anew with the whole session, under its own ids", async () => {
    const page = await openPage();
    const before = page.useSession.getState();
    await new Promise((resolve) => (indexedDB.deleteDatabase("goldsmith").onsuccess = resolve));
    page.editDraft({ silverPrompt: "tell me about bees and ants" });
    await page.settle();
    expect(page.useStorage.getState()).toMatchObject({ failure: null, isKeptAsNew: false, openings: 2 });
    const stored = await latestOf(await openTab());
    expect(stored?.session).toMatchObject({
      id: before.session?.id,
      task: { silverPrompt: "tell me about bees and ants" },
    });
    expect(sessionIds(stored?.versions ?? [])).toEqual(sessionIds(before.versions));
  });
});

describe("a database that takes nothing", () => {
  it("gets everything as soon as it takes something again, of other sessions and fields too", async () => {
    const page = await openPage();
    const { keepDraft } = await import("../../../../lib/client/session/drafts");
    const first = page.useSession.getState().session?.id ?? "";
    const put = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
      throw new DOMException("No room.", "QuotaExceededError");
    });
    for (const text of ["tell me about bees a", "tell me about bees an", "tell me about bees and ants"]) {
      page.editDraft({ silverPrompt: text });
      page.saveNow();
    }
    keepDraft({ sessionId: first, name: "note", what: "the note" }, "shorter");
    await page.settle();
    page.startNewSession({ ...exampleTask, silverPrompt: "tell me about wasps" });
    await page.settle();
    expect(page.useUnsaved.getState().failure?.kind).toBe("storage-full");
    expect(page.unstoredWords().length).toBeGreaterThanOrEqual(3);

    put.mockRestore();
    page.storeAgain();
    await page.settle();
    expect(page.useUnsaved.getState().failure).toBeNull();
    expect(page.unstoredWords()).toEqual([]);
    const tab = await openTab();
    expect((await latestOf(tab))?.session.id).toBeDefined();
    expect(valueOf(await tab.readSession(first))?.session.task.silverPrompt).toBe("tell me about bees and ants");
    expect(valueOf(await tab.loadSetting(`draft:${first}:note`))).toBe("shorter");
    // What stood there for moments only is no version.
    expect(valueOf(await tab.readSession(first))?.versions).toHaveLength(2);
    const second = page.useSession.getState().session?.id ?? "";
    expect(valueOf(await tab.readSession(second))?.session.task.silverPrompt).toBe("tell me about wasps");
  });
});
