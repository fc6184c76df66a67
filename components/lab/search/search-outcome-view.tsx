"use client";

import { useMemo } from "react";
import type { SearchOutcome, SearchPlan } from "@/lib/search/lab-run";
import { compareTexts } from "../../prompt/compare-texts";
import { ComparisonView } from "../../prompt/comparison-view";
import { Button } from "../../ui/button";
import { CopyButton } from "../../ui/copy-button";
import { isTheSame } from "../matrix/comparison-words";
import { IntervalLine } from "../matrix/interval-line";
import { describeOutcome } from "./outcome-words";

interface SearchOutcomeProps {
  readonly outcome: SearchOutcome;
  readonly plan: SearchPlan;
  readonly onUse: (text: string) => void;
}

/** How a search ended: one sentence, what it rests on, what changed, and the way to use it. */
export function SearchOutcomeView({ outcome, plan, onUse }: SearchOutcomeProps) {
  const words = describeOutcome(outcome);
  const isNew = outcome.chosenText !== plan.prompt.text;
  const comparison = useMemo(
    () => (isNew ? compareTexts(plan.prompt.text, outcome.chosenText) : null),
    [isNew, plan.prompt.text, outcome.chosenText],
  );
  return (
    <div className={`flex flex-col gap-3 rounded-lg p-4 ${words.verdict === "better" ? "bg-gold-wash" : "bg-raised"}`}>
      <p role="status" className="text-pretty">
        <strong className="font-medium">{words.sentence}</strong>
      </p>
      {outcome.comparison !== null && outcome.comparison.rows > 0 && !isTheSame(outcome.comparison) && (
        <IntervalLine comparison={outcome.comparison} />
      )}
      {words.details.map((detail) => (
        <p key={detail} className="max-w-prose text-sm text-pretty tabular-nums">
          {detail}
        </p>
      ))}
      {comparison !== null && (
        <>
          <ComparisonView comparison={comparison} layout="words" fitsText />
          <div className="flex flex-wrap items-center gap-2">
            <Button look={words.verdict === "better" ? "primary" : "plain"} onClick={() => onUse(outcome.chosenText)}>
              Use this prompt
            </Button>
            <CopyButton text={outcome.chosenText} />
          </div>
        </>
      )}
    </div>
  );
}
