import { isComparable, isHidden, type TriedInput, type Trial } from "@/lib/client/run/trial-store";
import { outcomeOfVote, scoreInput } from "@/lib/client/run/trial-result";
import type { TrialSide } from "@/lib/optimizers/trial-run";
import type { InputOutcome } from "@/lib/scoring/compare-outputs";

/** Which of the two stands left and which right. */
export function sidesOf({ left }: TriedInput): readonly [TrialSide, TrialSide] {
  return [left, left === "candidate" ? "incumbent" : "candidate"];
}

/** What stands over an output; where the person may not know whose it is, only its place. */
export function sideTitle(trial: Trial, input: TriedInput, side: TrialSide): string {
  if (isHidden(trial, input)) return input.left === side ? "Left" : "Right";
  return side === "incumbent" ? "Your prompt" : "The new prompt";
}

/** In the middle of a sentence: "the left prompt", "your prompt", "the new prompt". */
export function sideInWords(trial: Trial, input: TriedInput, side: TrialSide): string {
  const title = sideTitle(trial, input, side).toLowerCase();
  return isHidden(trial, input) ? `the ${title} prompt` : title;
}

/** How an input stands, in few words. */
export function inputState(trial: Trial, input: TriedInput): string {
  if (input.failure !== null) return "does not fit";
  const states = [input.outputs.candidate.state, input.outputs.incumbent.state];
  if (states.includes("writing")) return "writing…";
  if (states.includes("failed")) return "failed";
  if (states.includes("stopped")) return "stopped";
  if (!isComparable(input)) return states.every((state) => state === "waiting") ? "waiting" : "half done";
  if (isHidden(trial, input)) return "to vote on";
  const outcome = scoreInput(trial.scoring, input)?.outcome ?? null;
  const words = [
    ...(outcome === null ? [] : [outcomeInWords(outcome)]),
    ...(input.vote === null ? [] : [`your vote: ${outcomeInWords(outcomeOfVote(input.vote))}`]),
  ];
  return words.length === 0 ? "done" : words.join(", ");
}

function outcomeInWords(outcome: InputOutcome): string {
  switch (outcome) {
    case "win":
      return "the new one";
    case "tie":
      return "no difference";
    case "loss":
      return "yours";
  }
}

/** The values of an input on one line, for a list. */
export function valuesInLine({ values }: TriedInput): string {
  const texts = Array.from(values.values(), (value) => value.replaceAll(/\s+/g, " ").trim() || "(empty)");
  return texts.length === 0 ? "As it is" : texts.join(" · ").slice(0, 160);
}
