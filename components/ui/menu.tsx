"use client";

import type { LucideIcon } from "lucide-react";
import { useEffect, useRef, type KeyboardEvent } from "react";

export interface MenuItem {
  readonly name: string;
  readonly icon: LucideIcon;
  readonly keys?: string;
  readonly isDisabled?: boolean;
  /** It takes something away. */
  readonly isDanger?: boolean;
  readonly act: () => void;
}

interface MenuProps {
  readonly label: string;
  readonly items: readonly MenuItem[];
  /** Where it opens, and where the focus goes back to. */
  readonly opener: HTMLElement;
  readonly onClose: () => void;
}

const MARGIN = 8;

/** What can be done with one thing. Arrow keys move; Escape, Tab or a click elsewhere closes it. */
export function Menu({ label, items, opener, onClose }: MenuProps) {
  const menu = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const element = menu.current;
    if (element === null) return;
    element.showPopover();
    place(element, opener.getBoundingClientRect());
    element.querySelector("button")?.focus();
    // The menu stays where it is while the list scrolls, so it is closed.
    window.addEventListener("scroll", onClose, { once: true, passive: true });
    return () => {
      window.removeEventListener("scroll", onClose);
    };
  }, [opener, onClose]);

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>): void {
    event.stopPropagation();
    const buttons = [...event.currentTarget.querySelectorAll<HTMLButtonElement>("button:not(:disabled)")];
    const current = buttons.findIndex((button) => button === document.activeElement);
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: current + 1,
      ArrowUp: current - 1 + buttons.length,
      Home: 0,
      End: buttons.length - 1,
    };
    const next = steps[event.key];
    if (next !== undefined) {
      event.preventDefault();
      buttons[next % buttons.length]?.focus();
    } else if (event.key === "Escape" || event.key === "Tab") {
      event.preventDefault();
      opener.focus();
      onClose();
    }
  }

  return (
    <div
      ref={menu}
      popover="auto"
      role="menu"
      tabIndex={-1}
      aria-label={label}
      className="fixed inset-auto m-0 w-max max-w-[calc(100vw-1rem)] min-w-56 rounded-lg border border-line bg-panel p-1 text-ink shadow-xl"
      onKeyDown={onKeyDown}
      onToggle={(event) => {
        if (event.newState === "closed") onClose();
      }}
    >
      {items.map(({ name, icon: Icon, keys, isDisabled = false, isDanger = false, act }) => (
        <button
          key={name}
          type="button"
          role="menuitem"
          tabIndex={-1}
          disabled={isDisabled}
          className={`flex min-h-9 w-full items-center gap-3 rounded-md px-3 text-start text-sm hover:bg-raised focus-visible:bg-raised focus-visible:-outline-offset-2 disabled:opacity-50 pointer-coarse:min-h-11 ${isDanger ? "text-danger" : ""}`}
          onClick={() => {
            opener.focus();
            onClose();
            act();
          }}
        >
          <Icon size={16} aria-hidden />
          <span className="grow">{name}</span>
          {keys !== undefined && (
            <kbd className="text-xs text-quiet pointer-coarse:hidden" aria-hidden>
              {keys}
            </kbd>
          )}
        </button>
      ))}
    </div>
  );
}

/** Under the opener and flush with its right edge; above it where there is no room below. */
function place(element: HTMLElement, anchor: DOMRect): void {
  const { width, height } = element.getBoundingClientRect();
  const hasRoomBelow = anchor.bottom + height + MARGIN <= window.innerHeight;
  element.style.top = `${hasRoomBelow ? anchor.bottom : Math.max(MARGIN, anchor.top - height)}px`;
  element.style.left = `${Math.max(MARGIN, anchor.right - width)}px`;
}
