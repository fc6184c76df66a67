import type { SearchEstimate } from "@/lib/search/estimate-search";
import { countRows } from "../matrix/comparison-words";
import { describeTime } from "../matrix/run-words";
import { countTokens } from "./search-words";

/** "About 320 calls, 48,000 tokens, about 12 minutes." */
export function describeCost(estimate: SearchEstimate): string {
  return `About ${list(estimate)}.`;
}

/** Which of so many rows decide at the end. */
export function describeEnd({ lastRows }: Pick<SearchEstimate, "lastRows">, rows: number): string {
  if (lastRows === null) {
    return `With ${countRows(rows)} none is kept apart: at the end each of them tests a prompt that was chosen without it.`;
  }
  if (lastRows === 0)
    return "No row is left for the end, so nothing will show that a new prompt is better on other rows.";
  const kept = lastRows === 1 ? "1 stays" : `${lastRows.toLocaleString("en")} stay`;
  const decides = lastRows === 1 ? "decides" : "decide";
  return `Of ${countRows(rows)}, ${kept} closed until the end and ${decides} then whether the new prompt is better.`;
}

/** What a method would take that is cut off by what is allowed. */
export function describeWhole(whole: SearchEstimate): string {
  const count = whole.searchCalls.toLocaleString("en");
  const before = whole.isCutOff ? `more than ${count} calls` : `about ${count} calls`;
  return `That cuts it off. The whole method takes ${before} before the rows that are opened at the end; with those, about ${list(whole)}.`;
}

function list({ calls, promptTokens, answerTokens, seconds }: SearchEstimate): string {
  const time = describeTime(seconds === null ? null : seconds * 1000);
  const tokens = countTokens(roundTokens(promptTokens + answerTokens));
  return [`${calls.toLocaleString("en")} calls`, tokens, ...(time === null ? [] : [time])].join(", ");
}

/** An estimate has two digits that mean something. */
function roundTokens(tokens: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, tokens))) - 1);
  return Math.round(tokens / unit) * unit;
}
