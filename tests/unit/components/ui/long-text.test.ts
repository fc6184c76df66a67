import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutBefore, cutIntoBlocks, directionAt } from "@/components/ui/long-text/cut-text";
import { findEdit, applyEdit } from "@/components/ui/long-text/edit-history";
import { isLong } from "@/components/ui/long-text/is-long";
import { editHeld, holdText, redoEdit, undoEdit } from "@/components/ui/long-text/long-edit";
import { sliceParts } from "@/components/ui/long-text/slice-parts";
import { windowAbove, windowAround, windowBelow, windowFrom } from "@/components/ui/long-text/text-window";
import { monstrousText, monstrousTexts } from "../../../e2e/support/monstrous-texts";

const LENGTH = 60_000;
const MOST_DRAWN = 8_000;
const anyText = fc
  .array(fc.oneof(fc.string({ unit: "grapheme" }), fc.constantFrom("\n", " ", "\u0301", "word ", "אב", "\ud83d")))
  .map((pieces) => pieces.join("").repeat(50));

describe("isLong", () => {
  it("leaves ordinary prompts to the browser, also ones of many pages", () => {
    expect(isLong("A sentence of some words, as people write them.\n".repeat(1_000))).toBe(false);
    expect(isLong("x".repeat(10_000))).toBe(false);
  });

  it.each(monstrousTexts)("knows %s, whose length alone may not tell", (name) => {
    expect(isLong(monstrousText(name, LENGTH))).toBe(true);
  });

  it("looks at lines and at marks", () => {
    expect(isLong("x".repeat(10_001))).toBe(true);
    expect(isLong("\n".repeat(2_000))).toBe(true);
    expect(isLong("a" + "\u0301".repeat(1_001))).toBe(true);
  });
});

describe("cutIntoBlocks", () => {
  it("loses nothing of any text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const blocks = cutIntoBlocks(text);
        expect(blocks.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text);
        expect(blocks.every(({ start, end }) => end > start && end - start <= 2_000)).toBe(true);
      }),
    );
  });

  it("gives each part of a long line the direction of the line", () => {
    const line = "אב " + "only Latin letters ".repeat(500);
    expect(new Set(cutIntoBlocks(line).map(({ direction }) => direction))).toEqual(new Set(["rtl"]));
    expect(cutIntoBlocks("short\nlines\n").map(({ direction }) => direction)).toEqual([null]);
    expect(directionAt(`left\n${line}`, 2_000)).toBe("rtl");
  });
});

describe("cutBefore", () => {
  it("cuts after a line, else after a word, else between two characters", () => {
    expect(cutBefore("one\ntwo three", 8)).toBe(4);
    expect(cutBefore("one two", 5)).toBe(4);
    expect(cutBefore("ae\u0301", 2)).toBe(1);
    expect(cutBefore("a👩‍👧b", 4)).toBe(1);
  });

  it("never cuts a surrogate pair", () => {
    expect(cutBefore("😀".repeat(500), 501)).toBe(500);
  });
});

describe("a window on a long text", () => {
  it.each(monstrousTexts)("of %s is small, holds the place, and steps through all of it", (name) => {
    const text = monstrousText(name, LENGTH);
    for (const place of [0, 1, 777, 30_000, text.length - 1, text.length]) {
      const window = windowAround(text, place);
      expect(window.start).toBeLessThanOrEqual(place);
      expect(window.end).toBeGreaterThanOrEqual(place);
      expect(window.end - window.start).toBeLessThanOrEqual(MOST_DRAWN);
    }
    let window = windowFrom(text, 0);
    for (let steps = 0; window.end < text.length; steps += 1) {
      const next = windowBelow(text, window);
      expect(next.start).toBeGreaterThan(window.start);
      expect(next.start).toBeLessThan(window.end);
      window = next;
    }
    while (window.start > 0) {
      const next = windowAbove(text, window);
      expect(next.start).toBeLessThan(window.start);
      expect(next.end).toBeGreaterThan(window.start);
      window = next;
    }
  });
});

describe("edits of a long text", () => {
  it("turn one text into the other, for any two", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const edit = findEdit(before, after);
        expect(edit === null ? before : applyEdit(before, edit)).toBe(after);
      }),
    );
  });

  it("are undone and done again in their order, and the window follows", () => {
    const text = monstrousText("short lines", LENGTH);
    const first = editHeld(holdText(text), { at: 50_000, removed: text.slice(50_000, 50_010), inserted: "pasted" });
    expect(first.window?.start).toBeLessThan(50_000);
    const second = editHeld(first, { at: 0, removed: first.text, inserted: "" });
    expect(second).toMatchObject({ text: "", window: null });
    const back = undoEdit(second)?.held;
    expect(back?.text).toBe(first.text);
    expect(back === undefined ? null : undoEdit(back)?.held.text).toBe(text);
    expect(back === undefined ? null : redoEdit(back)?.held.text).toBe("");
  });

  it("undo what was typed word by word", () => {
    const typed = Array.from("one two").reduce(
      (held, letter) => editHeld(held, { at: held.text.length, removed: "", inserted: letter }),
      holdText("x".repeat(20_000)),
    );
    expect(undoEdit(typed)?.held.text.slice(20_000)).toBe("one ");
  });
});

describe("sliceParts", () => {
  it("gives of each part what lies in the stretch", () => {
    const parts = [
      { kind: "same", text: "abc" },
      { kind: "added", text: "def" },
    ];
    expect(sliceParts(parts, { start: 2, end: 4 })).toEqual([
      { kind: "same", text: "c" },
      { kind: "added", text: "d" },
    ]);
    expect(sliceParts(parts, { start: 0, end: 6 })).toEqual(parts);
  });
});
