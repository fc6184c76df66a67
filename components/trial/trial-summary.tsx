"use client";

import type { ReactNode } from "react";
import { isTrialRunning, type Trial } from "@/lib/client/run/trial-store";
import { summarize } from "@/lib/client/run/trial-result";
import type { TrialResult } from "@/lib/scoring/compare-outputs";
import { scorerOf } from "@/lib/scoring/scoring";

/** What the trial says, by scores and by the person's votes, with how sure that is. */
export function TrialSummary({ trial }: { trial: Trial }) {
  const { byScores, byVotes } = summarize(trial);
  const scoring = trial.scoring;
  const hasGolden = trial.inputs.some(({ goldenResponse }) => goldenResponse !== null);
  if (isTrialRunning(trial) && trial.inputs.length === 1) return null;
  return (
    <section aria-labelledby="trial-summary" className="flex flex-col gap-3 border-t border-line pt-4">
      <h3 id="trial-summary" className="font-medium">
        {isTrialRunning(trial) ? "What it says so far" : "What it says"}
      </h3>
      {byScores !== null && scoring !== null && (
        <Result name="Scores" result={byScores}>
          Measured by: {scorerOf(scoring).name}.
        </Result>
      )}
      {byVotes !== null && trial.inputs.length > 1 && <Result name="Your votes" result={byVotes} />}
      {[byScores, byVotes].some((result) => result !== null && isTooFew(result)) && (
        <p className="text-xs text-quiet">
          Six wins without a loss are the fewest that chance does not explain. Try more values.
        </p>
      )}
      {byScores === null && (
        <p className="text-sm text-pretty text-quiet">
          {scoring === null && !hasGolden
            ? "Nothing is scored: there is no golden response, and nothing was said that must hold of every output."
            : "Nothing is scored yet."}
        </p>
      )}
      <p className="text-xs text-quiet tabular-nums">
        {trial.model.modelId} · seed {trial.sampling.seed} · temperature {trial.sampling.temperature} · top-p{" "}
        {trial.sampling.topP}
      </p>
    </section>
  );
}

/** So few inputs differ that no outcome of them could have been told from chance. */
function isTooFew({ wins, losses }: TrialResult): boolean {
  return wins + losses < LEAST_TO_TELL;
}

/** Two-sided, at one in twenty: half to the power of five is more, of six less. */
const LEAST_TO_TELL = 6;

/** The win rate on a line from 0 to 1: the interval as a bar, the share as a mark, the half as a hair. */
function Result({ name, result, children }: { name: string; result: TrialResult; children?: ReactNode }) {
  const { winRate, outcome, sentence } = result;
  return (
    <div className="flex flex-col gap-1.5">
      <p className="text-sm text-pretty">
        <span className="text-quiet">{name}: </span>
        <strong className="font-medium">{sentence}</strong>{" "}
        {children !== undefined && <span className="text-quiet">{children}</span>}
      </p>
      {winRate !== null && (
        <div className="relative h-2 max-w-md rounded-full bg-raised" aria-hidden>
          <div
            className={`absolute inset-y-0 rounded-full ${outcome === "undecided" ? "bg-line-strong" : outcome === "wins" ? "bg-gold-fill" : "bg-silver"}`}
            style={{ left: `${winRate.low * 100}%`, width: `${(winRate.high - winRate.low) * 100}%` }}
          />
          <div className="absolute -inset-y-1 left-1/2 w-px bg-quiet" />
          <div
            className="absolute -inset-y-0.5 w-1 -translate-x-1/2 rounded-full bg-ink"
            style={{ left: `${winRate.share * 100}%` }}
          />
        </div>
      )}
    </div>
  );
}
