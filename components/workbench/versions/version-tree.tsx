"use client";

import { defaultRangeExtractor, useVirtualizer, type Range } from "@tanstack/react-virtual";
import { Plus } from "lucide-react";
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent } from "react";
import { dismissFailure, useRun } from "@/lib/client/run/run-store";
import { selectVersion, useSession } from "@/lib/client/session/session-store";
import { foldCandidates, type TreeItem } from "@/lib/store/fold-candidates";
import { createKeptLayout } from "@/lib/store/keep-layout";
import { findParent } from "@/lib/store/version-tree";
import type { Version } from "@/lib/store/session";
import { beginAnew } from "../begin-anew";
import { Button } from "../../ui/button";
import { OthersRow, othersTitle } from "./others-row";
import { stepInTree } from "./tree-keys";
import { tellingWords, versionTitle } from "../../prompt/version-label";
import { VersionRow } from "./version-row";

/** The session's versions as a tree; choosing one shows it above. */
export function VersionTree() {
  const versions = useSession((state) => state.versions);
  const isRunning = useRun((state) => state.run.status === "running");
  if (versions.length === 0) return null;
  return (
    <nav aria-labelledby="versions-heading" className="@container border-t border-line px-4 py-3">
      <div className="mb-2 flex items-center justify-between">
        <h3 id="versions-heading" className="text-sm font-medium">
          Versions of this session{" "}
          <span className="font-normal text-quiet tabular-nums">{versions.length.toLocaleString("en")}</span>
        </h3>
        <Button look="quiet" disabled={isRunning} onClick={beginAnew}>
          <Plus size={16} aria-hidden />
          New session
        </Button>
      </div>
      <Tree versions={versions} />
    </nav>
  );
}

/** As many rows are drawn always, so that a screen reader and the browser's search find all of an ordinary session. */
const MOST_ROWS_DRAWN = 200;
/** Rows drawn beyond what can be seen of a larger one, on either side. */
const OVERSCAN = 10;
/** The heights that are taken for a row and for the whole list until they are measured. */
const ROW_PIXELS = 36;
const LIST_PIXELS = 544;

/** The rows that are seen and some around them; the one that has the focus stays, or the focus would be lost. */
function rowsToDraw(range: Range, stop: number): number[] {
  if (range.count <= MOST_ROWS_DRAWN) return Array.from({ length: range.count }, (_, index) => index);
  return [...new Set([...defaultRangeExtractor(range), stop])].sort((one, other) => one - other);
}

/** One stop of the Tab key: arrows move inside, and the row that has the focus is not yet the one that is shown. */
function Tree({ versions }: { versions: readonly Version[] }) {
  const selectedId = useSession((state) => state.selectedId);
  const chosenId = useSession((state) => state.session?.chosenVersionId ?? null);
  const [folded, setFolded] = useFolded(versions, selectedId);
  const [focusedId, setFocusedId] = useState<string | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const byId = useMemo(() => new Map(versions.map((version) => [version.id, version])), [versions]);
  const [openRuns, setOpenRuns] = useState<ReadonlySet<string>>(new Set());
  const runningId = useRun(({ run }) => (run.status === "running" ? run.runId : null));
  const [layout] = useState(createKeptLayout);
  const items = useMemo(() => {
    const shown = { keptIds: [selectedId, chosenId], openRuns, runningId };
    return foldCandidates(layout(versions, folded), shown);
  }, [layout, versions, folded, selectedId, chosenId, openRuns, runningId]);
  const stopId = [focusedId, selectedId].find((id) => items.some((item) => item.id === id)) ?? null;
  const stop = Math.max(
    0,
    items.findIndex(({ id }) => id === stopId),
  );
  // eslint-disable-next-line react-hooks/incompatible-library -- Nothing here is memoized by what the library returns.
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => list.current,
    estimateSize: () => ROW_PIXELS,
    getItemKey: (index) => items[index]?.id ?? index,
    initialRect: { width: 0, height: LIST_PIXELS },
    overscan: OVERSCAN,
    rangeExtractor: useCallback((range: Range) => rowsToDraw(range, stop), [stop]),
  });

  // Scrolls the tree, and never the page, to the row of the version that is shown above.
  const selectedIndex = items.findIndex(({ id }) => id === selectedId);
  useEffect(() => {
    if (selectedIndex >= 0) virtualizer.scrollToIndex(selectedIndex, { align: "auto" });
  }, [virtualizer, selectedIndex]);

  const focusWanted = useRef(false);
  useLayoutEffect(() => {
    if (!focusWanted.current) return;
    focusWanted.current = false;
    list.current?.querySelector<HTMLElement>(`[data-index="${stop}"]`)?.focus({ preventScroll: true });
  });

  const fold = useCallback(
    (id: string, isFolded: boolean) => setFolded((before) => withOrWithout(before, id, isFolded)),
    [setFolded],
  );
  const open = useCallback(
    (runId: string, isOpen: boolean) => setOpenRuns((before) => withOrWithout(before, runId, isOpen)),
    [],
  );

  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const item = items[stop];
    const rows = items.map(({ row }) => row);
    const step = stepInTree(event.key, rows, stop, (row) => titleOf(items[rows.indexOf(row)]));
    if (item === undefined || step === null) return;
    event.preventDefault();
    switch (step.type) {
      case "select":
        if (item.type === "others") return open(item.runId, item.row.isFolded);
        return show(item.id);
      case "fold":
        if (item.type === "others") return open(item.runId, !step.isFolded);
        return fold(item.id, step.isFolded);
      case "move":
        // The row may have to be drawn first.
        focusWanted.current = true;
        setFocusedId(items[step.to]?.id ?? null);
        virtualizer.scrollToIndex(step.to, { align: "auto" });
    }
  }

  return (
    <ul
      ref={list}
      role="tree"
      aria-labelledby="versions-heading"
      // Rows are laid out by the width of the pane; Chromium's scroll anchoring jumps when that changes their height.
      className="relative max-h-[min(34rem,60dvh)] overflow-y-auto overscroll-contain [--column:0.9rem] [--mark:1.125rem] [overflow-anchor:none] @md:[--column:1.25rem] pointer-coarse:[--mark:1.375rem]"
      onKeyDown={onKeyDown}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setFocusedId(null);
      }}
    >
      <li role="presentation" style={{ height: virtualizer.getTotalSize() }} />
      {virtualizer.getVirtualItems().map(({ index, start }) => {
        const item = items[index];
        if (item === undefined) return null;
        const place = { index, top: start, measure: virtualizer.measureElement };
        return item.type === "others" ? (
          <OthersRow
            key={item.id}
            {...place}
            item={item}
            isTabStop={index === stop}
            onFocus={setFocusedId}
            onOpen={open}
          />
        ) : (
          <VersionRow
            key={item.id}
            {...place}
            row={item.row}
            words={tellingWords(item.row.version, byId.get(item.row.parentId ?? "") ?? null)}
            isSelected={item.id === selectedId}
            isChosen={item.id === chosenId}
            isTabStop={index === stop}
            onFocus={setFocusedId}
            onShow={show}
            onFold={fold}
          />
        );
      })}
    </ul>
  );
}

function withOrWithout(before: ReadonlySet<string>, id: string, isIn: boolean): ReadonlySet<string> {
  const after = new Set(before);
  if (isIn) after.add(id);
  else after.delete(id);
  return after;
}

function titleOf(item: TreeItem | undefined): string {
  if (item === undefined) return "";
  return item.type === "others" ? othersTitle(item.count) : versionTitle(item.row.version);
}

function show(id: string): void {
  dismissFailure();
  selectVersion(id);
}

/** What is folded away. A version that is shown above unfolds all that it came from, so that it is in the tree too. */
function useFolded(versions: readonly Version[], selectedId: string | null) {
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const [shownId, setShownId] = useState(selectedId);
  if (selectedId !== shownId) {
    setShownId(selectedId);
    const ancestors = new Set<string>();
    let current = versions.find(({ id }) => id === selectedId) ?? null;
    while (current !== null && !ancestors.has(current.id)) {
      ancestors.add(current.id);
      current = findParent(versions, current);
    }
    setFolded(new Set([...folded].filter((id) => id === selectedId || !ancestors.has(id))));
  }
  return [folded, setFolded] as const;
}
