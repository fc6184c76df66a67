import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { Result } from "@/lib/base/result";
import { loadModel, useModel } from "@/lib/client/models/model-store";
import { followPrompt, useReport } from "@/lib/client/reading/report-store";
import { optimize, stopRun } from "@/lib/client/run/run-optimizer";
import { showRun, useRun } from "@/lib/client/run/run-store";
import { editDraft, startNewSession, useSession } from "@/lib/client/session/session-store";
import { useSettings } from "@/lib/client/settings/settings-store";
import type { Engine } from "@/lib/engines/engine";
import type { CatalogEntry } from "@/lib/models/catalog";
import { defaultSettings } from "@/lib/store/settings";
import { createOptimizerService } from "@/workers/optimizer-service";
import { createRulesService } from "@/workers/rules-service";
import { FakeWorker } from "../worker/fake-worker";

/** A load that nothing ends. */
const held = new Promise<Result<Engine>>(() => undefined);
const reference = { engine: "transformers", modelId: "any", dtype: "q8", device: "wasm" } as const;
// Of the entry nothing else is read while it loads.
const entry = { id: "any", reference, needs: {} } as unknown as CatalogEntry;

const ended = vi.fn();

vi.stubGlobal(
  "Worker",
  class extends FakeWorker {
    constructor(address: URL) {
      const isOfRules = address.pathname.endsWith("/rules.worker.ts");
      super(
        isOfRules
          ? createRulesService({ clock: () => 0 })
          : createOptimizerService({ loadEngine: () => held, clock: () => 0 }),
      );
    }

    override terminate(): void {
      ended();
      super.terminate();
    }
  },
);

beforeEach(() => {
  startNewSession();
  showRun({ status: "idle" });
  useSettings.setState({ settings: { ...defaultSettings, optimizer: "instant" } });
  editDraft({ silverPrompt: "tell me about bees" });
});

beforeAll(() => {
  void loadModel(entry);
});

afterAll(() => {
  for (const worker of FakeWorker.spawned) worker.terminate();
  vi.unstubAllGlobals();
});

afterEach(() => {
  expect(useModel.getState().model.status).toBe("loading");
  expect(ended).not.toHaveBeenCalled();
});

describe("while a model loads, and does not come to an end", () => {
  it("the rules write their result", async () => {
    await optimize();
    expect(useSession.getState().versions.at(-1)).toMatchObject({
      kind: "candidate",
      state: "complete",
      origin: { optimizer: "instant" },
    });
  });

  it("the report on the prompt comes", async () => {
    const end = followPrompt();
    await vi.waitFor(
      () => {
        expect(useReport.getState().report?.prompt).toBe("tell me about bees");
      },
      { timeout: 60_000 },
    );
    end();
  });

  it("Stop ends a run of the rules, and leaves the load alone", async () => {
    const run = optimize();
    await stopRun();
    await run;
    expect(useRun.getState().run.status).toBe("idle");
  });
});
