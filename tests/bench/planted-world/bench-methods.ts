import { writeFileSync } from "node:fs";
import type { PlantedFigures, PlantedSetting } from "@/components/lab/search/methods/figures";
import { MOST_WORSE } from "@/components/lab/search/pick-method";
import { methodIds, type MethodId } from "@/lib/records/method-id";
import { writeBetweenMarks } from "../write-between-marks";
import { readCell, runCell, type CellRuns, type CellWish } from "./run-cells";
import { cells, MORE_SEEDS, SEEDS, worldIds } from "./settings";
import { summarize } from "./summarize";
import { renderTables, type TableRow } from "./tables";

/** As they are typed; those that are left out are all. */
export interface BenchOptions {
  readonly methods?: string | undefined;
  readonly settings?: string | undefined;
  readonly calls?: string | undefined;
  readonly worlds?: string | undefined;
  readonly seeds?: string | undefined;
  /** Into the document for readers and the page's figures; from all that is in the cache. */
  readonly write: boolean;
}

/** Runs what is asked for and not in the cache yet; gives the tables of it. */
export async function benchMethods(options: BenchOptions, report: (line: string) => void): Promise<string> {
  const wishes = wishesOf(options);
  for (const wish of wishes) {
    const first = readCell(wish) ?? (await runTold(wish, report));
    const more = withMoreSeeds(wish, first);
    if (more !== null && readCell(more) === null) await runTold(more, report);
  }
  if (options.write) writeFigures(rowsOf(wishesOf({ write: true })));
  return renderTables(rowsOf(wishes));
}

async function runTold(wish: CellWish, report: (line: string) => void): Promise<CellRuns> {
  const startedAt = performance.now();
  const cell = await runCell(wish);
  const told = "obstacle" in cell ? cell.obstacle : describe(summarize(cell.runs));
  const seconds = Math.round((performance.now() - startedAt) / 1000);
  report(`${wish.method}, ${wish.setting} rows, ${wish.calls} calls: ${told} (${seconds} s)`);
  return cell;
}

/** Of few runs, one or two decide whether too many ended worse; then more are run. Null where the first ones are enough. */
function withMoreSeeds(wish: CellWish, cell: CellRuns): CellWish | null {
  if ("obstacle" in cell || wish.seeds !== SEEDS) return null;
  return (summarize(cell.runs)?.worse ?? 0) > MOST_WORSE ? { ...wish, seeds: MORE_SEEDS } : null;
}

/** The budget that decides first, then the others: a run that is cut off has something to say. */
function wishesOf({ methods, settings, calls, worlds, seeds }: BenchOptions): readonly CellWish[] {
  const isWanted = (list: string | undefined, name: string) => list === undefined || list.split(",").includes(name);
  return cells
    .filter((cell) => isWanted(settings, cell.setting) && isWanted(calls, String(cell.calls)))
    .flatMap((cell) =>
      methodIds
        .filter((id) => isWanted(methods, id))
        .map((method) => ({
          method,
          ...cell,
          worlds: Number(worlds ?? worldIds.length),
          seeds: Number(seeds ?? SEEDS),
        })),
    );
}

function rowsOf(wishes: readonly CellWish[]): readonly TableRow[] {
  return wishes.flatMap((wish): readonly TableRow[] => {
    const first = readCell(wish);
    if (first === null) return [];
    const more = withMoreSeeds(wish, first);
    const cell = more === null ? first : (readCell(more) ?? first);
    if ("obstacle" in cell) return [{ ...wish, figures: null, obstacle: cell.obstacle }];
    return [{ ...wish, figures: summarize(cell.runs), obstacle: null }];
  });
}

function describe(figures: PlantedFigures | null): string {
  return figures === null ? "no runs" : `gain ${figures.gain}, worse ${figures.worse} %`;
}

const FIGURES = "components/lab/search/methods/figures.json";
const DOCUMENT = "docs/search-methods.md";

function writeFigures(rows: readonly TableRow[]): void {
  const told = rows.flatMap(({ method, setting, calls, figures }) =>
    figures === null ? [] : [[keyOf(method, setting, calls), figures] as const],
  );
  writeFileSync(FIGURES, `${JSON.stringify({ cells: Object.fromEntries(told) }, null, 2)}\n`);
  writeBetweenMarks(DOCUMENT, renderTables(rows));
}

function keyOf(method: MethodId, setting: PlantedSetting, calls: number): string {
  return `${method} ${setting} ${calls}`;
}
