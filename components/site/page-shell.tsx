"use client";

import { useEffect, type ReactNode } from "react";
import { saveNow } from "@/lib/client/session-store";
import { useDialog } from "./dialog-store";
import { Header } from "./header";
import { Dialogs, prepareLater } from "./later";
import { StorageNotice } from "./storage-notice";
import { useShortcuts } from "./use-shortcuts";

/** What stands on every page around its own content, which brings the `main` element. */
export function PageShell({ children }: { children: ReactNode }) {
  useShortcuts();
  const hasDialog = useDialog((state) => state.open !== null);

  useEffect(() => {
    prepareLater();
    window.addEventListener("pagehide", saveNow);
    document.addEventListener("visibilitychange", saveNow);
    return () => {
      window.removeEventListener("pagehide", saveNow);
      document.removeEventListener("visibilitychange", saveNow);
    };
  }, []);

  return (
    <div className="flex min-h-dvh flex-col">
      <Header />
      <StorageNotice />
      {children}
      {hasDialog && <Dialogs />}
    </div>
  );
}
