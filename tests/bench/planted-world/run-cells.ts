import { mkdirSync, readFileSync, writeFileSync, existsSync } from "node:fs";
import type { PlantedSetting } from "@/components/lab/search/methods/figures";
import type { MethodId } from "@/lib/records/method-id";
import { methodVersions } from "@/lib/search/method-versions";
import { runPlanted } from "./run-planted";
import { settings, WORLD_VERSION, worldIds } from "./settings";
import type { WorldRun } from "./summarize";
import { drawWorld, type World } from "./world";

const CACHE = "node_modules/.cache/goldsmith/planted";

/** One method with one kind of rows at one budget. */
export interface CellWish {
  readonly method: MethodId;
  readonly setting: PlantedSetting;
  readonly calls: number;
  readonly worlds: number;
  readonly seeds: number;
}

/** Its runs, or why it cannot run there. */
export type CellRuns = { readonly runs: readonly WorldRun[] } | { readonly obstacle: string };

export function readCell(wish: CellWish): CellRuns | null {
  const file = fileOf(wish);
  // Written by `runCell` alone.
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as CellRuns) : null;
}

/** Runs and keeps it. */
export async function runCell(wish: CellWish): Promise<CellRuns> {
  const result = await runAll(wish);
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(fileOf(wish), JSON.stringify(result));
  return result;
}

async function runAll({ method, setting, calls, worlds, seeds }: CellWish): Promise<CellRuns> {
  const runs: WorldRun[] = [];
  for (const { id, isBarren } of pickWorlds(worlds)) {
    for (let seed = 1; seed <= seeds; seed += 1) {
      const run = await runPlanted({ world: worldOf(id, isBarren), seed, method, calls, ...settings[setting] });
      if (typeof run === "string") return { obstacle: run };
      runs.push({ ...run, isBarren });
    }
  }
  return { runs };
}

/** The first ones of those with gains, and as many of the others as is their share. */
function pickWorlds(count: number) {
  const barren = worldIds.filter(({ isBarren }) => isBarren);
  const without = Math.round((count * barren.length) / worldIds.length);
  return [...worldIds.filter(({ isBarren }) => !isBarren).slice(0, count - without), ...barren.slice(0, without)];
}

const drawn = new Map<string, World>();

function worldOf(id: string, isBarren: boolean): World {
  const world = drawn.get(id) ?? drawWorld(id, isBarren);
  drawn.set(id, world);
  return world;
}

function fileOf({ method, setting, calls, worlds, seeds }: CellWish): string {
  const stamp = `world${WORLD_VERSION}-v${methodVersions[method]}-${worlds}x${seeds}`;
  return `${CACHE}/${method}-${setting}-${calls}-${stamp}.json`;
}
