import type { ImportedFile } from "../model-files/store-import";
import type { GgufFacts } from "../model-files/gguf-facts";
import type { OwnModelRecord } from "./own-models";

/** What would be stored, and how the model would then stand on the list. */
export interface ImportPlan {
  readonly record: OwnModelRecord;
  /** The made-up folder in which the files will stand. */
  readonly folder: string;
  readonly files: readonly ImportedFile[];
  readonly bytes: number;
  /** What the header of a GGUF model says. */
  readonly gguf?: GgufFacts;
}

/** The files of one folder by their paths in it, and what a layout found wrong with them. */
export interface FolderContent {
  readonly name: string;
  readonly folder: string;
  readonly files: ReadonlyMap<string, Blob>;
}

/** What a layout makes of a folder; `problems` are sentences for the person, and there is no record if there are any. */
export interface FolderReading {
  readonly record: OwnModelRecord;
  readonly files: readonly ImportedFile[];
  readonly problems: readonly string[];
}
