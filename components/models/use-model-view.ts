import { useDownloads } from "@/lib/client/models/download-store";
import { useModel } from "@/lib/client/models/model-store";
import { useModelStorage } from "@/lib/client/models/stored-models-store";
import type { CatalogEntry } from "@/lib/models/catalog";
import { viewModel, type ModelView } from "./model-view";

/** How the model stands, kept up to date. */
export function useModelView(entry: CatalogEntry): ModelView {
  const model = useModel((state) => state.model);
  const download = useDownloads(({ downloads }) => downloads.get(entry.id));
  const report = useModelStorage((state) => state.report);
  const shelf = useModelStorage((state) => state.shelf);
  return viewModel(entry, { model, download, report, shelf });
}
