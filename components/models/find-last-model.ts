import { lastModelId } from "@/lib/client/models/last-model";
import type { CatalogEntry } from "@/lib/models/catalog";
import type { Preflight } from "@/lib/models/preflight";

/** The model that was loaded last in this browser, where it is still on the list and runs here; else null. */
export function findLastModel({ assessments }: Preflight): CatalogEntry | null {
  const id = lastModelId();
  const last = assessments.find(({ entry, verdict }) => entry.id === id && verdict !== "not");
  return last?.entry ?? null;
}
