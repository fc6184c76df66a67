import { builtinPacks } from "../template/builtin-packs";
import type { TemplatePack } from "../template/pack";
import { useModel } from "./model-store";
import { useSettings } from "./settings-store";

/** The pack that the next request is filled from: the chosen one, else the built-in one that suits the model. */
export function packInUse(): TemplatePack {
  const { settings, importedPacks } = useSettings.getState();
  const [full, short] = builtinPacks;
  const chosen = [...builtinPacks, ...importedPacks].find((pack) => pack.id === settings.packId);
  if (chosen !== undefined) return chosen;
  const { model } = useModel.getState();
  return model.status === "ready" && model.entry.pack === "short" ? short : full;
}
