import type { CasesService } from "../../../workers/cases-service";
import { createWorkerDoor } from "./optimizer-worker";

/** The page's one worker that reads cases from files. */
export const casesWorker = createWorkerDoor<CasesService>({
  // The address must stand here as a literal: the bundler reads it to build the worker's own bundle.
  spawn: () => new Worker(new URL("../../../workers/cases.worker.ts", import.meta.url), { type: "module" }),
});
