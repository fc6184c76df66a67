import { drawBeta } from "./draw-beta";
import type { Measurement, Population } from "./search";
import { upperBound } from "./selectors/upper-bound";

/**
 * How often one candidate won against another, of all comparisons with a rival: a tie is half a win for both. One that told
 * nothing counts as met, and as no win.
 */
export class DuelTable {
  private readonly pairs = new Map<string, Map<string, { wins: number; readonly rows: Set<string> }>>();

  constructor(measurements: readonly Measurement[]) {
    for (const measurement of measurements) this.add(measurement);
  }

  add({ candidateId, rivalId, caseId, score }: Measurement): void {
    if (rivalId === null || caseId === null) return;
    this.note(candidateId, rivalId, caseId, score ?? 0);
    this.note(rivalId, candidateId, caseId, score === null ? 0 : 1 - score);
  }

  winsOf(id: string, rivalId: string): number {
    return this.pairs.get(id)?.get(rivalId)?.wins ?? 0;
  }

  /** Whether the two have met on the row, in either order. */
  haveMet(id: string, rivalId: string, caseId: string): boolean {
    return this.pairs.get(id)?.get(rivalId)?.rows.has(caseId) === true;
  }

  private note(id: string, rivalId: string, caseId: string, won: number): void {
    const ofId = this.pairs.get(id) ?? new Map<string, { wins: number; readonly rows: Set<string> }>();
    this.pairs.set(id, ofId);
    const pair = ofId.get(rivalId) ?? { wins: 0, rows: new Set<string>() };
    ofId.set(rivalId, pair);
    pair.wins += won;
    pair.rows.add(caseId);
  }
}

/**
 * The candidates that duel: the first `stay` of those that were ranked before, and all that came since. `kept` of a search
 * by duels is a ranking of all candidates, those that were dropped at its end.
 */
export function armsOf({ candidates, kept }: Pick<Population, "candidates" | "kept">, stay: number): readonly string[] {
  const ranked = new Set(kept);
  return [...kept.slice(0, stay), ...candidates.flatMap(({ id }) => (ranked.has(id) ? [] : [id]))];
}

/** By rivals beaten less rivals lost to (Copeland), then by the share of duels won, then as they stood. */
export function rankByCopeland(arms: readonly string[], table: DuelTable): readonly string[] {
  const figures = new Map(
    arms.map((id) => {
      const rivals = arms.filter((other) => other !== id);
      const balance = rivals.map((rival) => Math.sign(table.winsOf(id, rival) - table.winsOf(rival, id)));
      const won = sum(rivals.map((rival) => table.winsOf(id, rival)));
      const all = won + sum(rivals.map((rival) => table.winsOf(rival, id)));
      return [id, { copeland: sum(balance), rate: all === 0 ? 0.5 : won / all }] as const;
    }),
  );
  const figureOf = (id: string) => figures.get(id) ?? { copeland: 0, rate: 0 };
  return arms.toSorted((one, other) => {
    const [first, second] = [figureOf(one), figureOf(other)];
    return second.copeland - first.copeland || second.rate - first.rate;
  });
}

/** Of the confidence bounds, as in the reference program, which has it below the root. */
const EXPLORATION = 1.2;

/**
 * Which two are to duel next, by double Thompson sampling (Wu and Liu, 2016). The first: among those that most rivals are
 * not surely better than, the one that wins most rivals in one draw of all chances. The second: among those not surely
 * worse than the first, the one with the highest draw against it. Only pairs that are `open` come; null where none is.
 */
export function drawPair(
  arms: readonly string[],
  table: DuelTable,
  isOpen: (first: string, second: string) => boolean,
  random: () => number,
): readonly [first: string, second: string] | null {
  const duels = sum(arms.flatMap((id) => arms.map((other) => table.winsOf(id, other))));
  const firsts = arms.filter((id) => arms.some((other) => other !== id && isOpen(id, other)));
  const rivalsNotBetter = (id: string) =>
    arms.filter((other) => other !== id && boundOf(id, other, table, duels) >= 0.5).length;
  const most = Math.max(...firsts.map(rivalsNotBetter));
  const first = highest(
    firsts.filter((id) => rivalsNotBetter(id) === most),
    (id) => arms.filter((other) => other !== id && drawChance(id, other, table, random) > 0.5).length,
    random,
  );
  if (first === null) return null;
  const open = arms.filter((id) => id !== first && isOpen(first, id));
  const unsure = open.filter((id) => boundOf(id, first, table, duels) >= 0.5);
  const second = highest(unsure.length > 0 ? unsure : open, (id) => drawChance(id, first, table, random), random);
  return second === null ? null : [first, second];
}

/** The upper confidence bound of the chance that the first wins against the other. */
function boundOf(id: string, other: string, table: DuelTable, duels: number): number {
  const [wins, losses] = [table.winsOf(id, other), table.winsOf(other, id)];
  const met = wins + losses;
  if (met === 0) return 1;
  return upperBound(wins / met, { tries: met, ofAll: Math.max(duels, 1), c: Math.sqrt(EXPLORATION) });
}

function drawChance(id: string, other: string, table: DuelTable, random: () => number): number {
  return drawBeta(table.winsOf(id, other) + 1, table.winsOf(other, id) + 1, random);
}

/** One of those with the highest value, by chance. */
function highest(ids: readonly string[], valueOf: (id: string) => number, random: () => number): string | null {
  const values = ids.map(valueOf);
  const most = Math.max(...values);
  const best = ids.filter((_, at) => values[at] === most);
  return best[Math.floor(random() * best.length)] ?? null;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
