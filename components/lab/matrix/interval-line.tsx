import type { PairedComparison } from "@/lib/search/lab-run";
import { printPoints } from "./score-words";

/** The difference with its interval, on a line whose middle is no difference. The sentence beside it says the same. */
export function IntervalLine({ comparison: { low, high, difference } }: { comparison: PairedComparison }) {
  const reach = Math.min(1, Math.max(0.1, Math.abs(low), Math.abs(high)) * 1.15);
  const place = (value: number) => `${50 + (50 * Math.max(-reach, Math.min(reach, value))) / reach}%`;
  const isClear = low > 0 || high < 0;
  return (
    <div className="max-w-md" aria-hidden>
      <div className="relative h-2 rounded-full bg-raised">
        <div
          className={`absolute inset-y-0 rounded-full forced-colors:bg-[GrayText] ${isClear ? "bg-gold-fill" : "bg-line-strong"}`}
          style={{ left: place(low), right: `calc(100% - ${place(high)})` }}
        />
        <div className="absolute -inset-y-1 left-1/2 w-px bg-quiet forced-colors:bg-[CanvasText]" />
        <div
          className="absolute -inset-y-0.5 w-1 -translate-x-1/2 rounded-full bg-ink forced-colors:bg-[CanvasText]"
          style={{ left: place(difference) }}
        />
      </div>
      <div className="mt-1 flex justify-between text-xs text-quiet tabular-nums">
        <span>{printPoints(-reach)}</span>
        <span>no difference</span>
        <span>{printPoints(reach)}</span>
      </div>
    </div>
  );
}
