import type { Result } from "../../base/result";

/** What a person handed over: one file, several, a folder, or what stood in a zip. Paths have "/" and no ".." in them. */
export interface GivenFiles {
  readonly paths: readonly string[];
  /** The text, its byte order mark taken off. Fails where there is no such file, and where it is no text. */
  readText(path: string): Promise<Result<string>>;
}
