"use client";

import { useId, useState, type ClipboardEvent, type ComponentProps, type KeyboardEvent, type ReactNode } from "react";
import type { Stretch } from "./long-text/cut-text";
import { PlaceBar } from "./long-text/place-bar";
import { useLongView } from "./long-text/use-long-view";
import { PrintedText, useIsPrinting } from "./printed-text";

interface TextViewProps extends Omit<ComponentProps<"div">, "children" | "ref"> {
  readonly text: string;
  /** Draws a stretch of the text; as it is, where this is not given. */
  readonly draw?: (stretch: Stretch) => ReactNode;
  /** Where a long text is opened, in characters; at its beginning, where this is not given. */
  readonly openAt?: number;
  /** The text is being written: the view goes along with its end, until the person scrolls up to read. */
  readonly followsEnd?: boolean;
  /** Stands in place of an empty text. */
  readonly placeholder?: ReactNode;
}

/**
 * A text of any length to be read, in a box that scrolls. Of a text that would hold the page up only the part that is
 * seen is drawn; the line below says so, and selecting and copying all takes all of it.
 */
export function TextView({
  text,
  draw,
  openAt = 0,
  followsEnd = false,
  placeholder,
  className = "",
  ...rest
}: TextViewProps) {
  const { box, blocks, moveTo, onScroll } = useLongView({ text, openAt, followsEnd });
  const [isAllSelected, setAllSelected] = useState(false);
  const isPrinting = useIsPrinting();
  const noteId = useId();
  const drawStretch = draw ?? (({ start, end }: Stretch) => text.slice(start, end));
  const isWhole = blocks === null;

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>): void {
    const isCommand = (event.ctrlKey || event.metaKey) && !event.altKey;
    if (isWhole || !isCommand || event.key.toLowerCase() !== "a") return;
    event.preventDefault();
    getSelection()?.selectAllChildren(event.currentTarget);
    setAllSelected(true);
  }

  function onCopy(event: ClipboardEvent<HTMLDivElement>): void {
    const selection = getSelection();
    if (isWhole || selection === null) return;
    event.preventDefault();
    // The selection's own text would begin a line with each block.
    event.clipboardData.setData("text/plain", isAllSelected ? text : rangeText(selection));
  }

  return (
    <>
      <div
        ref={box}
        tabIndex={0}
        translate="no"
        {...rest}
        {...(!isWhole && { "aria-describedby": noteId })}
        className={`overflow-y-auto prose-exact [overflow-anchor:none] ${className} ${isWhole ? "print:max-h-none" : "relative"} ${isPrinting && !isWhole ? "print:hidden" : ""}`}
        onScroll={onScroll}
        onKeyDown={onKeyDown}
        onCopy={onCopy}
        onPointerDown={() => setAllSelected(false)}
      >
        {text === "" && placeholder}
        {isWhole
          ? drawStretch({ start: 0, end: text.length })
          : blocks.map((block) => (
              <div
                key={block.start}
                data-start={block.start}
                {...(block.direction !== null && { dir: block.direction })}
                className={block.direction === null ? "prose-exact" : "prose-exact [unicode-bidi:isolate]!"}
              >
                {drawStretch(block)}
              </div>
            ))}
      </div>
      {isPrinting && !isWhole && <PrintedText text={text} />}
      {!isWhole && (
        <PlaceBar
          id={noteId}
          window={{ start: blocks[0]?.start ?? 0, end: blocks.at(-1)?.end ?? 0 }}
          length={text.length}
          verb="see"
          isAllSelected={isAllSelected}
          onMove={moveTo}
        />
      )}
    </>
  );
}

function rangeText(selection: Selection): string {
  const ranges = Array.from({ length: selection.rangeCount }, (_, index) => selection.getRangeAt(index));
  return ranges.map((range) => range.toString()).join("");
}
