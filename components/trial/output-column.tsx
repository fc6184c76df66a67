"use client";

import { Check, X } from "lucide-react";
import { findLoop } from "@/lib/base/find-loop";
import { isHidden, isTrialRunning, type Trial, type TrialOutput } from "@/lib/client/run/trial-store";
import { scoreInput } from "@/lib/client/run/trial-result";
import type { TrialSide } from "@/lib/optimizers/trial-run";
import { visibleOutput } from "@/lib/template/visible-output";
import type { Score } from "@/lib/scoring/scorer";
import { TextView } from "../ui/text-view";
import { describeReading, describeTokens } from "../models/describe-loading";
import { sideTitle } from "./describe-input";

interface OutputColumnProps {
  readonly trial: Trial;
  readonly index: number;
  readonly side: TrialSide;
}

/** What one prompt led to, as it comes; then its figures and its score. */
export function OutputColumn({ trial, index, side }: OutputColumnProps) {
  const input = trial.inputs[index];
  const raw = input?.outputs[side].raw ?? "";
  const shown = visibleOutput(raw);

  if (input === undefined) return null;
  const output = input.outputs[side];
  const hidden = isHidden(trial, input);
  const title = sideTitle(trial, input, side);
  const scores = hidden ? null : scoreInput(trial.scoring, input);
  const winner =
    scores === null || scores.outcome === "tie" ? null : scores.outcome === "win" ? "candidate" : "incumbent";
  return (
    <section aria-label={title} className="flex min-w-0 flex-col gap-2">
      <h3 className="flex items-center gap-2.5 font-medium">
        <span className={`h-4 w-1 rounded-full ${barOf(hidden, side)}`} aria-hidden />
        {title}
        {winner === side && (
          <span className="rounded-full bg-gold-wash px-2.5 py-0.5 text-xs font-normal text-gold">better by score</span>
        )}
      </h3>
      <TextView
        text={shown.text}
        followsEnd
        role="region"
        aria-label={`${title}: what it led to`}
        className={`max-h-[52vh] min-h-48 grow rounded-md border px-3 py-2.5 leading-relaxed max-md:max-h-[32vh] max-md:min-h-28 ${
          output.state === "complete" || output.state === "cut-off"
            ? "border-line-strong"
            : "border-dashed border-line-strong"
        }`}
        placeholder={<span className="text-quiet">{waitingWord(trial, output, shown.reasoning)}</span>}
      />
      {scores !== null && <ScoreLine score={scores[side]} />}
      {!hidden && <Figures output={output} />}
      {output.state === "cut-off" && (
        <p className="text-sm text-quiet">
          {findLoop(output.raw) === null
            ? `Cut off: the answer was longer than the settings allow (${trial.sampling.maxTokens.toLocaleString("en")} tokens).`
            : "Cut off: the answer said the same again and again."}
        </p>
      )}
      {!hidden && (
        <details className="text-sm">
          <summary className="text-quiet hover:text-ink pointer-coarse:py-2.5">What the model read</summary>
          <TextView
            text={input.prompts[side]}
            role="group"
            aria-label={`${title}: what the model read`}
            className="mt-2 max-h-60 rounded-md bg-raised p-3"
          />
        </details>
      )}
    </section>
  );
}

function barOf(hidden: boolean, side: TrialSide): string {
  if (hidden) return "bg-line-strong";
  return side === "incumbent" ? "bg-silver" : "bg-gold-fill";
}

function waitingWord(trial: Trial, { state, reading }: TrialOutput, isReasoning: boolean): string {
  switch (state) {
    case "waiting":
      return isTrialRunning(trial) ? "Its turn has not come." : "Nothing was asked.";
    case "writing":
      return isReasoning
        ? "The model is reasoning before it writes…"
        : describeReading("The model is reading the prompt", reading);
    case "stopped":
    case "failed":
      return "Nothing was written.";
    case "complete":
    case "cut-off":
      return "The model wrote nothing.";
  }
}

function ScoreLine({ score: { score, reason } }: { score: Score }) {
  const isMet = score === 1;
  const isMissed = score === 0;
  return (
    <p className="flex items-start gap-2 text-sm">
      <span
        className={`inline-flex shrink-0 items-center gap-1 rounded-full px-2 py-0.5 text-xs font-medium tabular-nums ${
          isMet ? "bg-added-wash text-added" : isMissed ? "bg-removed-wash text-removed" : "bg-raised"
        }`}
      >
        {isMet && <Check size={13} aria-hidden />}
        {isMissed && <X size={13} aria-hidden />}
        {score.toFixed(2)}
        <span className="sr-only"> of 1</span>
      </span>
      <span className="min-w-0 wrap-anywhere">{reason}</span>
    </p>
  );
}

function Figures({ output: { tokens, usage, timings } }: { output: TrialOutput }) {
  const written = usage?.completionTokens ?? tokens;
  if (written === 0) return null;
  const milliseconds = timings === null ? null : timings.prefillMilliseconds + timings.decodeMilliseconds;
  return (
    <p className="text-sm text-quiet tabular-nums">
      {describeTokens(written)}
      {usage !== null && ` · ${usage.promptTokens.toLocaleString("en")} read`}
      {milliseconds !== null && ` · ${(milliseconds / 1000).toFixed(1)} s`}
    </p>
  );
}
