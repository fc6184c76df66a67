import type { MeaningService } from "../../../workers/meaning-service";
import type { Result } from "../../base/result";
import { createWorkerDoor } from "./optimizer-worker";
import { keepEngineFiles } from "../site/service-worker";

const door = createWorkerDoor<MeaningService>({
  // The address must stand here as a literal: the bundler reads it to build the worker's own bundle.
  spawn: () => new Worker(new URL("../../../workers/meaning.worker.ts", import.meta.url), { type: "module" }),
});

/** The model takes a few hundred megabytes; who compares one meaning often compares another soon after. */
const IDLE_MILLISECONDS = 60_000;

let open = 0;
let idle: ReturnType<typeof setTimeout> | undefined;

/** Asks the worker for meanings, which is ended when it had nothing to do for a while, and after a failure: see the embedder. */
export async function askMeaningWorker<Value>(
  ask: (service: AskedService) => Promise<Result<Value>>,
): Promise<Result<Value>> {
  open += 1;
  clearTimeout(idle);
  const called = await door.call((service) => ask(service));
  const answer = called.ok ? called.value : called;
  open -= 1;
  if (!answer.ok) await end();
  else void keepEngineFiles();
  if (open === 0) idle = setTimeout(() => void end(), IDLE_MILLISECONDS);
  return answer;
}

type AskedService = Parameters<Parameters<typeof door.call>[0]>[0];

/** Lets the model go, where it is loaded, so that its files can be deleted. */
export async function releaseMeaningModel(): Promise<void> {
  if (open > 0 || idle === undefined) return;
  await door.call((service) => service.unload());
}

function end(): Promise<void> {
  clearTimeout(idle);
  idle = undefined;
  return door.end({ kind: "worker-died", detail: "" });
}
