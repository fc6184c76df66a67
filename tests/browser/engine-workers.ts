import { afterAll } from "vitest";
import { startEngineWorker, type EngineWorker } from "./remote-engine";

const workers: EngineWorker[] = [];

/** A worker for an engine, which is ended after the tests of its file. */
export function startWorker(): EngineWorker {
  const worker = startEngineWorker();
  workers.push(worker);
  return worker;
}

afterAll(() => {
  for (const worker of workers) worker.end();
});

/** A request whose answer is the likeliest one. */
export const writing = (content: string, maxTokens = 200) => ({
  messages: [{ role: "user", content }] as const,
  sampling: { temperature: 0, topP: 1, seed: 1, maxTokens },
});
