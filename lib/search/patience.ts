import type { Population } from "./search";

/** Whether what is watched stayed the same for so many rounds; to be asked once after each. */
export function createPatience(
  rounds: number,
  watched: (population: Population) => string | undefined,
): (population: Population) => boolean {
  let last: string | undefined;
  let unchanged = 0;
  return (population) => {
    const now = watched(population);
    unchanged = now === last ? unchanged + 1 : 0;
    last = now;
    return unchanged >= rounds;
  };
}
