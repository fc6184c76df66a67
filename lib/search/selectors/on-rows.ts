import type { Selector } from "../search";

/** A selector that sees the measurements of some rows alone, and those of no row. */
export function onRows(selector: Selector, isSeen: (caseId: string) => boolean): Selector {
  return {
    select: (population, random) => {
      const measurements = population.measurements.filter(({ caseId }) => caseId === null || isSeen(caseId));
      return selector.select({ ...population, measurements }, random);
    },
  };
}
