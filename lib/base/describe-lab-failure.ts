import type { Failure } from "./failure";
import type { FailureDescription } from "./failure-description";

export type LabFailure = Extract<
  Failure,
  {
    readonly kind:
      | "invalid-cases"
      | "template-failed"
      | "script-failed"
      | "budget-spent"
      | "replay-differs"
      | "tab-gone"
      | "person-needed";
  }
>;

/** What the Lab says of its own failures; the rest stands in `describeFailure`. */
export function describeLabFailure(failure: LabFailure): Omit<FailureDescription, "detail"> {
  switch (failure.kind) {
    case "invalid-cases":
      return {
        title: "These cases cannot be read",
        advice: `${failure.reasons.join(" ")} Nothing was stored.`,
        remedy: null,
      };
    case "template-failed":
      return {
        title: "This row's template cannot be filled",
        advice: "The other rows went on. Correct the template, then run this row again.",
        remedy: null,
      };
    case "script-failed":
      return {
        title: "This row's script ended with an error",
        advice: "The other rows went on. Correct the script, then run this row again.",
        remedy: null,
      };
    case "budget-spent":
      return {
        title: "The budget is used up",
        advice: "Everything that was measured is kept. Raise the budget to go on from here.",
        remedy: null,
      };
    case "replay-differs":
      return {
        title: "This cannot go on from where it stopped",
        advice: `The model, the rows or the method have changed since its call ${failure.step + 1}. What was made is kept: begin anew from the best of its prompts.`,
        remedy: null,
      };
    case "tab-gone":
      return {
        title: "Its tab was closed or reloaded, or the browser ended it",
        advice: "Nothing is lost; it goes on where it stopped.",
        remedy: null,
      };
    case "person-needed":
      return {
        title: "The search waits for your judgement",
        advice: "Answer its question; it goes on from there. Nothing is lost if you come back later.",
        remedy: null,
      };
  }
}
