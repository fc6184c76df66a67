import { optimize, stopRun } from "@/lib/client/run/run-optimizer";
import { useRun } from "@/lib/client/run/run-store";
import { useDialog } from "../ui/dialog-store";
import { isComposing, take, useKeys } from "../ui/use-keys";
import { showView } from "../prompt/view-store";

/** The keys of the workbench, as the shortcuts dialog lists them. */
export function useWorkbenchShortcuts(): void {
  useKeys(onKeyDown);
}

function onKeyDown(event: KeyboardEvent): void {
  if (isComposing(event) || event.defaultPrevented || useDialog.getState().open !== null) return;
  const withCommand = event.ctrlKey || event.metaKey;
  if (withCommand && event.key === "Enter") return take(event, () => void optimize());
  if (event.key === "Escape" && useRun.getState().run.status === "running") return take(event, () => void stopRun());
  if (event.altKey && event.code === "Digit1") return take(event, () => showView("text"));
  if (event.altKey && event.code === "Digit2") return take(event, () => showView("words"));
  if (event.altKey && event.code === "Digit3") return take(event, () => showView("side-by-side"));
}
