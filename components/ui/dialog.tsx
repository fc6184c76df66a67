"use client";

import { X } from "lucide-react";
import { useEffect, useId, useRef, type ReactNode } from "react";
import { Button } from "./button";

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** A drawer slides along the right edge; a window stands in the middle, and a wide one takes most of the page. */
  readonly shape?: "window" | "wide" | "drawer";
  /** Hides the title bar; the title is still read by screen readers. */
  readonly isBare?: boolean;
}

const shapes = {
  window: "m-auto w-[min(44rem,calc(100vw-1.5rem))] max-h-[min(46rem,calc(100dvh-1.5rem))] rounded-xl",
  wide: "m-auto h-[min(64rem,calc(100dvh-1.5rem))] w-[min(96rem,calc(100vw-1.5rem))] max-h-none max-w-none rounded-xl max-sm:h-dvh max-sm:w-screen max-sm:rounded-none max-sm:border-0",
  drawer: "my-0 mr-0 ml-auto h-dvh max-h-none w-[min(26rem,100vw)] border-y-0 border-r-0",
} as const;

/** The browser's own modal dialog: focus stays inside, Escape closes it, and focus returns to where it was. */
export function Dialog({ title, onClose, children, shape = "window", isBare = false }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  useEffect(() => {
    const element = dialog.current;
    const opener = document.activeElement;
    element?.showModal();
    return () => {
      element?.close();
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);

  function close(): void {
    // A field that takes its value when it is left would lose what was typed if it vanished first.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    onClose();
  }

  return (
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      className={`flex-col overflow-hidden border border-line bg-panel text-ink shadow-2xl open:flex ${shapes[shape]}`}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
      onPointerDown={(event) => {
        if (event.target === event.currentTarget) close();
      }}
    >
      <header className={isBare ? "sr-only" : "flex items-center gap-3 border-b border-line py-2 pr-2 pl-5"}>
        <h2 id={titleId} className="grow font-semibold">
          {title}
        </h2>
        {!isBare && (
          <Button look="quiet" aria-label="Close" onClick={onClose}>
            <X size={18} aria-hidden />
          </Button>
        )}
      </header>
      <div className="flex min-h-0 grow flex-col overflow-y-auto overscroll-contain">{children}</div>
    </dialog>
  );
}
