import type { Population } from "./search";

/** Whether the second, who is watched now, is a gain over the first, who was watched before. */
export type IsGain = (population: Population, before: string, now: string) => boolean;

/** Whether what is watched brought no gain for so many rounds; to be asked once after each. Any change is one by itself. */
export function createPatience(
  rounds: number,
  watched: (population: Population) => string | undefined,
  isGain: IsGain = () => true,
): (population: Population) => boolean {
  let last: string | undefined;
  let without = 0;
  return (population) => {
    const now = watched(population);
    const hasGained = now !== last && (now === undefined || last === undefined || isGain(population, last, now));
    without = hasGained ? 0 : without + 1;
    last = now;
    return without >= rounds;
  };
}
