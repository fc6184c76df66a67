import { useEffect, useRef, type RefObject } from "react";

/**
 * Where one step has made room for the next and the button that was pressed is gone with it, the focus goes to what stands
 * first in the next (`data-step`): keys and screen readers go on from there. Nobody's focus is taken away, and none is
 * given before the person has done something.
 */
export function useFocusOnStep(step: string): RefObject<HTMLElement | null> {
  const box = useRef<HTMLElement>(null);
  const former = useRef(step);
  useEffect(() => {
    if (former.current === step) return;
    former.current = step;
    const isNowhere = document.activeElement === null || document.activeElement === document.body;
    // Older browsers do not tell whether the person has done something.
    if (!isNowhere || !("userActivation" in navigator) || !navigator.userActivation.hasBeenActive) return;
    box.current?.querySelector<HTMLElement>("[data-step]")?.focus({ preventScroll: true });
  }, [step]);
  return box;
}
