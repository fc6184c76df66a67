/** Two frames at 60 Hz: text still seems to flow, and a fast model costs the page thirty messages a second, not a thousand. */
const BATCH_MILLISECONDS = 33;

/**
 * Gathers events and delivers them in order. `join` makes one event of two neighbours, as of two pieces of the same text;
 * null where they stay two.
 */
export function batchEvents<Event>(
  deliver: (events: readonly Event[]) => void,
  join: (last: Event, next: Event) => Event | null,
) {
  let waiting: Event[] = [];
  let timer: ReturnType<typeof setTimeout> | null = null;

  function flush(): void {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    if (waiting.length === 0) return;
    const events = waiting;
    waiting = [];
    deliver(events);
  }

  function add(event: Event): void {
    const last = waiting.at(-1);
    const joined = last === undefined ? null : join(last, event);
    if (joined === null) waiting.push(event);
    else waiting[waiting.length - 1] = joined;
    timer ??= setTimeout(flush, BATCH_MILLISECONDS);
  }

  return { add, flush };
}
