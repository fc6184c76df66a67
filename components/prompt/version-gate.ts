import { describeFailure } from "@/lib/base/describe-failure";
import { passGate, type GateDecision } from "@/lib/optimizers/gate";
import type { NotJudged } from "@/lib/optimizers/optimizer";
import { countBlocking } from "@/lib/store/evidence";
import type { Version, VersionEvidence } from "@/lib/store/session";
import { isByModel } from "@/lib/store/is-by-model";

/** What a version may be called, and why; null where nothing was measured on it, and for the prompt that one had. */
export function gateOf({ kind, evidence }: Version): GateDecision | null {
  return kind === "silver" || evidence === undefined ? null : passGate(evidence);
}

export function isGolden(version: Version): boolean {
  return gateOf(version)?.name === "golden";
}

/** Whether a model wrote it and it lost, tied or is blocked, so that the person's own prompt is the better choice. */
export function isLosing(version: Version): boolean {
  const { evidence, origin, kind } = version;
  if (kind !== "candidate" || !isByModel(origin) || evidence === undefined || isGolden(version)) return false;
  return (
    countBlocking(version) > 0 || [evidence.verdict, evidence.trial, evidence.vote].some((known) => known !== null)
  );
}

const deciders = { vote: "by your vote", trial: "by the trial", verdict: "by the judge" } as const;

/** Who called it golden, to stand after the name; null where nobody did. */
export function describeDecider(gate: GateDecision | null): string | null {
  return gate?.name === "golden" ? deciders[gate.by] : null;
}

/** Why the version is called what it is called, in one sentence with its evidence. */
export function describeStanding(version: Version, evidence: VersionEvidence): string {
  const blocking = countBlocking(version);
  if (blocking > 0) return `Not golden while ${blocking === 1 ? "a check blocks" : `${blocking} checks block`} it.`;
  const { verdict, trial, vote, notJudged } = evidence;
  const isCompared = verdict !== null || trial !== null || vote !== null;
  if (!isCompared && notJudged !== null) return describeNotJudged(notJudged);
  return passGate(evidence).reason;
}

function describeNotJudged(reason: NotJudged): string {
  switch (reason.kind) {
    case "blocked":
      return "The judge was not asked, for a check blocked it.";
    case "unchanged":
      return "It is the prompt that it was to rewrite, so there was nothing to judge.";
    case "repeats":
      return `It repeats candidate ${reason.index + 1} of its run.`;
    case "judge-at-chance":
      return "A model this small judges no better than chance, so it was not asked. Try both and vote.";
    case "budget-spent":
      return "The run’s time was used up before the judge came to it.";
    case "failed":
      return `The judge gave no answer. ${describeFailure(reason.failure).title}.`;
  }
}
