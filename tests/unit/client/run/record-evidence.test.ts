import { beforeEach, describe, expect, it } from "vitest";
import { recordEvidence } from "@/lib/client/run/record-evidence";
import { addVersion, startNewSession, useSession } from "@/lib/client/session/session-store";
import type { Finding } from "@/lib/checks/check";
import type { Verdict } from "@/lib/judge/verdict";
import { noEvidence } from "@/lib/store/evidence";
import type { VersionEvidence } from "@/lib/store/session";

const blocking: Finding = {
  check: "facts",
  severity: "blocking",
  message: "The number “12” of your prompt has become “21”.",
  advice: "Change it back to “12”.",
  place: { start: 4, end: 6 },
  source: "FIPO",
  repaired: null,
};
const wins: Verdict = {
  outcome: "wins",
  probabilities: [0.9, 0.8],
  margin: 2,
  slotBias: 0.3,
  hasProbabilities: true,
  criterion: null,
};

/** A run of so many candidates, with a version for each. */
function record(asked: number, isJudged = true) {
  const evidence = recordEvidence({ asked, isJudged });
  const ids = Array.from({ length: asked }, (_, index) => {
    const { id } = addVersion({ kind: "candidate", parentId: null, text: `candidate ${index}` });
    evidence.begin(index, id);
    return id;
  });
  const kept = (index: number): VersionEvidence | undefined =>
    useSession.getState().versions.find(({ id }) => id === ids[index])?.evidence;
  return { evidence, ids, kept };
}

beforeEach(() => startNewSession());

describe("recordEvidence", () => {
  it("keeps findings, verdict and place with the version that they are about", () => {
    const { evidence, kept } = record(2);
    evidence.check(0, [blocking]);
    evidence.check(1, []);
    evidence.skip(0, { kind: "blocked" });
    evidence.judge({ type: "verdict-reached", index: 1, against: "incumbent", verdict: wins });
    const ranks = [
      { contestant: 1, strength: 2, best: 1, worst: 1 },
      { contestant: "incumbent", strength: 1, best: 2, worst: 2 },
    ] as const;
    evidence.rank({ type: "ranking-reached", ranking: ranks, pairs: 1, calls: 2 });
    expect(kept(0)).toEqual({ ...noEvidence, findings: [blocking], notJudged: { kind: "blocked" } });
    expect(kept(1)).toEqual({ ...noEvidence, findings: [], verdict: wins, place: { best: 1, worst: 1, of: 2 } });
  });

  it("takes no verdict on another candidate for one on the person's own prompt", () => {
    const { evidence, kept } = record(2);
    evidence.check(0, []);
    evidence.judge({ type: "verdict-reached", index: 0, against: 1, verdict: wins });
    expect(kept(0)?.verdict).toBeNull();
  });

  it("gives the same text the same verdict", () => {
    const { evidence, kept } = record(2);
    evidence.check(0, []);
    evidence.check(1, []);
    evidence.skip(1, { kind: "repeats", index: 0 });
    evidence.judge({ type: "verdict-reached", index: 0, against: "incumbent", verdict: wins });
    expect(kept(1)).toEqual({ ...noEvidence, findings: [], verdict: wins });
  });

  it("counts how far the judge is, once all is written", () => {
    const { evidence } = record(3);
    for (const index of [0, 1, 2]) {
      expect(evidence.judging()).toBeNull();
      evidence.check(index, []);
      evidence.end();
    }
    expect(evidence.judging()).toEqual({ judged: 0, of: 3 });
    evidence.skip(0, { kind: "unchanged" });
    evidence.judge({ type: "verdict-reached", index: 1, against: "incumbent", verdict: wins });
    expect(evidence.judging()).toEqual({ judged: 1, of: 2 });
    const unjudged = record(1, false).evidence;
    unjudged.end();
    expect(unjudged.judging()).toBeNull();
  });

  it("knows the strongest candidate, and which versions are the run's own", () => {
    const { evidence, ids } = record(2);
    expect(evidence.bestVersionId()).toBeNull();
    evidence.check(0, [blocking]);
    evidence.check(1, []);
    expect(evidence.bestVersionId()).toBe(ids[1]);
    expect(evidence.isOwn(ids[0] ?? null)).toBe(true);
    expect(evidence.isOwn(null)).toBe(false);
  });
});
