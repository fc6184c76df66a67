import type { Failure } from "../base/failure";

/**
 * What Chrome's `LanguageModel` rejects with, as a `Failure`, by the names that the Prompt API gives. `answerTokens` are
 * those that were asked for, where a request failed.
 */
export function builtInAiFailure(error: unknown, answerTokens = 0): Failure {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  const detail = `${name}: ${message}`;
  switch (name) {
    case "QuotaExceededError": {
      // The one thing that has a quota here is the context. Both numbers are null where the browser does not tell.
      const { requested, quota } = error as { readonly requested?: number | null; readonly quota?: number | null };
      return { kind: "context-exceeded", promptTokens: requested ?? 0, answerTokens, contextTokens: quota ?? 0 };
    }
    case "NotSupportedError":
      return { kind: "built-in-model-unavailable" };
    default:
      return { kind: "engine-failed", detail };
  }
}
