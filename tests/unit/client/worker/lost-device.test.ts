import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import { versionState } from "@/components/prompt/version-label";
import type { Failure } from "@/lib/base/failure";
import { succeed } from "@/lib/base/result";
import { loadModel, restWhenHidden, useModel } from "@/lib/client/models/model-store";
import { optimize } from "@/lib/client/run/run-optimizer";
import { showRun } from "@/lib/client/run/run-store";
import { editDraft, startNewSession, useSession } from "@/lib/client/session/session-store";
import { useSettings } from "@/lib/client/settings/settings-store";
import type { Engine } from "@/lib/engines/engine";
import { scriptedEngine } from "@/lib/engines/scripted";
import { catalog, type CatalogEntry } from "@/lib/models/catalog";
import { defaultSettings } from "@/lib/store/settings";
import { createBothServices } from "../../../fixtures/both-services";
import { FakeDocument } from "./fake-document";
import { FakeWorker } from "./fake-worker";

const loss: Failure = { kind: "gpu-device-lost", detail: "unknown: the driver was restarted" };

/** The engines that were loaded, in order; the test takes the device from one. */
const loaded: { readonly lose: (failure: Failure) => void }[] = [];
/** What the next engine's stream ends in; null for a prompt. */
let streamFailure: Failure | null = null;

function newEngine(): Engine {
  let lose: (failure: Failure) => void = () => undefined;
  const lost = new Promise<Failure>((resolve) => (lose = resolve));
  loaded.push({ lose });
  const answer = streamFailure === null ? "Explain bees." : { texts: ["Explain"], failure: streamFailure };
  return { ...scriptedEngine({ answers: [answer] }), lost };
}

vi.stubGlobal(
  "Worker",
  class extends FakeWorker {
    constructor() {
      super(createBothServices({ loadEngine: () => Promise.resolve(succeed(newEngine())), clock: () => 0 }));
    }
  },
);

const page = new FakeDocument();
vi.stubGlobal("document", page);

/** Restarts are counted over a minute, so that each test is at another time. */
let now = 0;
vi.spyOn(performance, "now").mockImplementation(() => now);

const entry: CatalogEntry = catalog.find(({ reference }) => reference.engine === "web-llm") ?? catalog[0]!;

beforeEach(() => {
  now += 3_600_000;
  loaded.length = 0;
  streamFailure = null;
  startNewSession();
  showRun({ status: "idle" });
  useModel.setState({ model: { status: "none" } });
  useSettings.setState({ settings: { ...defaultSettings, optimizer: "fipo" } });
  editDraft({ silverPrompt: "tell me about bees" });
});

afterAll(() => {
  for (const worker of FakeWorker.spawned) worker.terminate();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const status = () => useModel.getState().model.status;

describe("a model in a tab that is hidden for long", () => {
  it("gives its memory back, and is loaded again when somebody looks", async () => {
    await loadModel(entry);
    const end = restWhenHidden();
    vi.useFakeTimers();
    page.show("hidden");
    vi.advanceTimersByTime(11 * 60_000);
    vi.useRealTimers();
    await vi.waitFor(() => {
      expect(useModel.getState().model).toMatchObject({ status: "failed", failure: { kind: "model-rests" } });
    });
    page.show("visible");
    await vi.waitFor(() => {
      expect(loaded).toHaveLength(2);
      expect(status()).toBe("ready");
    });
    end();
  });
});

describe("a lost GPU", () => {
  it("is noticed while nothing runs: the worker is ended, and the model loaded again, with the reason", async () => {
    const seen: unknown[] = [];
    const stop = useModel.subscribe(({ model }) =>
      seen.push([model.status, "restartedAfter" in model && model.restartedAfter]),
    );
    await loadModel(entry);
    const workers = FakeWorker.spawned.length;
    loaded[0]?.lose(loss);
    await vi.waitFor(() => {
      expect(loaded).toHaveLength(2);
      expect(status()).toBe("ready");
    });
    stop();
    expect(FakeWorker.spawned).toHaveLength(workers + 1);
    expect(seen).toContainEqual(["loading", loss]);
  });

  it("is fought only where somebody looks: a hidden tab waits", async () => {
    await loadModel(entry);
    page.show("hidden");
    loaded[0]?.lose(loss);
    await vi.waitFor(() => {
      expect(status()).toBe("failed");
    });
    expect(loaded).toHaveLength(1);
    page.show("visible");
    await vi.waitFor(() => {
      expect(loaded).toHaveLength(2);
      expect(status()).toBe("ready");
    });
  });

  it("is not fought over and over", async () => {
    await loadModel(entry);
    loaded[0]?.lose(loss);
    await vi.waitFor(() => {
      expect(loaded).toHaveLength(2);
      expect(status()).toBe("ready");
    });
    now += 30_000;
    loaded[1]?.lose(loss);
    await vi.waitFor(() => {
      expect(useModel.getState().model).toMatchObject({ status: "failed", failure: loss });
    });
    expect(loaded).toHaveLength(2);
  });

  it("is not fought where memory ran out", async () => {
    await loadModel(entry);
    const failure: Failure = { kind: "gpu-memory-exceeded", detail: "" };
    loaded[0]?.lose(failure);
    await vi.waitFor(() => {
      expect(useModel.getState().model).toMatchObject({ status: "failed", failure });
    });
    expect(loaded).toHaveLength(1);
  });

  it("marks the run that it cut short, keeps what was written, and brings the model back", async () => {
    streamFailure = loss;
    await loadModel(entry);
    streamFailure = null;
    await optimize();
    const version = useSession.getState().versions.at(-1)!;
    expect(version).toMatchObject({ state: "failed", text: "Explain", failure: loss });
    expect(versionState(version)).toBe("interrupted");
    await vi.waitFor(() => {
      expect(status()).toBe("ready");
    });
    expect(loaded).toHaveLength(2);
  });
});
