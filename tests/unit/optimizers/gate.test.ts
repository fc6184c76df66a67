import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Finding } from "@/lib/checks/check";
import { type Evidence, passGate } from "@/lib/optimizers/gate";
import { summarizeTrial } from "@/lib/scoring/compare-outputs";
import { verdictWith } from "../judge/verdicts";

const finding = (severity: Finding["severity"], message = "“{{name}}” is missing."): Finding => ({
  check: "place-holders",
  severity,
  message,
  advice: "Put it back.",
  place: null,
  source: "here",
  repaired: null,
});

const nothing: Evidence = { findings: [], verdict: null, trial: null, vote: null };
const won = summarizeTrial(Array(6).fill("win"));
const lost = summarizeTrial(Array(6).fill("loss"));
const undecided = summarizeTrial(["win"]);

describe("passGate", () => {
  it.each<[string, Partial<Evidence>, string, string]>([
    ["the judge", { verdict: verdictWith(2) }, "verdict", "The judge: preferred in both orders, 0.88 and 0.88."],
    ["the trial", { trial: won }, "trial", won.sentence],
    ["the vote", { vote: "candidate" }, "vote", "You preferred what it led to."],
    ["the trial, where the judge sees a tie", { trial: won, verdict: verdictWith(0) }, "trial", won.sentence],
    [
      "the vote, against figures",
      { vote: "candidate", trial: lost, verdict: verdictWith(-2) },
      "vote",
      "You preferred what it led to.",
    ],
    [
      "the judge, where a trial was too short to say",
      { verdict: verdictWith(2), trial: undecided },
      "verdict",
      "The judge: preferred in both orders, 0.88 and 0.88.",
    ],
  ])("calls a candidate golden by %s", (_, evidence, by, reason) => {
    expect(passGate({ ...nothing, ...evidence })).toEqual({ name: "golden", by, reason });
  });

  it.each<[string, Partial<Evidence>, string]>([
    ["was never compared", {}, "Nobody has compared it with your prompt."],
    ["was never checked", { findings: null, verdict: verdictWith(9) }, "It has not been checked."],
    [
      "is blocked",
      { findings: [finding("blocking")], verdict: verdictWith(9), trial: won, vote: "candidate" },
      "“{{name}}” is missing.",
    ],
    [
      "ties",
      { verdict: verdictWith(0, 2) },
      "The judge: a tie: whichever prompt stood first was preferred, 0.88 and 0.12.",
    ],
    ["was refused", { verdict: verdictWith(-2) }, "The judge: refused in both orders, 0.12 and 0.12."],
    ["lost the trial", { trial: lost, verdict: verdictWith(9) }, lost.sentence],
    [
      "lost the vote",
      { vote: "incumbent", trial: won, verdict: verdictWith(9) },
      "You preferred what your own prompt led to.",
    ],
    ["was tried too little", { trial: undecided }, undecided.sentence],
    ["made no difference to the person", { vote: "neither" }, "You saw no difference."],
  ])("keeps the name candidate for one that %s", (_, evidence, reason) => {
    expect(passGate({ ...nothing, ...evidence })).toEqual({ name: "candidate", reason });
  });

  it("tells how many more checks block", () => {
    const findings = [finding("warning"), finding("blocking", "One."), finding("blocking"), finding("blocking")];
    expect(passGate({ ...nothing, findings }).reason).toBe("One. 2 more checks block it.");
  });

  it("never says golden while a blocking check is open, nor without a win", () => {
    const evidence = fc.record<Evidence>({
      findings: fc.option(fc.array(fc.constantFrom(finding("blocking"), finding("warning"), finding("advice")))),
      verdict: fc.option(fc.constantFrom(verdictWith(1), verdictWith(0), verdictWith(-1))),
      trial: fc.option(fc.constantFrom(won, lost, undecided)),
      vote: fc.option(fc.constantFrom("candidate" as const, "incumbent" as const, "neither" as const)),
    });
    fc.assert(
      fc.property(evidence, (given) => {
        const decision = passGate(given);
        if (decision.name !== "golden") return;
        expect(given.findings?.some(({ severity }) => severity === "blocking")).toBe(false);
        const wins = {
          vote: given.vote === "candidate",
          trial: given.trial === won,
          verdict: given.verdict?.outcome === "wins",
        };
        expect(wins[decision.by]).toBe(true);
      }),
    );
  });
});
