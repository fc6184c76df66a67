import { plainQuery } from "@/lib/client/session/session-list-store";
import type { SessionQuery } from "@/lib/store/session-list";

export const sorts = { updated: "Last changed", created: "Newest", title: "Name" } as const;
const verdicts = ["undecided", "golden", "chosen", "kept"] as const;

/** Order and filters as an address holds them; what an address cannot mean is left as usual. */
export function readQuery(search: string): SessionQuery {
  const parameters = new URLSearchParams(search);
  const sort = Object.keys(sorts).find((name): name is keyof typeof sorts => name === parameters.get("sort"));
  const verdict = verdicts.find((name) => name === parameters.get("verdict"));
  return {
    ...plainQuery,
    sort: sort ?? plainQuery.sort,
    model: parameters.get("model"),
    verdict: verdict ?? null,
  };
}

/** Never the searched text: an address is sent to others and stays in the browser's history. */
export function writeQuery({ sort, model, verdict }: SessionQuery): string {
  const parameters = new URLSearchParams();
  if (sort !== plainQuery.sort) parameters.set("sort", sort);
  if (model !== null) parameters.set("model", model);
  if (verdict !== null) parameters.set("verdict", verdict);
  return parameters.size === 0 ? "" : `?${parameters}`;
}

/** True where a search or a filter may leave sessions out. */
export function isNarrowed({ search, model, verdict }: SessionQuery): boolean {
  return search.trim() !== "" || model !== null || verdict !== null;
}
