import { afterEach, describe, expect, it, vi } from "vitest";
import { fail, succeed } from "../../../../lib/base/result";
import type { SessionRepository } from "../../../../lib/store/repository";

const full = fail({ kind: "storage-full", detail: "No room." });
const ok = succeed(null);

/** A page of its own: its storage, and what stands in for the database. */
async function openPage(given: Partial<SessionRepository> = {}) {
  vi.resetModules();
  const repository: Partial<SessionRepository> = {
    isReadOnly: false,
    isOpen: () => true,
    damagedRows: () => [],
    ...given,
  };
  const openRepository = vi.fn(() => Promise.resolve(succeed(repository)));
  vi.doMock("../../../../lib/store/repository", () => ({ openRepository }));
  return { openRepository, ...(await import("../../../../lib/client/database/storage-queue")) };
}

function loseProgram(): void {
  vi.doMock("../../../../lib/store/repository", () => {
    throw new Error("Not fetched.");
  });
}

afterEach(() => {
  vi.doUnmock("../../../../lib/store/repository");
});

describe("storeWith", () => {
  it("does one action after another, on a database that is opened once", async () => {
    const { storeWith, openRepository } = await openPage();
    const order: string[] = [];
    const slow = storeWith(async () => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      order.push("slow");
      return ok;
    });
    const quick = storeWith(() => {
      order.push("quick");
      return Promise.resolve(ok);
    });
    await Promise.all([slow, quick]);
    expect(order).toEqual(["slow", "quick"]);
    expect(openRepository).toHaveBeenCalledTimes(1);
  });

  it("shows a failure, and takes it back when the next action is stored", async () => {
    const { storeWith, useStorage } = await openPage();
    await storeWith(() => Promise.resolve(full));
    expect(useStorage.getState().failure).toEqual(full.failure);
    await storeWith(() => Promise.resolve(ok));
    expect(useStorage.getState()).toMatchObject({ failure: null, isReadOnly: false });
  });

  it("goes on after an action that throws, which its caller learns", async () => {
    const { storeWith } = await openPage();
    await expect(storeWith(() => Promise.reject(new Error("A bug.")))).rejects.toThrow("A bug.");
    const action = vi.fn(() => Promise.resolve(ok));
    await storeWith(action);
    expect(action).toHaveBeenCalledTimes(1);
  });

  it("shows that a newer Goldsmith's database is read-only, also while all is read well", async () => {
    const { storeWith, useStorage } = await openPage({ isReadOnly: true });
    await storeWith(() => Promise.resolve(ok));
    expect(useStorage.getState()).toMatchObject({ isReadOnly: true, failure: { kind: "database-newer" } });
  });

  it("counts the damaged rows that were met", async () => {
    const row = { table: "sessions", id: "a", reason: "?" };
    const { storeWith, useStorage } = await openPage({ damagedRows: () => [row, row] });
    await storeWith(() => Promise.resolve(ok));
    expect(useStorage.getState().damagedRows).toBe(2);
  });

  it("keeps what could not be stored for want of the program, and does it before the next action", async () => {
    const { storeWith, useStorage, openRepository } = await openPage();
    loseProgram();
    const done: string[] = [];
    const action = (name: string) => () => {
      done.push(name);
      return Promise.resolve(ok);
    };
    await storeWith(action("first"));
    await storeWith(action("second"));
    await storeWith(action("no longer wanted"), { isDoneLater: false });
    expect(done).toEqual([]);
    expect(useStorage.getState().failure).toMatchObject({ kind: "database-unavailable" });
    vi.doMock("../../../../lib/store/repository", () => ({ openRepository }));
    await storeWith(action("third"));
    expect(done).toEqual(["first", "second", "third"]);
    expect(useStorage.getState().failure).toBeNull();
  });
});
