"use client";

import { FlaskConical, Square } from "lucide-react";
import { useMemo, type KeyboardEvent } from "react";
import { useCutTrial } from "@/lib/client/run/cut-trial";
import { useModel } from "@/lib/client/models/model-store";
import { useRun } from "@/lib/client/run/run-store";
import { useSession } from "@/lib/client/session/session-store";
import { useSettings } from "@/lib/client/settings/settings-store";
import { isTrialRunning, useTrial } from "@/lib/client/run/trial-store";
import { textsToFill, type TrialPair } from "@/lib/client/run/trial-pair";
import { estimateFor, startTrial, stopTrial } from "@/lib/client/run/try-both";
import { firstGoldenResponse } from "@/lib/scoring/scoring";
import { namesOfPlaceHolders } from "@/lib/scoring/place-holders";
import type { TrialInput } from "@/lib/scoring/place-holder-values";
import { ModelNeeded } from "../models/model-needed";
import { Button } from "../ui/button";
import { isComposing } from "../ui/use-keys";
import { InputFields } from "./input-fields";
import { ScoringFields } from "./scoring-fields";
import { changeForm, readForm, readScoring, useTrialForm } from "./trial-form-store";

/** What a trial is made of: the values, how it is judged, what it will cost, and the button that starts it. */
export function TrialSetup({ pair }: { pair: TrialPair }) {
  const form = useTrialForm();
  const taskGolden = useSession((state) => state.draft.goldenResponse);
  const isReady = useModel((state) => state.model.status === "ready");
  const isRunning = useTrial(({ trial }) => trial !== null && isTrialRunning(trial));
  const failure = useTrial(({ trial }) => trial?.failure ?? null);
  const usedId = useCutTrial(({ cut }) => cut?.run.model.modelId ?? null);
  const names = useMemo(() => namesOfPlaceHolders(textsToFill(pair)), [pair]);
  const reading = useMemo(() => readForm(form, names, taskGolden), [form, names, taskGolden]);
  const inputs = reading.ok ? reading.inputs : [];
  const scoring = readScoring(form, firstGoldenResponse(inputs));

  function start(): void {
    if (isRunning) return;
    changeForm({ isTried: true });
    if (!reading.ok || !isReady) return;
    void startTrial({ pair, inputs: reading.inputs, isBlind: form.isBlind, scoring });
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (isComposing(event.nativeEvent) || event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    start();
  }

  return (
    <form
      aria-label="The trial"
      className="flex flex-col gap-5 p-4 sm:p-5"
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        start();
      }}
    >
      <InputFields names={names} taskGolden={taskGolden} reading={reading} />
      <ScoringFields inputs={inputs} />
      <BlindField />
      <div className="flex flex-col gap-3">
        <RunButton />
        {inputs.length > 0 && <Estimate pair={pair} inputs={inputs} />}
        <ModelNeeded
          text="To see what the prompts lead to, a model has to answer them."
          usedId={usedId}
          told={failure}
        />
      </div>
    </form>
  );
}

function BlindField() {
  const isBlind = useTrialForm((state) => state.isBlind);
  return (
    <label className="flex items-start gap-3 text-sm pointer-coarse:min-h-11">
      <input
        type="checkbox"
        className="mt-0.5 size-4.5 shrink-0 accent-gold-fill"
        checked={isBlind}
        onChange={(event) => changeForm({ isBlind: event.target.checked })}
      />
      <span>
        <span className="font-medium">Blind</span>
        <span className="block text-quiet">Hides which output is whose until you vote.</span>
      </span>
    </label>
  );
}

function RunButton() {
  const state = useTrial(({ trial }) => trial?.state ?? null);
  const isReady = useModel(({ model }) => model.status === "ready");
  const isOptimizing = useRun(({ run }) => run.status === "running");
  const isMeasuring = useRun(({ run }) => run.status === "measuring");
  if (state === "running" || state === "stopping") {
    return (
      <Button className="min-h-11 text-base" disabled={state === "stopping"} onClick={() => void stopTrial()}>
        <Square size={16} aria-hidden />
        {state === "stopping" ? "Stopping…" : "Stop"}
      </Button>
    );
  }
  return (
    <>
      <Button
        look="primary"
        type="submit"
        className="min-h-11 text-base"
        disabled={!isReady || isOptimizing || isMeasuring}
        aria-describedby="trial-estimate"
      >
        <FlaskConical size={16} aria-hidden />
        {state === null ? "Run both" : "Run both again"}
        <kbd className="text-xs max-sm:hidden">Ctrl ↵</kbd>
      </Button>
      {isOptimizing && <p className="text-sm text-quiet">The model is still optimizing. Let it end, or stop it.</p>}
      {isMeasuring && (
        <p className="text-sm text-quiet">The model is at work in the Lab. Let it end, or stop it there.</p>
      )}
    </>
  );
}

function Estimate({ pair, inputs }: { pair: TrialPair; inputs: readonly TrialInput[] }) {
  const { temperature, seed } = useSettings((state) => state.settings);
  const model = useModel((state) => state.model);
  if (model.status !== "ready") return null;
  return (
    <p id="trial-estimate" className="text-xs text-pretty text-quiet tabular-nums">
      {estimateFor({ pair, inputs })} {model.entry.name}, temperature {temperature},{" "}
      {seed === null ? "one new seed for all" : `seed ${seed} for all`}.
    </p>
  );
}
