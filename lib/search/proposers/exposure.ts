import type { Case } from "../../records/case";

/**
 * Which rows a candidate's making has seen, by its text. A search that has too few rows to split selects each candidate by
 * the rows that it has not seen. What was written twice was made twice, each time from rows of its own. It is written anew by
 * each run of a search, a replay included.
 */
export class Exposure {
  private readonly makings = new Map<string, readonly ReadonlySet<string>[]>();

  /** One making of the text, from these rows. */
  add(text: string, caseIds: Iterable<string>): void {
    this.makings.set(text, [...(this.makings.get(text) ?? []), new Set(caseIds)]);
  }

  /** Whether the candidate would be there without these rows: one of its makings saw none of them, or it was not made at all. */
  isThereWithout(text: string, rows: readonly Case[]): boolean {
    const makings = this.makings.get(text) ?? [];
    return makings.length === 0 || makings.some((seen) => !rows.some(({ id }) => seen.has(id)));
  }
}
