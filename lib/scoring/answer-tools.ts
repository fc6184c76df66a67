import type { Result } from "../base/result";
import type { Json } from "../records/json";

/** What scoring needs from outside; null where it is not there, and what needs it is marked as not run. */
export interface ScoringTools {
  /**
   * Runs a person's JavaScript in an interpreter, with a time limit: an expression, or a body with `return`. `globals` are
   * its variables (`output`, `context`). Fails with "script-failed".
   */
  readonly runScript: (source: string, globals: Readonly<Record<string, Json>>) => Promise<Result<Json>>;
  /** One vector a text, of unit length. */
  readonly embed: ((texts: readonly string[]) => Promise<Result<readonly Float32Array[]>>) | null;
}
