import type { MatrixEntry } from "./matrix-index";
import { printScore } from "./score-words";

interface MatrixCellProps {
  readonly entry: MatrixEntry | undefined;
  /** By the metric that is looked at; null where the entry has none. */
  readonly score: number | null;
  /** An answer is being written. */
  readonly isWriting: boolean;
  /** Nobody has graded it yet. */
  readonly isUngraded: boolean;
}

/** How a prompt did on a row: by colour, by shape and by number. */
export function MatrixCell({ entry, score, isWriting, isUngraded }: MatrixCellProps) {
  if (isWriting) return <span className={`${box} bg-silver-wash`}>writing…</span>;
  if (entry === undefined) return <span className="mx-auto text-quiet">–</span>;
  if (isUngraded) return <span className={`${box} border border-dashed border-line-strong text-quiet`}>to grade</span>;
  const look = looks[entry.state];
  return (
    <span className={`${box} ${look.box}`}>
      <svg viewBox="0 0 16 16" className="size-3.5 shrink-0 fill-none stroke-current stroke-2" aria-hidden>
        <path d={look.path} />
      </svg>
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

/** With a path each: hundreds of cells are drawn in one frame, and an icon with all of its settings takes as long as the rest. */
const looks = {
  passed: { box: "bg-added-wash text-added", path: "m3 9 3.5 3.5L13 4.5" },
  failed: { box: "bg-removed-wash text-removed", path: "m4 4 8 8M12 4l-8 8" },
  mixed: { box: "bg-gold-wash text-gold", path: "M3 8h10" },
  error: { box: "border border-dashed border-danger text-danger", path: "M8 2 1.5 13.5h13zM8 6.5V9m0 2v.5" },
} as const;
