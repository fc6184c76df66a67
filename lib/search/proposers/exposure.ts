/**
 * Which rows a candidate's making has seen, by its text. A search that has too few rows to split selects each candidate by
 * the rows that it has not seen. It is written anew by each run of a search, a replay included.
 */
export class Exposure {
  private readonly seen = new Map<string, ReadonlySet<string>>();

  add(text: string, caseIds: Iterable<string>): void {
    this.seen.set(text, new Set([...this.rowsSeenBy(text), ...caseIds]));
  }

  rowsSeenBy(text: string): ReadonlySet<string> {
    return this.seen.get(text) ?? new Set();
  }
}
