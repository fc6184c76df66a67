import type { NumberFact } from "../../reading/numbers/read-numbers";

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
        (sortedDigits(number) === sortedDigits(other) || isOneAway(number, other) ? 2 : 0);
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

/** "100,000" and "10,000", "7:45" and "7:15": one figure more, less or other. */
function isOneAway(number: NumberFact, other: NumberFact): boolean {
  const [first, second] = [digitsOf(number), digitsOf(other)].sort((one, two) => one.length - two.length);
  if (first === undefined || second === undefined || first.length < leastFigures) return false;
  const at = Array.from(second).findIndex((figure, index) => figure !== first[index]);
  if (at === -1 || second.length - first.length > 1) return false;
  return second.slice(at + 1) === first.slice(second.length === first.length ? at + 1 : at);
}

/** With fewer figures any two numbers are near each other. */
const leastFigures = 3;

function digitsOf({ values }: NumberFact): string {
  return (values[0] ?? "").replace(/\D/gu, "");
}

function sortedDigits(number: NumberFact): string {
  return Array.from(digitsOf(number)).sort().join("");
}
