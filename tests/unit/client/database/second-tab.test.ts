import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import { fail, succeed } from "@/lib/base/result";
import type { Failure } from "@/lib/base/failure";
import { loadModel, useModel } from "@/lib/client/models/model-store";
import type { LoadEngine } from "@/lib/engines/engine";
import { scriptedEngine } from "@/lib/engines/scripted";
import { catalog } from "@/lib/models/catalog";
import { createBothServices } from "../../../fixtures/both-services";
import { FakeDocument } from "../worker/fake-document";
import { FakeWorker } from "../worker/fake-worker";

/** How each model that is loaded loses its GPU. */
const losses: ((failure: Failure) => void)[] = [];

/** Another tab holds every model. */
const loadEngine: LoadEngine = (_, { onlyOnce }) =>
  Promise.resolve(
    onlyOnce === undefined
      ? succeed({ ...scriptedEngine({}), lost: new Promise<Failure>((resolve) => losses.push(resolve)) })
      : fail({ kind: "model-loaded-elsewhere", ...onlyOnce }),
  );

vi.stubGlobal("document", new FakeDocument());
vi.stubGlobal(
  "Worker",
  class extends FakeWorker {
    constructor() {
      super(createBothServices({ loadEngine, clock: () => 0 }));
    }
  },
);

const [entry, other] = catalog.filter(({ reference }) => reference.engine === "web-llm");
const model = () => useModel.getState().model;
const told = { status: "failed", failure: { kind: "model-loaded-elsewhere", memoryMegabytes: entry!.memoryMegabytes } };

beforeEach(() => {
  losses.length = 0;
  useModel.setState({ model: { status: "none" } });
});

afterAll(() => {
  for (const worker of FakeWorker.spawned) worker.terminate();
  vi.unstubAllGlobals();
});

describe("a model that another tab holds", () => {
  it("is not loaded a second time until the person, who was told, asks once more", async () => {
    await loadModel(entry!);
    expect(model()).toMatchObject(told);
    await loadModel(entry!);
    expect(model()).toMatchObject({ status: "ready", entry });
  });

  it("asks again for each model", async () => {
    await loadModel(other!);
    await loadModel(entry!);
    expect(model()).toMatchObject(told);
  });

  it("comes back after a lost GPU without asking, where it was loaded here too", async () => {
    await loadModel(entry!);
    await loadModel(entry!);
    losses[0]?.({ kind: "gpu-device-lost", detail: "" });
    await vi.waitFor(() => {
      expect(losses).toHaveLength(2);
      expect(model().status).toBe("ready");
    });
  });
});
