import { methodIds } from "@/lib/records/method-id";
import type { Figure } from "./figure";
import { runCell } from "./planted-world/run-cells";
import { isWorse, type WorldRun } from "./planted-world/summarize";

const CALLS = 200;
/** A part of the worlds that `npm run bench:methods` runs, which takes hours. */
const WORLDS = 6;

/** What each method truly gains in planted worlds, and how often it ends worse than it began. */
export async function measurePlantedMethods(): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  const all: WorldRun[] = [];
  for (const method of methodIds) {
    const cell = await runCell({ method, setting: "scored", calls: CALLS, worlds: WORLDS, seeds: 1 });
    if (!("runs" in cell)) continue;
    all.push(...cell.runs);
    const samples = cell.runs.filter(({ isBarren }) => !isBarren).map(({ gain }) => 100 * gain);
    figures.push({ name: `Search by ${method}, ${CALLS} calls: true gain in planted worlds`, unit: "points", samples });
  }
  const worse = (100 * all.filter(isWorse).length) / Math.max(1, all.length);
  return [...figures, { name: "Searches that end worse than they began", unit: "%", samples: [worse], aim: "≤ 5" }];
}
