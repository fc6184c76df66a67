import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { useDownloads } from "@/lib/client/models/download-store";
import { showRun } from "@/lib/client/run/run-store";
import { keepAwakeWhileBusy } from "@/lib/client/run/keep-awake";
import { FakeDocument } from "../worker/fake-document";

let page: FakeDocument;
let held = 0;

beforeEach(() => {
  page = new FakeDocument();
  held = 0;
  vi.stubGlobal("document", page);
  const request = () => {
    held += 1;
    return Promise.resolve({ release: () => Promise.resolve((held -= 1)) });
  };
  vi.stubGlobal("navigator", { wakeLock: { request } });
  showRun({ status: "idle" });
  useDownloads.setState({ downloads: new Map() });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

const trying = { status: "trying", runId: "one" } as const;

describe("keepAwakeWhileBusy", () => {
  it("holds the screen while something goes on, once, and lets it go at the end", async () => {
    const end = keepAwakeWhileBusy();
    expect(held).toBe(0);
    showRun(trying);
    useDownloads.setState({
      downloads: new Map([
        ["model", { status: "running", isRepair: false, progress: null, bytesPerSecond: null, secondsLeft: null }],
      ]),
    });
    expect(held).toBe(1);
    showRun({ status: "idle" });
    expect(held).toBe(1);
    useDownloads.setState({ downloads: new Map() });
    await vi.waitFor(() => {
      expect(held).toBe(0);
    });
    end();
  });

  it("holds nothing for a tab that is not seen, and holds again when it is", async () => {
    const end = keepAwakeWhileBusy();
    page.show("hidden");
    showRun(trying);
    expect(held).toBe(0);
    page.show("visible");
    expect(held).toBe(1);
    page.show("hidden");
    await vi.waitFor(() => {
      expect(held).toBe(0);
    });
    end();
  });

  it("does without where the browser offers none", () => {
    vi.stubGlobal("navigator", {});
    const end = keepAwakeWhileBusy();
    showRun(trying);
    end();
    expect(held).toBe(0);
  });
});
