import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { packText, unpackText } from "../../../lib/base/whole-text";

const sequence = fc.integer({ min: 0, max: 0xffffffff });
const text = fc.string({ unit: "grapheme" });

/** A file after one text was written over another, of which only the first bytes arrived. */
function writeOver(before: Uint8Array, after: Uint8Array, arrived = after.length): Uint8Array<ArrayBuffer> {
  const file = new Uint8Array(Math.max(before.length, arrived));
  file.set(before);
  file.set(after.subarray(0, arrived));
  return file;
}

describe("unpackText", () => {
  it("gives every text back, with zeros or an older text behind it", () => {
    fc.assert(
      fc.property(sequence, text, text, (number, older, newer) => {
        const file = writeOver(packText(number, older + older), packText(number, newer));
        expect(unpackText(file)).toEqual({ sequence: number, text: newer });
        expect(unpackText(writeOver(new Uint8Array(200), packText(number, newer)))?.text).toBe(newer);
      }),
    );
  });

  it("finds nothing where a write was cut off, unless what was missing stood there already", () => {
    fc.assert(
      fc.property(text, text, fc.nat(), (older, newer, cut) => {
        const [before, after] = [packText(1, older), packText(2, newer)];
        const read = unpackText(writeOver(before, after, cut % after.length));
        const isPossible = read === null || (read.sequence === 1 ? read.text === older : read.text === newer);
        expect(isPossible).toBe(true);
      }),
    );
  });

  it("finds nothing in any other bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(unpackText(new Uint8Array(bytes))).toBeNull();
      }),
    );
  });
});
