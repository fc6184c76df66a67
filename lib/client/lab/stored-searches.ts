import { succeed, type Result } from "../../base/result";
import type { SearchRow } from "../../store/lab-rows";
import { openSetOf, showOpen } from "./lab-store";
import type { ShownSearch } from "./lab-state";
import { searchAtWork } from "./search-at-work";
import { searchLeases } from "./search-lease";
import { addCallCost, emptySearch, takeKeptEvent } from "./shown-search";
import { withLab } from "./with-lab";

/** The searches of a set as they stood last, from what is stored of them; those of other tabs are followed. */
export async function listStoredSearches(setId: string): Promise<Result<readonly ShownSearch[]>> {
  const listed = await withLab((lab) => lab.listSearches(setId));
  if (!listed.ok) return listed;
  const elsewhere = await searchLeases.elsewhere();
  const shown: ShownSearch[] = [];
  for (const row of listed.value) {
    const search = await readStoredSearch(row);
    if (!search.ok) return search;
    const isElsewhere = elsewhere.has(row.id);
    if (isElsewhere) followSearchElsewhere(row);
    shown.push(isElsewhere ? { ...search.value, state: "held-by-other-tab", failure: null } : search.value);
  }
  return succeed(shown);
}

/** One of them; `row` is what was read of it. */
export async function readStoredSearch(row: SearchRow): Promise<Result<ShownSearch>> {
  const calls = await withLab((lab) => lab.readCalls(row.id));
  if (!calls.ok) return calls;
  const events = await withLab((lab) => lab.readEvents(row.id));
  if (!events.ok) return events;
  const spent = calls.value.reduce(addCallCost, { calls: 0, tokens: 0, milliseconds: 0 });
  const told = events.value.reduce(
    (search, { calls: made, event }) => takeKeptEvent(search, event, made),
    emptySearch(row),
  );
  const own = searchAtWork();
  if (own?.id !== row.id) return succeed({ ...told, ...row.end, spent });
  return succeed({ ...told, state: own.isStopping ? "stopping" : "running", spent });
}

const followed = new Set<string>();

/** Shows the search as the other tab left it, when that lets go of it. */
export function followSearchElsewhere({ id, setId }: Pick<SearchRow, "id" | "setId">): void {
  if (followed.has(id)) return;
  followed.add(id);
  void searchLeases.whenFree(id).then(async (isFree) => {
    followed.delete(id);
    if (!isFree || openSetOf(setId) === null) return;
    const read = await withLab((lab) => lab.readSearch(id));
    const shown = read.ok && read.value !== null ? await readStoredSearch(read.value) : null;
    if (shown?.ok !== true) return;
    showOpen(setId, ({ searches }) => ({
      searches: searches.map((search) => (search.plan.searchId === id ? shown.value : search)),
    }));
  });
}
