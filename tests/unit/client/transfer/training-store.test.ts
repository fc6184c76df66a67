import { afterEach, describe, expect, it, vi } from "vitest";
import { succeed } from "../../../../lib/base/result";
import {
  previewTrainingFiles,
  resetTrainingExport,
  stopTrainingExport,
  useTraining,
} from "../../../../lib/client/transfer/training-store";
import { noPairs } from "../../../../lib/transfer/training/count-pairs";
import { builtinPacks } from "../../../../lib/template/builtin-packs";
import type { TrainingService } from "../../../../workers/training-service";

/** What the worker was asked to read, and a way to answer. */
const asked: { readonly onShare: (share: number) => void; readonly answer: () => void }[] = [];

vi.mock("../../../../lib/client/worker/training-worker", () => {
  const service: Pick<TrainingService, "preview" | "stop"> = {
    preview: (_file, _choice, onShare) =>
      new Promise((resolve) => {
        asked.push({ onShare, answer: () => resolve(succeed({ counts: { ...noPairs, usable: 1 }, files: [] })) });
      }),
    stop: () => undefined,
  };
  const proxy = <Value>(value: Value) => value;
  return {
    trainingWorker: {
      call: async (run: (remote: typeof service, wrap: typeof proxy) => unknown) => succeed(await run(service, proxy)),
    },
  };
});

const [pack] = builtinPacks;
const request = {
  source: { kind: "file", file: new File(["{}"], "pairs.jsonl") },
  choice: { strategies: ["sft"], format: "plain", seed: 1, pack },
} as const;

const state = () => useTraining.getState().training;

async function begin() {
  const done = previewTrainingFiles(request);
  await vi.waitFor(() => expect(asked).toHaveLength(1));
  const [call] = asked.splice(0);
  if (call === undefined) throw new Error("nothing was asked");
  return { ...call, done };
}

afterEach(resetTrainingExport);

describe("a preview of training files", () => {
  it("tells how far it is, and then what was found", async () => {
    const { onShare, answer, done } = await begin();
    onShare(0.5);
    expect(state()).toEqual({ status: "reading", share: 0.5 });
    answer();
    await done;
    expect(state()).toMatchObject({ status: "previewed", preview: { counts: { usable: 1 } }, leftOut: 0 });
  });

  it("is not undone by a word on its progress that comes after the answer", async () => {
    const { onShare, answer, done } = await begin();
    answer();
    await done;
    onShare(1);
    expect(state().status).toBe("previewed");
  });

  it("that was stopped stays so, whatever still comes of it", async () => {
    const { onShare, answer, done } = await begin();
    stopTrainingExport();
    onShare(1);
    answer();
    await done;
    expect(state()).toEqual({ status: "stopped", was: "reading" });
  });
});
