/** Yields what a generator yields, each event changed and those of which null is made left out; returns what it returns. */
export async function* changeEvents<Event, Changed, Value>(
  events: AsyncGenerator<Event, Value, void>,
  change: (event: Event) => Changed | null,
): AsyncGenerator<Changed, Value, void> {
  for (;;) {
    const step = await events.next();
    if (step.done === true) return step.value;
    const changed = change(step.value);
    if (changed !== null) yield changed;
  }
}
