import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import { succeed } from "@/lib/base/result";
import { loadModel, useModel } from "@/lib/client/models/model-store";
import { useSettings } from "@/lib/client/settings/settings-store";
import type { LoadOptions } from "@/lib/engines/engine";
import { scriptedEngine } from "@/lib/engines/scripted";
import { catalog, type CatalogEntry } from "@/lib/models/catalog";
import { defaultSettings } from "@/lib/store/settings";
import { createBothServices } from "../../../fixtures/both-services";
import { FakeWorker } from "../worker/fake-worker";

/** What each load was asked with. */
const loads: Pick<LoadOptions, "contextTokens">[] = [];

vi.stubGlobal(
  "Worker",
  class extends FakeWorker {
    constructor() {
      super(
        createBothServices({
          loadEngine: (_, { onProgress: _progress, ...conditions }) => {
            loads.push(conditions);
            return Promise.resolve(succeed(scriptedEngine({ answers: [] })));
          },
          clock: () => 0,
        }),
      );
    }
  },
);

const kept = new Map<string, string>();
const persist = vi.fn(() => Promise.resolve(true));
let isPersisted = false;
const persisted = vi.fn(() => Promise.resolve(isPersisted));

beforeEach(() => {
  loads.length = 0;
  kept.clear();
  persist.mockClear();
  isPersisted = false;
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  });
  persisted.mockClear();
  Object.defineProperty(navigator, "storage", { value: { persisted, persist }, configurable: true });
  useModel.setState({ model: { status: "none" } });
  useSettings.setState({ settings: defaultSettings });
});

afterAll(() => {
  for (const worker of FakeWorker.spawned) worker.terminate();
  Reflect.deleteProperty(navigator, "storage");
  vi.unstubAllGlobals();
});

const entry: CatalogEntry = catalog.find(({ reference }) => reference.engine === "web-llm") ?? catalog[0]!;

describe("loading a model", () => {
  it("asks for the context that the person has set, and for no other where they set none", async () => {
    await loadModel(entry);
    useSettings.setState({ settings: { ...defaultSettings, contextTokens: 8192 } });
    await loadModel(entry);
    expect(loads.map(({ contextTokens }) => contextTokens)).toEqual([undefined, 8192]);
  });

  it("asks the browser once to keep the files that come", async () => {
    await loadModel(entry);
    await vi.waitFor(() => expect(persist).toHaveBeenCalledOnce());
    await loadModel(entry);
    await loadModel(entry);
    expect(persist).toHaveBeenCalledOnce();
  });

  it("asks for nothing that the browser has promised already", async () => {
    isPersisted = true;
    await loadModel(entry);
    await vi.waitFor(() => expect(persisted).toHaveBeenCalled());
    expect(persist).not.toHaveBeenCalled();
  });
});
