"use client";

import { useEffect, useState } from "react";
import type { RunState } from "@/lib/client/run/run-store";
import { visibleOutput } from "@/lib/template/visible-output";
import { describeReading, describeSpeed, describeTokens } from "../../models/describe-loading";
import { StoppingLine } from "../../prompt/stopping-line";
import { TextView } from "../../ui/text-view";

type Running = Extract<RunState, { status: "running" }>;

/** The stream as it comes, with the time it takes. Screen readers hear it from the Announcer, a sentence at a time. */
export function LiveText({ run }: { run: Running }) {
  const output = visibleOutput(run.writing?.raw ?? "");

  return (
    <>
      <LiveFigures run={run} />
      {run.isStopping && <StoppingLine />}
      <TextView
        text={output.text}
        followsEnd
        role="region"
        aria-label="Text as the model writes it"
        className="max-h-[55vh] min-h-48 rounded-md border border-dashed border-line-strong px-3 py-2.5 leading-relaxed"
        placeholder={<span className="text-quiet">{waitingWord(run, output.reasoning)}</span>}
      />
    </>
  );
}

function waitingWord(run: Running, isReasoning: boolean): string {
  if (run.isStopping) return "Stopping…";
  if (isReasoning) return "The model is reasoning before it writes…";
  if (run.optimizer === "instant") return "Improving your prompt…";
  return describeReading("The model is reading the task", run.writing?.reading ?? null);
}

const TICK_MILLISECONDS = 250;

function LiveFigures({ run }: { run: Running }) {
  const [now, setNow] = useState(run.startedAt);
  useEffect(() => {
    const timer = setInterval(() => setNow(performance.now()), TICK_MILLISECONDS);
    return () => clearInterval(timer);
  }, []);

  const { writing } = run;
  const decodeSeconds = writing?.firstTokenAt == null ? 0 : (now - writing.firstTokenAt) / 1000;
  return (
    <p className="flex flex-wrap gap-x-4 text-sm text-quiet tabular-nums">
      {run.candidates > 1 && (
        <span>
          Candidate {(writing?.index ?? 0) + 1} of {run.candidates}
        </span>
      )}
      <span>{Math.max(0, (now - run.startedAt) / 1000).toFixed(1)} s</span>
      {writing !== null && decodeSeconds > 0.5 && (
        <span>
          {describeTokens(writing.tokens)}
          {writing.tokens > 1 && ` · ${describeSpeed((writing.tokens - 1) / decodeSeconds)}`}
        </span>
      )}
    </p>
  );
}
