import type { PlantedSetting } from "@/components/lab/search/methods/figures";

/** Worlds in which something can be gained, and worlds in which nothing can. */
const FRUITFUL = 20;
const BARREN = 4;
export const SEEDS = 5;
/** Where the first runs seem to end worse too often: so many tell whether they do. */
export const MORE_SEEDS = 20;

export const worldIds: readonly { readonly id: string; readonly isBarren: boolean }[] = Array.from(
  { length: FRUITFUL + BARREN },
  (_, index) => ({ id: `world ${index + 1}`, isBarren: index >= FRUITFUL }),
);

/** Changes with whatever changes what comes out, so that no older figures stand beside new ones. */
export const WORLD_VERSION = 4;

export const settings: Readonly<
  Record<PlantedSetting, { readonly rows: number; readonly answers: "expected" | "none" }>
> = {
  scored: { rows: 100, answers: "expected" },
  thirty: { rows: 30, answers: "expected" },
  few: { rows: 20, answers: "expected" },
  unscored: { rows: 100, answers: "none" },
};

/** What is run of each method. */
export const cells: readonly { readonly setting: PlantedSetting; readonly calls: number }[] = [
  { setting: "scored", calls: 200 },
  { setting: "thirty", calls: 200 },
  { setting: "few", calls: 200 },
  { setting: "unscored", calls: 200 },
  { setting: "scored", calls: 100 },
  { setting: "scored", calls: 400 },
];
