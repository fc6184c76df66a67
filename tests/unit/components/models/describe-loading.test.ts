import { describe, expect, it } from "vitest";
import { describeLoading, describeReading, describeSpeed, describeTokens } from "@/components/models/describe-loading";

describe("describeLoading", () => {
  const half = { phase: "downloading", bytesDone: 50e6, bytesTotal: 100e6 } as const;

  it("calls a download what comes over the network, and not what is here", () => {
    expect(describeLoading({ progress: half, secondsLeft: 9 })).toBe("Downloading 50 % · 50 MB of 100 MB · 9 s");
    expect(describeLoading({ progress: { ...half, bytesStored: 50e6 }, secondsLeft: 9 })).toBe(
      "Reading the files here 50 %",
    );
    expect(describeLoading({ progress: { ...half, bytesStored: 20e6 }, secondsLeft: 9 })).toMatch(/^Downloading/);
  });
});

describe("figures of a model that writes", () => {
  it("count one token as one, and never say that none comes", () => {
    expect([1, 2, 1024].map(describeTokens)).toEqual(["1 token", "2 tokens", "1,024 tokens"]);
    expect([12.4, 4.21, 0.5, 0.04].map(describeSpeed)).toEqual([
      "12 a second",
      "4.2 a second",
      "0.50 a second",
      "one in 25 s",
    ]);
  });

  it("say how far a prompt is read, where that is known", () => {
    expect(describeReading("The model is reading the task", null)).toBe("The model is reading the task…");
    expect(describeReading("The model is reading the task", { tokens: 128, of: 1512 })).toBe(
      "The model is reading the task: 128 of 1,512 tokens…",
    );
  });
});
