import type { ModelFilesService } from "../../../workers/model-files-service";
import { createWorkerDoor } from "./optimizer-worker";

/** The page's one worker for the files of models. */
export const modelFilesWorker = createWorkerDoor<ModelFilesService>({
  // The address must stand here as a literal: the bundler reads it to build the worker's own bundle.
  spawn: () => new Worker(new URL("../../../workers/model-files.worker.ts", import.meta.url), { type: "module" }),
});
