"use client";

import { Ellipsis, Pin } from "lucide-react";
import Link from "next/link";
import { memo, useId, type MouseEvent } from "react";
import { sessionAddress } from "@/lib/client/session/session-address";
import type { SessionSummary } from "@/lib/store/session";
import { RenameField } from "./rename-field";
import { useSelection } from "./selection-store";
import { describeExactTime, describeModels, describeTime, sessionName, verdictName } from "./describe-session";

interface SessionRowProps {
  readonly id: string;
  /** Undefined until it is read from the database. */
  readonly summary: SessionSummary | undefined;
  /** From 0; `count` rows in all, most of which are not drawn. */
  readonly index: number;
  readonly count: number;
  /** Pixels from the top of the list. */
  readonly top: number;
  readonly height: number;
  readonly now: number;
  /** The one row that Tab reaches. */
  readonly isActive: boolean;
  readonly isRenaming: boolean;
  readonly canWrite: boolean;
  /** Never change from one drawing to the next. */
  readonly handlers: RowHandlers;
}

export interface RowHandlers {
  readonly onOpen: (id: string, event: MouseEvent) => void;
  readonly onSelect: (id: string, withShift: boolean) => void;
  readonly onPin: (id: string, isPinned: boolean) => void;
  readonly onMenu: (id: string, button: HTMLElement) => void;
  /** Null where the name stays as it was. */
  readonly onRename: (id: string, name: string | null) => void;
}

const controls = "grid size-9 shrink-0 place-items-center rounded-md pointer-coarse:size-11";
const shownWhenUseful =
  "opacity-0 group-focus-within:opacity-100 group-hover:opacity-100 aria-pressed:opacity-100 max-lg:opacity-100 pointer-coarse:opacity-100";

/** One session: a place-holder of the same height until it is read. */
export const SessionRow = memo(function SessionRow(props: SessionRowProps) {
  const { id, summary, index, count, top, height, now, isActive, isRenaming, canWrite, handlers } = props;
  const isSelected = useSelection((state) => state.selected.has(id));
  const factsId = useId();
  const tabIndex = isActive ? 0 : -1;
  const name = summary === undefined ? "Reading…" : sessionName(summary);
  const isPinned = summary !== undefined && summary.pinnedAt !== null;

  return (
    <li
      aria-setsize={count}
      aria-posinset={index + 1}
      data-session-id={id}
      data-selected={isSelected}
      data-active={isActive}
      data-last={index === count - 1}
      // The list's own border ends the last one.
      className="group absolute inset-x-0 flex cursor-pointer items-center gap-1 border-line px-1 -outline-offset-2 outline-gold hover:bg-raised/60 has-[[data-opens]:focus-visible]:outline-2 data-[last=false]:border-b data-[selected=true]:bg-gold-wash sm:px-2"
      style={{ top, height }}
      onClick={(event) => {
        // All of the row opens it but its other controls.
        const isElsewhere = (event.target as Element).closest("label, input, button:not([data-opens])") !== null;
        if (!isElsewhere) handlers.onOpen(id, event);
      }}
    >
      <label className={controls}>
        <input
          type="checkbox"
          aria-label={`Select ${name}`}
          tabIndex={tabIndex}
          checked={isSelected}
          disabled={summary === undefined}
          className="size-4 accent-gold-fill"
          // React tells a change of a check box by its click.
          onChange={(event) => handlers.onSelect(id, (event.nativeEvent as PointerEvent).shiftKey)}
        />
      </label>
      <div className="grid min-w-0 grow content-center gap-x-6 lg:grid-cols-[minmax(0,1fr)_minmax(0,13rem)_11.5rem_7.5rem] lg:items-center">
        {isRenaming && summary !== undefined ? (
          <RenameField summary={summary} onDone={(newName) => handlers.onRename(id, newName)} />
        ) : (
          <Link
            href={sessionAddress(id)}
            prefetch={false}
            data-opens
            tabIndex={tabIndex}
            aria-describedby={factsId}
            dir="auto"
            // The row does it, with all of its area; the browser's own ways to a new tab stay.
            onClick={(event) => event.preventDefault()}
            // In any script it stands at the beginning of its column.
            className={`min-w-0 truncate rounded-sm text-left ${summary?.name == null ? "" : "font-medium"} ${summary === undefined || summary.title === "" ? "text-quiet" : ""}`}
          >
            {name}
          </Link>
        )}
        <p id={factsId} className="flex min-w-0 gap-x-2 text-xs text-quiet lg:contents lg:text-sm">
          {summary !== undefined && <Facts summary={summary} now={now} />}
        </p>
      </div>
      <button
        type="button"
        tabIndex={tabIndex}
        aria-label={`Pin ${name} to the top`}
        aria-pressed={isPinned}
        title={isPinned ? "Unpin" : "Pin to the top"}
        disabled={!canWrite || summary === undefined}
        className={`${controls} text-quiet hover:bg-raised hover:text-ink aria-pressed:text-gold max-lg:not-aria-pressed:hidden ${shownWhenUseful}`}
        onClick={() => handlers.onPin(id, !isPinned)}
      >
        <Pin size={16} className={isPinned ? "fill-current" : ""} aria-hidden />
      </button>
      <button
        type="button"
        tabIndex={tabIndex}
        aria-label={`Actions for ${name}`}
        aria-haspopup="menu"
        title="Actions"
        disabled={summary === undefined}
        className={`${controls} text-quiet hover:bg-raised hover:text-ink ${shownWhenUseful}`}
        onClick={(event) => handlers.onMenu(id, event.currentTarget)}
      >
        <Ellipsis size={18} aria-hidden />
      </button>
    </li>
  );
});

function Facts({ summary, now }: { summary: SessionSummary; now: number }) {
  const { models, verdict, updatedAt } = summary;
  return (
    <>
      <span className="order-3 min-w-0 truncate text-quiet lg:order-none" title={models.join(", ")}>
        {describeModels(models)}
      </span>
      <span className="order-2 inline-flex shrink-0 items-center gap-2 lg:order-none">
        <span aria-hidden className={`size-2 rounded-full max-lg:hidden ${marks[verdict]}`} />
        <span className={verdict === "undecided" ? "text-quiet" : "text-ink"}>{verdictName(verdict)}</span>
      </span>
      <time
        dateTime={new Date(updatedAt).toISOString()}
        title={describeExactTime(updatedAt)}
        className="order-1 shrink-0 text-quiet tabular-nums lg:order-none lg:text-end"
      >
        {describeTime(updatedAt, now)}
      </time>
    </>
  );
}

const marks = {
  undecided: "border border-line-strong",
  golden: "bg-gold-fill",
  chosen: "bg-added",
  kept: "bg-silver",
} as const;
