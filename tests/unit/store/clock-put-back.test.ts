import "fake-indexeddb/auto";
import { describe, expect, it, vi } from "vitest";
import { exampleSession, exampleTask, exampleVersion } from "./examples";
import { latestOf, openTab, useFakeBrowser, valueOf } from "./fake-browser";

useFakeBrowser();

const DAY = 24 * 60 * 60_000;

/** A page that opens the database anew, while the clock of the day says `now`. */
async function openPageAt(now: number) {
  vi.resetModules();
  vi.spyOn(Date, "now").mockReturnValue(now);
  const { openRepository } = await import("../../../lib/store/repository");
  const { stamp } = await import("../../../lib/store/stamp");
  return { repository: valueOf(await openRepository()), stamp };
}

describe("a clock that was put back by a day", () => {
  it("opens the session that was worked on last all the same", async () => {
    const today = Date.UTC(2026, 0, 2);
    const first = await openPageAt(today);
    await first.repository.createSession(exampleSession({ id: "earlier", updatedAt: today }));
    first.repository.close();

    const second = await openPageAt(today - DAY);
    valueOf(await second.repository.latestSession());
    await second.repository.createSession(exampleSession({ id: "later", updatedAt: second.stamp() }));
    await second.repository.saveTask("later", { ...exampleTask, silverPrompt: "Write about cats" }, exampleTask);
    second.repository.close();

    expect((await latestOf(await openTab()))?.session.id).toBe("later");
  });

  it("opens a session that was reached by its address and typed in last", async () => {
    const today = Date.UTC(2026, 0, 2);
    const first = await openPageAt(today);
    await first.repository.createSession(exampleSession({ id: "older", updatedAt: today - 3 * DAY }));
    await first.repository.createSession(exampleSession({ id: "newer", updatedAt: today }));
    first.repository.close();

    const second = await openPageAt(today - DAY);
    valueOf(await second.repository.readSession("older"));
    valueOf(
      await second.repository.saveTask("older", { ...exampleTask, silverPrompt: "Write about cats" }, exampleTask),
    );
    second.repository.close();

    expect((await latestOf(await openTab()))?.session.id).toBe("older");
  });

  it("opens a session that was begun by a page which read none before", async () => {
    const today = Date.UTC(2026, 0, 2);
    const first = await openPageAt(today);
    await first.repository.createSession(exampleSession({ id: "before", updatedAt: today }));
    first.repository.close();

    const second = await openPageAt(today - DAY);
    await second.repository.createSession(exampleSession({ id: "begun", updatedAt: second.stamp() }));
    second.repository.close();

    expect((await latestOf(await openTab()))?.session.id).toBe("begun");
  });

  it("puts no version before the one that it was made from", async () => {
    const today = Date.UTC(2026, 0, 2);
    const first = await openPageAt(today);
    await first.repository.createSession(exampleSession(), [exampleVersion({ id: "silver", createdAt: today })]);
    first.repository.close();

    const { repository, stamp } = await openPageAt(today - DAY);
    valueOf(await repository.readSession("session"));
    const made = ["a", "b", "c"].map((id) => exampleVersion({ id, parentId: "silver", createdAt: stamp() }));
    for (const version of made) valueOf(await repository.addVersion(version));
    const stored = valueOf(await repository.readSession("session"));
    expect(stored?.versions.map(({ id }) => id)).toEqual(["silver", "a", "b", "c"]);
  });
});

it("a clock that goes on gives its own time", async () => {
  const { stamp } = await openPageAt(1_000);
  expect(stamp()).toBe(1_000);
  vi.spyOn(Date, "now").mockReturnValue(9_000);
  expect(stamp()).toBe(9_000);
});
