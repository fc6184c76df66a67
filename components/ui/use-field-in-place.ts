import { useEffect, useRef, type FocusEvent, type KeyboardEvent } from "react";
import { isComposing } from "./use-keys";

type Field = HTMLInputElement | HTMLTextAreaElement;

/**
 * For a field that stands for a while in the place of what it edits: it has the focus and is selected whole; Enter or
 * leaving it takes what was typed, Escape leaves all as it was. `onDone` is called once, with the text, or null for Escape.
 */
export function useFieldInPlace<Element extends Field>(
  onDone: (text: string | null) => void,
  { preventScroll = false }: FocusOptions = {},
) {
  const ref = useRef<Element>(null);
  const isDone = useRef(false);

  useEffect(() => {
    ref.current?.focus({ preventScroll });
    ref.current?.select();
  }, [preventScroll]);

  function finish(text: string | null): void {
    // The field loses the focus when it goes away, which must not end it a second time.
    if (isDone.current) return;
    isDone.current = true;
    onDone(text);
  }

  return {
    ref,
    onBlur: (event: FocusEvent<Field>) => finish(event.target.value),
    onKeyDown: (event: KeyboardEvent<Field>) => {
      if (isComposing(event.nativeEvent) || (event.key !== "Enter" && event.key !== "Escape")) return;
      // What it stands in has the focus next, and Enter would open that.
      event.preventDefault();
      finish(event.key === "Enter" ? event.currentTarget.value : null);
    },
  };
}
