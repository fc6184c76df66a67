import { describe, expect, it } from "vitest";
import type { Finding } from "@/lib/checks/check";
import type { Verdict } from "@/lib/judge/verdict";
import { bestCandidate, countBlocking, noEvidence } from "@/lib/store/evidence";
import type { Version, VersionEvidence } from "@/lib/store/session";
import { exampleVersion } from "./examples";

const blocking: Finding = {
  check: "place-holders",
  severity: "blocking",
  message: "The place-holder {{name}} is gone.",
  advice: "Put it back.",
  place: null,
  source: "FIPO",
  repaired: null,
};

function verdict(outcome: Verdict["outcome"], margin = 0): Verdict {
  return { outcome, probabilities: [0.5, 0.5], margin, slotBias: 0, hasProbabilities: true, criterion: null };
}

function candidate(id: string, evidence: Partial<VersionEvidence>, state: Version["state"] = "complete"): Version {
  return exampleVersion({ id, kind: "candidate", state, evidence: { ...noEvidence, findings: [], ...evidence } });
}

describe("countBlocking", () => {
  it("counts what blocks and nothing else, and nothing where nothing was checked", () => {
    const warning: Finding = { ...blocking, severity: "warning" };
    expect(countBlocking(candidate("a", { findings: [blocking, warning, blocking] }))).toBe(2);
    expect(countBlocking(candidate("a", { findings: null }))).toBe(0);
    expect(countBlocking(exampleVersion())).toBe(0);
  });
});

describe("bestCandidate", () => {
  const best = (...candidates: readonly Version[]) => bestCandidate(candidates)?.id;

  it("takes one that no check blocks, whatever the judge said of the other", () => {
    expect(best(candidate("blocked", { findings: [blocking] }), candidate("lost", { verdict: verdict("loses") }))).toBe(
      "lost",
    );
  });

  it("follows the ranking where there is one", () => {
    const second = candidate("second", { place: { best: 2, worst: 2, of: 3 }, verdict: verdict("wins", 9) });
    const first = candidate("first", { place: { best: 1, worst: 1, of: 3 }, verdict: verdict("wins", 1) });
    expect(best(second, first)).toBe("first");
  });

  it("else follows the verdicts, then their margins", () => {
    const lost = candidate("lost", { verdict: verdict("loses", -2) });
    const tied = candidate("tied", { verdict: verdict("ties") });
    const won = candidate("won", { verdict: verdict("wins", 1) });
    const wonClearly = candidate("won clearly", { verdict: verdict("wins", 3) });
    expect(best(lost, tied)).toBe("tied");
    expect(best(lost, candidate("unjudged", {}))).toBe("unjudged");
    expect(best(tied, won, lost, wonClearly)).toBe("won clearly");
  });

  it("takes the first of equal ones, and one that was written before one that failed", () => {
    expect(best(candidate("a", {}), candidate("b", {}))).toBe("a");
    expect(best(candidate("failed", {}, "failed"), candidate("blocked", { findings: [blocking] }))).toBe("blocked");
    expect(best()).toBeUndefined();
  });
});
