import type { SearchRow } from "../../store/lab-rows";
import { openSetOf, showOpen, useLab } from "./lab-store";
import { searchAtWork } from "./search-at-work";
import { searchLeases } from "./search-lease";
import { followSearchElsewhere, readStoredSearch } from "./stored-searches";
import { watchLab } from "./watch-lab";

/**
 * Shows the searches of the open set that other tabs begin, go on with or delete, as they do it; gives back how to end it.
 * This tab's own are shown by what runs them.
 */
export function followSearches(): () => void {
  let followed: string | null = null;
  let unwatch: (() => void) | null = null;

  function follow(): void {
    const id = useLab.getState().open?.set.id ?? null;
    if (id === followed) return;
    followed = id;
    unwatch?.();
    unwatch = id === null ? null : watchLab((lab) => lab.watchSearches(id, (rows) => void showRows(id, rows)));
  }

  follow();
  const unsubscribe = useLab.subscribe(follow);
  return () => {
    unsubscribe();
    unwatch?.();
  };
}

async function showRows(setId: string, rows: readonly SearchRow[]): Promise<void> {
  const elsewhere = await searchLeases.elsewhere();
  const stored = new Set(rows.map(({ id }) => id));
  const own = searchAtWork()?.id;
  showOpen(setId, ({ searches }) => {
    const left = searches.filter(({ plan: { searchId } }) => stored.has(searchId) || searchId === own);
    return left.length === searches.length ? {} : { searches: left };
  });
  for (const row of rows) {
    const shown = openSetOf(setId)?.searches.find(({ plan }) => plan.searchId === row.id);
    const isElsewhere = elsewhere.has(row.id);
    if (row.id === searchAtWork()?.id || (shown !== undefined && !isElsewhere)) continue;
    if (shown?.state === "held-by-other-tab") continue;
    const read = await readStoredSearch(row);
    if (!read.ok) continue;
    if (isElsewhere) followSearchElsewhere(row);
    const search = isElsewhere ? { ...read.value, state: "held-by-other-tab" as const, failure: null } : read.value;
    // By now this tab may be at work on it.
    if (row.id === searchAtWork()?.id) continue;
    showOpen(setId, ({ searches }) => ({
      searches: [...searches.filter(({ plan }) => plan.searchId !== row.id), search],
    }));
  }
}
