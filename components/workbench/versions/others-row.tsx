"use client";

import { ChevronDown, ChevronRight } from "lucide-react";
import type { TreeItem } from "@/lib/store/fold-candidates";
import { RowLines, type RowPlace } from "./row-lines";

interface OthersRowProps extends RowPlace {
  readonly item: Extract<TreeItem, { type: "others" }>;
  readonly isTabStop: boolean;
  readonly onFocus: (id: string) => void;
  readonly onOpen: (runId: string, isOpen: boolean) => void;
}

/** The candidates of a run that another one has beaten, folded together. */
export function OthersRow({ item, isTabStop, index, top, measure, onFocus, onOpen }: OthersRowProps) {
  const { row, runId, count } = item;
  const Icon = row.isFolded ? ChevronRight : ChevronDown;
  return (
    <li
      ref={measure}
      data-index={index}
      style={{ transform: `translateY(${top}px)` }}
      role="treeitem"
      aria-label={othersTitle(count)}
      aria-level={row.level}
      aria-posinset={row.place}
      aria-setsize={row.siblings}
      aria-selected={false}
      aria-expanded={!row.isFolded}
      tabIndex={isTabStop ? 0 : -1}
      className="group absolute inset-x-0 top-0 flex cursor-pointer rounded-md -outline-offset-2"
      onFocus={() => onFocus(item.id)}
      onClick={() => onOpen(runId, row.isFolded)}
    >
      <RowLines row={row}>
        <span className="absolute top-(--mark) left-1/2 size-2 -translate-x-1/2 -translate-y-1/2 rotate-45 rounded-[1px] border border-line-strong bg-panel" />
      </RowLines>
      <span className="ml-1 flex min-h-9 grow items-center gap-1 rounded-md px-2 text-sm text-quiet group-hover:bg-raised pointer-coarse:min-h-11">
        <Icon size={16} aria-hidden />
        {othersTitle(count)}
      </span>
    </li>
  );
}

export function othersTitle(count: number): string {
  return count === 1 ? "1 other candidate" : `${count} other candidates`;
}
