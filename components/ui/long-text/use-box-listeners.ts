"use client";

import { useEffect, useLayoutEffect, useRef, type RefObject } from "react";
import { registerSelector } from "./select-in-box";

interface BoxListeners {
  /** The browser's own event: React's of this name is made of others, and cannot prevent all that this one can. */
  readonly onBeforeInput: (event: InputEvent) => void;
  /** The browser's own too: React's comes only where a key or the mouse has selected. */
  readonly onSelect: () => void;
  readonly selectPlace: (box: HTMLTextAreaElement, start: number, end: number) => void;
}

/** Calls the listeners of the last drawing, and stops when the box goes. */
export function useBoxListeners(box: RefObject<HTMLTextAreaElement | null>, listeners: BoxListeners): void {
  const latest = useRef(listeners);
  useLayoutEffect(() => {
    latest.current = listeners;
  });
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const listen = (event: InputEvent) => latest.current.onBeforeInput(event);
    const forget = registerSelector(element, (start, end) => latest.current.selectPlace(element, start, end));
    const look = () => latest.current.onSelect();
    element.addEventListener("beforeinput", listen);
    element.addEventListener("select", look);
    return () => {
      element.removeEventListener("select", look);
      element.removeEventListener("beforeinput", listen);
      forget();
    };
  }, [box]);
}
