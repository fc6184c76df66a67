"use client";

import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import { placeBeside } from "../../ui/place-beside";

interface AddedMarkProps {
  readonly kind: "line" | "answer";
  readonly text: string;
  /** Spoken with the text, and shown beside it. */
  readonly why: string;
  /** What can be done with it; buttons and links. */
  readonly children: ReactNode;
}

const looks = {
  line: "bg-gold-wash decoration-gold-fill decoration-dotted hover:decoration-solid aria-expanded:decoration-solid",
  answer: "bg-silver-wash decoration-silver decoration-solid hover:decoration-2 aria-expanded:decoration-2",
} as const;

/** A mouse on its way over the text opens nothing, and one on its way to the reason does not close it. */
const OPEN_AFTER_MILLISECONDS = 140;
const CLOSE_AFTER_MILLISECONDS = 260;

/** A sentence in the text that the person did not write: pointing at it, the Tab key or a tap says why it is there. */
export function AddedMark({ kind, text, why, children }: AddedMarkProps) {
  const [isOpen, setOpen] = useState(false);
  /** Opened by a click or a key, so that only those, or leaving it, close it. */
  const isHeld = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const whole = useRef<HTMLSpanElement>(null);
  const mark = useRef<HTMLElement>(null);
  const reason = useRef<HTMLSpanElement>(null);
  const id = useId();

  useEffect(() => () => clearTimeout(timer.current), []);
  useEffect(() => {
    const [anchor, panel] = [mark.current, reason.current];
    if (!isOpen || anchor === null || panel === null) return;
    const place = () => placeBeside(panel, anchor);
    const closeElsewhere = ({ target }: Event) => {
      if (!(target instanceof Node && whole.current?.contains(target) === true)) close();
    };
    panel.showPopover();
    place();
    window.addEventListener("scroll", place, { capture: true, passive: true });
    window.addEventListener("resize", place);
    document.addEventListener("pointerdown", closeElsewhere);
    return () => {
      window.removeEventListener("scroll", place, { capture: true });
      window.removeEventListener("resize", place);
      document.removeEventListener("pointerdown", closeElsewhere);
    };
  }, [isOpen]);

  function open(isHeldOpen: boolean): void {
    clearTimeout(timer.current);
    isHeld.current ||= isHeldOpen;
    setOpen(true);
  }

  function close(): void {
    clearTimeout(timer.current);
    isHeld.current = false;
    setOpen(false);
  }

  function later(act: () => void, milliseconds: number): void {
    clearTimeout(timer.current);
    timer.current = setTimeout(act, milliseconds);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === "Escape" && isOpen) {
      // Escape would stop a run as well.
      event.nativeEvent.stopImmediatePropagation();
      mark.current?.focus();
      close();
    } else if ((event.key === "Enter" || event.key === " ") && event.target === mark.current) {
      event.preventDefault();
      open(true);
      requestAnimationFrame(() => reason.current?.querySelector("button")?.focus());
    }
  }

  return (
    <span
      ref={whole}
      onKeyDown={onKeyDown}
      onPointerEnter={(event) => {
        if (event.pointerType === "mouse") later(() => open(false), OPEN_AFTER_MILLISECONDS);
      }}
      onPointerLeave={(event) => {
        if (event.pointerType === "mouse" && !isHeld.current) later(close, CLOSE_AFTER_MILLISECONDS);
      }}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (isHeld.current && !currentTarget.contains(relatedTarget)) close();
      }}
    >
      {/* A button of the browser's own would not break over lines. */}
      <mark
        ref={mark}
        role="button"
        tabIndex={0}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        aria-description={why}
        className={`rounded-xs box-decoration-clone py-px text-ink underline underline-offset-4 ${looks[kind]}`}
        onFocus={({ currentTarget }) => {
          if (currentTarget.matches(":focus-visible")) open(true);
        }}
        onClick={() => {
          // Whoever selects text in it wants to copy.
          if (getSelection()?.isCollapsed === false) return;
          if (isOpen && isHeld.current) close();
          else open(true);
        }}
      >
        {text}
      </mark>
      {isOpen && (
        <span
          ref={reason}
          id={id}
          popover="manual"
          role="dialog"
          aria-label={kind === "line" ? "Why this was added" : "Your answer"}
          dir="ltr"
          className="fixed inset-auto m-0 w-[min(21rem,calc(100vw-1rem))] cursor-auto rounded-lg border border-line-strong bg-panel p-3 text-start font-sans text-sm leading-normal whitespace-normal text-ink shadow-xl"
        >
          <span className="block text-pretty" dir="auto">
            {why}
          </span>
          <span className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-1">{children}</span>
        </span>
      )}
    </span>
  );
}
