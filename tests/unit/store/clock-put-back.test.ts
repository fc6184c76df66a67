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

describe("two tabs that are open while the clock is put back", () => {
  it.each([1, 400])("by days (%i): the tab typed in last opens", async (days) => {
    const today = Date.UTC(2026, 0, 2);
    const first = await openPageAt(today);
    await first.repository.createSession(exampleSession({ id: "one", updatedAt: first.stamp() }));
    const second = await openPageAt(today + 2_000);
    await second.repository.createSession(exampleSession({ id: "other", updatedAt: second.stamp() }));

    vi.spyOn(Date, "now").mockReturnValue(today - days * DAY);
    const task = { ...exampleTask, silverPrompt: "Write about cats" };
    valueOf(await second.repository.saveTask("other", task, exampleTask));
    valueOf(await first.repository.saveTask("one", task, exampleTask));
    first.repository.close();
    second.repository.close();

    expect((await latestOf(await openTab()))?.session.id).toBe("one");
  });
});

describe("a clock that was years ahead once", () => {
  const today = Date.UTC(2026, 0, 2);
  const wrong = today + 3_000 * DAY;

  it("does not date what follows, and what was typed after it opens", async () => {
    const ahead = await openPageAt(wrong);
    await ahead.repository.createSession(exampleSession({ id: "ahead", updatedAt: ahead.stamp() }));
    ahead.repository.close();

    const { repository, stamp } = await openPageAt(today);
    valueOf(await repository.latestSession());
    expect(stamp()).toBe(today);
    await repository.createSession(exampleSession({ id: "right", updatedAt: stamp() }));
    repository.close();
    expect((await latestOf(await openTab()))?.session).toMatchObject({ id: "right", updatedAt: today });
  });

  it("is put right while the page is open", async () => {
    const { stamp } = await openPageAt(wrong);
    expect(stamp()).toBe(wrong);
    vi.spyOn(Date, "now").mockReturnValue(today);
    expect(stamp()).toBe(today);
  });

  it("puts no version before the one that it was made from", async () => {
    const { repository } = await openPageAt(today);
    const versions = [
      exampleVersion({ id: "silver", createdAt: wrong }),
      exampleVersion({ id: "a", parentId: "silver", createdAt: today }),
      exampleVersion({ id: "b", parentId: "a", createdAt: today + 1 }),
    ];
    valueOf(await repository.createSession(exampleSession(), versions));
    const stored = valueOf(await repository.readSession("session"));
    expect(stored?.versions.map(({ id }) => id)).toEqual(["silver", "a", "b"]);
    repository.close();
  });
});
