import type { Failure } from "../lib/base/failure";
import type { OptimizerEvent, RunEnd } from "../lib/optimizers/optimizer";
import { batchEvents } from "./batch-events";

/**
 * Runs to the end and delivers what happens on the way, in batches and in order; `join` is that of `batchEvents`. The end
 * is told when the last batch was taken. Never rejects.
 */
export async function forwardRun<Event>(
  run: AsyncGenerator<Event, RunEnd>,
  deliver: (events: readonly Event[]) => void | Promise<void>,
  join: (last: Event, next: Event) => Event | null,
): Promise<RunEnd> {
  let delivered: Promise<unknown> = Promise.resolve();
  const batch = batchEvents<Event>((events) => {
    delivered = Promise.allSettled([delivered, deliver(events)]);
  }, join);
  try {
    for (;;) {
      const step = await run.next();
      if (step.done === true) return step.value;
      batch.add(step.value);
    }
  } catch (error) {
    // An exception is a bug in an optimizer; the page must still hear that its run has ended.
    return { type: "failed", failure: { kind: "engine-failed", detail: String(error) } };
  } finally {
    batch.flush();
    // Events and the end of the run cross by ports of their own, and so in no order unless one waits for the other.
    await delivered;
  }
}

/**
 * As `forwardRun`, for what must not be lost: the run goes on after an event that `isKept` names only when it was taken
 * with all before it, and ends where the page could not take it. The page so has stored what is paid for.
 */
export async function forwardKept<Event>(
  run: AsyncGenerator<Event, RunEnd>,
  deliver: (events: readonly Event[]) => void | Promise<void>,
  { join, isKept }: { join: (last: Event, next: Event) => Event | null; isKept: (event: Event) => boolean },
): Promise<RunEnd> {
  let delivered: Promise<void> = Promise.resolve();
  let refused: Failure | null = null;
  const batch = batchEvents<Event>((events) => {
    // One after the other: what is stored must not overtake what was before it.
    delivered = delivered
      .then(() => deliver(events))
      .catch((error: unknown) => {
        refused ??= { kind: "database-unavailable", detail: String(error) };
      });
  }, join);
  const settle = async (): Promise<Failure | null> => {
    batch.flush();
    await delivered;
    return refused;
  };
  try {
    for (;;) {
      const step = await run.next();
      if (step.done === true) {
        const failure = await settle();
        return failure === null ? step.value : { type: "failed", failure };
      }
      batch.add(step.value);
      if (!isKept(step.value)) continue;
      const failure = await settle();
      if (failure !== null) return { type: "failed", failure };
    }
  } catch (error) {
    await settle();
    return { type: "failed", failure: { kind: "engine-failed", detail: String(error) } };
  }
}

/** Neighbouring text of the same candidate. */
export function joinDeltas(last: OptimizerEvent, next: OptimizerEvent): OptimizerEvent | null {
  if (last.type === "prompt-read" && next.type === "prompt-read" && last.index === next.index) return next;
  if (last.type !== "text-delta" || next.type !== "text-delta" || last.index !== next.index) return null;
  return { ...last, text: last.text + next.text, tokens: last.tokens + next.tokens };
}
