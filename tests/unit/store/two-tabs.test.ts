import { describe, expect, it, vi } from "vitest";
import type { SessionRepository } from "../../../lib/store/repository";
import type { Version } from "../../../lib/store/session";
import { exampleSession, exampleTask, exampleVersion } from "./examples";
import { done, latestOf, openTab, useFakeBrowser } from "./fake-browser";

useFakeBrowser();

describe("two tabs", () => {
  const writing = exampleVersion({ id: "streamed", kind: "candidate", state: "writing", text: "You are" });

  async function stateIn(repository: SessionRepository): Promise<Version["state"] | undefined> {
    return (await latestOf(repository))?.versions.at(-1)?.state;
  }

  it("see each other's changes and keep both", async () => {
    const [one, other] = [await openTab(), await openTab()];
    await one.createSession(exampleSession());
    await Promise.all([
      one.addVersion(exampleVersion({ id: "a" })),
      other.addVersion(exampleVersion({ id: "b" })),
      other.saveTask("session", { ...exampleTask, silverPrompt: "Changed" }, exampleTask),
    ]);
    const latest = await latestOf(one);
    expect(latest?.versions.map(({ id }) => id).toSorted()).toEqual(["a", "b"]);
    expect(latest?.session.task.silverPrompt).toBe("Changed");
  });

  it("do not take each other's running version for a stopped one", async () => {
    const [one, other] = [await openTab(), await openTab()];
    await one.createSession(exampleSession());
    await one.addVersion(writing);
    expect(await stateIn(other)).toBe("writing");
    expect(await stateIn(one)).toBe("writing");
    await one.updateVersion("streamed", { text: "You are an expert" });
    expect(await stateIn(other)).toBe("writing");
    await one.updateVersion("streamed", { state: "complete" });
    expect(await stateIn(other)).toBe("complete");
  });

  it("show what a closed tab left as stopped, with its text", async () => {
    const [one, other] = [await openTab(), await openTab()];
    await one.createSession(exampleSession());
    await one.addVersion(writing);
    one.close();
    await vi.waitFor(async () => {
      expect(await stateIn(other)).toBe("stopped");
    });
    expect((await latestOf(other))?.versions).toEqual([{ ...writing, state: "stopped" }]);
  });

  it("never read a version as stopped that ends while it is read", async () => {
    const [one, other] = [await openTab(), await openTab()];
    await one.createSession(exampleSession());
    await one.addVersion(writing);
    const query = navigator.locks.query.bind(navigator.locks);
    vi.spyOn(navigator.locks, "query").mockImplementationOnce(async () => {
      await one.updateVersion("streamed", { state: "complete" });
      return query();
    });
    expect(await stateIn(other)).toBe("complete");
  });

  it("know their own running version where the browser has no locks", async () => {
    vi.stubGlobal("navigator", {});
    const [one, other] = [await openTab(), await openTab()];
    await one.createSession(exampleSession());
    await one.addVersion(writing);
    expect(await stateIn(one)).toBe("writing");
    // Only shown so: what the other tab goes on to write is stored as ever.
    expect(await stateIn(other)).toBe("stopped");
    expect(await one.updateVersion("streamed", { text: "You are an expert", state: "complete" })).toEqual(done);
    expect(await stateIn(other)).toBe("complete");
  });

  it("save the text even where the browser refuses the lock", async () => {
    vi.spyOn(navigator.locks, "request").mockRejectedValue(new DOMException("No.", "SecurityError"));
    const repository = await openTab();
    await repository.createSession(exampleSession());
    expect(await repository.addVersion(writing)).toEqual(done);
    expect(await stateIn(repository)).toBe("writing");
  });
});
