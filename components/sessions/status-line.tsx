"use client";

import { Copy, Download, GraduationCap, ListChecks, Pin, PinOff, Trash2, X, type LucideIcon } from "lucide-react";
import { useSessionList } from "@/lib/client/session/session-list-store";
import { Button } from "../ui/button";
import { isNarrowed } from "./query-address";
import { clearSelection, focusRow, selectAll, useSelection } from "./selection-store";
import { deleteSessions, duplicateSessions, exportForTraining, exportSessions, setPinned } from "./session-actions";
import { countSessions } from "./describe-session";

/** How many were found; while some are selected, what can be done with them. */
export function StatusLine() {
  const hasSelection = useSelection((state) => state.selected.size > 0);
  return (
    <div className="flex min-h-9 flex-wrap items-center gap-x-1 gap-y-1 text-sm pointer-coarse:min-h-11">
      {hasSelection ? <Selected /> : <Found />}
    </div>
  );
}

function Found() {
  const query = useSessionList((state) => state.query);
  const count = useSessionList((state) => state.ids.length);
  const status = useSessionList((state) => state.status);
  return (
    <>
      <p className="mr-auto text-quiet tabular-nums">{describeFound(count, status, isNarrowed(query))}</p>
      {count > 0 && <SelectAll count={count} />}
    </>
  );
}

/** "Searching… 12 found so far" */
export function describeFound(
  count: number,
  status: ReturnType<typeof useSessionList.getState>["status"],
  isPartial: boolean,
): string {
  switch (status) {
    case "opening":
      return "Opening…";
    case "failed":
      return "";
    case "searching":
      return isPartial ? `Searching… ${count.toLocaleString("en")} found so far` : "Sorting…";
    case "settled":
      return isPartial ? `${countSessions(count)} found` : countSessions(count);
  }
}

function SelectAll({ count }: { count: number }) {
  return (
    <Button
      look="quiet"
      onClick={() => {
        selectAll(useSessionList.getState().ids);
        focusRow();
      }}
    >
      <ListChecks size={16} aria-hidden />
      <span>Select all{count > 1 ? ` ${count.toLocaleString("en")}` : ""}</span>
    </Button>
  );
}

function Selected() {
  const selected = useSelection((state) => state.selected);
  const canWrite = useSessionList((state) => state.canWrite);
  const found = useSessionList((state) => state.ids.length);
  const areAllPinned = useSessionList((state) =>
    [...selected].every((id) => state.summaries.get(id)?.pinnedAt != null),
  );
  const ids = [...selected];
  return (
    <div role="toolbar" aria-label="Selected sessions" className="contents">
      <p className="mr-auto pl-1 font-medium whitespace-nowrap tabular-nums">
        {selected.size.toLocaleString("en")} selected
      </p>
      <Action
        name={areAllPinned ? "Unpin" : "Pin"}
        icon={areAllPinned ? PinOff : Pin}
        isDisabled={!canWrite}
        onClick={() => void setPinned(ids, !areAllPinned)}
      />
      <Action name="Duplicate" icon={Copy} isDisabled={!canWrite} onClick={() => void duplicateSessions(ids)} />
      <Action name="Export…" icon={Download} onClick={() => exportSessions(ids)} />
      <Action name="For training…" icon={GraduationCap} onClick={() => exportForTraining(ids)} />
      <Action name="Delete" icon={Trash2} isDisabled={!canWrite} onClick={() => void deleteSessions(ids)} />
      {selected.size < found && (
        <Action
          name={`Select all ${found.toLocaleString("en")}`}
          icon={ListChecks}
          onClick={() => selectAll(useSessionList.getState().ids)}
        />
      )}
      <Button
        look="quiet"
        aria-label="Clear the selection"
        title="Clear the selection (Esc)"
        className="px-2 pointer-coarse:min-w-11"
        onClick={() => {
          clearSelection();
          focusRow();
        }}
      >
        <X size={16} aria-hidden />
      </Button>
    </div>
  );
}

interface ActionProps {
  readonly name: string;
  readonly icon: LucideIcon;
  readonly isDisabled?: boolean;
  readonly onClick: () => void;
}

function Action({ name, icon: Icon, isDisabled = false, onClick }: ActionProps) {
  return (
    <Button
      look="quiet"
      disabled={isDisabled}
      title={name}
      className="px-2 text-ink md:px-3 pointer-coarse:min-w-11"
      onClick={onClick}
    >
      <Icon size={16} aria-hidden />
      <span className="max-md:sr-only">{name}</span>
    </Button>
  );
}
