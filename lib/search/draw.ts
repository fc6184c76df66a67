/** A new order; `random` gives numbers in [0, 1) (Fisher and Yates, from the end). */
export function shuffle<Item>(items: readonly Item[], random: () => number): readonly Item[] {
  const drawn = [...items];
  for (let index = drawn.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1));
    const [one, two] = [drawn[index], drawn[other]];
    // Both places are in the list; an item itself may be undefined.
    drawn[index] = two as Item;
    drawn[other] = one as Item;
  }
  return drawn;
}

/** A seed for a sampling: a 32-bit unsigned integer. */
export function drawSeed(random: () => number): number {
  return Math.floor(random() * 2 ** 32);
}
