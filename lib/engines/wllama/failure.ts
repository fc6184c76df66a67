import type { Failure } from "../../base/failure";

/** What the library, llama.cpp and the browser throw while a model runs, as a `Failure`. */
export function wllamaFailure(error: unknown, lastWords = ""): Failure {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  const detail = [`${name}: ${message}`, lastWords].filter((part) => part !== "").join("\n");
  return { kind: "engine-failed", detail };
}
