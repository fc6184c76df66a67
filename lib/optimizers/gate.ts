import type { Finding } from "../checks/check";
import { describeVerdict } from "../judge/describe-verdict";
import type { Verdict } from "../judge/verdict";

/** All that is known of a candidate; null for what has not been done. */
export interface Evidence {
  readonly findings: readonly Finding[] | null;
  /** Against the silver prompt. */
  readonly verdict: Verdict | null;
  /** Both prompts at work; `sentence` is the trial's own, with its figures. */
  readonly trial: { readonly outcome: "wins" | "loses" | "undecided"; readonly sentence: string } | null;
  /** Which prompt's outputs the person preferred. */
  readonly vote: "candidate" | "incumbent" | "neither" | null;
}

/** What a candidate may be called, and why in one sentence. Where it is "candidate", "keep yours" is the first choice. */
export type GateDecision =
  | { readonly name: "golden"; readonly by: "vote" | "trial" | "verdict"; readonly reason: string }
  | { readonly name: "candidate"; readonly reason: string };

/**
 * The only way to the name "golden": every check was made, none that blocks is open, and the candidate won. What stands
 * nearer to the person's own use decides: their vote before the trial's figures, and these before the judge's opinion of
 * two texts. A lost vote or trial is so not outweighed by a verdict.
 */
export function passGate({ findings, verdict, trial, vote }: Evidence): GateDecision {
  if (findings === null) return candidate("It has not been checked.");
  const blocking = findings.filter(({ severity }) => severity === "blocking");
  const [first] = blocking;
  if (first !== undefined) return candidate(describeBlocking(first, blocking.length - 1));

  if (vote === "candidate") return golden("vote", "You preferred what it led to.");
  if (vote === "incumbent") return candidate("You preferred what your own prompt led to.");
  if (trial?.outcome === "wins") return golden("trial", trial.sentence);
  if (trial?.outcome === "loses") return candidate(trial.sentence);
  if (verdict?.outcome === "wins") return golden("verdict", `The judge: ${describeVerdict(verdict)}.`);
  if (verdict !== null) return candidate(`The judge: ${describeVerdict(verdict)}.`);
  if (vote === "neither") return candidate("You saw no difference.");
  return candidate(trial?.sentence ?? "Nobody has compared it with your prompt.");
}

function golden(by: "vote" | "trial" | "verdict", reason: string): GateDecision {
  return { name: "golden", by, reason };
}

function candidate(reason: string): GateDecision {
  return { name: "candidate", reason };
}

function describeBlocking({ message }: Finding, others: number): string {
  if (others === 0) return message;
  return others === 1 ? `${message} One more check blocks it.` : `${message} ${others} more checks block it.`;
}
