"use client";

import { useSessionList } from "@/lib/client/session/session-list-store";
import { fetchWithRest } from "../ui/fetch-with-rest";
import { Dialog } from "../ui/dialog";
import { fetchedLater } from "../ui/fetched-later";
import { closeDialog, useSessionsPage } from "./session-actions";

const fetchExport = () => import("./export-dialog");
const fetchTraining = () => import("./training-dialog");
const fetchImport = () => import("./import-dialog");
const fetchBackup = () => import("./backup-settings");

for (const fetchPart of [fetchExport, fetchTraining, fetchImport, fetchBackup]) fetchWithRest(fetchPart);

const ExportDialog = fetchedLater(async () => (await fetchExport()).ExportDialog);
const TrainingDialog = fetchedLater(async () => (await fetchTraining()).TrainingDialog);
const ImportDialog = fetchedLater(async () => (await fetchImport()).ImportDialog);
const BackupSettings = fetchedLater(async () => (await fetchBackup()).BackupSettings);

/** The dialog of the page of sessions that is open. */
export function SessionsDialogs() {
  const dialog = useSessionsPage((state) => state.dialog);
  const hasSessions = useSessionList(({ total }) => total !== null && total > 0);
  switch (dialog?.name) {
    case "export":
      return <ExportDialog sessionIds={dialog.ids} onClose={closeDialog} />;
    case "training":
      return <TrainingDialog sessionIds={dialog.ids} hasSessions={hasSessions} onClose={closeDialog} />;
    case "import":
      return <ImportDialog onClose={closeDialog} />;
    case "backup":
      return (
        <Dialog title="Backup to a folder" onClose={closeDialog}>
          <BackupSettings />
        </Dialog>
      );
    case undefined:
      return null;
  }
}
