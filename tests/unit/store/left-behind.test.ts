import "fake-indexeddb/auto";
import { describe, expect, it, vi } from "vitest";
import { openRepository } from "../../../lib/store/repository";
import { exampleSession } from "./examples";
import { openTab, putRaw, useFakeBrowser, valueOf } from "./fake-browser";

useFakeBrowser();

/** Web Locks of which this one is held by some page, or is not. */
function stubImportLock(isHeld: boolean): void {
  const request = async (_: string, __: LockOptions, then: (lock: object | null) => Promise<void>) =>
    then(isHeld ? null : {});
  vi.stubGlobal("navigator", { locks: { request, query: async () => ({ held: [] }) } });
}

describe("what an import left", () => {
  it.each([
    { isHeld: false, left: 0 },
    { isHeld: true, left: 1 },
  ])("is cleared at the next start unless a page is importing: $isHeld", async ({ isHeld, left }) => {
    await openTab();
    await putRaw("staged", { value: "left" });
    stubImportLock(isHeld);
    const repository = valueOf(await openRepository());
    expect(await repository.door.database.staged.count()).toBe(left);
    repository.close();
  });
});

describe("drafts", () => {
  it("go at the next start where their session is gone", async () => {
    const tab = await openTab();
    await tab.createSession(exampleSession());
    await tab.saveSetting("draft:session:note", "kept");
    await tab.saveSetting("draft:gone:note", "left");
    await tab.saveSetting("other", "kept");
    const next = await openTab();
    const read = async (id: string) => valueOf(await next.loadSetting(id));
    expect([await read("draft:session:note"), await read("draft:gone:note"), await read("other")]).toEqual([
      "kept",
      null,
      "kept",
    ]);
  });
});
