import { succeed } from "../lib/base/result";
import type { Demand } from "../lib/records/assertion";
import { writeJson } from "../lib/search/expected-text";
import type { RowTools } from "../lib/search/row-tools";

/**
 * How the Lab fills and scores rows: the one place where `lib/search` and `lib/scoring` meet. Place-holders are filled
 * with the row's variables.
 */
export async function createRowTools(demands: readonly Demand[]): Promise<RowTools> {
  const { fillPlaceHolders } = await import("../lib/scoring/place-holders");
  return {
    async fill(promptText, { prefix, suffix, variables }) {
      const values = new Map(Object.entries(variables).map(([name, value]) => [name, writeJson(value)]));
      const sent = fillPlaceHolders(prefix + promptText + suffix, values);
      return succeed({ messages: [{ role: "user", content: sent }], sent });
    },
    async score({ row }) {
      const count = demands.length + row.demands.length;
      const reason = `Not one of ${count} demands can be told here.`;
      return { passed: false, score: 0, reason, failure: "error", namedScores: {}, parts: [] };
    },
  };
}
