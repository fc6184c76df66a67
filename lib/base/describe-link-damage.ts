import type { Failure } from "./failure";

/** What is wrong with a link, in the words of `describeFailure`. */
export function describeLinkDamage(damage: Extract<Failure, { kind: "link-damaged" }>["damage"]): {
  readonly title: string;
  readonly advice: string;
  readonly remedy: null;
} {
  switch (damage) {
    case "cut-off":
      return {
        title: "The end of this link is missing",
        advice:
          "Some programs cut long links. Copy the whole link again, or ask the sender for it as a file. Nothing was saved.",
        remedy: null,
      };
    case "altered":
      return {
        title: "This link was altered on its way",
        advice: "What arrived is not what was sent, so it is not shown. Ask for the link again. Nothing was saved.",
        remedy: null,
      };
    case "unreadable":
      return {
        title: "This was not shared from Goldsmith",
        advice:
          "What arrived is no link or file that Goldsmith makes for sharing. Copy the whole link again, or ask the sender for it as a file. Nothing was saved.",
        remedy: null,
      };
  }
}
