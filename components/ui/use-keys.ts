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

/** True for the keys of an input method, such as the Enter that takes its suggestion; Safari tells that one by its code alone. */
export function isComposing(event: KeyboardEvent): boolean {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- no other property tells it in Safari
  return event.isComposing || event.keyCode === 229;
}

/** True where a key writes a character. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches("input, textarea, select, [contenteditable]");
}
