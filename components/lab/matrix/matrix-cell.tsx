import { Check, Minus, TriangleAlert, X } from "lucide-react";
import type { MatrixEntry } from "./matrix-index";
import { printScore } from "./score-words";

interface MatrixCellProps {
  readonly entry: MatrixEntry | undefined;
  /** By the metric that is looked at; null where the entry has none. */
  readonly score: number | null;
  /** An answer is being written. */
  readonly isWriting: boolean;
}

/** How a prompt did on a row: by colour, by shape and by number. */
export function MatrixCell({ entry, score, isWriting }: MatrixCellProps) {
  if (isWriting) return <span className={`${box} bg-silver-wash`}>writing…</span>;
  if (entry === undefined) return <span className="mx-auto text-quiet">–</span>;
  const look = looks[entry.state];
  const Icon = look.icon;
  return (
    <span className={`${box} ${look.box}`}>
      <Icon size={14} className="shrink-0" aria-hidden />
      <span className="tabular-nums">
        {entry.state === "error" ? "error" : score === null ? "–" : printScore(score)}
      </span>
      {entry.samples > 1 && (
        <span className="text-xs tabular-nums">
          {entry.passed}/{entry.samples}
        </span>
      )}
    </span>
  );
}

const box = "flex h-7 w-full min-w-0 items-center justify-center gap-1.5 rounded px-1.5 text-sm";

const looks = {
  passed: { box: "bg-added-wash text-added", icon: Check },
  failed: { box: "bg-removed-wash text-removed", icon: X },
  mixed: { box: "bg-gold-wash text-gold", icon: Minus },
  error: { box: "border border-dashed border-danger text-danger", icon: TriangleAlert },
} as const;
