"use client";

import { Download, Pause, Play, Trash2 } from "lucide-react";
import { useMemo, useState } from "react";
import type { Failure } from "@/lib/base/failure";
import type { ShownSearch } from "@/lib/client/lab/lab-state";
import { answerSearch, continueSearch, deleteSearch, pauseSearch } from "@/lib/client/lab/run-search";
import { exportSearch } from "@/lib/client/lab/search-file";
import { useModel } from "@/lib/client/models/model-store";
import { ModelNeeded } from "../../models/model-needed";
import { Button } from "../../ui/button";
import { saveFile } from "../../ui/save-file";
import { FailureNotice } from "../failure-notice";
import { CandidateTree } from "./candidate-tree";
import { LargerBudget } from "./larger-budget";
import { allMethods } from "./methods/all-methods";
import { PersonQuestionView } from "./person-question";
import { ScorePlot } from "./score-plot";
import { SearchOutcomeView } from "./search-outcome-view";
import { SearchTraceView } from "./search-trace-view";
import { describeSearch } from "./search-words";
import { describeTrouble } from "./trouble-words";

interface SearchRunProps {
  readonly search: ShownSearch;
  readonly canWrite: boolean;
  readonly isOtherBusy: boolean;
  readonly onUse: (text: string) => void;
}

/** One search: where it stands, how the scores went, every prompt it tried, and how it ended. */
export function SearchRun({ search, canWrite, isOtherBusy, onUse }: SearchRunProps) {
  const { plan, state, spent, outcome, curve, writing } = search;
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isAsked, setAsked] = useState(false);
  const [hasAnswered, setAnswered] = useState(false);
  const hasModel = useModel(({ model }) => model.status === "ready");
  const id = plan.searchId;
  const isRunning = state === "running" || state === "stopping";
  const waiting = state === "paused" && search.failure?.kind === "person-needed" ? search.failure : null;
  const canContinue =
    (state === "paused" || state === "failed") && search.failure?.kind !== "replay-differs" && waiting === null;
  const isCutOff = state === "completed" && (outcome?.isCutOff === true || outcome?.whyNothing === "budget-spent");
  const canTakeMore = (canContinue || isCutOff) && !isRunning;
  const canStart = canWrite && hasModel && !isOtherBusy;
  // Where answers are only held against each other there is no score to draw.
  const hasPlot =
    curve.length > 0 || (outcome === null && !search.measurements.some(({ rivalId }) => rivalId !== null));
  // That its tab is gone is told above, and is no error.
  const told = failure ?? (waiting === null && search.failure?.kind !== "tab-gone" ? search.failure : null);
  const { candidates, measurements, emptyRounds } = search;
  const trouble = useMemo(
    () => describeTrouble({ plan, candidates, measurements, outcome, emptyRounds }),
    [plan, candidates, measurements, outcome, emptyRounds],
  );
  const name = allMethods.find((method) => method.id === plan.method)?.name ?? plan.method;
  const report = (done: Promise<{ ok: true } | { ok: false; failure: Failure }>) =>
    void done.then((result) => setFailure(result.ok ? null : result.failure));

  return (
    <section
      aria-label={`Search by ${name} from ${plan.prompt.label}`}
      className="flex flex-col gap-4 rounded-lg border border-line bg-panel p-4"
    >
      <div className="flex flex-wrap items-center gap-2">
        <div className="mr-auto min-w-0 grow basis-60">
          <h2 className="line-clamp-2 font-medium wrap-anywhere">
            {name}
            {plan.size === "reference" && " with the paper’s own settings"}, from <bdi>{plan.prompt.label}</bdi>
          </h2>
          <p className="text-sm text-quiet tabular-nums">{describeSearch(search)}</p>
        </div>
        {isRunning && (
          <Button disabled={state === "stopping"} onClick={() => void pauseSearch(id)}>
            <Pause size={15} aria-hidden />
            Pause
          </Button>
        )}
        {canContinue && (
          <Button look="primary" disabled={!canStart} onClick={() => report(continueSearch(id))}>
            <Play size={15} aria-hidden />
            Go on
          </Button>
        )}
        {canTakeMore && !isAsked && (
          <Button disabled={!canWrite} onClick={() => setAsked(true)}>
            Go on with a larger budget…
          </Button>
        )}
        {!isRunning && (
          <Button look="quiet" onClick={() => report(save(id))}>
            <Download size={15} aria-hidden />
            Export search
          </Button>
        )}
        {!isRunning && state !== "held-by-other-tab" && (
          <Button
            look="quiet"
            className="px-2 pointer-coarse:min-w-11"
            aria-label="Delete this search"
            title="Delete this search"
            disabled={!canWrite}
            onClick={() => report(deleteSearch(id))}
          >
            <Trash2 size={15} aria-hidden />
          </Button>
        )}
      </div>
      {isRunning && (
        <progress className="h-2 w-full" aria-label="Calls of the budget" value={spent.calls} max={plan.budget.calls} />
      )}
      {told !== null && (failure !== null || state !== "completed") && <FailureNotice failure={told} />}
      {canTakeMore && isAsked && (
        <LargerBudget
          budget={plan.budget}
          spent={spent}
          isEnded={isCutOff}
          canStart={canStart}
          onCancel={() => setAsked(false)}
          onGoOn={(budget) => {
            setAsked(false);
            report(continueSearch(id, budget));
          }}
        />
      )}
      {waiting !== null && (
        <PersonQuestionView
          key={waiting.requestHash}
          question={waiting.question}
          isDisabled={!canStart}
          takesFocus={hasAnswered}
          onAnswer={(answer) => {
            setAnswered(true);
            report(answerSearch(id, answer));
          }}
        />
      )}
      {(canContinue || waiting !== null || (canTakeMore && isAsked)) && !hasModel && (
        <ModelNeeded text="To go on, the search needs its model." usedId={search.modelId} told={told} />
      )}
      {outcome !== null && <SearchOutcomeView outcome={outcome} plan={plan} onUse={onUse} />}
      {trouble.map((sentence) => (
        <p key={sentence} className="max-w-prose text-sm text-pretty wrap-anywhere">
          {sentence}
        </p>
      ))}
      {isRunning && writing !== "" && (
        <p className="truncate text-sm text-quiet">
          The model writes: <bdi translate="no">{writing.slice(-200)}</bdi>
        </p>
      )}
      <div className={`grid items-start gap-5 ${hasPlot ? "lg:grid-cols-2" : ""}`}>
        {hasPlot && <ScorePlot curve={curve} calls={spent.calls} />}
        <CandidateTree search={search} onUse={onUse} />
      </div>
      <SearchTraceView search={search} />
    </section>
  );
}

async function save(id: string): Promise<{ ok: true } | { ok: false; failure: Failure }> {
  const file = await exportSearch(id);
  if (!file.ok) return file;
  if (file.value !== null) saveFile(file.value.name, file.value.text);
  return { ok: true };
}
