import { builtinPacks } from "../../template/builtin-packs";
import type { TemplatePack } from "../../template/pack";
import { useModel } from "../models/model-store";
import { useSettings } from "../settings/settings-store";

/** The pack that the next request is filled from: the chosen one, else the built-in one that suits the model. */
export function packInUse(): TemplatePack {
  const { settings, importedPacks } = useSettings.getState();
  const [full, short] = builtinPacks;
  const packs = [...builtinPacks, ...importedPacks];
  const chosen = packs.find((pack) => pack.id === settings.packId);
  if (chosen !== undefined) return chosen;
  const { model } = useModel.getState();
  if (model.status !== "ready") return full;
  // A model of one's own may name a pack that is not here.
  const { pack, parameters } = model.entry;
  return packs.find(({ id }) => id === pack) ?? (parameters !== null && parameters >= 3 ? full : short);
}
