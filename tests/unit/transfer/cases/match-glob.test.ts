import { describe, expect, it } from "vitest";
import { matchGlob } from "@/lib/transfer/cases/promptfoo/match-glob";

describe("matchGlob", () => {
  it.each([
    ["tests/*.yaml", "tests/a.yaml", true],
    ["tests/*.yaml", "tests/in/a.yaml", false],
    ["tests/**/*.yaml", "tests/in/deep/a.yaml", true],
    ["tests/**/*.yaml", "tests/a.yaml", true],
    ["**/a.yaml", "a.yaml", true],
    ["tests/?.{json,yaml}", "tests/b.json", true],
    ["tests/?.{json,yaml}", "tests/b.csv", false],
    ["tests/?.json", "tests//.json", false],
    ["a.b", "aXb", false],
    ["a{b", "a{b", true],
    ["(a+)+*", "(a+)+", true],
  ])("%s means %s: %s", (glob, path, isMeant) => {
    expect(matchGlob(glob, path)).toBe(isMeant);
  });

  it("comes to an end for a glob of many stars", () => {
    expect(matchGlob(`${"*a".repeat(60)}*b`, "a".repeat(400))).toBe(false);
    expect(matchGlob(`${"**/a".repeat(60)}b`, "a/".repeat(200))).toBe(false);
  });
});
