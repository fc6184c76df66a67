"use client";

import { useEffect, useState, type ReactNode } from "react";
import type { Result } from "@/lib/base/result";
import type { ShownSearch } from "@/lib/client/lab/lab-state";
import { readTrace, type TraceRound, type TraceStep } from "@/lib/client/lab/search-trace";
import { FailureNotice } from "../failure-notice";
import { ShownText } from "./shown-text";
import { countSteps, describeTried, describeTriedPrompt, nameCandidate, nameRound } from "./trace-words";

interface SearchTraceProps {
  readonly search: Pick<ShownSearch, "plan" | "state" | "round" | "outcome">;
}

/** All that a search did, round by round: what was asked with which rows in sight, what came of it, and what stayed. */
export function SearchTraceView({ search: { plan, state, round, outcome } }: SearchTraceProps) {
  const hasEnded = outcome !== null;
  const [isOpen, setOpen] = useState(false);
  const [read, setRead] = useState<Result<readonly TraceRound[]> | null>(null);
  useEffect(() => {
    if (!isOpen) return;
    let isWanted = true;
    void readTrace(plan.searchId, hasEnded).then((trace) => {
      if (isWanted) setRead(trace);
    });
    return () => {
      isWanted = false;
    };
  }, [isOpen, plan.searchId, hasEnded, state, round]);
  return (
    <details className="text-sm" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="font-medium hover:text-ink pointer-coarse:py-2.5">Step by step</summary>
      {isOpen && read === null && <p className="mt-2 text-quiet">Reading…</p>}
      {isOpen && read?.ok === false && <FailureNotice failure={read.failure} />}
      {isOpen && read?.ok === true && (
        <div className="mt-2 flex flex-col gap-2">
          {read.value.length === 0 && (
            <p className="text-quiet">
              Nothing has been done yet. A search from a file shows its steps once you continue it.
            </p>
          )}
          {read.value.map((one, place) => (
            <RoundView key={place} round={one} />
          ))}
        </div>
      )}
    </details>
  );
}

/** Drawn whole only where it is opened: a search may have thousands of steps. */
function RoundView({ round }: { readonly round: TraceRound }) {
  const [isOpen, setOpen] = useState(false);
  const counted = countSteps(round);
  return (
    <details className="rounded-md border border-line p-2.5" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {nameRound(round)}
        <span className="text-quiet tabular-nums">{counted === "" ? "" : ` · ${counted}`}</span>
      </summary>
      {isOpen && (
        <ol className="mt-2 flex list-decimal flex-col gap-2 pl-6 marker:text-quiet">
          {round.steps.map((step, place) => (
            <li key={place} className="min-w-0 wrap-anywhere">
              <StepView step={step} />
            </li>
          ))}
          {round.isEnd && <li>Your prompt and the new one were tried on rows that played no part in choosing.</li>}
          {round.kept !== null && <li>Kept, best first: {round.kept.map(nameCandidate).join(", ")}.</li>}
        </ol>
      )}
    </details>
  );
}

function StepView({ step }: { readonly step: TraceStep }) {
  switch (step.kind) {
    case "asked": {
      const [summary, asked, said] =
        step.whom === "model"
          ? (["The model was asked to write", "What it was asked", "What it wrote"] as const)
          : (["You were asked", "The question", "What you said"] as const);
      return (
        <Opened summary={`${summary} (call ${(step.step + 1).toLocaleString("en")})`}>
          {step.request === null ? (
            <p className="text-quiet">What was asked was not kept when this search ran.</p>
          ) : (
            <ShownText title={asked} text={step.request} />
          )}
          <ShownText title={said} text={step.answer} />
        </Opened>
      );
    }
    case "tried":
      return (
        <>
          <p>{describeTried(step)}</p>
          <ul className="list-disc pl-5 text-quiet tabular-nums">
            {step.prompts.map((tried) => (
              <li key={`${tried.candidateId} ${tried.rivalId ?? ""}`}>{describeTriedPrompt(tried)}</li>
            ))}
          </ul>
        </>
      );
    case "proposed":
      return (
        <Opened summary={`${nameCandidate(step.candidate.id)}: ${step.candidate.reason}`}>
          {step.candidate.parents.length > 0 && (
            <p className="text-quiet">Made from {step.candidate.parents.map(nameCandidate).join(", ")}.</p>
          )}
          <ShownText title="The prompt" text={step.candidate.text} />
        </Opened>
      );
    case "refused":
      return (
        <Opened summary={`Refused: ${step.reason}`}>
          <ShownText title="What was refused" text={step.text} />
        </Opened>
      );
  }
}

function Opened({ summary, children }: { readonly summary: string; readonly children: ReactNode }) {
  return (
    <details>
      <summary className="hover:text-ink pointer-coarse:py-2.5">{summary}</summary>
      <div className="mt-1 flex min-w-0 flex-col gap-2">{children}</div>
    </details>
  );
}
