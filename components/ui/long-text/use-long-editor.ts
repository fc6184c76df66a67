"use client";

import {
  useLayoutEffect,
  useRef,
  useState,
  type ChangeEvent,
  type ClipboardEvent,
  type DragEvent,
  type KeyboardEvent,
  type UIEvent,
} from "react";
import { directionAt, type Stretch } from "./cut-text";
import { findEdit, type TextEdit } from "./edit-history";
import { isLong } from "./is-long";
import { describeSelection, placeInWindow, readSelection, type Selection } from "./box-selection";
import { commandOf } from "./box-commands";
import { editHeld, holdText, keepsHistory, redoEdit, undoEdit, type HeldText } from "./long-edit";
import { scrollToPlace, selectAndShow } from "./select-in-box";
import { useBoxListeners } from "./use-box-listeners";
import { windowAbove, windowAround, windowBelow, windowFrom } from "./text-window";

/** Counting its words alone would hold up each key in a longer one. */
export const MOST_CHARACTERS = 5_000_000;

/** A caret in the last part of the window brings the next stretch into the box. */
const EDGE_SHARE = 1 / 8;

/**
 * Lets a plain text box edit a text of any length. Up to a length that browsers draw at once the box holds all of it
 * and is left alone. Of a longer text it holds the stretch that is seen, and what the browser does to that is done to
 * the whole; the selection and the memory of edits are then kept here, for the whole text.
 */
export function useLongEditor(value: string, onChange: (text: string) => void) {
  const box = useRef<HTMLTextAreaElement>(null);
  const [held, setHeld] = useState<HeldText>(() => holdText(value));
  const [isAllSelected, setAllSelected] = useState(false);
  const [refusedLength, setRefusedLength] = useState<number | null>(null);
  if (held.text !== value) {
    setHeld(holdText(value));
    setAllSelected(false);
  }
  const { text, window } = held;

  const selection = useRef<Selection>({ anchor: 0, focus: 0 });
  /** The box's own selection as it was last placed or seen. */
  const placed = useRef("");
  const toPlace = useRef<"nothing" | "selection" | "selection in view">("nothing");
  const lastTop = useRef(0);
  const isPointerDown = useRef(false);
  const isExtending = useRef(false);
  const isComposing = useRef(false);

  useLayoutEffect(() => {
    const element = box.current;
    if (element === null || toPlace.current === "nothing") return;
    const isInView = toPlace.current === "selection in view";
    toPlace.current = "nothing";
    placeSelection(element, window);
    if (isInView) scrollToPlace(element, selection.current.focus - (window?.start ?? 0));
    lastTop.current = element.scrollTop;
  });

  function placeSelection(element: HTMLTextAreaElement, stretch: Stretch | null): void {
    placed.current = placeInWindow(element, selection.current, stretch);
  }

  function select(next: Selection, inWindow: Stretch | null): void {
    selection.current = next;
    toPlace.current = "selection in view";
    setHeld({ ...held, window: inWindow });
    setAllSelected(window !== null && Math.abs(next.focus - next.anchor) === text.length);
  }

  function change(next: HeldText, caret: number): void {
    const isRefused = next.text.length > MOST_CHARACTERS && next.text.length > text.length;
    setRefusedLength(isRefused ? next.text.length : null);
    if (isRefused) return;
    selection.current = { anchor: caret, focus: caret };
    const isNear = next.window !== null && next.window.start === window?.start;
    toPlace.current = isNear ? "selection" : "selection in view";
    setHeld(next);
    setAllSelected(false);
    onChange(next.text);
  }

  function replaceSelection(inserted: string): void {
    const { start, end } = selectedStretch();
    const edit: TextEdit = { at: start, removed: text.slice(start, end), inserted };
    if (edit.removed !== "" || inserted !== "") change(editHeld(held, edit), start + inserted.length);
  }

  function selectedStretch(): Stretch {
    const element = box.current;
    if (window === null && element !== null) return { start: element.selectionStart, end: element.selectionEnd };
    const { anchor, focus } = selection.current;
    return { start: Math.min(anchor, focus), end: Math.max(anchor, focus) };
  }

  /** The selection is not, or not all, in the box: then the browser must not change what it takes for the selection. */
  function isOutside(): boolean {
    const { start, end } = selectedStretch();
    return window !== null && (start < window.start || end > window.end);
  }

  function stepBack(step: typeof undoEdit): void {
    const stepped = step(held);
    if (stepped !== null) change(stepped.held, stepped.edit.at + stepped.edit.inserted.length);
  }

  /** Brings another stretch into the box, and leaves what is seen where it stands on the screen. */
  function roll(element: HTMLTextAreaElement, next: Stretch): void {
    if (window === null || next.start === window.start) return;
    const { scrollTop, scrollHeight } = element;
    const isDown = next.start > window.start;
    // The browser is asked how high the lines are that go, or come, above the others.
    element.value = text.slice(next.start, window.end);
    const shift = element.scrollHeight - scrollHeight;
    element.value = text.slice(next.start, isDown ? next.end : Math.max(next.end, window.start + 1));
    element.scrollTop = scrollTop + shift;
    lastTop.current = element.scrollTop;
    placeSelection(element, next);
    setHeld({ ...held, window: { start: next.start, end: next.start + element.value.length } });
  }

  function onInput(event: ChangeEvent<HTMLTextAreaElement>): void {
    const element = event.currentTarget;
    const piece = element.value;
    if (!keepsHistory(held) && !isLong(piece)) {
      setRefusedLength(null);
      return onChange(piece);
    }
    const { start, end } = window ?? { start: 0, end: text.length };
    const edit = findEdit(text.slice(start, end), piece);
    if (edit === null) return;
    const next = editHeld(held, { ...edit, at: edit.at + start });
    change(next, start + element.selectionStart);
    if (isComposing.current) toPlace.current = "nothing";
  }

  function onSelect(): void {
    const element = box.current;
    if (element === null || window === null || isComposing.current) return;
    if (describeSelection(element) === placed.current) return;
    placed.current = describeSelection(element);
    // From the browser's own menu: all that the box holds stands for all of the text.
    const isAll = element.selectionStart === 0 && element.selectionEnd === element.value.length;
    if (isAll && !isPointerDown.current && !isExtending.current) {
      selection.current = { anchor: 0, focus: text.length };
      return setAllSelected(true);
    }
    const read = readSelection(element, window);
    const anchor = isExtending.current && isOutside() ? selection.current.anchor : read.anchor;
    selection.current = { anchor, focus: read.focus };
    setAllSelected(false);
    if (!isPointerDown.current) followCaret(element);
  }

  function followCaret(element: HTMLTextAreaElement): void {
    if (window === null) return;
    const edge = (window.end - window.start) * EDGE_SHARE;
    const { focus } = selection.current;
    if (window.end - focus < edge) roll(element, windowBelow(text, window));
    else if (focus - window.start < edge) roll(element, windowAbove(text, window));
  }

  /** The person has scrolled away from the caret, and moves it: it is in the box again before the browser does that. */
  function bringBack(element: HTMLTextAreaElement): void {
    const next = windowAround(text, selection.current.focus);
    element.value = text.slice(next.start, next.end);
    placeSelection(element, next);
    setHeld({ ...held, window: next });
  }

  function onScroll({ currentTarget: element }: UIEvent<HTMLTextAreaElement>): void {
    const { scrollTop, scrollHeight, clientHeight } = element;
    const isDown = scrollTop > lastTop.current;
    const isUp = scrollTop < lastTop.current;
    lastTop.current = scrollTop;
    if (window === null || isComposing.current || isPointerDown.current) return;
    if (isDown && scrollHeight - scrollTop - clientHeight < clientHeight / 2) roll(element, windowBelow(text, window));
    else if (isUp && scrollTop < clientHeight / 2) roll(element, windowAbove(text, window));
  }

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>): void {
    isExtending.current = event.shiftKey;
    if (isOutside() && /^(Arrow|Page|Home|End)/.test(event.key)) bringBack(event.currentTarget);
    const command = commandOf(event);
    if (command === null || isComposing.current) return;
    const isUndo = command === "undo" || command === "redo";
    if (isUndo ? !keepsHistory(held) || event.currentTarget.readOnly : window === null) return;
    event.preventDefault();
    switch (command) {
      case "undo":
        return stepBack(undoEdit);
      case "redo":
        return stepBack(redoEdit);
      case "select-all":
        return select({ anchor: 0, focus: text.length }, window);
      case "to-start":
      case "to-end": {
        const focus = command === "to-start" ? 0 : text.length;
        return select({ anchor: event.shiftKey ? selection.current.anchor : focus, focus }, windowAround(text, focus));
      }
    }
  }

  function onPaste(event: ClipboardEvent<HTMLTextAreaElement>): void {
    if (!event.currentTarget.readOnly) insert(event, event.clipboardData.getData("text/plain"));
  }

  function onDrop(event: DragEvent<HTMLTextAreaElement>): void {
    if (!event.currentTarget.readOnly) insert(event, event.dataTransfer.getData("text/plain"));
  }

  /** What the browser would draw at once before it says what it has inserted. */
  function insert(event: { preventDefault: () => void }, given: string): void {
    if (given === "" || (window === null && !isLong(text + given))) return;
    event.preventDefault();
    replaceSelection(given.replaceAll(/\r\n?/g, "\n"));
  }

  function onCopy(event: ClipboardEvent<HTMLTextAreaElement>): void {
    if (!isOutside()) return;
    const { start, end } = selectedStretch();
    event.preventDefault();
    event.clipboardData.setData("text/plain", text.slice(start, end));
    if (event.type === "cut" && !event.currentTarget.readOnly) replaceSelection("");
  }

  function onBeforeInput(event: InputEvent): void {
    const { inputType } = event;
    const isUndo = inputType === "historyUndo" || inputType === "historyRedo";
    if (isUndo ? !keepsHistory(held) : !isOutside() || isComposing.current) return;
    event.preventDefault();
    if (isUndo) stepBack(inputType === "historyUndo" ? undoEdit : redoEdit);
    else if (inputType.startsWith("delete")) replaceSelection("");
    else if (inputType === "insertLineBreak" || inputType === "insertParagraph") replaceSelection("\n");
    else replaceSelection(event.data ?? event.dataTransfer?.getData("text/plain") ?? "");
  }

  function moveTo(place: number): void {
    setHeld({ ...held, window: windowFrom(text, place) });
    toPlace.current = "selection";
    box.current?.scrollTo({ top: 0 });
  }

  function selectPlace(element: HTMLTextAreaElement, start: number, end: number): void {
    if (window === null) return selectAndShow(element, start, end);
    element.focus();
    select({ anchor: start, focus: end }, windowAround(text, start));
  }

  const piece = window === null ? text : text.slice(window.start, window.end);
  useBoxListeners(box, { onBeforeInput, onSelect, selectPlace });

  return {
    box,
    window,
    isAllSelected,
    /** The length of a text that was too long to be taken; null after the next change. */
    refusedLength,
    piece,
    /** Of a part of one line: the whole line's, which the part's first letter may not tell. Else each line has its own. */
    direction: window === null || piece.includes("\n") ? null : directionAt(text, window.start),
    moveTo,
    handlers: {
      onChange: onInput,
      onSelect,
      onScroll,
      onKeyDown,
      onPaste,
      onDrop,
      onCopy,
      onCut: onCopy,
      onPointerDown: () => {
        isPointerDown.current = true;
      },
      onPointerUp: () => {
        isPointerDown.current = false;
      },
      onCompositionStart: () => {
        isComposing.current = true;
      },
      onCompositionEnd: () => {
        isComposing.current = false;
      },
    },
  };
}
