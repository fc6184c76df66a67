"use client";

import { useEffect, useId, useState } from "react";
import {
  resetExport,
  startExport,
  stopExport,
  useTransfer,
  type ExportState,
} from "@/lib/client/transfer/transfer-store";
import type { StoredSession } from "@/lib/store/repository";
import type { ExportFormat } from "@/lib/transfer/export-formats";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { TransferFailure } from "./transfer-failure";
import { countSessions } from "./describe-session";

interface ExportDialogProps {
  /** Null for all. */
  readonly sessionIds: readonly string[] | null;
  readonly onClose: () => void;
  /** A session to export as it stands in memory, whatever the database holds of it. */
  readonly stored?: StoredSession;
}

const formats: readonly { readonly format: ExportFormat; readonly name: string; readonly purpose: string }[] = [
  {
    format: "goldsmith",
    name: "Goldsmith file (.goldsmith.json)",
    purpose: "Everything, to keep or to import again, here or on another device.",
  },
  {
    format: "markdown",
    name: "Markdown (.md)",
    purpose: "For reading: the task, and each version with how it was made.",
  },
  { format: "table", name: "Table (.csv)", purpose: "For spreadsheets: one row for each version." },
  {
    format: "pairs",
    name: "Preference pairs (.jsonl)",
    purpose: "For training: prompt, chosen and rejected, of sessions with a chosen version.",
  },
  {
    format: "pop-pairs",
    name: "Preference pairs with POP’s keys (.jsonl)",
    purpose: "The same pairs, as FIPO’s own training data names them.",
  },
];

/** Writes sessions into a file of the chosen format. Closing it stops a file that is not finished. */
export function ExportDialog({ sessionIds, onClose, stored }: ExportDialogProps) {
  const state = useTransfer(({ exporting }) => exporting);
  const [format, setFormat] = useState<ExportFormat>("goldsmith");
  useEffect(() => {
    resetExport();
    return resetExport;
  }, []);
  const isWriting = state.status === "writing";

  return (
    <Dialog title="Export" onClose={onClose}>
      <div className="flex flex-col gap-5 p-5">
        <p className="text-sm text-quiet">
          {sessionIds === null ? "All sessions" : countSessions(sessionIds.length)} into one file. Nothing leaves this
          device unless you send the file on.
        </p>
        <FormatChoice format={format} isDisabled={isWriting} onChange={setFormat} />
        <Progress state={state} format={format} />
        <div className="flex flex-wrap justify-end gap-2">
          {isWriting ? (
            <Button onClick={stopExport}>Stop</Button>
          ) : (
            <>
              <Button onClick={onClose}>{state.status === "done" ? "Close" : "Cancel"}</Button>
              <Button look="primary" onClick={() => void startExport({ sessionIds, format, inMemory: stored ?? null })}>
                {state.status === "done" ? "Export again" : "Export"}
              </Button>
            </>
          )}
        </div>
      </div>
    </Dialog>
  );
}

interface FormatChoiceProps {
  readonly format: ExportFormat;
  readonly isDisabled: boolean;
  readonly onChange: (format: ExportFormat) => void;
}

function FormatChoice({ format, isDisabled, onChange }: FormatChoiceProps) {
  const name = useId();
  return (
    <fieldset className="flex flex-col gap-2" disabled={isDisabled}>
      <legend className="mb-2 text-sm font-medium">Format</legend>
      {formats.map((choice) => (
        <label
          key={choice.format}
          className="flex min-h-11 gap-3 rounded-lg border border-line p-3 hover:border-line-strong has-checked:border-gold-fill has-checked:bg-gold-wash has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-gold"
        >
          <input
            type="radio"
            className="mt-1 shrink-0 accent-gold-fill"
            name={name}
            checked={choice.format === format}
            onChange={() => onChange(choice.format)}
          />
          <span>
            <span className="block text-sm font-medium">{choice.name}</span>
            <span className="block text-sm text-quiet">{choice.purpose}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function Progress({ state, format }: { state: ExportState; format: ExportFormat }) {
  switch (state.status) {
    case "choosing":
      return null;
    case "writing":
      return (
        <div className="flex flex-col gap-2">
          <progress
            className="h-2 w-full"
            aria-label="Writing the file"
            {...(state.total !== null && { value: state.done, max: Math.max(1, state.total) })}
          />
          <p className="text-sm tabular-nums">
            {state.done.toLocaleString("en")}
            {state.total !== null && ` of ${countSessions(state.total)}`} written
          </p>
        </div>
      );
    case "done":
      if (state.written === 0) {
        return (
          <p role="status" className="text-sm">
            Nothing to write, so no file was made. {state.leftOut > 0 && describeLeftOut(state.leftOut, format)}
          </p>
        );
      }
      return (
        <p role="status" className="text-sm">
          <strong className="font-medium">Done.</strong> {countSessions(state.written)} in{" "}
          <span className="wrap-anywhere">{state.fileName}</span>, or the name that you gave it.{" "}
          {state.leftOut > 0 && describeLeftOut(state.leftOut, format)}
        </p>
      );
    case "stopped":
      return (
        <p role="status" className="text-sm">
          Stopped. No file was left behind.
        </p>
      );
    case "failed":
      return <TransferFailure failure={state.failure} />;
  }
}

function describeLeftOut(count: number, format: ExportFormat): string {
  const sessions = `${countSessions(count)} ${count === 1 ? "was" : "were"} left out:`;
  switch (format) {
    case "goldsmith":
    case "markdown":
      return `${sessions} deleted meanwhile, or damaged.`;
    case "table":
      return `${sessions} without any version.`;
    case "pairs":
    case "pop-pairs":
      return `${sessions} without a chosen version, or with nothing to compare it with. “Keep mine” or “Choose this one” beside a result chooses a version.`;
  }
}
