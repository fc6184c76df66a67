/** A file from this person's disk. */
export interface GivenFile {
  /** Below the folder that was chosen or dropped, with "/" between its parts; for a single file its name. */
  readonly path: string;
  readonly content: Blob;
}
