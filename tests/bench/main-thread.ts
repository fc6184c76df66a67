import type { Page } from "@playwright/test";

export interface MainThreadWork {
  /** Processor time of all tasks: other programs on the machine hardly change it. */
  readonly busyMilliseconds: number;
  /** From the first to the last moment of one task, as a person feels it; a machine with other work makes it longer. */
  readonly longestTaskMilliseconds: number;
  /** Processor time of the task that took most of it. */
  readonly longestTaskBusyMilliseconds: number;
  /** What all tasks take beyond the first 50 ms of each: for so long a press waits longer than a person notices. */
  readonly blockingMilliseconds: number;
}

/** A shorter task keeps nobody waiting. */
const UNNOTICED_MILLISECONDS = 50;

/** Microseconds; `tdur` is processor time. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

/** What the page's main thread does while `act` runs, by Chromium's own trace. The page is the only busy one. */
export async function traceMainThread(page: Page, act: () => Promise<void>): Promise<MainThreadWork> {
  const browser = page.context().browser();
  if (browser === null) throw new Error("The page has no browser to trace.");
  await browser.startTracing(page, { categories: ["disabled-by-default-devtools.timeline"] });
  await act();
  // Chromium's trace format: one JSON object with a list of events.
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: readonly TraceEvent[] };
  const threads = trace.traceEvents
    .filter(({ name, args }) => name === "thread_name" && args.name === "CrRendererMain")
    .map((thread) => summarize(trace.traceEvents.filter((event) => isTaskOf(thread, event))));
  // A browser keeps an empty page in reserve, whose thread does next to nothing.
  return threads.reduce((one, other) => (one.busyMilliseconds > other.busyMilliseconds ? one : other));
}

function isTaskOf(thread: TraceEvent, { name, ph, pid, tid }: TraceEvent): boolean {
  return name === "RunTask" && ph === "X" && pid === thread.pid && tid === thread.tid;
}

function summarize(tasks: readonly TraceEvent[]): MainThreadWork {
  const busy = tasks.map(({ tdur = 0 }) => tdur / 1000);
  const lasting = tasks.map(({ dur = 0 }) => dur / 1000);
  return {
    busyMilliseconds: busy.reduce((sum, milliseconds) => sum + milliseconds, 0),
    longestTaskMilliseconds: Math.max(0, ...lasting),
    longestTaskBusyMilliseconds: Math.max(0, ...busy),
    blockingMilliseconds: lasting.reduce((sum, task) => sum + Math.max(0, task - UNNOTICED_MILLISECONDS), 0),
  };
}
