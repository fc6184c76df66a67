import type { Failure } from "../../base/failure";
import type { Call } from "../../calls/call";
import type { SearchEvent } from "../../search/lab-run";
import type { SearchEventRow, SearchRow } from "../../store/lab-rows";
import type { ShownSearch } from "./lab-state";
import { addCallCost, emptySearch, takeKeptEvent } from "./shown-search";
import { withLab } from "./with-lab";

/**
 * Stores what a search does and shows it: each new call before the promise of `take` is kept, the rest with it. A search
 * that goes on tells its first steps again; what is shown and stored of them stays until it has caught up.
 */
export function recordSearch(row: SearchRow, paid: readonly Call[], show: (search: ShownSearch) => void) {
  let search: ShownSearch = { ...emptySearch(row), state: "running" };
  let ended = 0;
  let place = 0;
  /** Told and not stored yet, from `stored` on. */
  let waiting: SearchEventRow[] = [];
  let stored = 0;
  let refused: Failure | null = null;

  async function takeEvent(event: SearchEvent): Promise<void> {
    switch (event.type) {
      case "call-started":
        search = { ...search, writing: "" };
        return;
      case "prompt-read":
        return;
      case "text-delta":
        search = { ...search, writing: search.writing + event.text };
        return;
      case "call-ended": {
        if (!event.isReplayed) {
          const kept = await withLab((lab) => lab.appendCall(row.id, event.call));
          if (!kept.ok) refused ??= kept.failure;
        }
        ended += 1;
        search = { ...search, spent: addCallCost(search.spent, event.call) };
        return;
      }
      case "candidate-proposed":
      case "candidate-refused":
      case "candidate-measured":
      case "round-ended":
        waiting.push({ searchId: row.id, place, calls: search.spent.calls, told: ended, event });
        place += 1;
        search = takeKeptEvent(search, event, search.spent.calls);
        return;
      case "search-ended":
        search = { ...search, state: "completed", outcome: event.outcome, writing: "" };
        return;
    }
  }

  async function storeEvents(): Promise<void> {
    if (waiting.length === 0) return;
    const events = waiting;
    waiting = [];
    const kept = await withLab((lab) => lab.putEvents(row.id, stored, events));
    if (!kept.ok) refused ??= kept.failure;
    stored += events.length;
  }

  const hasCaughtUp = () => ended >= paid.length || search.state === "completed";

  return {
    /** Rejects where something cannot be stored, which ends the run in the worker. */
    take: async (_runId: string, events: readonly SearchEvent[]): Promise<void> => {
      for (const event of events) if (refused === null) await takeEvent(event);
      if (hasCaughtUp()) {
        await storeEvents();
        show(search);
      }
      if (refused !== null) throw new Error(refused.kind);
    },
    /** The search as it stands; null where it did not come as far as it was before. */
    last: (): ShownSearch | null => (hasCaughtUp() ? search : null),
    refused: (): Failure | null => refused,
  };
}
