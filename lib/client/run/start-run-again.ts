import type { SharedPayload } from "../../share/payload";
import type { TemplatePack } from "../../template/pack";
import type { RunAgainPlan } from "./run-again";
import { runAgain } from "./run-optimizer";
import { changeSettings, useSettings } from "../settings/settings-store";
import { makeMine } from "../session/shared-session";
import { storeWith } from "../database/storage-queue";

/**
 * Makes what was shared the person's own, sets the settings that it was made with, and runs it again where all that it
 * takes is there. No model is loaded: the workbench waits for the person to do that and to press Optimize.
 */
export async function startRunAgain(
  payload: SharedPayload,
  plan: Extract<RunAgainPlan, { type: "possible" }>,
): Promise<void> {
  if (plan.packToKeep !== null) keepPack(plan.packToKeep);
  changeSettings(plan.settings);
  const { versions } = await makeMine({ ...payload, task: { ...payload.task, wordLimit: plan.wordLimit } });
  // Where the path was left out, the silver prompt was put before it.
  const made = versions[versions.length - payload.prompts.length + plan.promptIndex];
  if (plan.canStartAtOnce && made !== undefined) void runAgain(made);
}

function keepPack(pack: TemplatePack): void {
  useSettings.setState(({ importedPacks }) => ({
    importedPacks: [...importedPacks.filter(({ id }) => id !== pack.id), pack],
  }));
  void storeWith((repository) => repository.savePack(pack));
}
