import { create } from "zustand";
import type { Failure } from "../../base/failure";

/** Where the regular backup stands. */
export interface BackupState {
  /** "closed": the browser wants to be asked again before the folder may be written. */
  readonly status: "opening" | "unsupported" | "off" | "ready" | "closed" | "writing";
  readonly folderName: string | null;
  /** When the last backup was finished; null for never. */
  readonly lastAt: number | null;
  /** Why the last try failed; null where it did not. */
  readonly failure: Failure | null;
}

/** Apart from what makes backups, so that a page can show it without fetching that. */
export const useBackup = create<BackupState>(() => ({
  status: "opening",
  folderName: null,
  lastAt: null,
  failure: null,
}));
