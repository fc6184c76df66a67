import type { ColumnTotal } from "./column-total";
import { countRows } from "./comparison-words";
import { describeTotal, printScore, printShare } from "./score-words";

/** What a column comes to, with the interval as words and as a line from 0 to 1. */
export function TotalCell({ total, metric }: { total: ColumnTotal | null; metric: string | null }) {
  if (total === null) return <span className="mx-auto text-quiet">–</span>;
  const { mean, passed, rows, errors, ungraded } = total;
  const interval = `${Math.round(passed.low * 100)}–${Math.round(passed.high * 100)} %`;
  return (
    <span className="flex w-full min-w-0 flex-col gap-0.5 text-xs tabular-nums">
      <span className="sr-only">{describeTotal(total, metric)}</span>
      <span className="truncate" aria-hidden>
        <strong className="text-sm font-semibold text-ink">{printScore(mean)}</strong>
        {metric === null && (
          <>
            {" "}
            · <span className="text-ink">{printShare(passed.share)}</span> pass
          </>
        )}
      </span>
      {metric === null && (
        <>
          <span className="relative block h-1.5 rounded-full bg-line" aria-hidden>
            <span
              className="absolute inset-y-0 rounded-full bg-gold-fill forced-colors:bg-[GrayText]"
              style={{ left: `${passed.low * 100}%`, width: `${Math.max(1, (passed.high - passed.low) * 100)}%` }}
            />
            <span
              className="absolute -inset-y-0.5 w-0.5 -translate-x-1/2 bg-ink forced-colors:bg-[CanvasText]"
              style={{ left: `${passed.share * 100}%` }}
            />
          </span>
          <span
            className="truncate text-quiet"
            aria-hidden
            title={`In 95 of 100 trials the true share lies in ${interval}`}
          >
            {interval}
            {errors > 0 && <span className="text-danger"> · {errors === 1 ? "1 error" : `${errors} errors`}</span>}
            {ungraded > 0 && ` · ${ungraded} to grade`}
          </span>
        </>
      )}
      {metric !== null && (
        <span className="text-quiet" aria-hidden>
          {countRows(rows)}
        </span>
      )}
    </span>
  );
}
