const things = "river stone lamp garden letter bridge window forest harbour mirror ladder basket candle".split(" ");

/** So many sentences of which no two are the same, as of a model that writes on and does not loop. */
export function endlessText(sentences: number): string {
  return Array.from({ length: sentences }, (_, index) => {
    const round = Math.floor(index / things.length);
    const [first, second, third] = [index, index + round + 1, index * 5 + round].map(
      (at) => things[at % things.length],
    );
    return `Write of the ${String(first)} before the ${String(second)} and the ${String(third)}.`;
  }).join(" ");
}
