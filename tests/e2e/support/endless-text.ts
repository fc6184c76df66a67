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

/** "aaword1 abword2 …": words that count. The letters change too, since numbers alone count as equal in a loop. */
export function countingText(words: number): string {
  return Array.from({ length: words }, (_, index) => `${lettersOf(index)}word${index + 1}`).join(" ");
}

function lettersOf(index: number): string {
  return String.fromCharCode(97 + (Math.floor(index / 26) % 26), 97 + (index % 26));
}
