import { IDBFactory } from "fake-indexeddb";
import { describe, expect, it, vi } from "vitest";
import { openRepository } from "../../../lib/store/repository";
import { defaultSettings } from "../../../lib/store/settings";
import { exampleSession, exampleTask, exampleVersion } from "./examples";
import { done, latestOf, openRaw, openTab, useFakeBrowser } from "./fake-browser";

useFakeBrowser();

describe("openRepository", () => {
  it("refuses a newer Goldsmith's database that lacks what is read, and leaves it as it is", async () => {
    const newer = await openRaw(50, (connection) => connection.createObjectStore("sessions", { keyPath: "id" }));
    newer.close();
    expect(await openRepository()).toEqual({ ok: false, failure: { kind: "database-newer" } });
    const after = await openRaw();
    expect([after.version, [...after.objectStoreNames]]).toEqual([50, ["sessions"]]);
    after.close();
  });

  it("fails where the browser has no database", async () => {
    vi.stubGlobal("indexedDB", undefined);
    expect(await openRepository()).toMatchObject({ ok: false, failure: { kind: "database-unavailable" } });
  });

  it.each(["SecurityError", "InvalidStateError", "UnknownError"])(
    "fails where the browser answers with a %s, as in a private window",
    async (name) => {
      vi.spyOn(IDBFactory.prototype, "open").mockImplementation(() => {
        throw new DOMException("Not here.", name);
      });
      expect(await openRepository()).toMatchObject({
        ok: false,
        failure: { kind: "database-unavailable", detail: expect.stringContaining(name) as string },
      });
    },
  );

  it("does not wait for a tab that will not let go of an older database", async () => {
    const older = await openRaw(1);
    expect(await openRepository()).toMatchObject({ ok: false, failure: { kind: "database-unavailable" } });
    older.close();
  });

  it("gives way to a tab with a newer version, and then writes no more", async () => {
    const repository = await openTab();
    await repository.createSession(exampleSession());
    const newer = await openRaw(50);
    const refused = { ok: false, failure: { kind: "database-newer" } };
    expect(await repository.saveTask("session", exampleTask, exampleTask)).toEqual(refused);
    expect(await repository.latestSession()).toEqual(refused);
    newer.close();
  });
});

describe("a write", () => {
  it("fails after close, and so does a read", async () => {
    const repository = await openTab();
    repository.close();
    const closed = { ok: false, failure: { kind: "database-unavailable" } };
    expect(await repository.createSession(exampleSession())).toMatchObject(closed);
    expect(await repository.addVersion(exampleVersion({ state: "writing" }))).toMatchObject(closed);
    expect(await repository.saveSettings(defaultSettings)).toMatchObject(closed);
    expect(await repository.latestSession()).toMatchObject(closed);
  });

  it("to a full disk is a failure that says so, and the version can be saved later", async () => {
    const repository = await openTab();
    await repository.createSession(exampleSession());
    const add = vi.spyOn(IDBObjectStore.prototype, "add").mockImplementation(() => {
      throw new DOMException("No room.", "QuotaExceededError");
    });
    expect(await repository.addVersion(exampleVersion())).toMatchObject({
      ok: false,
      failure: { kind: "storage-full" },
    });
    add.mockRestore();
    expect(await repository.addVersion(exampleVersion())).toEqual(done);
  });

  it("that is undone for want of room when it is committed is a full disk, too", async () => {
    const repository = await openTab();
    await repository.createSession(exampleSession());
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementationOnce(function (this: IDBObjectStore, value: unknown) {
      const { transaction } = this;
      const error = new DOMException("No room.", "QuotaExceededError");
      Object.defineProperty(transaction, "error", { get: () => error, set: () => undefined });
      const request = put.call(this, value);
      request.addEventListener("success", () => {
        transaction.abort();
      });
      return request;
    });
    expect(await repository.saveTask("session", { ...exampleTask, silverPrompt: "x" }, exampleTask)).toMatchObject({
      ok: false,
      failure: { kind: "storage-full" },
    });
    expect((await latestOf(repository))?.session.task).toEqual(exampleTask);
  });
});
