import { afterAll, describe, expect, it, vi } from "vitest";
import { changePrompt } from "@/lib/client/lab/edit-set";
import { openFromFile } from "@/lib/client/lab/open-from-file";
import { readLab } from "@/lib/client/lab/read-lab";
import { runMatrix, readCell } from "@/lib/client/lab/run-matrix";
import { createSet } from "@/lib/client/lab/sets";
import { casesOfLab } from "@/lib/transfer/cases/lab-file";
import { openLab } from "@/lib/transfer/cases/open-lab";
import { writeLab } from "@/lib/transfer/cases/lab-file";
import { valueOf } from "../../store/fake-browser";
import { colourSet, endWorkers, loadModel, requestsMade, shown, watchRequests } from "./lab-tab";

afterAll(() => {
  endWorkers();
  vi.unstubAllGlobals();
});

/** A set with scores, as it comes to somebody else. */
async function handedOver() {
  await loadModel();
  await createSet(colourSet(3));
  valueOf(await runMatrix({ samples: 2 }));
  const lab = valueOf(await readLab(() => undefined));
  if (lab === null) expect.fail("No set is open.");
  return valueOf(openLab("the link", [...writeLab(lab, new Date())].join("")));
}

describe("a set that was handed over", () => {
  it("shows what its sender's Lab shows, and stores nothing", async () => {
    const lab = await handedOver();
    const { open, readCell: read } = openFromFile(lab);
    expect(open.cells.size).toBe(12);
    expect(new Map(open.cells)).toEqual(
      new Map(
        [...shown().cells].map(([id, { promptId, caseId, sample, score, state }]) => [
          id,
          expect.objectContaining({ promptId, caseId, sample, score, state, modelId: "scripted" }),
        ]),
      ),
    );
    const key = { promptId: "short", caseId: "row-1", sample: 1 };
    expect(valueOf(await read(key))).toEqual(valueOf(await readCell(key)));
    expect(valueOf(await read({ ...key, sample: 2 }))).toBeNull();
  });

  it("becomes one's own with its scores and splits, and nothing is measured twice", async () => {
    const lab = await handedOver();
    const own = valueOf(await createSet(casesOfLab(lab)));
    expect(own).not.toBe(lab.set.id);
    expect(shown().splits).toEqual(lab.splits);
    expect(shown().cells.size).toBe(12);
    watchRequests();
    valueOf(await runMatrix({ samples: 2 }));
    expect(requestsMade()).toBe(0);
    await changePrompt("long", { text: "Light or dark? {{colour}}" });
    expect(shown().cells.size).toBe(6);
  });

  it("names the model and the seed of each answer", async () => {
    const lab = await handedOver();
    const [first, second] = lab.cells.filter(({ promptId, caseId }) => promptId === "long" && caseId === "row-0");
    expect(first?.conditions).toMatchObject({
      modelId: "scripted",
      isSeedDrawn: true,
      sampling: { seed: lab.set.seed },
    });
    expect(second?.conditions?.sampling.seed).toBe((lab.set.seed + 1) >>> 0);
  });
});
