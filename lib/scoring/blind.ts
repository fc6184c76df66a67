import type { RandomSource } from "../base/random";
import type { InputOutcome } from "./compare-outputs";

/** Which of the two outputs stands on the left. */
export type LeftSide = "candidate" | "incumbent";

/** Draws a side for each input by itself, so that one that is seen through gives nothing away of the next. */
export function drawLeftSides(inputs: number, random: RandomSource): readonly LeftSide[] {
  // The highest bit: the lowest ones of some generators come in patterns.
  return Array.from({ length: inputs }, () => (random() >>> 31 === 0 ? "candidate" : "incumbent"));
}

/** What a vote for a side means, once it is shown which is which. */
export function readVote(vote: "left" | "right" | "neither", left: LeftSide): InputOutcome {
  if (vote === "neither") return "tie";
  return (vote === "left") === (left === "candidate") ? "win" : "loss";
}
