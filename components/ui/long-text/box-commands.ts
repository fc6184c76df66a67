import type { KeyboardEvent } from "react";

export type Command = "undo" | "redo" | "select-all" | "to-start" | "to-end";

/** What the keys ask for, where the browser would do it to what a box holds and not to the whole text. */
export function commandOf({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): Command | null {
  if (altKey || !(ctrlKey || metaKey)) return null;
  switch (key.toLowerCase()) {
    case "z":
      return shiftKey ? "redo" : "undo";
    case "y":
      return "redo";
    case "a":
      return "select-all";
    case "home":
      return "to-start";
    case "end":
      return "to-end";
    case "arrowup":
      return metaKey ? "to-start" : null;
    case "arrowdown":
      return metaKey ? "to-end" : null;
    default:
      return null;
  }
}
