import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutWindows } from "@/lib/engines/transformers/cut-windows";

describe("cutWindows", () => {
  it("leaves a text that fits as it is", () => {
    expect(cutWindows([101, 5, 6, 102], 4)).toEqual([[101, 5, 6, 102]]);
  });

  it("begins and ends each window as the text begins and ends", () => {
    expect(cutWindows([101, 5, 6, 7, 102], 4)).toEqual([
      [101, 5, 6, 102],
      [101, 7, 102],
    ]);
  });

  it("loses and repeats no token of any text, and keeps to the size", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1000)), fc.integer({ min: 3, max: 20 }), (inner, most) => {
        const windows = cutWindows([-1, ...inner, -2], most);
        expect(windows.flatMap((window) => window.slice(1, -1))).toEqual(inner);
        for (const window of windows) {
          expect(window.length).toBeLessThanOrEqual(most);
          expect([window[0], window.at(-1)]).toEqual([-1, -2]);
        }
      }),
    );
  });
});
