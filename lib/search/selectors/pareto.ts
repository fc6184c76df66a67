import type { Case } from "../../records/case";
import type { Population, Selector } from "../search";

/** Scores by candidate, in the order of the rows; those alone that met every row. */
export type ScoreTable = ReadonlyMap<string, readonly number[]>;

/** What could not be told counts as 0. */
export function scoreTable({ candidates, measurements }: Population, rows: readonly Case[]): ScoreTable {
  const places = new Map(rows.map(({ id }, place) => [id, place]));
  const scores = new Map(candidates.map(({ id }) => [id, new Map<number, number>()]));
  for (const { candidateId, caseId, rivalId, score } of measurements) {
    const place = caseId === null || rivalId !== null ? undefined : places.get(caseId);
    if (place !== undefined) scores.get(candidateId)?.set(place, score ?? 0);
  }
  const whole = [...scores].filter(([, met]) => met.size === rows.length && rows.length > 0);
  return new Map(whole.map(([id, met]) => [id, rows.map((_, place) => met.get(place) ?? 0)]));
}

/**
 * The candidates that no others make superfluous, with the number of rows where they lead (GEPA, Agrawal et al., arXiv
 * 2507.19457). A candidate goes where others that are left lead with it on each row where it leads; the weakest go first,
 * and of equals the one that leads on an earlier row.
 */
export function paretoLeads(table: ScoreTable): ReadonlyMap<string, number> {
  const rows = [...table.values()][0]?.length ?? 0;
  const fronts = Array.from({ length: rows }, (_, row) => frontOf(table, row));
  const asTheyLead = [...new Set(fronts.flatMap((front) => [...front]))];
  const left = new Set(asTheyLead.toSorted((one, other) => sumOf(table, one) - sumOf(table, other)));
  // From the weakest on anew after each that goes, as in the program.
  for (let superfluous = findSuperfluous(left, fronts); superfluous !== null;) {
    left.delete(superfluous);
    superfluous = findSuperfluous(left, fronts);
  }
  return new Map([...left].map((id) => [id, fronts.filter((front) => front.has(id)).length]));
}

function frontOf(table: ScoreTable, row: number): ReadonlySet<string> {
  const best = Math.max(...[...table.values()].map((scores) => scores[row] ?? 0));
  return new Set([...table].filter(([, scores]) => (scores[row] ?? 0) === best).map(([id]) => id));
}

function findSuperfluous(left: ReadonlySet<string>, fronts: readonly ReadonlySet<string>[]): string | null {
  for (const id of left) {
    const own = fronts.filter((front) => front.has(id));
    if (own.every((front) => [...front].some((other) => other !== id && left.has(other)))) return id;
  }
  return null;
}

function sumOf(table: ScoreTable, id: string): number {
  return (table.get(id) ?? []).reduce((sum, score) => sum + score, 0);
}

/** A candidate by chance, each as likely as the share of rows where it leads; null where there is none. */
export function drawByLeads(leads: ReadonlyMap<string, number>, random: () => number): string | null {
  const all = [...leads.values()].reduce((sum, rows) => sum + rows, 0);
  let rest = random() * all;
  for (const [id, rows] of leads) {
    rest -= rows;
    if (rest < 0) return id;
  }
  return [...leads.keys()].at(-1) ?? null;
}

/** The best by the mean over all rows, the earlier one of equals; after it those that no others make superfluous. */
export function pareto(rows: readonly Case[]): Selector {
  return {
    select(population) {
      const table = scoreTable(population, rows);
      const bestFirst = [...table.keys()].toSorted((one, other) => sumOf(table, other) - sumOf(table, one));
      const leads = paretoLeads(table);
      const [best] = bestFirst;
      if (best === undefined) return population.kept;
      return [best, ...bestFirst.filter((id) => id !== best && leads.has(id))];
    },
  };
}
