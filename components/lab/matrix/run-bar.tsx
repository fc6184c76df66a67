"use client";

import { Play, Square } from "lucide-react";
import { useCallback, useEffect, useMemo, useState } from "react";
import type { Failure } from "@/lib/base/failure";
import { clearCells } from "@/lib/client/lab/edit-set";
import { compareMeanings } from "@/lib/client/lab/embed-here";
import type { OpenSet } from "@/lib/client/lab/lab-state";
import type { CountingSteps } from "@/lib/base/counting-steps";
import { planMatrix } from "@/lib/client/lab/plan-matrix";
import { PROMPTS_ALONE } from "@/lib/client/lab/prompts-alone";
import { runMatrix, stopMatrix } from "@/lib/client/lab/run-matrix";
import { useModel } from "@/lib/client/models/model-store";
import { isBusy, useRun } from "@/lib/client/run/run-store";
import { ModelNeeded } from "../../models/model-needed";
import { FailureNotice } from "../failure-notice";
import { Button } from "../../ui/button";
import { MeaningNeeded } from "./meaning-needed";
import { useSteps } from "./use-steps";
import { countAnswers, describeRun, describeTime, usualMilliseconds } from "./run-words";

const SAMPLES = [1, 2, 3, 5, 10] as const;
/** Often enough for minutes that are left. */
const TICK_MILLISECONDS = 1_000;

/** Starts measuring, says what it will take, how far it is, and stops it. */
export function RunBar({ open, canWrite }: { open: OpenSet; canWrite: boolean }) {
  const { set, cases, cells, run } = open;
  const [samples, setSamples] = useState(1);
  const [failure, setFailure] = useState<Failure | null>(null);
  const isModelTaken = useRun(({ run: atWork }) => isBusy(atWork));
  // Whether an answer counts as measured depends on who answered it.
  const modelId = useModel(({ model }) => (model.status === "ready" ? model.loaded.modelId : null));
  const hasModel = modelId !== null;
  const isRunning = run !== null && (run.state === "running" || run.state === "stopping");
  // While it runs, the set changes with each answer, and nobody asks what is missing.
  const counted = useSteps(
    useCallback(
      () => (isRunning ? nothing() : planMatrix(open, { samples })),
      // eslint-disable-next-line react-hooks/exhaustive-deps -- the plan reads which model is loaded from its store
      [open, samples, isRunning, modelId],
    ),
  );
  const parts = counted ?? [];
  const missing = parts.reduce((sum, { plan }) => sum + plan.cells.length, 0);
  const needsModel = parts.some(({ plan }) => plan.answerer === "model");
  const arePromptsAlone = set.source?.format === PROMPTS_ALONE;
  const canRepeat = useMemo(
    () => !arePromptsAlone && cases.some(({ givenAnswer }) => givenAnswer === null),
    [cases, arePromptsAlone],
  );
  const needsMeaning = useMemo(() => compareMeanings(set.demands, cases), [set.demands, cases]);
  const usual = useMemo(() => (isRunning ? null : usualMilliseconds(cells.values())), [cells, isRunning]);
  const isWaiting = needsModel && isModelTaken && !isRunning;
  const canRun = canWrite && missing > 0 && (!needsModel || (hasModel && !isModelTaken));
  // What ended a run is told with it; what kept one from beginning is told by nothing else.
  const told = run?.failure ?? failure;
  const time = needsModel ? describeTime(usual === null ? null : usual * missing) : null;

  function measure(): void {
    setFailure(null);
    void runMatrix({ samples }).then((ended) => {
      if (!ended.ok) setFailure(ended.failure);
    });
  }

  return (
    <section aria-label="Measuring" className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        {isRunning ? (
          <Button disabled={run.state === "stopping"} onClick={() => void stopMatrix()}>
            <Square size={15} aria-hidden />
            Stop
          </Button>
        ) : (
          <Button look="primary" disabled={!canRun} onClick={measure}>
            <Play size={15} aria-hidden />
            {cells.size === 0 ? "Measure" : "Measure the rest"}
          </Button>
        )}
        {!isRunning && canRepeat && (
          <label className="flex items-center gap-2 text-sm">
            Answers a row
            <select
              value={samples}
              className="min-h-9 rounded-md border border-line-strong bg-panel px-2 text-sm pointer-coarse:min-h-11"
              onChange={(event) => setSamples(Number(event.target.value))}
            >
              {SAMPLES.map((count) => (
                <option key={count}>{count}</option>
              ))}
            </select>
          </label>
        )}
        {!isRunning && (
          <p className="text-sm text-quiet tabular-nums">
            {counted === null
              ? "Counting what is measured…"
              : missing === 0
                ? "Everything is measured."
                : `${countAnswers(missing)} to go${time === null ? "" : `, ${time}`}${needsModel ? "" : "; the answers stand in the set, and no model is asked"}.`}
          </p>
        )}
        {!isRunning && cells.size > 0 && <ClearScores isDisabled={!canWrite} />}
      </div>
      {run !== null && !(run.state === "completed" && missing === 0) && <Progress run={run} prompts={set.prompts} />}
      {isWaiting && missing > 0 && (
        <p className="text-sm text-quiet">
          The model is at work elsewhere in this tab. Measuring can begin after that.
        </p>
      )}
      {told !== null && !isRunning && <FailureNotice failure={told} />}
      {needsMeaning && !isRunning && <MeaningNeeded />}
      {needsModel && missing > 0 && !isRunning && (
        <ModelNeeded text="The rows are answered by a model that runs in this tab." told={told} />
      )}
    </section>
  );
}

/** Asks first: what a model has answered may have taken an hour, and cannot be brought back. */
function ClearScores({ isDisabled }: { isDisabled: boolean }) {
  // Null until the person has pressed the button for the first time: only then the focus is looked after.
  const [isAsked, setAsked] = useState<boolean | null>(null);
  if (isAsked !== true) {
    return (
      <Button
        ref={isAsked === false ? takeFocus : null}
        look="quiet"
        className="ml-auto"
        disabled={isDisabled}
        onClick={() => setAsked(true)}
      >
        Clear all scores…
      </Button>
    );
  }
  return (
    <div role="group" aria-label="Clear all scores" className="ml-auto flex flex-wrap items-center gap-2 text-sm">
      <p>Answers and scores of all prompts go, and cannot be brought back.</p>
      <Button ref={takeFocus} onClick={() => setAsked(false)}>
        Keep them
      </Button>
      <Button
        onClick={() => {
          setAsked(false);
          void clearCells();
        }}
      >
        Clear them
      </Button>
    </div>
  );
}

/** The same function at each drawing, so that it is called once for each button. */
function takeFocus(button: HTMLButtonElement | null): void {
  button?.focus();
}

function* nothing(): CountingSteps<readonly never[]> {
  return [];
}

function Progress({ run, prompts }: { run: NonNullable<OpenSet["run"]>; prompts: OpenSet["set"]["prompts"] }) {
  const isRunning = run.state === "running" || run.state === "stopping";
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (!isRunning) return;
    const timer = setInterval(() => setNow(Date.now()), TICK_MILLISECONDS);
    return () => clearInterval(timer);
  }, [isRunning]);
  const writer = prompts.find(({ id }) => id === run.writing?.promptId);
  return (
    <div className="flex flex-col gap-1.5">
      {isRunning && (
        <progress className="h-2 w-full" aria-label="Measuring" value={run.done} max={Math.max(1, run.total)} />
      )}
      <p className="text-sm tabular-nums">{describeRun(run, now)}</p>
      {isRunning && run.writing !== null && run.writing.text !== "" && (
        <p className="truncate text-sm text-quiet" translate="no">
          <bdi>{writer?.label}</bdi>: <bdi>{run.writing.text.slice(-160)}</bdi>
        </p>
      )}
    </div>
  );
}
