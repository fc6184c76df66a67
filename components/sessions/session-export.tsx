"use client";

import { useEffect } from "react";
import { useSession } from "@/lib/client/session/session-store";
import { ExportDialog } from "./export-dialog";
import { closeDialog } from "../ui/dialog-store";

/** Exports the session on the workbench, from memory where the database cannot be used. */
export function SessionExport() {
  const session = useSession((state) => state.session);
  const draft = useSession((state) => state.draft);
  const versions = useSession((state) => state.versions);
  useEffect(() => {
    if (session === null) closeDialog();
  }, [session]);
  if (session === null) return null;
  const stored = { session: { ...session, task: draft }, versions };
  return <ExportDialog sessionIds={[session.id]} stored={stored} onClose={closeDialog} />;
}
