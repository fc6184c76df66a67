import type { SearchBudget } from "@/lib/search/search";

/** A budget as it is typed. */
export interface BudgetDraft {
  readonly calls: string;
  readonly tokens: string;
  readonly minutes: string;
}

/** A tab's: enough for either method, and for the rows that are opened at the end. */
export const usualBudget: BudgetDraft = { calls: "400", tokens: "1000000", minutes: "60" };

const MOST = { calls: 100_000, tokens: 1_000_000_000, minutes: 10_000 } as const;

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
