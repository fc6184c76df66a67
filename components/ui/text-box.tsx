"use client";

import { useId, useImperativeHandle, type ComponentProps, type KeyboardEvent } from "react";
import { GrowingTextarea } from "./growing-textarea";
import { PlaceBar } from "./long-text/place-bar";
import { MOST_CHARACTERS, useLongEditor } from "./long-text/use-long-editor";
import { PrintedText, useIsPrinting } from "./printed-text";

interface TextBoxProps extends Omit<ComponentProps<"textarea">, "value" | "defaultValue" | "onChange"> {
  readonly value: string;
  /** Given the whole text after each change. */
  readonly onChange: (text: string) => void;
}

/**
 * A text box for a text of any length. It is the browser's own; of a text that would hold the page up it holds the part
 * that is seen, and says so below.
 */
export function TextBox({ value, onChange, ref, onKeyDown, className = "", ...rest }: TextBoxProps) {
  const editor = useLongEditor(value, onChange);
  const { box, window, isAllSelected, refusedLength, piece, direction, moveTo, handlers } = editor;
  const isPrinting = useIsPrinting();
  const noteId = useId();
  // The box is drawn whenever this is called.
  useImperativeHandle(ref, () => box.current as HTMLTextAreaElement, [box]);
  const described = [rest["aria-describedby"], window === null ? undefined : noteId].filter((id) => id !== undefined);
  return (
    <>
      <GrowingTextarea
        {...rest}
        {...handlers}
        ref={box}
        value={piece}
        className={`${className} ${direction === null ? "" : "[unicode-bidi:isolate]!"} ${isPrinting ? "print:hidden" : ""}`}
        {...(direction !== null && { dir: direction })}
        {...(described.length > 0 && { "aria-describedby": described.join(" ") })}
        onKeyDown={(event: KeyboardEvent<HTMLTextAreaElement>) => {
          handlers.onKeyDown(event);
          onKeyDown?.(event);
        }}
      />
      {isPrinting && <PrintedText text={value} />}
      {refusedLength !== null && (
        <p role="alert" className="mt-1.5 w-full text-sm text-pretty text-danger">
          The text would have {refusedLength.toLocaleString("en")} characters; {MOST_CHARACTERS.toLocaleString("en")}{" "}
          are the most that fit here. It stands as it was. Insert a shorter part.
        </p>
      )}
      {window !== null && (
        <PlaceBar
          id={noteId}
          window={window}
          length={value.length}
          verb={rest.readOnly === true ? "see" : "see and edit"}
          isAllSelected={isAllSelected}
          onMove={moveTo}
        />
      )}
    </>
  );
}
