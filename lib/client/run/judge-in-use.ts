import { worthOf } from "../../models/measured-worth";
import { useModel } from "../models/model-store";
import { useSettings } from "../settings/settings-store";

/**
 * Whether the loaded model judges its candidates: "asked" where the person wants it; "at-chance" where they do, but models
 * of its size were measured to judge no better than chance, so that the person's own vote comes first.
 */
export function judgeInUse(): "asked" | "at-chance" | "off" {
  if (!useSettings.getState().settings.judges) return "off";
  const { model } = useModel.getState();
  return model.status === "ready" && worthOf(model.entry)?.canJudge === false ? "at-chance" : "asked";
}
