"use client";

import { useEffect, useState, type ReactNode } from "react";
import {
  applyPrepared,
  checkFile,
  resetImport,
  useTransfer,
  type ImportState,
} from "@/lib/client/transfer/transfer-store";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { FileDrop } from "./file-drop";
import { ImportPreview } from "./import-preview";
import { TransferFailure } from "./transfer-failure";
import { countSessions } from "./describe-session";

interface ImportDialogProps {
  readonly onClose: () => void;
  /** Checked at once, where the person has chosen one already. */
  readonly file?: File;
}

/** Reads a file of Goldsmith's, shows what it would do, and does it when the person says so. */
export function ImportDialog({ onClose, file }: ImportDialogProps) {
  const state = useTransfer(({ importing }) => importing);
  useEffect(() => {
    void resetImport();
    if (file !== undefined) void checkFile(file);
    return () => void resetImport();
  }, [file]);

  return (
    <Dialog title="Import" onClose={onClose}>
      <div className="flex flex-col gap-5 p-5">
        <Step state={state} onClose={onClose} />
      </div>
    </Dialog>
  );
}

function Step({ state, onClose }: { state: ImportState; onClose: () => void }) {
  switch (state.status) {
    case "choosing":
      return (
        <>
          <p className="text-sm text-quiet">
            Choose a file that ends in .goldsmith.json. You will see what is in it before anything is changed.
          </p>
          <FileDrop onFile={(file) => void checkFile(file)} />
        </>
      );
    case "checking":
      return (
        <>
          <ProgressBar name="Checking the file" done={state.bytesRead} total={state.bytes}>
            {countSessions(state.sessionsRead)} read. Nothing is changed yet.
          </ProgressBar>
          <Actions>
            <Button onClick={() => void resetImport()}>Stop</Button>
          </Actions>
        </>
      );
    case "prepared":
      return <Prepared state={state} />;
    case "applying":
      return (
        <ProgressBar name="Importing" done={state.done} total={state.total}>
          {state.done.toLocaleString("en")} of {countSessions(state.total)}. If the page is closed now, nothing is
          changed.
        </ProgressBar>
      );
    case "done":
      return (
        <>
          <p role="status">{describeOutcome(state)}</p>
          <Actions>
            <Button look="primary" onClick={onClose}>
              Close
            </Button>
          </Actions>
        </>
      );
    case "failed":
      return (
        <>
          <TransferFailure failure={state.failure} />
          <FileDrop onFile={(file) => void checkFile(file)} />
        </>
      );
  }
}

function Prepared({ state }: { state: Extract<ImportState, { status: "prepared" }> }) {
  const [isAsking, setAsking] = useState(false);
  const { preview, sessionCount, packs } = state.prepared;
  const { sessionsHere } = preview;
  if (isAsking) {
    return (
      <>
        <p role="alert">
          <strong className="font-medium">
            {sessionsHere === 1 ? "The one session" : `All ${countSessions(sessionsHere)}`} that you have here would go,
          </strong>{" "}
          with your own template packs, and this file’s {countSessions(sessionCount)} would take their place. This
          cannot be undone. Export what you have here first, if you are not sure.
        </p>
        <Actions>
          <Button onClick={() => setAsking(false)}>Back</Button>
          <Button look="primary" onClick={() => void applyPrepared("replace")}>
            Replace all
          </Button>
        </Actions>
      </>
    );
  }
  const isEmpty = sessionCount === 0 && packs.length === 0;
  return (
    <>
      <ImportPreview fileName={state.fileName} preview={preview} />
      <Actions>
        <Button onClick={() => void resetImport()}>Another file…</Button>
        {!isEmpty && <Button onClick={() => setAsking(true)}>Replace all…</Button>}
        <Button look="primary" onClick={() => void applyPrepared("merge")}>
          Merge
        </Button>
      </Actions>
    </>
  );
}

function describeOutcome({ mode, outcome }: Extract<ImportState, { status: "done" }>): string {
  const { added, changed, copied, same, removed, packsAdded } = outcome;
  const packs = packsAdded === 0 ? "" : ` ${packsAdded} template ${packsAdded === 1 ? "pack" : "packs"} added.`;
  const copies =
    copied === 0 ? "" : ` ${countSessions(copied)} copied, to keep a task that the file’s newer one replaced.`;
  if (mode === "replace") return `Done. ${countSessions(removed)} removed, ${countSessions(added)} imported.${packs}`;
  return `Done. ${countSessions(added)} added, ${changed.toLocaleString("en")} changed, ${same.toLocaleString("en")} left as they were.${copies}${packs}`;
}

interface ProgressBarProps {
  readonly name: string;
  readonly done: number;
  readonly total: number;
  readonly children: ReactNode;
}

function ProgressBar({ name, done, total, children }: ProgressBarProps) {
  return (
    <div className="flex flex-col gap-2">
      <p className="font-medium">{name}</p>
      <progress className="h-2 w-full" aria-label={name} value={done} max={Math.max(1, total)} />
      <p className="text-sm tabular-nums">{children}</p>
    </div>
  );
}

function Actions({ children }: { children: ReactNode }) {
  return <div className="flex flex-wrap justify-end gap-2">{children}</div>;
}
