/** The header goes on after the bytes at hand. */
export class HeaderGoesOn extends Error {}

/** What stands there is no header; the message is a sentence for the person. */
export class BadHeader extends Error {}

/** A string of a header is a name, a token or a template; the longest templates known have some hundred kilobytes. */
const LONGEST_STRING = 2 ** 24;

export type GgufCursor = ReturnType<typeof createCursor>;

/** Reads numbers and texts one after the other, little-endian, and never past the end of the bytes. */
export function createCursor(bytes: ArrayBuffer) {
  const view = new DataView(bytes);
  const decoder = new TextDecoder();
  let at = 0;
  function take(size: number): number {
    if (at + size > view.byteLength) throw new HeaderGoesOn();
    at += size;
    return at - size;
  }
  /** Counts and sizes: more than 2^53 of anything is in no file. */
  function uint64(): number {
    const value = Number(view.getBigUint64(take(8), true));
    if (!Number.isSafeInteger(value)) throw new BadHeader("A number in its header is larger than any file.");
    return value;
  }
  return {
    position: () => at,
    skip: (size: number) => void take(size),
    uint8: () => view.getUint8(take(1)),
    int8: () => view.getInt8(take(1)),
    uint16: () => view.getUint16(take(2), true),
    int16: () => view.getInt16(take(2), true),
    uint32: () => view.getUint32(take(4), true),
    int32: () => view.getInt32(take(4), true),
    float32: () => view.getFloat32(take(4), true),
    float64: () => view.getFloat64(take(8), true),
    int64: () => Number(view.getBigInt64(take(8), true)),
    uint64,
    string(): string {
      const length = uint64();
      if (length > LONGEST_STRING) throw new BadHeader("A text in its header is longer than any should be.");
      const start = take(length);
      return decoder.decode(new Uint8Array(bytes, start, length));
    },
    skipString(): void {
      take(uint64());
    },
  };
}
