import type { Clock } from "../base/clock";
import type { LoadProgress } from "../engines/engine";

export interface Pace {
  /** Over the last seconds; null until a second has passed. */
  readonly bytesPerSecond: number | null;
  /** At this speed; null where speed or total are not known, or nothing comes. */
  readonly secondsLeft: number | null;
}

/** The part of a download that its speed is measured over. */
const WINDOW_MILLISECONDS = 5_000;
const LEAST_MILLISECONDS = 1_000;

/** Measures one download by its progress. What was stored before it began came at no speed and does not count. */
export function createPaceMeter(now: Clock): (progress: LoadProgress) => Pace {
  const samples: { readonly at: number; readonly fetched: number }[] = [];
  return ({ bytesDone, bytesTotal, bytesStored = 0 }) => {
    const latest = { at: now(), fetched: bytesDone - bytesStored };
    samples.push(latest);
    while (samples.length > 1 && latest.at - (samples[0]?.at ?? latest.at) > WINDOW_MILLISECONDS) samples.shift();
    const first = samples[0] ?? latest;
    if (latest.at - first.at < LEAST_MILLISECONDS) return { bytesPerSecond: null, secondsLeft: null };
    const bytesPerSecond = Math.max(0, ((latest.fetched - first.fetched) / (latest.at - first.at)) * 1000);
    const isKnown = bytesTotal !== null && bytesPerSecond > 0;
    return { bytesPerSecond, secondsLeft: isKnown ? (bytesTotal - bytesDone) / bytesPerSecond : null };
  };
}
