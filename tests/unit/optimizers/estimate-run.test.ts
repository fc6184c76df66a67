import { describe, expect, it } from "vitest";
import {
  describeEstimate,
  estimateRun,
  judgeRequestToCount,
  mostCalls,
  speedFrom,
} from "@/lib/optimizers/estimate-run";
import { builtinPacks } from "@/lib/template/builtin-packs";

const sampling = { temperature: 0.8, topP: 0.95, seed: 7, maxTokens: 512 };
const plan = { wordLimit: 100, requestTokens: 500, judgeTokens: 300 };
const withJudge = { candidates: 3, judges: true, sampling };
const withoutJudge = { ...withJudge, judges: false };

describe("estimateRun", () => {
  it("adds up writing and judging: each candidate twice against the silver prompt, and the final", () => {
    const estimate = estimateRun(
      { settings: withJudge, ...plan },
      { promptTokensPerSecond: 500, answerTokensPerSecond: 20 },
    );
    expect(estimate).toEqual({
      writingCalls: 3,
      judgeCalls: 12,
      promptTokens: 3 * 500 + 12 * (300 + 150),
      answerTokens: 3 * 150 + 12,
      seconds: 6900 / 500 + 462 / 20,
    });
    expect(mostCalls(withJudge)).toBe(15);
  });

  it("leaves the judge out where it is off, and never counts on more than a candidate may have", () => {
    const estimate = estimateRun({ settings: withoutJudge, ...plan, wordLimit: 9_000 }, null);
    expect(estimate).toEqual({ writingCalls: 3, judgeCalls: 0, promptTokens: 1500, answerTokens: 1536, seconds: null });
    expect(mostCalls(withoutJudge)).toBe(3);
  });

  it("counts on a small model's examples, its second try and its questions, and on none of a taught one's examples", () => {
    const short = builtinPacks[1];
    const one = { settings: { ...withoutJudge, candidates: 1 }, ...plan };
    const small = estimateRun({ ...one, pack: short }, null);
    const taught = estimateRun({ ...one, pack: { ...short, isLearned: true } }, null);
    expect(small).toMatchObject({ writingCalls: 1, promptTokens: 2 * (500 + 280) + 16 * 70, answerTokens: 2 * 150 });
    expect(taught).toMatchObject({ writingCalls: 1, promptTokens: 500 + 16 * 70, answerTokens: 150 });
    expect(estimateRun({ ...one, pack: builtinPacks[0] }, null)).toEqual(estimateRun(one, null));
  });
});

describe("judgeRequestToCount", () => {
  it("holds all that the judge reads but the candidate", () => {
    const task = { silverPrompt: "about bees", silverResponse: null, goldenResponse: "Bees fly.", wordLimit: 60 };
    const request = judgeRequestToCount(builtinPacks[0].texts, task, "short");
    expect(request.split("about bees")).toHaveLength(3);
    expect(request).toContain("Bees fly.");
    expect(request).toContain("<criterion>\nshort\n</criterion>");
  });
});

describe("speedFrom", () => {
  it("takes reading and writing apart", () => {
    const usage = { promptTokens: 500, completionTokens: 41 };
    expect(speedFrom(usage, { prefillMilliseconds: 1000, decodeMilliseconds: 2000 })).toEqual({
      promptTokensPerSecond: 500,
      answerTokensPerSecond: 20,
    });
  });

  it("says nothing of what was too short to measure", () => {
    const one = { promptTokens: 500, completionTokens: 1 };
    expect(speedFrom(one, { prefillMilliseconds: 1000, decodeMilliseconds: 0 })).toBeNull();
  });

  it("says nothing of an answer in one piece, whatever time went by after it", () => {
    const one = { promptTokens: 500, completionTokens: 1 };
    expect(speedFrom(one, { prefillMilliseconds: 1000, decodeMilliseconds: 20 })).toBeNull();
    const none = { promptTokens: 500, completionTokens: 0 };
    expect(speedFrom(none, { prefillMilliseconds: 1000, decodeMilliseconds: 20 })).toBeNull();
  });
});

describe("describeEstimate", () => {
  const estimate = { writingCalls: 3, judgeCalls: 12, promptTokens: 6900, answerTokens: 462, seconds: 36.9 };

  it("is one sentence", () => {
    expect(describeEstimate(estimate)).toBe(
      "3 candidates and up to 12 answers of the judge: about 7,400 tokens, up to 37 s.",
    );
    expect(describeEstimate({ ...estimate, seconds: 400 })).toContain("up to 7 min.");
  });

  it("names no time before the model was measured", () => {
    const simple = { ...estimate, writingCalls: 1, judgeCalls: 0, promptTokens: 0, answerTokens: 5, seconds: null };
    expect(describeEstimate(simple)).toBe("1 candidate: about 5 tokens, how long is known after the first run.");
  });
});
