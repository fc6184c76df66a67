import { create } from "zustand";
import { estimateRun, judgeRequestToCount, type ModelSpeed, type RunEstimate } from "../../optimizers/estimate-run";
import { renderOptimizerRequest } from "../../template/render-pack";
import { useModel } from "../models/model-store";
import { optimizerWorker } from "../worker/optimizer-worker";
import { judgeInUse } from "./judge-in-use";
import { packInUse } from "./pack-in-use";
import { isBusy, useRun } from "./run-store";
import { taskOf, useSession } from "../session/session-store";
import { useSettings } from "../settings/settings-store";
import { whenSettled } from "../reading/when-settled";

/** What the next run of the loaded model will take at most; null where nothing can be said. */
export const useEstimate = create<{ readonly estimate: RunEstimate | null }>(() => ({ estimate: null }));

/** Estimates the run anew when the task, the settings or the model have changed; gives back how to end this. */
export function followTask(): () => void {
  const settle = whenSettled();
  let seen: readonly unknown[] = [];

  function follow(): void {
    const { model } = useModel.getState();
    const ready = model.status === "ready" ? model : null;
    const isWorking = isBusy(useRun.getState().run);
    const { settings, importedPacks } = useSettings.getState();
    const inputs = [useSession.getState().draft, settings, importedPacks, ready?.loaded, ready?.speed, isWorking];
    if (inputs.every((input, place) => input === seen[place]) && seen.length > 0) return;
    seen = inputs;
    settle.cancel();
    // Counting would take time from the run, or the trial.
    if (ready !== null && !isWorking) settle.soon(() => void estimate(ready.speed ?? null));
    if (ready === null) useEstimate.setState({ estimate: null });
  }

  const unsubscribe = [useSession, useSettings, useModel, useRun].map((store) => store.subscribe(follow));
  follow();
  return () => {
    settle.cancel();
    for (const end of unsubscribe) end();
  };
}

async function estimate(speed: ModelSpeed | null): Promise<void> {
  const { draft } = useSession.getState();
  const { settings } = useSettings.getState();
  const pack = packInUse();
  const { texts } = pack;
  const judges = judgeInUse() === "asked";
  const task = taskOf(draft);
  if (task.silverPrompt.trim() === "") {
    useEstimate.setState({ estimate: null });
    return;
  }
  const [requestTokens, judgeTokens] = await Promise.all([
    countTokens(renderOptimizerRequest(texts, task, null)),
    judges ? countTokens(judgeRequestToCount(texts, task, settings.criterion)) : 0,
  ]);
  if (useSession.getState().draft !== draft || useSettings.getState().settings !== settings) return;
  if (requestTokens === null || judgeTokens === null) return;
  const { temperature, topP, seed, maxTokens, candidates } = settings;
  const sampling = { temperature, topP, seed: seed ?? 0, maxTokens };
  const { wordLimit } = task;
  const plan = { pack, settings: { candidates, judges, sampling }, wordLimit, requestTokens, judgeTokens };
  useEstimate.setState({ estimate: estimateRun(plan, speed) });
}

/** Null where the model is gone. */
async function countTokens(content: string): Promise<number | null> {
  const counted = await optimizerWorker.call((service) => service.countTokens([{ role: "user", content }]));
  return counted.ok && counted.value.ok ? counted.value.value : null;
}
