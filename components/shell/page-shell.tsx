"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { useEffect, useRef, type ReactNode } from "react";
import { comeBack, leave, saveNow } from "@/lib/client/database/typing";
import { useDialog } from "../ui/dialog-store";
import { Header } from "./header";
import { Dialogs, prepareLater } from "./prepare-page";
import { StorageNotice } from "./storage-notice";
import { UpdateBar } from "./update-bar";
import { siteActions } from "./site-actions";
import { useActionKeys } from "../ui/use-action-keys";

/** Out of the browser's memory, and not at the page's beginning. */
function onPageShow({ persisted }: PageTransitionEvent): void {
  if (persisted) comeBack();
}

/** What stands on every page around its own content, which brings the `main` element; it stays from page to page. */
export function PageShell({ children }: { children: ReactNode }) {
  useActionKeys(siteActions);
  const hasDialog = useDialog((state) => state.open !== null);
  useFocusOfPage();

  useEffect(() => {
    prepareLater();
    window.addEventListener("pagehide", leave);
    window.addEventListener("pageshow", onPageShow);
    document.addEventListener("visibilitychange", saveNow);
    return () => {
      window.removeEventListener("pagehide", leave);
      window.removeEventListener("pageshow", onPageShow);
      document.removeEventListener("visibilitychange", saveNow);
    };
  }, []);

  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink />
      <Header />
      <StorageNotice />
      {children}
      <footer className="border-t border-line px-4 py-2 text-center text-xs text-quiet">
        Nothing that you type leaves this tab.{" "}
        <Link
          href="/about/"
          prefetch={false}
          className="inline-flex min-h-6 items-center underline underline-offset-2 hover:text-ink pointer-coarse:min-h-11"
        >
          How it is protected, and how to check it
        </Link>
      </footer>
      <UpdateBar />
      {hasDialog && <Dialogs />}
    </div>
  );
}

/** After a step to another page: where the control that led there is gone, who works by keys goes on at its content. */
function useFocusOfPage(): void {
  const path = usePathname();
  const former = useRef(path);
  useEffect(() => {
    if (former.current === path) return;
    former.current = path;
    // What the page itself gives the focus to comes first.
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) focusContent({ preventScroll: true });
    });
  }, [path]);
}

function focusContent(options?: FocusOptions): void {
  const main = document.querySelector("main");
  if (main === null) return;
  // The address keeps its fragment, which may name a session.
  main.tabIndex = -1;
  // Later a click beside all controls must not give it the focus again.
  main.addEventListener("blur", () => main.removeAttribute("tabindex"), { once: true });
  main.focus(options);
}

/** For who walks by keys: past the header, with the first press. */
function SkipLink() {
  return (
    <button
      type="button"
      className="sr-only z-20 rounded-md bg-gold-fill px-4 py-2 text-gold-ink focus:not-sr-only focus:fixed focus:top-2 focus:left-2"
      onClick={() => focusContent()}
    >
      Skip to the page
    </button>
  );
}
