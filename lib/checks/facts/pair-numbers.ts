import type { NumberFact } from "./read-numbers";

/** For each lost number the one that stands in its place, where that can be told; each is taken once. */
export function pairNumbers(
  lost: readonly NumberFact[],
  unmatched: readonly NumberFact[],
  { maskedSilver, maskedCandidate }: { readonly maskedSilver: string; readonly maskedCandidate: string },
): ReadonlyMap<NumberFact, NumberFact> {
  const swaps = new Map<NumberFact, NumberFact>();
  const left = new Set(unmatched.slice(0, 60));
  for (const number of lost.slice(0, 60)) {
    let best: NumberFact | null = null;
    let bestScore = 1;
    for (const other of left) {
      const score =
        (number.unit !== null && number.unit === other.unit ? 2 : 0) +
        (nextWord(maskedSilver, number) === nextWord(maskedCandidate, other) ? 2 : 0) +
        (lastWord(maskedSilver, number) === lastWord(maskedCandidate, other) ? 1 : 0) +
        (sortedDigits(number) === sortedDigits(other) ? 2 : 0);
      if (score > bestScore && number.isTime === other.isTime) [best, bestScore] = [other, score];
    }
    if (best === null) continue;
    swaps.set(number, best);
    left.delete(best);
  }
  return swaps;
}

function nextWord(text: string, { start, end }: NumberFact): string {
  return /^[^\p{L}\n]{0,6}(\p{L}+)/u.exec(text.slice(end, end + 40))?.[1]?.toLowerCase() ?? `none after ${start}`;
}

function lastWord(text: string, { start, end }: NumberFact): string {
  return (
    /(\p{L}{1,30})[^\p{L}\n]{0,6}$/u.exec(text.slice(Math.max(0, start - 40), start))?.[1]?.toLowerCase() ??
    `none before ${end}`
  );
}

function sortedDigits({ values }: NumberFact): string {
  return Array.from(values[0] ?? "")
    .filter((character) => /\d/u.test(character))
    .sort()
    .join("");
}
