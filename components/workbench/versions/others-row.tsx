"use client";

import { ChevronDown, ChevronRight } from "lucide-react";
import type { TreeItem } from "@/lib/store/fold-candidates";
import type { RowPlace } from "./row-lines";
import { TreeRow } from "./tree-row";

interface OthersRowProps extends RowPlace {
  readonly item: Extract<TreeItem, { type: "others" }>;
  readonly isTabStop: boolean;
  readonly onFocus: (id: string) => void;
  readonly onOpen: (runId: string, isOpen: boolean) => void;
}

/** The candidates of a run that another one has beaten, folded together. */
export function OthersRow({ item, isTabStop, onFocus, onOpen, ...place }: OthersRowProps) {
  const { row, runId, count } = item;
  const Icon = row.isFolded ? ChevronRight : ChevronDown;
  return (
    <TreeRow
      {...place}
      row={row}
      name={othersTitle(count)}
      mark={
        <span className="absolute top-(--mark) left-1/2 size-2 -translate-x-1/2 -translate-y-1/2 rotate-45 rounded-[1px] border border-line-strong bg-panel" />
      }
      isSelected={false}
      isOpen={!row.isFolded}
      isTabStop={isTabStop}
      onFocus={() => onFocus(item.id)}
      onPress={() => onOpen(runId, row.isFolded)}
    >
      <span className="ml-1 flex min-h-9 grow items-center gap-1 rounded-md px-2 text-sm text-quiet group-hover:bg-raised pointer-coarse:min-h-11">
        <Icon size={16} aria-hidden />
        {othersTitle(count)}
      </span>
    </TreeRow>
  );
}

export function othersTitle(count: number): string {
  return count === 1 ? "1 other candidate" : `${count} other candidates`;
}
