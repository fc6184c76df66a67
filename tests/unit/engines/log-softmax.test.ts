import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { logSoftmax } from "../../../lib/engines/log-softmax";

describe("logSoftmax", () => {
  const scores = fc.array(fc.float({ min: -1000, max: 1000, noNaN: true }), { minLength: 1, maxLength: 6 });

  it("gives log-probabilities that add up to one, and keeps the differences of the scores", () => {
    fc.assert(
      fc.property(scores, (values) => {
        const logs = logSoftmax(values);
        expect(logs.reduce((sum, log) => sum + Math.exp(log), 0)).toBeCloseTo(1, 9);
        logs.forEach((log, i) => {
          expect(log - (logs[0] ?? 0)).toBeCloseTo((values[i] ?? 0) - (values[0] ?? 0), 6);
        });
      }),
    );
  });

  it("leaves nothing to a score of minus infinity, and all the same where no score is finite", () => {
    expect(logSoftmax([3, -Infinity])).toEqual([0, -Infinity]);
    expect(logSoftmax([-Infinity, -Infinity])).toEqual([-Math.log(2), -Math.log(2)]);
  });
});
