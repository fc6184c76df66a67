import { useEffect } from "react";

/** Listens to the keys of the whole page. `onKeyDown` must be the same function at every draw. */
export function useKeys(onKeyDown: (event: KeyboardEvent) => void): void {
  useEffect(() => {
    document.addEventListener("keydown", onKeyDown);
    return () => {
      document.removeEventListener("keydown", onKeyDown);
    };
  }, [onKeyDown]);
}

/** Does the action in place of what the browser would do. */
export function take(event: KeyboardEvent, action: () => void): void {
  event.preventDefault();
  action();
}

/** True where a key writes a character. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches("input, textarea, select, [contenteditable]");
}
