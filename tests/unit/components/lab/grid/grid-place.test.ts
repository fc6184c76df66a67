import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeAfterKey, spreadWidths } from "@/components/lab/grid/grid-place";

const size = { rows: 100, columns: 5, page: 10 };
const key = (name: string, withControl = false) => ({ key: name, ctrlKey: withControl, metaKey: false });

describe("placeAfterKey", () => {
  it("moves by one with the arrows, and by a page with the page keys", () => {
    expect(placeAfterKey({ row: 3, column: 1 }, key("ArrowDown"), size)).toEqual({ row: 4, column: 1 });
    expect(placeAfterKey({ row: 3, column: 1 }, key("PageDown"), size)).toEqual({ row: 13, column: 1 });
  });

  it("comes to the head above the first row, and no further", () => {
    expect(placeAfterKey({ row: 0, column: 1 }, key("ArrowUp"), size)).toEqual({ row: -1, column: 1 });
    expect(placeAfterKey({ row: -1, column: 1 }, key("ArrowUp"), size)).toEqual({ row: -1, column: 1 });
  });

  it("goes to the last cell with Ctrl and End", () => {
    expect(placeAfterKey({ row: 3, column: 1 }, key("End", true), size)).toEqual({ row: 99, column: 4 });
  });

  it("takes no key that does not move", () => {
    expect(placeAfterKey({ row: 3, column: 1 }, key("Enter"), size)).toBeNull();
  });

  it("stays within the grid, whatever the key and the place", () => {
    const keys = ["ArrowDown", "ArrowUp", "ArrowLeft", "ArrowRight", "PageDown", "PageUp", "Home", "End"];
    fc.assert(
      fc.property(
        fc.constantFrom(...keys),
        fc.boolean(),
        fc.integer({ min: -1, max: 99 }),
        fc.integer({ min: 0, max: 4 }),
        (name, withControl, row, column) => {
          const next = placeAfterKey({ row, column }, key(name, withControl), size);
          expect(next?.row).toBeGreaterThanOrEqual(-1);
          expect(next?.row).toBeLessThan(100);
          expect(next?.column).toBeGreaterThanOrEqual(0);
          expect(next?.column).toBeLessThan(5);
        },
      ),
    );
  });
});

describe("spreadWidths", () => {
  it("gives the room that is left to the columns that grow, by what they asked for", () => {
    const columns = [
      { width: 50, grows: false },
      { width: 100, grows: true },
      { width: 200, grows: true },
    ];
    expect(spreadWidths(columns, 650)).toEqual([50, 200, 400]);
  });

  it("gives each what it asked for where there is no room", () => {
    expect(spreadWidths([{ width: 300, grows: true }], 100)).toEqual([300]);
  });
});
