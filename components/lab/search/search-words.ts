import type { ShownSearch } from "@/lib/client/lab/lab-state";
import { describeTime } from "../matrix/run-words";

/** What is left of a search, by the budget that runs out first at the pace so far; null before its first call. */
export function searchTimeLeft({ spent, plan }: Pick<ShownSearch, "spent" | "plan">): number | null {
  if (spent.calls === 0 || spent.milliseconds === 0) return null;
  const perCall = spent.milliseconds / spent.calls;
  const perToken = spent.tokens === 0 ? 0 : spent.milliseconds / spent.tokens;
  const left = [
    (plan.budget.calls - spent.calls) * perCall,
    plan.budget.milliseconds - spent.milliseconds,
    ...(perToken === 0 ? [] : [(plan.budget.tokens - spent.tokens) * perToken]),
  ];
  return Math.max(0, Math.min(...left));
}

/** Where a search stands, in a sentence. */
export function describeSearch(
  search: Pick<ShownSearch, "state" | "spent" | "plan" | "round"> & Partial<Pick<ShownSearch, "failure">>,
): string {
  const { spent: soFar, plan } = search;
  const calls = `${soFar.calls.toLocaleString("en")} of at most ${plan.budget.calls.toLocaleString("en")} calls`;
  const spent = `${calls}, ${countTokens(soFar.tokens)}`;
  switch (search.state) {
    case "running": {
      const time = describeTime(searchTimeLeft(search));
      return `Round ${search.round + 1} · ${spent}${time === null ? "" : ` · ${time} left at most`}`;
    }
    case "stopping":
      return `Pausing after this call… · ${spent}`;
    case "paused":
      if (search.failure?.kind === "person-needed") {
        const asked = search.failure.question.kind === "duel" ? "which of two answers is better?" : "it has a question";
        return `Waiting for you: ${asked} · ${spent}. You can come back later; nothing is lost.`;
      }
      return `Paused · ${spent}. ${search.failure?.kind === "tab-gone" ? "Its tab was closed or reloaded, or the browser ended it. " : ""}Nothing is lost; it goes on where it stopped.`;
    case "completed":
      return `Done · ${spent}`;
    case "failed":
      return `Stopped by an error · ${spent}. What was measured is kept.`;
    case "held-by-other-tab":
      return `Running in another tab · ${spent}. Look there, or close that tab to go on here.`;
  }
}

/** "1.2 million tokens", "3,400 tokens" */
export function countTokens(tokens: number): string {
  if (tokens < 1_000_000) return `${tokens.toLocaleString("en")} ${tokens === 1 ? "token" : "tokens"}`;
  return `${(Math.round(tokens / 100_000) / 10).toLocaleString("en")} million tokens`;
}
