import type { RulesService } from "../../../workers/rules-service";
import { createWorkerDoor } from "./optimizer-worker";

/** The page's one worker for what needs no model. */
export const rulesWorker = createWorkerDoor<RulesService>({
  // The address must stand here as a literal: the bundler reads it to build the worker's own bundle.
  spawn: () => new Worker(new URL("../../../workers/rules.worker.ts", import.meta.url), { type: "module" }),
});
