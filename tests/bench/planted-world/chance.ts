/** A number in [0, 1) that is always the same for the same parts: chance that anybody can draw again. */
export function chanceOf(...parts: readonly (string | number)[]): number {
  const text = parts.join("\u0000");
  // Two mixed 32-bit sums over the characters (cyrb53), of which 53 bits are taken.
  let [one, two] = [0xdeadbeef, 0x41c6ce57];
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    one = Math.imul(one ^ unit, 2654435761);
    two = Math.imul(two ^ unit, 1597334677);
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(two ^ (two >>> 13), 3266489909);
  two = Math.imul(two ^ (two >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
  return (4294967296 * (2097151 & two) + (one >>> 0)) / 2 ** 53;
}

/** A stream of such numbers. */
export function chancesOf(...parts: readonly (string | number)[]): () => number {
  let drawn = 0;
  return () => {
    drawn += 1;
    return chanceOf(...parts, drawn);
  };
}

/** One of the items; there must be one. */
export function pick<Item>(items: readonly Item[], chance: number): Item {
  const item = items[Math.min(items.length - 1, Math.floor(chance * items.length))];
  if (item === undefined) throw new Error("There is nothing to pick from.");
  return item;
}

/** Of the standard normal distribution, from two numbers in [0, 1) (Box and Muller). */
export function normalOf(one: number, two: number): number {
  return Math.sqrt(-2 * Math.log(1 - one)) * Math.cos(2 * Math.PI * two);
}
