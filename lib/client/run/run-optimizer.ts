import { v7 as newId } from "uuid";
import type { OptimizerId, OptimizerSettings } from "../../optimizers/optimizer";
import type { Version, VersionOrigin } from "../../store/session";
import { hashPack } from "../../template/hash-pack";
import type { Refinement } from "../../template/refinement";
import type { Task } from "../../template/task";
import { useModel } from "../models/model-store";
import { rulesWorker } from "../worker/rules-worker";
import { readEnd } from "./carry-out";
import { carryOutRun } from "./carry-out-run";
import { judgeInUse } from "./judge-in-use";
import { packInUse } from "./pack-in-use";
import { recordRun } from "./record-run";
import { beginRun, isBusy, runningRun, showRun, useRun } from "./run-store";
import { splitWhereUnrelated } from "../session/split-session";
import { stopInWorker, stopRules } from "./stop-in-worker";
import { settleSilverVersion, taskOf, useSession } from "../session/session-store";
import { useSettings } from "../settings/settings-store";
import { taskToRefine, wishesOnTheWay } from "../session/task-to-refine";
import { saveNow } from "../database/typing";
import type { RulesRequest } from "../../../workers/rules-service";

/**
 * Runs an optimizer, the chosen one unless told otherwise, on the task in the form. What it makes becomes versions of the
 * session, or of a new one where the prompt has nothing to do with those of this session.
 */
export async function optimize(optimizer: OptimizerId = useSettings.getState().settings.optimizer): Promise<void> {
  if (isBusy(useRun.getState().run)) return;
  splitWhereUnrelated();
  await run({
    optimizer,
    task: taskOf(useSession.getState().draft),
    refinement: null,
    isRepair: false,
    settleParent: settleSilverVersion,
  });
}

/**
 * Changes a version by a note, such as "shorter; keep the table": the optimizer that made the version makes a child of
 * it, with the settings as they stand now. Where a person wrote the version, the chosen optimizer does.
 */
export async function refine(versionId: string, note: string): Promise<void> {
  await refineBy(versionId, note, false);
}

/** Has the model mend what a check found in a version; `note` says what, and what to do. */
export async function repairByModel(versionId: string, note: string): Promise<void> {
  await refineBy(versionId, note, true);
}

async function refineBy(versionId: string, note: string, isRepair: boolean): Promise<void> {
  const parent = useSession.getState().versions.find(({ id }) => id === versionId);
  if (parent === undefined || note.trim() === "") return;
  saveNow();
  const optimizer = isRepair ? "fipo" : (parent.origin?.optimizer ?? useSettings.getState().settings.optimizer);
  await run({
    optimizer,
    task: taskToRefine(parent),
    refinement: {
      note,
      parentText: parent.text,
      ...(optimizer === "instant" && parent.frame !== undefined && { parentFrame: parent.frame }),
      wishes: [...wishesOnTheWay(parent), ...(isRepair ? [] : [note])],
    },
    isRepair,
    settleParent: () => parent,
  });
}

/** Asks again for what was asked for when this version was made, with the settings as they stand now. */
export async function runAgain({ parentId, origin }: Version): Promise<void> {
  if (parentId !== null && typeof origin?.note === "string") {
    await refineBy(parentId, origin.note, origin.isRepair === true);
  } else {
    await optimize();
  }
}

interface Asked {
  readonly optimizer: OptimizerId;
  readonly task: Task;
  readonly refinement: Refinement | null;
  readonly isRepair: boolean;
  /** Called once the run can begin: the version that the candidates hang on. */
  readonly settleParent: () => Version;
}

async function run({ optimizer, task, refinement, isRepair, settleParent }: Asked): Promise<void> {
  if (isBusy(useRun.getState().run)) return;
  const model = useModel.getState().model;
  const usesModel = optimizer !== "instant";
  if ((refinement?.parentText ?? task.silverPrompt).trim() === "") {
    showRun({ status: "failed", failure: { kind: "empty-prompt" } });
    return;
  }
  if (usesModel && model.status !== "ready") {
    showRun({ status: "failed", failure: { kind: "model-needed" } });
    return;
  }

  const runId = newId();
  const settings = settingsOfRun(usesModel);
  beginRun({ runId, optimizer, candidates: settings.candidates });
  const pack = packInUse();
  const parent = settleParent();
  const origin: VersionOrigin = {
    optimizer,
    note: refinement?.note ?? null,
    ...(isRepair && { isRepair }),
    model: usesModel && model.status === "ready" ? model.loaded : null,
    pack: usesModel ? { id: pack.id, name: pack.name, hash: await hashPack(pack.texts) } : null,
    settings,
    wordLimit: task.wordLimit,
    seed: null,
    runId,
    usage: null,
    timings: null,
  };
  const asked = { runId, task, refinement, pack, settings };
  if (optimizer === "instant") {
    await runRules(asked, recordRun({ runId, parent, origin, made: [], isAtChance: false }));
    return;
  }
  const { sessionId, id: parentId } = parent;
  await carryOutRun({ run: { ...asked, sessionId, parentId, origin }, optimizer, parent, made: [], paid: [] });
}

const RULES_BUDGET = { modelCalls: 0, milliseconds: 60_000 } as const;

async function runRules(asked: Omit<RulesRequest, "budget">, record: ReturnType<typeof recordRun>): Promise<void> {
  const request = { ...asked, budget: RULES_BUDGET };
  const ended = await rulesWorker.call((service, proxy) => service.run(request, proxy(record.take)));
  record.close(readEnd(ended, runningRun(asked.runId)?.isStopping === true));
}

/** What the person set, with a new seed unless they set one; rules make one candidate. */
function settingsOfRun(usesModel: boolean): OptimizerSettings {
  const { temperature, topP, seed, maxTokens, candidates, asksQuestions, criterion } = useSettings.getState().settings;
  return {
    sampling: { temperature, topP, seed: seed ?? newSeed(), maxTokens },
    candidates: usesModel ? candidates : 1,
    asksQuestions,
    judges: usesModel && judgeInUse() === "asked",
    criterion,
  };
}

/** Stops the run, as `stopInWorker` does. */
export async function stopRun(): Promise<void> {
  const { run } = useRun.getState();
  if (run.status !== "running" || run.isStopping) return;
  showRun({ ...run, isStopping: true });
  const { runId, optimizer } = run;
  const stop = optimizer === "instant" ? stopRules : stopInWorker;
  await stop(runId, () => runningRun(runId) !== null);
}

/** A 32-bit unsigned integer from the browser's own generator. */
export function newSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}
