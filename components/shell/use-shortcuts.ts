import { isTyping, take, useKeys } from "../ui/use-keys";
import { openDialog, useDialog } from "../ui/dialog-store";

/** The keys that work on every page, as the shortcuts dialog lists them. */
export function useShortcuts(): void {
  useKeys(onKeyDown);
}

function onKeyDown(event: KeyboardEvent): void {
  if (event.isComposing || event.defaultPrevented || useDialog.getState().open !== null) return;
  const withCommand = event.ctrlKey || event.metaKey;
  if (withCommand && event.key.toLowerCase() === "k") return take(event, () => openDialog("commands"));
  if (event.key === "?" && !isTyping(event.target)) return take(event, () => openDialog("shortcuts"));
}
