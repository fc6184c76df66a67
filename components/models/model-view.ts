import type { Failure } from "@/lib/base/failure";
import type { DownloadState } from "@/lib/client/models/download-store";
import type { ModelState } from "@/lib/client/models/model-store";
import type { CatalogEntry } from "@/lib/models/catalog";
import type { ShelvedModel } from "@/lib/models/shelf";
import type { StorageReport } from "@/lib/models/stored-models";
import { findStoredPart, folderOfEntry } from "@/lib/models/stored-entry";

/** How one model stands: in the graphics memory, in the browser's storage, or on its way to either. */
export type ModelView =
  | { readonly kind: "downloading"; readonly download: Extract<DownloadState, { status: "running" }> }
  | { readonly kind: "loading"; readonly model: Extract<ModelState, { status: "loading" }> }
  | { readonly kind: "loaded" }
  /** `failed` is what would be tried again. */
  | { readonly kind: "failed"; readonly failed: "download" | "load"; readonly failure: Failure }
  /** All of it is here; `bytes` is null where that is not this page's storage. */
  | { readonly kind: "stored"; readonly bytes: number | null }
  | { readonly kind: "part"; readonly bytes: number }
  | { readonly kind: "absent" };

interface ModelSources {
  readonly model: ModelState;
  readonly download: DownloadState | undefined;
  readonly report: StorageReport | null;
  readonly shelf: readonly ShelvedModel[];
}

/** Puts together what the stores know of one model. What goes on now comes before what is stored. */
export function viewModel(entry: CatalogEntry, { model, download, report, shelf }: ModelSources): ModelView {
  if (download?.status === "running") return { kind: "downloading", download };
  if (model.status !== "none" && model.entry.id === entry.id) {
    if (model.status === "loading") return { kind: "loading", model };
    if (model.status === "ready") return { kind: "loaded" };
    return { kind: "failed", failed: "load", failure: model.failure };
  }
  if (download?.status === "failed") return { kind: "failed", failed: "download", failure: download.failure };
  const folder = folderOfEntry(entry);
  if (folder === null) return { kind: "stored", bytes: null };
  const part = findStoredPart(folder, report, shelf);
  if (part === null) return { kind: "absent" };
  return { kind: part.isWhole ? "stored" : "part", bytes: part.bytes };
}
