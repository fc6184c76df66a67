import type { MatrixRun } from "@/lib/client/lab/lab-state";

/** "about 3 minutes", "about 2 hours"; null where nothing can be said. */
export function describeTime(milliseconds: number | null): string | null {
  if (milliseconds === null || !Number.isFinite(milliseconds)) return null;
  const seconds = milliseconds / 1000;
  if (seconds < 10) return "a few seconds";
  if (seconds < 55) return `about ${Math.round(seconds / 10) * 10} seconds`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return minutes <= 1 ? "about a minute" : `about ${minutes} minutes`;
  const hours = Math.round(minutes / 6) / 10;
  return hours === 1 ? "about an hour" : `about ${hours} hours`;
}

/** What is left of a run at the pace it has had; null before its first answers. */
export function timeLeft({ done, total, startedAt }: MatrixRun, now: number): number | null {
  if (done === 0 || now <= startedAt) return null;
  return ((now - startedAt) / done) * (total - done);
}

/** "12 of 60 answers · about 3 minutes left" */
export function describeRun(run: MatrixRun, now: number): string {
  const counts = `${run.done.toLocaleString("en")} of ${countAnswers(run.total)}`;
  switch (run.state) {
    case "running": {
      const left = describeTime(timeLeft(run, now));
      return left === null ? counts : `${counts} · ${left} left`;
    }
    case "stopping":
      return `${counts} · stopping after this answer…`;
    case "completed":
      return `Done: ${countAnswers(run.done)}.`;
    case "stopped":
      return `Stopped after ${counts}. What was measured is kept.`;
    case "failed":
      return `Ended after ${counts}. What was measured is kept.`;
  }
}

/** "1 answer", "2,000 answers" */
export function countAnswers(count: number): string {
  return `${count.toLocaleString("en")} ${count === 1 ? "answer" : "answers"}`;
}

/** More tell no more of what is usual. */
const MOST_TIMES = 1_000;

/** The middle of what the first answers took, in milliseconds; null where none was measured. */
export function usualMilliseconds(cells: Iterable<{ readonly milliseconds: number }>): number | null {
  const all: number[] = [];
  for (const { milliseconds } of cells) {
    if (milliseconds > 0) all.push(milliseconds);
    if (all.length === MOST_TIMES) break;
  }
  all.sort((one, other) => one - other);
  return all[Math.floor(all.length / 2)] ?? null;
}
