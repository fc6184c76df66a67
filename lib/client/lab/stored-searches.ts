import { succeed, type Result } from "../../base/result";
import type { SearchRow } from "../../store/lab-rows";
import { addCallCost, emptySearch, takeKeptEvent } from "./shown-search";
import type { ShownSearch } from "./lab-state";
import { withLab } from "./with-lab";

/** The searches of a set as they stood last, from what is stored of them. */
export async function listStoredSearches(setId: string): Promise<Result<readonly ShownSearch[]>> {
  const listed = await withLab((lab) => lab.listSearches(setId));
  if (!listed.ok) return listed;
  const shown: ShownSearch[] = [];
  for (const row of listed.value) {
    const search = await readStoredSearch(row);
    if (!search.ok) return search;
    shown.push(search.value);
  }
  return succeed(shown);
}

/** One of them. */
export async function readStoredSearch(row: SearchRow): Promise<Result<ShownSearch>> {
  const [calls, events] = await Promise.all([
    withLab((lab) => lab.readCalls(row.id)),
    withLab((lab) => lab.readEvents(row.id)),
  ]);
  if (!calls.ok) return calls;
  if (!events.ok) return events;
  const spent = calls.value.reduce(addCallCost, { calls: 0, tokens: 0, milliseconds: 0 });
  const told = events.value.reduce(
    (search, { calls: made, event }) => takeKeptEvent(search, event, made),
    emptySearch(row.plan, row.createdAt),
  );
  return succeed({ ...told, ...row.end, spent });
}
