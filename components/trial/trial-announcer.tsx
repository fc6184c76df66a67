"use client";

import { useEffect, useState } from "react";
import { describeFailure } from "@/lib/base/describe-failure";
import { isHidden, isTrialRunning, useTrial, type Trial } from "@/lib/client/run/trial-store";
import { summarize } from "@/lib/client/run/trial-result";
import { sideInWords } from "./describe-input";

/** Says politely which prompt is being answered, and how the trial ended; the outputs are read where they stand. */
export function TrialAnnouncer() {
  const [words, setWords] = useState("");
  useEffect(
    () =>
      useTrial.subscribe(({ trial }, { trial: before }) => {
        if (trial === null) return;
        if (isTrialRunning(trial)) {
          const now = whatIsWritten(trial);
          if (now !== null) setWords(now);
        } else if (before?.id === trial.id && isTrialRunning(before)) {
          setWords(howItEnded(trial));
        }
      }),
    [],
  );
  return (
    <p role="status" className="sr-only">
      {words}
    </p>
  );
}

function whatIsWritten(trial: Trial): string | null {
  for (const [index, input] of trial.inputs.entries()) {
    const side = (["candidate", "incumbent"] as const).find((one) => input.outputs[one].state === "writing");
    if (side === undefined) continue;
    const place = trial.inputs.length === 1 ? "" : `Input ${index + 1} of ${trial.inputs.length}: `;
    return `${place}The model answers ${sideInWords(trial, input, side)}.`;
  }
  return null;
}

function howItEnded(trial: Trial): string {
  if (trial.failure !== null) return describeFailure(trial.failure).title;
  if (trial.state === "stopped") return "Stopped. What was written is kept.";
  if (trial.inputs.some((input) => isHidden(trial, input))) return "Both are there. Vote to see which is which.";
  return `Both are there. ${summarize(trial).byScores?.sentence ?? "Say which is better."}`;
}
