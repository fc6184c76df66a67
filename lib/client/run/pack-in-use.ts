import type { CatalogEntry } from "../../models/catalog";
import { builtinPacks } from "../../template/builtin-packs";
import type { TemplatePack } from "../../template/pack";
import { useModel } from "../models/model-store";
import { useSettings } from "../settings/settings-store";

/**
 * The pack that the next request is filled from: the chosen one, else the one that suits the model. A model that was
 * trained on it is asked as it was trained.
 */
export function packInUse(): TemplatePack {
  const { model } = useModel.getState();
  const entry = model.status === "ready" ? model.entry : null;
  const pack = choosePack(entry);
  return entry?.isTrainedOnPack === true && entry.pack === pack.id ? { ...pack, isLearned: true } : pack;
}

function choosePack(entry: CatalogEntry | null): TemplatePack {
  const { settings, importedPacks } = useSettings.getState();
  const [full, short] = builtinPacks;
  const packs = [...builtinPacks, ...importedPacks];
  const chosen = packs.find((pack) => pack.id === settings.packId);
  if (chosen !== undefined || entry === null) return chosen ?? full;
  // A model of one's own may name a pack that is not here.
  const { pack, parameters } = entry;
  return packs.find(({ id }) => id === pack) ?? (parameters !== null && parameters >= 3 ? full : short);
}
