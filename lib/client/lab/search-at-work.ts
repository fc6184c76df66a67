interface SearchAtWork {
  readonly id: string;
  readonly runId: string;
  readonly setId: string;
  readonly isStopping: boolean;
}

let current: SearchAtWork | null = null;

/** The search that this tab is at; null for none. */
export function searchAtWork(): SearchAtWork | null {
  return current;
}

export function setSearchAtWork(search: SearchAtWork | null): void {
  current = search;
}
