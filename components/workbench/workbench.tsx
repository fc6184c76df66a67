"use client";

import { useEffect } from "react";
import { saveNow } from "@/lib/client/session-store";
import { Announcer } from "./announcer";
import { useDialog } from "./dialog-store";
import { Header } from "./header";
import { Dialogs, prepareLater } from "./later";
import { ResultPane } from "./result-pane";
import { StorageNotice } from "./storage-notice";
import { TaskForm } from "./task-form";
import { useShortcuts } from "./use-shortcuts";

/** The one screen that does the main job: the task on the left, what was made of it on the right. */
export function Workbench() {
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
      <main className="mx-auto grid w-full max-w-[100rem] grow grid-cols-1 items-start gap-4 px-3 py-4 sm:px-5 lg:grid-cols-2 lg:gap-6 lg:py-6">
        <h1 className="sr-only">Workbench: a silver prompt becomes a golden one</h1>
        <TaskForm />
        <ResultPane />
      </main>
      <Announcer />
      {hasDialog && <Dialogs />}
    </div>
  );
}
