import type { OptimizerEvent } from "../lib/optimizers/optimizer";

/** Two frames at 60 Hz: text still seems to flow, and a fast model costs the page thirty messages a second, not a thousand. */
const BATCH_MILLISECONDS = 33;

/** Gathers events and delivers them in order, neighbouring text of the same candidate joined into one event. */
export function batchEvents(deliver: (events: readonly OptimizerEvent[]) => void) {
  let waiting: OptimizerEvent[] = [];
  let timer: ReturnType<typeof setTimeout> | null = null;

  function flush(): void {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    if (waiting.length === 0) return;
    const events = waiting;
    waiting = [];
    deliver(events);
  }

  function add(event: OptimizerEvent): void {
    const last = waiting.at(-1);
    if (event.type === "text-delta" && last?.type === "text-delta" && last.index === event.index) {
      waiting[waiting.length - 1] = { ...last, text: last.text + event.text, tokens: last.tokens + event.tokens };
    } else {
      waiting.push(event);
    }
    timer ??= setTimeout(flush, BATCH_MILLISECONDS);
  }

  return { add, flush };
}
