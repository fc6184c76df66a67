"use client";

import { useEffect } from "react";
import { followEdits } from "@/lib/client/reading/follow-edits";
import { followAddress } from "@/lib/client/session/session-address";
import { followStoredSession } from "@/lib/client/session/session-sync";
import { takeSharedText } from "@/lib/client/session/share-target";
import { showLeftSession } from "@/lib/client/session/show-left-session";
import { Announcer } from "./announcer";
import { ResultPane } from "./result/result-pane";
import { SharedTextNotice } from "./task/shared-text";
import { SessionNotice } from "./session-notice";
import { SessionTitle } from "./session-title";
import { TaskForm } from "./task/task-form";
import { keyedActions } from "./run-actions";
import { useActionKeys } from "../ui/use-action-keys";

/** The one screen that does the main job: the task on the left, what was made of it on the right. */
export function Workbench() {
  useActionKeys(keyedActions);
  useEffect(() => {
    takeSharedText();
    return followAddress();
  }, []);
  useEffect(() => void showLeftSession(), []);
  useEffect(() => followStoredSession(), []);
  useEffect(() => followEdits(), []);

  return (
    <>
      <SessionTitle />
      <main className="mx-auto grid w-full max-w-[100rem] grow grid-cols-1 content-start items-start gap-4 px-3 py-4 sm:px-5 lg:grid-cols-[minmax(0,5fr)_minmax(0,7fr)] lg:gap-6 lg:py-6">
        <h1 className="sr-only">Workbench: a silver prompt becomes a golden one</h1>
        <SharedTextNotice />
        <SessionNotice />
        <TaskForm />
        <ResultPane />
      </main>
      <Announcer />
    </>
  );
}
