/** A choice for each part, such as instruction 2 with demonstrations 0. */
export type Cell = readonly number[];

export interface TriedCell {
  readonly cell: Cell;
  /** In [0, 1]; higher is better. */
  readonly score: number;
}

export interface TpeOptions {
  /** Choices that each part has. */
  readonly sizes: readonly number[];
  /** So many cells are drawn by chance before the estimates count. */
  readonly startUp: number;
  /** The share of the tried cells that counts as good. */
  readonly goodShare: number;
}

/**
 * The tree-structured Parzen estimator over categories (Bergstra et al., NeurIPS 2011), multivariate: of the open cells
 * the one where good cells are densest beside the others. A density is the mean of a kernel around each cell and a flat
 * one; a kernel gives each part's own choice the more the more cells there are. Between equals chance decides. `open`
 * must hold a cell; `random` gives numbers in [0, 1).
 */
export function suggestCell(
  open: readonly Cell[],
  tried: readonly TriedCell[],
  { sizes, startUp, goodShare }: TpeOptions,
  random: () => number,
): Cell {
  if (tried.length < startUp) return draw(open, random);
  const ranked = tried.toSorted((one, other) => other.score - one.score).map(({ cell }) => cell);
  const goods = Math.max(1, Math.ceil(ranked.length * goodShare));
  const [good, bad] = [ranked.slice(0, goods), ranked.slice(goods)];
  const ratios = open.map((cell) => density(cell, good, sizes) / density(cell, bad, sizes));
  const best = Math.max(...ratios);
  // Ratios of equal cells differ by rounding at most.
  return draw(
    open.filter((_, index) => (ratios[index] ?? 0) >= best * (1 - 1e-9)),
    random,
  );
}

function draw(cells: readonly Cell[], random: () => number): Cell {
  const cell = cells[Math.floor(random() * cells.length)];
  if (cell === undefined) throw new RangeError("No cell is open.");
  return cell;
}

function density(cell: Cell, observed: readonly Cell[], sizes: readonly number[]): number {
  const flat = sizes.reduce((product, size) => product / size, 1);
  // The flat kernel weighs as one cell does.
  const spread = 1 / (observed.length + 1);
  const kernels = observed.map((other) =>
    sizes.reduce((product, size, part) => {
      const own = (cell[part] === other[part] ? 1 : 0) + spread;
      return (product * own) / (1 + spread * size);
    }, 1),
  );
  return kernels.reduce((sum, kernel) => sum + kernel, flat) / (observed.length + 1);
}
