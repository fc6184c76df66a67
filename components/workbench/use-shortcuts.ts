import { useEffect } from "react";
import { optimize, stopRun } from "@/lib/client/run-optimizer";
import { useRun } from "@/lib/client/run-store";
import { openDialog, useDialog } from "./dialog-store";
import { showView } from "./view-store";

/** The keys of the workbench, as the shortcuts dialog lists them. */
export function useShortcuts(): void {
  useEffect(() => {
    document.addEventListener("keydown", onKeyDown);
    return () => {
      document.removeEventListener("keydown", onKeyDown);
    };
  }, []);
}

function onKeyDown(event: KeyboardEvent): void {
  if (event.isComposing || useDialog.getState().open !== null) return;
  const withCommand = event.ctrlKey || event.metaKey;
  if (withCommand && event.key === "Enter") return take(event, () => void optimize());
  if (withCommand && event.key.toLowerCase() === "k") return take(event, () => openDialog("commands"));
  if (event.key === "Escape" && useRun.getState().run.status === "running") return take(event, () => void stopRun());
  if (event.altKey && event.code === "Digit1") return take(event, () => showView("text"));
  if (event.altKey && event.code === "Digit2") return take(event, () => showView("words"));
  if (event.altKey && event.code === "Digit3") return take(event, () => showView("side-by-side"));
  if (event.key === "?" && !isTyping(event.target)) return take(event, () => openDialog("shortcuts"));
}

function take(event: KeyboardEvent, action: () => void): void {
  event.preventDefault();
  action();
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches("input, textarea, select, [contenteditable]");
}
