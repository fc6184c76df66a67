import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seededRandom } from "../../../../lib/base/random";
import { sampleToken } from "../../../../lib/engines/transformers/sample-token";

const logits = (...probabilities: number[]) => Float32Array.from(probabilities, Math.log);

/** How often each token was drawn. */
function drawMany(scores: Float32Array, sampling: { temperature: number; topP: number }, draws: number): number[] {
  const random = seededRandom(7);
  const counts = Array.from(scores, () => 0);
  for (let draw = 0; draw < draws; draw += 1) {
    const token = sampleToken(scores, { ...sampling, random });
    counts[token] = (counts[token] ?? 0) + 1;
  }
  return counts.map((count) => count / draws);
}

describe("sampleToken", () => {
  it("takes the likeliest token at temperature 0, the first of equals, and draws no random number", () => {
    const random = () => {
      throw new Error("A random number was drawn.");
    };
    expect(sampleToken(logits(0.1, 0.4, 0.4, 0.1), { temperature: 0, topP: 1, random })).toBe(1);
  });

  it("draws tokens as often as their probabilities say", () => {
    const shares = drawMany(logits(0.5, 0.3, 0.15, 0.05), { temperature: 1, topP: 1 }, 20_000);
    [0.5, 0.3, 0.15, 0.05].forEach((share, token) => {
      expect(Math.abs((shares[token] ?? 0) - share)).toBeLessThan(0.015);
    });
  });

  it("sharpens the probabilities at a low temperature", () => {
    // At temperature 1/2 probabilities are squared: 0.64 and 0.04.
    const [first = 0] = drawMany(logits(0.8, 0.2), { temperature: 0.5, topP: 1 }, 20_000);
    expect(Math.abs(first - 0.64 / 0.68)).toBeLessThan(0.015);
  });

  it("leaves the likeliest tokens that together reach top-p in the draw, with their shares", () => {
    const shares = drawMany(logits(0.05, 0.5, 0.15, 0.3), { temperature: 1, topP: 0.75 }, 20_000);
    expect(shares[0]).toBe(0);
    expect(shares[2]).toBe(0);
    expect(Math.abs((shares[1] ?? 0) - 0.5 / 0.8)).toBeLessThan(0.015);
  });

  it("keeps exactly the smallest nucleus, for any probabilities and any top-p", () => {
    const weights = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(weights, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (values, topP) => {
        const total = values.reduce((sum, value) => sum + value, 0);
        const scores = logits(...values);
        const seen = new Set<number>();
        for (let step = 0; step < 300; step += 1) {
          seen.add(sampleToken(scores, { temperature: 1, topP, random: () => (step / 300) * 0xffffffff }));
        }
        const likelier = (token: number) =>
          values.filter((value) => value > (values[token] ?? 0)).reduce((sum, value) => sum + value, 0) / total;
        // Whatever stands before a token in the nucleus has not reached top-p by itself (up to 32-bit rounding).
        for (const token of seen) expect(likelier(token)).toBeLessThan(topP + 1e-5);
        expect(seen.has(values.indexOf(Math.max(...values)))).toBe(true);
      }),
    );
  });

  it("never takes a token that cannot come", () => {
    const scores = Float32Array.of(-Infinity, 0, -Infinity);
    for (const value of [0, 0xffffffff]) {
      expect(sampleToken(scores, { temperature: 5, topP: 1, random: () => value })).toBe(1);
    }
  });

  it("gives the same tokens for the same seed", () => {
    const write = (seed: number) => {
      const random = seededRandom(seed);
      return Array.from({ length: 30 }, () =>
        sampleToken(logits(0.4, 0.3, 0.2, 0.1), { temperature: 1, topP: 0.95, random }),
      );
    };
    expect(write(3)).toEqual(write(3));
    expect(write(3)).not.toEqual(write(4));
  });

  it("fails where the model computed nothing", () => {
    const random = seededRandom(1);
    expect(() => sampleToken(Float32Array.of(NaN, NaN), { temperature: 1, topP: 1, random })).toThrow();
  });
});
