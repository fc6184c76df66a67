import { succeed } from "../../base/result";
import { gapsOf } from "../criteria";
import { sectionOf } from "../prompt-section";
import type { Evaluator, Measurement } from "../search";

/**
 * How far texts meet the criteria that rules can tell: 1 where all are met (linear feedback control, Karn, arXiv
 * 2501.11979). No calls, and no rows.
 */
export const criteriaEvaluator: Evaluator = {
  mostCalls: () => 0,
  async *evaluate(_population, fresh) {
    const measurements: Measurement[] = [];
    for (const { id, text } of fresh) {
      const gaps = gapsOf(sectionOf(text));
      const open = gaps.flatMap(({ finding }) => (finding === "" ? [] : [finding]));
      const measurement = {
        candidateId: id,
        caseId: null,
        rivalId: null,
        scorer: "criteria",
        score: 1 - gaps.reduce((sum, { size }) => sum + size, 0) / gaps.length,
        reason: open[0] ?? "It meets all criteria.",
        step: null,
      };
      measurements.push(measurement);
      yield { type: "candidate-measured", measurement };
    }
    return succeed(measurements);
  },
};
