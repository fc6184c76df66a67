import { lastModelId } from "@/lib/client/models/last-model";
import type { CatalogEntry } from "@/lib/models/catalog";
import type { Preflight } from "@/lib/models/preflight";

/** The model that is known by this name to its engine, where it is on the list and runs here; else null. */
export function findUsedModel({ assessments }: Preflight, modelId: string | null): CatalogEntry | null {
  const used = assessments.find(({ entry, verdict }) => entry.reference.modelId === modelId && verdict !== "not");
  return used?.entry ?? null;
}

/** The model that was loaded last in this browser, where it is still on the list and runs here; else null. */
export function findLastModel({ assessments }: Preflight): CatalogEntry | null {
  const id = lastModelId();
  const last = assessments.find(({ entry, verdict }) => entry.id === id && verdict !== "not");
  return last?.entry ?? null;
}
