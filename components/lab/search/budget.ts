import type { SearchEstimate } from "@/lib/search/estimate-search";
import type { SearchBudget } from "@/lib/search/search";

/** A budget as it is typed. */
export interface BudgetDraft {
  readonly calls: string;
  readonly tokens: string;
  readonly minutes: string;
}

/** A tab's: enough for any method in its size for a tab, and for the rows that are opened at the end. */
export const usualBudget: BudgetDraft = { calls: "400", tokens: "1000000", minutes: "60" };

const MOST = { calls: 100_000, tokens: 1_000_000_000, minutes: 10_000 } as const;

/** All that can be typed. */
export const largestBudget: SearchBudget = {
  calls: MOST.calls,
  tokens: MOST.tokens,
  milliseconds: MOST.minutes * 60_000,
};

/** The budget that was typed; null where one of its numbers is none, or lies outside of what makes sense. */
export function readBudget({ calls, tokens, minutes }: BudgetDraft): SearchBudget | null {
  const read = {
    calls: readCount(calls, MOST.calls),
    tokens: readCount(tokens, MOST.tokens),
    minutes: readCount(minutes, MOST.minutes),
  };
  if (read.calls === null || read.tokens === null || read.minutes === null) return null;
  return { calls: read.calls, tokens: read.tokens, milliseconds: read.minutes * 60_000 };
}

function readCount(text: string, most: number): number | null {
  const digits = text.replace(/[\s,_.]/gu, "");
  if (!/^\d{1,12}$/u.test(digits)) return null;
  const count = Number(digits);
  return count >= 1 && count <= most ? count : null;
}

export function draftOfBudget({ calls, tokens, milliseconds }: SearchBudget): BudgetDraft {
  return { calls: String(calls), tokens: String(tokens), minutes: String(Math.ceil(milliseconds / 60_000)) };
}

/** What is kept for the rows at the end, of all calls. */
const SHARE_OF_THE_END = 0.3;
/** An estimate is no promise. */
const ROOM = 1.5;
/** Where no model has been measured. */
const MILLISECONDS_OF_ANY_CALL = 10_000;

/** The budget that a method needs to come to its end, by its estimate without one; never less than what is allowed already. */
export function enoughFor(
  { calls, searchCalls, promptTokens, answerTokens, seconds }: SearchEstimate,
  allowed: SearchBudget,
): SearchBudget {
  const wanted = Math.min(calls, Math.ceil(searchCalls / (1 - SHARE_OF_THE_END)));
  const share = (wanted / Math.max(1, calls)) * ROOM;
  const milliseconds = seconds === null ? wanted * MILLISECONDS_OF_ANY_CALL : seconds * 1000 * share;
  return {
    calls: Math.min(MOST.calls, Math.max(allowed.calls, roundUp(wanted))),
    tokens: Math.min(MOST.tokens, Math.max(allowed.tokens, roundUp((promptTokens + answerTokens) * share))),
    milliseconds: Math.min(
      largestBudget.milliseconds,
      Math.max(allowed.milliseconds, roundUp(milliseconds / 60_000) * 60_000),
    ),
  };
}

/** To two digits that mean something. */
function roundUp(count: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, count))) - 1);
  return Math.ceil(count / unit) * unit;
}

/** A suggestion for a search that goes on: double of what is used up for more than half; of all where nothing is. */
export function suggestLarger(budget: SearchBudget, spent: SearchBudget): SearchBudget {
  const isShort = (name: keyof SearchBudget) => spent[name] > budget[name] / 2;
  const isNoneShort = !isShort("calls") && !isShort("tokens") && !isShort("milliseconds");
  const larger = (name: keyof SearchBudget) => (isNoneShort || isShort(name) ? budget[name] * 2 : budget[name]);
  return {
    calls: Math.min(MOST.calls, larger("calls")),
    tokens: Math.min(MOST.tokens, larger("tokens")),
    milliseconds: Math.min(largestBudget.milliseconds, larger("milliseconds")),
  };
}

/** Why a search cannot go on under this budget; null where it can. */
export function problemOfLarger(read: SearchBudget | null, former: SearchBudget): string | null {
  if (read === null) return "Each of the three must be a whole number of at least 1.";
  const names = ["calls", "tokens", "milliseconds"] as const;
  if (names.some((name) => read[name] < former[name])) {
    const { calls, tokens, minutes } = draftOfBudget(former);
    const print = (count: string) => Number(count).toLocaleString("en");
    return `None may be less than before: ${print(calls)} calls, ${print(tokens)} tokens, ${print(minutes)} minutes.`;
  }
  return names.every((name) => read[name] === former[name]) ? "One of the three must be more than before." : null;
}
