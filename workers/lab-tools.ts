import type { Demand } from "../lib/records/assertion";
import type { RowTools } from "../lib/search/row-tools";

/** How the Lab fills and scores rows: the one place where `lib/search` and `lib/scoring` meet. */
export async function createRowTools(demands: readonly Demand[]): Promise<RowTools> {
  const { fillPrompt } = await import("../lib/scoring/render/fill-prompt");
  return {
    fill: async (promptText, row) => fillPrompt(promptText, row),
    judgementsOf: () => 0,
    planJudgements: async () => [],
    async score({ row }) {
      const count = demands.length + row.demands.length;
      const reason = `Not one of ${count} demands can be told here.`;
      return { passed: false, score: 0, reason, failure: "error", namedScores: {}, parts: [] };
    },
  };
}
