import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { openRepository } from "../../../../lib/store/repository";
import { exampleSession, exampleVersion } from "../../store/examples";
import { valueOf } from "../../store/fake-browser";
import { asHandle, createFakeFolder, type FakeFolder } from "./fake-folder";

const TEN_MINUTES = 10 * 60_000;
const today = "goldsmith-backup-2026-03-01.goldsmith.json";

let folder: FakeFolder;
let closeAll: (() => void)[] = [];

beforeEach(() => {
  folder = createFakeFolder();
  const clone = structuredClone;
  // A browser can store a folder's handle; this one is told apart by being the same.
  vi.stubGlobal("structuredClone", (value: unknown) => {
    const record = value as { value?: { folder?: unknown } } | null | undefined;
    if (record?.value?.folder !== folder) return clone(value);
    return { ...record, value: { ...record.value } };
  });
  vi.stubGlobal("indexedDB", new IDBFactory());
  vi.stubGlobal("navigator", {});
  vi.stubGlobal("window", { showDirectoryPicker: async () => asHandle(folder) });
  vi.useFakeTimers({ now: new Date(2026, 2, 1, 12), toFake: ["setInterval", "clearInterval", "Date"] });
});

afterEach(() => {
  for (const close of closeAll) close();
  closeAll = [];
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A page that was just opened, with nothing of an earlier one in memory. */
async function openPage() {
  vi.resetModules();
  const backup = {
    ...(await import("../../../../lib/client/transfer/backup")),
    ...(await import("../../../../lib/client/transfer/backup-state")),
  };
  closeAll.push(backup.endBackups);
  await backup.startBackups();
  return backup;
}

async function openTab() {
  const repository = valueOf(await openRepository());
  closeAll.push(() => {
    repository.close();
  });
  return repository;
}

async function addSession(id: string): Promise<void> {
  const tab = await openTab();
  const version = exampleVersion({ id: `${id}-silver`, sessionId: id });
  valueOf(await tab.createSession(exampleSession({ id }), [version]));
}

/** What stands in the backup of today. */
function backedUp(): readonly string[] {
  const file = JSON.parse(folder.files.get(today) ?? "{}") as { sessions?: { session: { id: string } }[] };
  return (file.sessions ?? []).map(({ session }) => session.id);
}

/** Lets the page's clock go on, ten minutes at a time, until it is so. */
async function untilBackup(isSo: () => boolean): Promise<void> {
  for (let tries = 0; tries < 60 && !isSo(); tries += 1) await passTenMinutes();
  expect(isSo()).toBe(true);
}

async function passTenMinutes(): Promise<void> {
  vi.advanceTimersByTime(TEN_MINUTES);
  await new Promise((resolve) => setTimeout(resolve, 20));
}

/** Until the page has noted that something was changed. */
async function untilNoted(): Promise<void> {
  const tab = await openTab();
  await vi.waitFor(async () => {
    expect(valueOf(await tab.loadSetting("backup"))).toMatchObject({ isBehind: true });
  });
}

describe("the regular backup", () => {
  it("is off until a folder is chosen, then there is a backup at once", async () => {
    await addSession("one");
    const page = await openPage();
    expect(page.useBackup.getState().status).toBe("off");
    await page.chooseBackupFolder();
    expect(page.useBackup.getState()).toEqual({
      status: "ready",
      folderName: "Backups",
      lastAt: Date.now(),
      failure: null,
    });
    expect(backedUp()).toEqual(["one"]);
  });

  it("is written again after ten minutes, where something was changed", async () => {
    await addSession("one");
    const page = await openPage();
    await page.chooseBackupFolder();
    folder.files.clear();
    await passTenMinutes();
    expect([...folder.files.keys()]).toEqual([]);
    await addSession("two");
    await untilBackup(() => backedUp().length === 2);
  });

  it("goes on after the page was closed, with what was changed before that", async () => {
    await addSession("one");
    const first = await openPage();
    await first.chooseBackupFolder();
    await addSession("two");
    await untilNoted();
    first.endBackups();
    const second = await openPage();
    expect(second.useBackup.getState()).toMatchObject({ status: "ready", folderName: "Backups" });
    await untilBackup(() => backedUp().length === 2);
  });

  it("keeps the newest seven, and touches no other file", async () => {
    const others = ["holiday.jpg", "goldsmith-backup-2026-01-01.goldsmith.json.bak"];
    for (const name of others) folder.files.set(name, "");
    for (let day = 10; day < 19; day += 1) folder.files.set(`goldsmith-backup-2026-02-${day}.goldsmith.json`, "{}");
    await addSession("one");
    await (await openPage()).chooseBackupFolder();
    const days = [13, 14, 15, 16, 17, 18].map((day) => `goldsmith-backup-2026-02-${day}.goldsmith.json`);
    expect([...folder.files.keys()].sort()).toEqual([...others, ...days, today].sort());
  });

  it("asks for the folder again only when the person says so", async () => {
    await addSession("one");
    const first = await openPage();
    await first.chooseBackupFolder();
    folder.permission = "prompt";
    folder.files.clear();
    await addSession("two");
    await untilBackup(() => first.useBackup.getState().status === "closed");
    expect(backedUp()).toEqual([]);
    await first.backUpNow();
    expect(first.useBackup.getState().status).toBe("ready");
    expect(backedUp()).toHaveLength(2);
  });

  it("stays waiting where the person refuses", async () => {
    await addSession("one");
    const page = await openPage();
    folder.permission = "prompt";
    folder.answer = "denied";
    await page.chooseBackupFolder();
    expect(page.useBackup.getState()).toMatchObject({ status: "closed", lastAt: null });
    expect(backedUp()).toEqual([]);
  });

  it("says that the folder is full or gone, leaves the earlier file, and tries again later", async () => {
    await addSession("one");
    const page = await openPage();
    await page.chooseBackupFolder();
    const before = folder.files.get(today);
    folder.trouble = new DOMException("Gone.", "NotFoundError");
    await page.backUpNow();
    expect(page.useBackup.getState()).toMatchObject({
      status: "ready",
      failure: { kind: "file-not-written", detail: "NotFoundError: Gone." },
    });
    expect(folder.files.get(today)).toBe(before);
    folder.trouble = null;
    await addSession("two");
    await untilBackup(() => backedUp().length === 2);
    await vi.waitFor(() => {
      expect(page.useBackup.getState()).toMatchObject({ status: "ready", failure: null });
    });
  });

  it("puts no empty database in a backup's place, and does not call that a backup", async () => {
    folder.files.set(today, "before");
    const page = await openPage();
    await page.chooseBackupFolder();
    expect(folder.files.get(today)).toBe("before");
    expect(page.useBackup.getState()).toMatchObject({ status: "ready", lastAt: null, failure: null });
  });

  it("leaves no empty file where the first one fails", async () => {
    await addSession("one");
    folder.trouble = new DOMException("Full.", "QuotaExceededError");
    await (await openPage()).chooseBackupFolder();
    expect([...folder.files.keys()]).toEqual([]);
  });

  it("is made when the page is opened, for who never stays ten minutes, and after a tab was closed in its midst", async () => {
    await addSession("one");
    const first = await openPage();
    await first.chooseBackupFolder();
    first.endBackups();
    const tab = await openTab();
    const record = valueOf(await tab.loadSetting("backup")) as object;
    for (const [change, isMade] of [
      [{ isBehind: true }, true],
      [{ isUnfinished: true }, true],
      [{}, false],
    ] as const) {
      folder.files.clear();
      vi.setSystemTime(Date.now() + TEN_MINUTES);
      valueOf(await tab.saveSetting("backup", { ...record, lastAt: 0, ...change }));
      const page = await openPage();
      if (isMade) await vi.waitFor(() => expect(folder.files.has(today)).toBe(true), { timeout: 30_000 });
      else await new Promise((resolve) => setTimeout(resolve, 50));
      expect(folder.files.has(today)).toBe(isMade);
      page.endBackups();
    }
  });

  it("notes a change of any session", async () => {
    await addSession("one");
    await (await openPage()).chooseBackupFolder();
    valueOf(await (await openTab()).selectVersion("one", "one-silver"));
    await untilNoted();
  });

  it("is left to the tab that is at it already", async () => {
    await addSession("one");
    const asked: LockOptions[] = [];
    const request = async (
      _: string,
      options: LockOptions,
      then: (lock: object | null) => Promise<void> | undefined,
    ) => {
      asked.push(options);
      await then(options.ifAvailable === true ? null : {});
    };
    vi.stubGlobal("navigator", { locks: { request, query: async () => ({ held: [], pending: [] }) } });
    const page = await openPage();
    await page.chooseBackupFolder();
    expect(backedUp()).toEqual(["one"]);
    await addSession("two");
    await untilNoted();
    await untilBackup(() => asked.length > 1);
    expect(backedUp()).toEqual(["one"]);
    expect(asked.map(({ ifAvailable }) => ifAvailable).slice(0, 2)).toEqual([false, true]);
  });

  it("ends when the person forgets the folder; the files stay", async () => {
    await addSession("one");
    const page = await openPage();
    await page.chooseBackupFolder();
    await page.forgetBackupFolder();
    expect(page.useBackup.getState()).toMatchObject({ status: "off", folderName: null });
    expect(backedUp()).toEqual(["one"]);
    expect((await openPage()).useBackup.getState().status).toBe("off");
  });

  it("says where the browser gives no folders", async () => {
    vi.stubGlobal("window", {});
    expect((await openPage()).useBackup.getState().status).toBe("unsupported");
  });
});
