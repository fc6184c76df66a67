import type { PairedComparison } from "@/lib/search/lab-run";
import { printPoints, printShare } from "./score-words";

interface Names {
  readonly first: string;
  readonly second: string;
}

/** What comparing two prompts says: one sentence first, then what it rests on. */
export interface ComparisonWords {
  readonly outcome: "first" | "second" | "unclear" | "equal";
  readonly sentence: string;
  readonly details: readonly string[];
}

/** Above one in twenty, chance explains wins and losses well enough. */
const RARE = 0.05;

/** Where no row has an answer of both. */
export const nothingCompared: ComparisonWords = {
  outcome: "unclear",
  sentence: "No row was answered by both prompts yet.",
  details: [],
};

/** A comparison in plain words. An interval that holds 0 means: not enough to say. */
export function describeComparison(comparison: PairedComparison, { first, second }: Names): ComparisonWords {
  const { rows, difference, low, high, moreRows } = comparison;
  const on = `on the ${countRows(rows)} that both answered`;
  const between = `between ${printPoints(low)} and ${printPoints(high)} points in 95 of 100 such trials`;
  const details = [
    `${first} scores ${printShare(comparison.first)}. ${second} scores ${printShare(comparison.second)}: a difference of ${printPoints(difference)} points, ${between}.`,
    describeSigns(comparison, second),
  ];
  if (rows === 0) return nothingCompared;
  if (isTheSame(comparison)) {
    return { outcome: "equal", sentence: `Both score the same on every row, ${on}.`, details: [] };
  }
  if (low > 0) return { outcome: "second", sentence: `${second} is better, ${on}.`, details };
  if (high < 0) return { outcome: "first", sentence: `${first} is better, ${on}.`, details };
  const more =
    moreRows === null ? "" : ` About ${countRows(moreRows, "more ")} would tell, if the difference is what it seems.`;
  return { outcome: "unclear", sentence: `Not enough to say which is better.${more}`, details };
}

/** No row tells them apart: an interval around nothing would say less than that. */
export function isTheSame({ difference, wins, losses }: PairedComparison): boolean {
  return wins === 0 && losses === 0 && difference === 0;
}

function describeSigns({ wins, losses, ties, signTest }: PairedComparison, second: string): string {
  const counts = `${second} does better on ${countRows(wins)}, worse on ${losses.toLocaleString("en")}, the same on ${ties.toLocaleString("en")}.`;
  if (wins + losses === 0) return counts;
  if (signTest < 0.001) return `${counts} Chance alone is hardly ever so uneven (sign test).`;
  const doubt = signTest > RARE ? ": it may well be chance" : "";
  return `${counts} Chance alone is as uneven in ${percent(signTest)} of such trials${doubt} (sign test).`;
}

/** "34 %", "2 %", "0.4 %" */
function percent(probability: number): string {
  const points = probability * 100;
  return `${points >= 1 ? Math.round(points) : Math.round(points * 10) / 10} %`;
}

/** "1 row", "2,000 more rows" */
export function countRows(count: number, kind = ""): string {
  return `${count.toLocaleString("en")} ${kind}${count === 1 ? "row" : "rows"}`;
}
