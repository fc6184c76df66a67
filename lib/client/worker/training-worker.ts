import type { TrainingService } from "../../../workers/training-service";
import { createWorkerDoor } from "./optimizer-worker";

/** The page's one worker that makes training files. */
export const trainingWorker = createWorkerDoor<TrainingService>({
  // The address must stand here as a literal: the bundler reads it to build the worker's own bundle.
  spawn: () => new Worker(new URL("../../../workers/training.worker.ts", import.meta.url), { type: "module" }),
});
