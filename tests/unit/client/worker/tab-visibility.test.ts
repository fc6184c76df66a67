import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { afterLongHidden, whenVisible } from "@/lib/client/site/tab-visibility";
import { FakeDocument } from "./fake-document";

let page: FakeDocument;

beforeEach(() => {
  page = new FakeDocument();
  vi.stubGlobal("document", page);
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("whenVisible", () => {
  it("waits for the tab to be looked at, and not where it is", async () => {
    await whenVisible();
    page.show("hidden");
    let isSeen = false;
    const waiting = whenVisible().then(() => (isSeen = true));
    await Promise.resolve();
    expect(isSeen).toBe(false);
    page.show("visible");
    await waiting;
    expect(isSeen).toBe(true);
  });
});

describe("afterLongHidden", () => {
  it("acts once each time that the tab was hidden for so long, and not for less", () => {
    const act = vi.fn();
    const end = afterLongHidden(1000, act);
    page.show("hidden");
    vi.advanceTimersByTime(900);
    page.show("visible");
    vi.advanceTimersByTime(5000);
    expect(act).not.toHaveBeenCalled();
    page.show("hidden");
    vi.advanceTimersByTime(1000);
    expect(act).toHaveBeenCalledTimes(1);
    page.show("visible");
    end();
    page.show("hidden");
    vi.advanceTimersByTime(5000);
    expect(act).toHaveBeenCalledTimes(1);
  });
});
