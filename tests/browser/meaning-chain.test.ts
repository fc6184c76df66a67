import { proxy, wrap } from "comlink";
import { describe, expect, inject, it, type TestContext } from "vitest";
import { findMeaningTexts } from "../../lib/checks/check-rewrite";
import type { MeaningService } from "../../workers/meaning-service";
import { fillTask } from "../checks/labelled-pair";
import { meaningPairs } from "../checks/pairs-meaning-drift";
import type { ModelFilesTestService } from "./model-files.worker";
import { tinyDecoder } from "./tiny-decoder";

declare module "vitest" {
  interface ProvidedContext {
    /** Whether GOLDSMITH_MINILM names a folder; the model host serves it as `given-encoder`. */
    hasEncoderFolder: boolean;
  }
}

const hasEncoderFolder = inject("hasEncoderFolder");
const reference = tinyDecoder("good", { modelId: "given-encoder" });
const thresholds = [0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6];

/** What only the real model can show: whether its threshold parts faithful rewrites from other tasks. */
describe.runIf(hasEncoderFolder)(
  hasEncoderFolder ? "meaning drift with the given model" : "meaning drift (skipped: GOLDSMITH_MINILM names no folder)",
  () => {
    it("warns hardly ever of a faithful rewrite", async (context) => {
      const files = wrap<ModelFilesTestService>(
        new Worker(new URL("./model-files.worker.ts", import.meta.url), { type: "module" }),
      );
      const quietly = proxy(() => undefined);
      expect((await files.obtain("1", reference, false, quietly)).type).toBe("complete");
      const service = wrap<MeaningService>(
        new Worker(new URL("../../workers/meaning.worker.ts", import.meta.url), { type: "module" }),
      );

      const measured = [];
      for (const { id, task, candidate, expected } of meaningPairs) {
        const texts = findMeaningTexts(fillTask(task), [], candidate, []);
        if (texts === null) continue;
        const compared = await service.compare(reference, texts);
        if (!compared.ok) throw new Error(JSON.stringify(compared.failure));
        measured.push({ id, isDrift: expected.length > 0, ...compared.value });
      }
      await report(context, measured);
      const warned = measured.filter(({ finding }) => finding !== null);
      const right = warned.filter(({ isDrift }) => isDrift);
      expect(warned.length).toBeGreaterThan(0);
      expect(right.length / warned.length).toBeGreaterThanOrEqual(0.95);
    });
  },
);

interface Measured {
  readonly id: string;
  readonly isDrift: boolean;
  readonly similarity: number;
}

/** Precision and recall at each threshold, and every pair's similarity, for whoever chooses the number. */
async function report({ annotate }: TestContext, measured: readonly Measured[]): Promise<void> {
  const drifted = measured.filter(({ isDrift }) => isDrift).length;
  for (const threshold of thresholds) {
    const warned = measured.filter(({ similarity }) => similarity < threshold);
    const right = warned.filter(({ isDrift }) => isDrift).length;
    await annotate(`below ${threshold}: ${right} of ${warned.length} warnings right, ${right} of ${drifted} found`);
  }
  for (const { id, similarity } of measured.toSorted((one, other) => one.similarity - other.similarity)) {
    await annotate(`${similarity.toFixed(3)} ${id}`);
  }
}
