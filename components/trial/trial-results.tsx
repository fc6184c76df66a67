"use client";

import { useEffect, useRef, useState } from "react";
import type { Failure } from "@/lib/base/failure";
import { useCutTrial } from "@/lib/client/run/cut-trial";
import { reveal } from "@/lib/client/run/score-trial";
import { stopTrial } from "@/lib/client/run/try-both";
import { isComparable, isHidden, isTrialRunning, type Trial } from "@/lib/client/run/trial-store";
import { Button } from "../ui/button";
import { FailureWords } from "../prompt/failure-notice";
import { StoppingLine } from "../prompt/stopping-line";
import { CutTrialNotice } from "./cut-trial-notice";
import { OutputColumn } from "./output-column";
import { TrialSummary } from "./trial-summary";
import { TrialTable } from "./trial-table";
import { VoteBar } from "./vote-bar";
import { sideInWords, sidesOf } from "./describe-input";

/** The width from which the setup stands beside the results, as in the dialog's grid. */
const SIDE_BY_SIDE = "(min-width: 64rem)";

/** What both prompts led to: the inputs, one of them with its two outputs, the vote, and what all of it says. */
export function TrialResults({ trial }: { trial: Trial }) {
  const box = useRef<HTMLDivElement>(null);
  const isRunning = isTrialRunning(trial);
  const isCut = useCutTrial(({ cut }) => cut?.run.runId === trial.id);
  // One that comes back is looked at from its beginning; one that runs is followed.
  const wasRunning = useRef(isRunning);
  const [chosen, setChosen] = useState<number | null>(isRunning ? null : 0);
  const followed = trial.inputs.findLastIndex(({ outputs, failure }) => {
    return failure !== null || outputs.candidate.state !== "waiting" || outputs.incumbent.state !== "waiting";
  });
  const index = Math.min(chosen ?? Math.max(0, followed), trial.inputs.length - 1);
  const input = trial.inputs[index];
  const isAnyHidden = trial.inputs.some((one) => isComparable(one) && isHidden(trial, one));

  useEffect(() => {
    if (wasRunning.current && !matchMedia(SIDE_BY_SIDE).matches) box.current?.scrollIntoView({ block: "start" });
  }, [trial.id]);

  if (input === undefined) return null;
  return (
    <div ref={box} className="flex min-w-0 scroll-mt-3 flex-col gap-4 max-lg:min-h-[calc(100dvh-7rem)]">
      {isRunning && <Progress trial={trial} index={followed} />}
      {trial.state === "stopping" && <StoppingLine />}
      {trial.failure !== null && <Notice failure={trial.failure} />}
      {trial.state === "stopped" && !isCut && (
        <p className="rounded-md bg-raised px-3 py-2 text-sm">Stopped before the end. What was written is kept.</p>
      )}
      <CutTrialNotice trial={trial} />
      {trial.inputs.length > 1 && <TrialTable trial={trial} shown={index} onShow={setChosen} />}
      {input.failure !== null && <Notice failure={input.failure} />}
      <div className="grid gap-4 md:grid-cols-2">
        {sidesOf(input).map((side) => (
          <OutputColumn key={`${index} ${side}`} trial={trial} index={index} side={side} />
        ))}
      </div>
      {isComparable(input) && (
        <VoteBar key={index} trial={trial} index={index} onNext={nextToVoteOn(trial, index, setChosen)} />
      )}
      {!isRunning && isAnyHidden && (
        <p className="flex flex-wrap items-center gap-3 text-sm text-quiet">
          The figures wait for your vote, so that they do not tell which is which.
          <Button look="quiet" onClick={reveal}>
            Show them without it
          </Button>
        </p>
      )}
      {!isAnyHidden && <TrialSummary trial={trial} />}
    </div>
  );
}

/** Where the trial is; where the setup stands above, out of sight, Stop stands here too. */
function Progress({ trial, index }: { trial: Trial; index: number }) {
  const input = trial.inputs[index];
  const side = input === undefined ? undefined : sidesOf(input).find((one) => input.outputs[one].state === "writing");
  const place = trial.inputs.length === 1 ? "" : `Input ${Math.max(0, index) + 1} of ${trial.inputs.length}: `;
  const now =
    input === undefined || side === undefined ? "getting ready…" : `answering ${sideInWords(trial, input, side)}…`;
  const words = place + now;
  return (
    <div className="flex min-h-9 items-center justify-between gap-3 rounded-md bg-gold-wash py-1 pr-1 pl-3 text-sm">
      <p className="tabular-nums">{words.charAt(0).toUpperCase() + words.slice(1)}</p>
      <Button className="lg:hidden" disabled={trial.state === "stopping"} onClick={() => void stopTrial()}>
        {trial.state === "stopping" ? "Stopping…" : "Stop"}
      </Button>
    </div>
  );
}

/** Null where no other input waits for a vote. */
function nextToVoteOn(trial: Trial, after: number, show: (index: number) => void): (() => void) | null {
  const order = [...trial.inputs.keys()].map((step) => (after + 1 + step) % trial.inputs.length);
  const next = order.find((index) => {
    const input = trial.inputs[index];
    return index !== after && input !== undefined && input.vote === null && isComparable(input);
  });
  return next === undefined ? null : () => show(next);
}

function Notice({ failure }: { failure: Failure }) {
  return (
    <div role="alert" className="flex flex-col gap-2 rounded-lg border border-danger/50 bg-removed-wash/40 p-4">
      <FailureWords failure={failure} />
    </div>
  );
}
