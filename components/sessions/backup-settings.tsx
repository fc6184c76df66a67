"use client";

import { useEffect } from "react";
import { backUpNow, chooseBackupFolder, forgetBackupFolder, startBackups } from "@/lib/client/transfer/backup";
import { useBackup, type BackupState } from "@/lib/client/transfer/backup-state";
import { Button } from "../ui/button";
import { TransferFailure } from "./transfer-failure";
import { describeExactTime } from "./describe-session";

/** The regular backup: what it does, the folder, and how it went. */
export function BackupSettings() {
  const backup = useBackup();
  useEffect(() => {
    void startBackups();
  }, []);

  return (
    <div className="flex flex-col gap-4 p-5">
      <p className="text-sm text-quiet">
        Goldsmith can copy all sessions into a folder of yours: every ten minutes while it is open and something was
        changed. There is one file for each day, and the newest seven are kept. You can import each of them.
      </p>
      <Status backup={backup} />
      {backup.failure !== null && <TransferFailure failure={backup.failure} />}
      <Actions status={backup.status} />
    </div>
  );
}

function Status({ backup }: { backup: BackupState }) {
  const { status, folderName, lastAt } = backup;
  const last = lastAt === null ? "Nothing was backed up yet." : `Last backup: ${describeExactTime(lastAt)}.`;
  switch (status) {
    case "opening":
      return <p role="status">Looking…</p>;
    case "unsupported":
      return (
        <p role="status">
          This browser gives pages no folder. Press “Export all…” now and then instead, and keep the Goldsmith file; or
          open this page in a current Chrome or Edge.
        </p>
      );
    case "off":
      return <p role="status">No folder is chosen.</p>;
    case "ready":
      return (
        <p role="status">
          Backing up into <Folder name={folderName} />. {last}
        </p>
      );
    case "closed":
      return (
        <p role="status">
          <strong className="font-medium">The backup is waiting.</strong> The browser asks once more before it lets this
          page write into <Folder name={folderName} />. {last}
        </p>
      );
    case "writing":
      return (
        <p role="status">
          Writing into <Folder name={folderName} />…
        </p>
      );
  }
}

function Folder({ name }: { name: string | null }) {
  return (
    <strong className="font-medium wrap-anywhere" dir="auto">
      {name}
    </strong>
  );
}

function Actions({ status }: { status: BackupState["status"] }) {
  switch (status) {
    case "opening":
    case "unsupported":
      return null;
    case "off":
      return (
        <div>
          <Button look="primary" onClick={() => void chooseBackupFolder()}>
            Choose a folder…
          </Button>
        </div>
      );
    case "ready":
    case "closed":
    case "writing":
      return (
        <div className="flex flex-wrap gap-2">
          <Button look="primary" disabled={status === "writing"} onClick={() => void backUpNow()}>
            {status === "closed" ? "Allow and back up now" : "Back up now"}
          </Button>
          <Button disabled={status === "writing"} onClick={() => void chooseBackupFolder()}>
            Another folder…
          </Button>
          <Button disabled={status === "writing"} onClick={() => void forgetBackupFolder()}>
            Stop backing up
          </Button>
        </div>
      );
  }
}
