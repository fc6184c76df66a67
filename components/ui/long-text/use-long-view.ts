"use client";

import { useLayoutEffect, useMemo, useRef, useState, type RefObject } from "react";
import { cutIntoBlocks, type Block } from "./cut-text";
import { isLong } from "./is-long";

/** About 12,000 characters, more than a large screen shows. */
const DRAWN_BLOCKS = 12;
/** By so many the drawn blocks move on. */
const STEP_BLOCKS = 4;
/** Below this distance from the end the view follows a text that grows; further up the person is reading, and it stays. */
const FOLLOW_PIXELS = 40;

interface LongViewOptions {
  readonly text: string;
  /** Where the text is opened, in characters. */
  readonly openAt: number;
  /** The text is being written: its end is what is seen, until the person scrolls up. */
  readonly followsEnd: boolean;
}

interface LongView {
  /** The element that scrolls. */
  readonly box: RefObject<HTMLDivElement | null>;
  /** What is drawn of a long text; null where the text is drawn whole. */
  readonly blocks: readonly Block[] | null;
  readonly moveTo: (place: number) => void;
  readonly onScroll: () => void;
}

/** Of a long text, the blocks that are seen and some around them; others come as the person scrolls. */
export function useLongView({ text, openAt, followsEnd }: LongViewOptions): LongView {
  const box = useRef<HTMLDivElement>(null);
  const all = useMemo(() => (isLong(text) ? cutIntoBlocks(text) : []), [text]);
  const [opened, setOpened] = useState({ text, openAt, first: blockAt(all, openAt) });
  const [isReading, setReading] = useState(false);
  const isAtEnd = followsEnd && !isReading;
  if (!followsEnd && (opened.text !== text || opened.openAt !== openAt)) {
    setOpened({ text, openAt, first: blockAt(all, openAt) });
  }
  const last = Math.max(0, all.length - DRAWN_BLOCKS);
  const first = isAtEnd ? last : Math.min(opened.first, last);

  const lastTop = useRef(0);
  /** A block that is drawn before and after a move, and how far it stands from the top of what is seen. */
  const anchor = useRef<{ readonly start: number; readonly offset: number } | null>(null);

  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    if (anchor.current !== null) {
      const block = findBlock(element, anchor.current.start);
      if (block !== null) element.scrollTop = block.offsetTop - anchor.current.offset;
      anchor.current = null;
    } else if (isAtEnd) {
      element.scrollTop = element.scrollHeight;
    }
    lastTop.current = element.scrollTop;
  }, [text, first, isAtEnd]);

  function roll(element: HTMLElement, wanted: number): void {
    const next = Math.min(Math.max(0, wanted), last);
    const kept = all[Math.max(next, first)];
    const block = kept === undefined ? null : findBlock(element, kept.start);
    if (next === first || kept === undefined || block === null) return;
    anchor.current = { start: kept.start, offset: block.offsetTop - element.scrollTop };
    setOpened({ text, openAt, first: next });
  }

  return {
    box,
    blocks: all.length === 0 ? null : all.slice(first, first + DRAWN_BLOCKS),
    moveTo(place) {
      setReading(true);
      setOpened({ text, openAt, first: blockAt(all, place) });
      box.current?.scrollTo({ top: 0 });
    },
    onScroll() {
      const element = box.current;
      if (element === null) return;
      const { scrollTop, scrollHeight, clientHeight } = element;
      const below = scrollHeight - scrollTop - clientHeight;
      const [isDown, isUp] = [scrollTop > lastTop.current, scrollTop < lastTop.current];
      lastTop.current = scrollTop;
      if (isDown || isUp) setReading(below >= FOLLOW_PIXELS || first < last);
      if (isDown && below < clientHeight) roll(element, first + STEP_BLOCKS);
      else if (isUp && scrollTop < clientHeight) roll(element, first - STEP_BLOCKS);
    },
  };
}

function findBlock(element: HTMLElement, start: number): HTMLElement | null {
  return element.querySelector<HTMLElement>(`[data-start="${start}"]`);
}

function blockAt(blocks: readonly Block[], place: number): number {
  return Math.max(
    0,
    blocks.findLastIndex(({ start }) => start <= place),
  );
}
