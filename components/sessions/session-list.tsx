"use client";

import { defaultRangeExtractor, useWindowVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useMemo, useRef, useState, type MouseEvent, type RefObject } from "react";
import { useSessionList, wantSummaries } from "@/lib/client/session/session-list-store";
import {
  deleteSessions,
  exportForTraining,
  exportSessions,
  renameSession,
  setPinned,
  duplicateSessions,
} from "./session-actions";
import { RowMenu, type RowAction } from "./row-menu";
import { focusRow, focusSettled, selectRange, setActive, toggleSelected, useSelection } from "./selection-store";
import { SessionRow, type RowHandlers } from "./session-row";
import { useListKeys } from "./use-list-keys";
import { useListLayout } from "./use-list-layout";
import { useNow } from "./use-now";
import { sessionName } from "./describe-session";

interface SessionListProps {
  /** What sticks above the list. */
  readonly bar: RefObject<HTMLElement | null>;
  readonly onOpen: (id: string) => void;
}

/** Rows drawn beyond what can be seen, on either side. */
const OVERSCAN = 6;
/** Rows read beyond those that are drawn. */
const READ_AHEAD = 20;

/** The sessions that were found. Only those near the window are drawn and read, whatever their number. */
export function SessionList({ bar, onOpen }: SessionListProps) {
  const ids = useSessionList((state) => state.ids);
  const summaries = useSessionList((state) => state.summaries);
  const canWrite = useSessionList((state) => state.canWrite);
  const activeId = useSelection((state) => state.activeId);
  const [renamingId, setRenamingId] = useState<string | null>(null);
  const [menu, setMenu] = useState<{ readonly id: string; readonly opener: HTMLElement } | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const layout = useListLayout(bar, list);
  const now = useNow();
  const activeIndex = Math.max(0, activeId === null ? 0 : ids.indexOf(activeId));

  const virtualizer = useWindowVirtualizer({
    count: ids.length,
    estimateSize: () => layout.rowHeight,
    getItemKey: (index) => ids[index] ?? index,
    overscan: OVERSCAN,
    scrollMargin: layout.listTop,
    scrollPaddingStart: layout.coveredTop,
    scrollPaddingEnd: layout.rowHeight,
    // The row that has the focus stays, or the focus would be lost.
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), activeIndex])]
        .filter((index) => index < ids.length)
        .sort((one, other) => one - other),
  });
  useEffect(() => virtualizer.measure(), [virtualizer, layout.rowHeight]);

  // A new search begins at its first row.
  const query = useSessionList((state) => state.query);
  const drawnQuery = useRef(query);
  useEffect(() => {
    if (drawnQuery.current === query) return;
    drawnQuery.current = query;
    const top = layout.listTop - layout.coveredTop;
    if (window.scrollY > top) window.scrollTo({ top });
  }, [query, layout]);

  const first = virtualizer.range?.startIndex ?? 0;
  const last = virtualizer.range?.endIndex ?? 0;
  useEffect(() => {
    wantSummaries([
      ...ids.slice(Math.max(0, first - READ_AHEAD), last + 1 + READ_AHEAD),
      ...ids.slice(activeIndex, activeIndex + 1),
    ]);
  }, [ids, first, last, activeIndex]);

  const isFocusWanted = useSelection((state) => state.isFocusWanted);
  useEffect(() => {
    // A row that is brought back is not there yet.
    const isThere = ids.length > 0 && (activeId === null || ids.includes(activeId));
    if (!isFocusWanted || !isThere) return;
    virtualizer.scrollToIndex(activeIndex);
    list.current?.querySelector<HTMLElement>("[data-active=true] [data-opens]")?.focus({ preventScroll: true });
    focusSettled();
  }, [isFocusWanted, ids, activeId, activeIndex, virtualizer]);

  const handlers = useMemo<RowHandlers>(
    () => ({
      onOpen: (id: string, event: MouseEvent) => {
        setActive(id);
        if (event.shiftKey) selectRange(useSessionList.getState().ids, id);
        else if (event.ctrlKey || event.metaKey) toggleSelected(id);
        else onOpen(id);
      },
      onSelect: (id, withShift) => (withShift ? selectRange(useSessionList.getState().ids, id) : toggleSelected(id)),
      onPin: (id, isPinned) => {
        setActive(id);
        void setPinned([id], isPinned);
      },
      onMenu: (id, opener) => {
        setActive(id);
        setMenu({ id, opener });
      },
      onRename: (id, name) => {
        setRenamingId(null);
        focusRow(id);
        if (name !== null) void renameSession(id, name);
      },
    }),
    [onOpen],
  );

  const rowsOnAPage = Math.max(1, Math.floor((window.innerHeight - layout.coveredTop) / layout.rowHeight) - 1);
  const onKeyDown = useListKeys({ activeIndex, rowsOnAPage, canWrite, rename: setRenamingId });

  function act(action: RowAction, id: string): void {
    switch (action) {
      case "open":
        return onOpen(id);
      case "rename":
        return setRenamingId(id);
      case "pin":
        return void setPinned([id], summaries.get(id)?.pinnedAt === null);
      case "duplicate":
        return void duplicateSessions([id]);
      case "export":
        return exportSessions([id]);
      case "training":
        return exportForTraining([id]);
      case "delete":
        return void deleteSessions([id]);
    }
  }

  const menuSummary = menu === null ? undefined : summaries.get(menu.id);
  return (
    <>
      <p id="session-keys" className="sr-only">
        Arrow keys move. Enter opens, Space selects, F2 renames, Delete deletes.
      </p>
      <ul
        ref={list}
        // Safari takes a list without bullets for no list.
        role="list"
        aria-label="Sessions"
        aria-describedby="session-keys"
        className="relative"
        style={{ height: virtualizer.getTotalSize() }}
        onKeyDown={onKeyDown}
        // Space presses a button when it is let go.
        onKeyUp={(event) => {
          if (event.key === " " && isOpener(event.target)) event.preventDefault();
        }}
        onFocus={(event) => {
          const id = event.target.closest("li")?.dataset["sessionId"];
          if (id !== undefined) setActive(id);
        }}
      >
        {virtualizer.getVirtualItems().map(({ index, start }) => {
          const id = ids[index];
          if (id === undefined) return null;
          return (
            <SessionRow
              key={id}
              id={id}
              summary={summaries.get(id)}
              index={index}
              count={ids.length}
              top={start - layout.listTop}
              height={layout.rowHeight}
              now={now}
              isActive={index === activeIndex}
              isRenaming={id === renamingId}
              canWrite={canWrite}
              handlers={handlers}
            />
          );
        })}
      </ul>
      {menu !== null && menuSummary !== undefined && (
        <RowMenu
          label={`Actions for ${sessionName(menuSummary)}`}
          isPinned={menuSummary.pinnedAt !== null}
          canWrite={canWrite}
          opener={menu.opener}
          onAction={(action) => act(action, menu.id)}
          onClose={() => setMenu(null)}
        />
      )}
    </>
  );
}

function isOpener(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.matches("[data-opens]");
}
