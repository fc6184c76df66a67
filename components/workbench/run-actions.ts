import { optimize, stopRun } from "@/lib/client/run/run-optimizer";
import { isBusy, useRun } from "@/lib/client/run/run-store";
import { altDigitKey, commandKey, plainKey, type Action } from "../ui/action";
import { showView } from "../prompt/view-store";

export const optimizeAction = {
  name: "Optimize",
  key: commandKey("Enter", "↵", "Enter"),
  when: () => !isBusy(useRun.getState().run),
  act: () => void optimize(),
} as const satisfies Action;

export const stopAction = {
  name: "Stop",
  key: plainKey("Escape", "Esc"),
  when: () => useRun.getState().run.status === "running",
  act: () => void stopRun(),
} as const satisfies Action;

export const viewActions: readonly Action[] = [
  { name: "Show the text", key: altDigitKey(1), act: () => showView("text") },
  { name: "Show the changes", key: altDigitKey(2), act: () => showView("words") },
  { name: "Show side by side", key: altDigitKey(3), act: () => showView("side-by-side") },
];

/** What the workbench does by a key. */
export const keyedActions: readonly Action[] = [optimizeAction, stopAction, ...viewActions];
