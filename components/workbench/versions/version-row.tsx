"use client";

import { BadgeCheck, ChevronDown, ChevronRight, OctagonAlert, Star } from "lucide-react";
import { memo } from "react";
import { countBlocking } from "@/lib/store/evidence";
import type { LayoutRow } from "@/lib/store/tree-layout";
import type { Version } from "@/lib/store/session";
import { isGolden } from "../../prompt/version-gate";
import type { RowPlace } from "./row-lines";
import { TreeRow } from "./tree-row";
import { fullTime, makerLabel, shortTime, versionLabel, versionState, versionTitle } from "../../prompt/version-label";

interface VersionRowProps extends RowPlace {
  readonly row: LayoutRow;
  /** What tells its text from that of its parent. */
  readonly words: string;
  readonly isSelected: boolean;
  readonly isChosen: boolean;
  readonly isTabStop: boolean;
  readonly onFocus: (id: string) => void;
  readonly onShow: (id: string) => void;
  readonly onFold: (id: string, isFolded: boolean) => void;
}

/** One version in the tree: its lines, its mark, and what tells it from the others. */
export const VersionRow = memo(function VersionRow(props: VersionRowProps) {
  const { row, words, isSelected, isChosen, isTabStop, index, top, measure, onFocus, onShow } = props;
  const { version } = row;
  const note = version.origin?.note ?? null;
  return (
    <TreeRow
      index={index}
      top={top}
      measure={measure}
      row={row}
      name={spokenName(version, words, isChosen)}
      mark={<Mark version={version} isChosen={isChosen} />}
      isSelected={isSelected}
      isOpen={row.hasChildren ? !row.isFolded : null}
      isTabStop={isTabStop}
      onFocus={() => onFocus(version.id)}
      onPress={() => onShow(version.id)}
    >
      <span className="ml-1 grid min-h-9 min-w-0 grow grid-cols-[minmax(0,1fr)_auto] content-center items-baseline gap-x-3 rounded-md border-l-2 border-transparent px-2 py-1.5 text-sm group-hover:bg-raised group-aria-selected:border-gold-fill group-aria-selected:bg-raised @md:grid-cols-[fit-content(55%)_minmax(0,1fr)_auto] pointer-coarse:min-h-11">
        <span className="truncate font-medium" dir="auto" title={version.name ?? undefined}>
          {isGolden(version) && (
            <BadgeCheck size={15} className="mr-1 inline-block align-[-0.15em] text-gold" aria-hidden />
          )}
          {versionTitle(version)}
        </span>
        <span
          className="col-span-2 row-start-2 truncate text-left text-quiet @md:col-span-1 @md:col-start-2 @md:row-start-1"
          dir="auto"
        >
          {words}
        </span>
        {note !== null && (
          <span className="col-span-full row-start-3 truncate text-xs @md:row-start-2" dir="auto" title={note}>
            <span className="text-quiet">Note: </span>
            {note}
          </span>
        )}
        <span className="col-start-2 row-start-1 flex items-baseline gap-3 text-xs whitespace-nowrap text-quiet tabular-nums @md:col-start-3">
          <time className="hidden @lg:inline" dateTime={isoTime(version)} title={fullTime(version.createdAt)}>
            {shortTime(version.createdAt)}
          </time>
          {countBlocking(version) > 0 && (
            <OctagonAlert
              size={14}
              className="self-center text-danger"
              aria-label={blockingWords(version)}
              role="img"
            />
          )}
          <span className={version.state === "failed" ? "text-danger" : ""}>{versionState(version)}</span>
        </span>
      </span>
      <FoldButton {...props} />
    </TreeRow>
  );
}, isSame);

/** A tree is laid out anew at each key that is typed into a version; few rows change by it. */
function isSame(before: VersionRowProps, after: VersionRowProps): boolean {
  const { rails, ...row } = before.row;
  const { rails: railsAfter, ...rowAfter } = after.row;
  return (
    before.words === after.words &&
    before.isSelected === after.isSelected &&
    before.isChosen === after.isChosen &&
    before.isTabStop === after.isTabStop &&
    before.index === after.index &&
    before.top === after.top &&
    rails.join() === railsAfter.join() &&
    Object.entries(row).every(([key, value]) => rowAfter[key as keyof typeof row] === value)
  );
}

/** Its shape tells the kind: a disc for a prompt, a diamond for a candidate, a ring for an edit, a star for the chosen. */
function Mark({ version, isChosen }: { version: Version; isChosen: boolean }) {
  const place = "absolute top-(--mark) left-1/2 -translate-x-1/2 -translate-y-1/2";
  if (isChosen) return <Star className={`${place} size-4.5 rounded-full bg-panel fill-gold-fill text-gold-fill`} />;
  if (version.state === "failed")
    return <span className={`${place} size-2.5 rotate-45 border-2 border-danger bg-panel`} />;
  switch (version.kind) {
    case "silver":
      return <span className={`${place} size-2.5 rounded-full bg-silver`} />;
    case "candidate":
      return <span className={`${place} size-2.5 rotate-45 rounded-[1px] bg-gold-fill`} />;
    case "edit":
      return <span className={`${place} size-2.5 rounded-full border-2 border-ink bg-panel`} />;
  }
}

/** For mouse and finger; keys fold with the arrows. */
function FoldButton({ row, onFold }: VersionRowProps) {
  const { version, hasChildren, isFolded, descendants } = row;
  const Icon = isFolded ? ChevronRight : ChevronDown;
  const size = "min-w-9 pointer-coarse:min-w-11";
  if (!hasChildren) return <span className={size} aria-hidden />;
  return (
    <button
      type="button"
      tabIndex={-1}
      aria-label={isFolded ? `Show ${descendants} that came from it` : "Fold away what came from it"}
      className={`flex h-9 items-center justify-center gap-0.5 rounded-md text-xs text-quiet tabular-nums hover:bg-raised hover:text-ink pointer-coarse:h-11 ${size}`}
      onClick={(event) => {
        event.stopPropagation();
        event.currentTarget.closest("li")?.focus();
        onFold(version.id, !isFolded);
      }}
    >
      <Icon size={16} aria-hidden />
      {isFolded && descendants.toLocaleString("en")}
    </button>
  );
}

function spokenName(version: Version, words: string, isChosen: boolean): string {
  const note = version.origin?.note ?? null;
  const parts = [
    `${versionTitle(version)} ${words.slice(0, 80)}`,
    ...(isChosen ? ["chosen"] : []),
    ...(version.name === null ? [] : [versionLabel(version)]),
    ...(isGolden(version) ? [makerLabel(version)] : []),
    ...(countBlocking(version) > 0 ? [blockingWords(version)] : []),
    ...(note === null ? [] : [`note: ${note}`]),
    versionState(version),
    shortTime(version.createdAt),
  ];
  return parts.join(", ");
}

function blockingWords(version: Version): string {
  const blocking = countBlocking(version);
  return blocking === 1 ? "a check blocks it" : `${blocking} checks block it`;
}

/** Undefined where it is no time at all: a row that came in before files were checked for that may hold any number. */
function isoTime({ createdAt }: Version): string | undefined {
  return Math.abs(createdAt) <= 8.64e15 ? new Date(createdAt).toISOString() : undefined;
}
