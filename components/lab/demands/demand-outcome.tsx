import { Check, CircleOff, X } from "lucide-react";
import type { DemandScore } from "@/lib/records/answer-score";
import { printScore } from "../matrix/score-words";

/** Whether one demand was met, its score, and the reason in a sentence. */
export function DemandOutcome({ score: { passed, score, reason, state } }: { score: DemandScore }) {
  const look = state === "not-run" ? looks.notRun : passed ? looks.passed : looks.failed;
  const Icon = look.icon;
  return (
    <p className="flex items-start gap-2 text-sm">
      <span
        className={`inline-flex shrink-0 items-center gap-1 rounded-full px-2 py-0.5 text-xs font-medium tabular-nums ${look.box}`}
      >
        <Icon size={13} aria-hidden />
        {look.word}
        {state === "scored" && ` ${printScore(score)}`}
      </span>
      <span className="min-w-0 wrap-anywhere">{reason}</span>
    </p>
  );
}

const looks = {
  passed: { icon: Check, word: "met", box: "bg-added-wash text-added" },
  failed: { icon: X, word: "missed", box: "bg-removed-wash text-removed" },
  notRun: { icon: CircleOff, word: "not run", box: "bg-raised text-quiet border border-line-strong" },
} as const;
