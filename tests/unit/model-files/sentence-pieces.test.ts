import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readOwnPieces } from "@/lib/model-files/sentence-pieces";

/** A number as protocol buffers write it. */
function varint(value: number): readonly number[] {
  return value < 128 ? [value] : [128 + (value % 128), ...varint(Math.floor(value / 128))];
}

function message(id: number, content: readonly number[]): readonly number[] {
  return [...varint(id * 8 + 2), ...varint(content.length), ...content];
}

/** As SentencePiece writes one: its text, its score as four bytes and, where it is no normal one, its kind. */
function piece(text: string, kind?: number): readonly number[] {
  const score = [2 * 8 + 5, 0, 0, 0, 0];
  const ofKind = kind === undefined ? [] : [3 * 8, ...varint(kind)];
  return message(1, [...message(1, [...new TextEncoder().encode(text)]), ...score, ...ofKind]);
}

const bytes = (content: readonly number[]) => new Uint8Array(content).buffer;

const long = `<${"sign ".repeat(40)}>`;
/** Field 2 holds how it was trained: a message with numbers and texts of its own. */
const training = message(2, [1 * 8, ...varint(300_000), ...message(2, [65])]);
const model = [
  ...piece("<unk>", 2),
  ...piece("<s>", 3),
  ...piece("<start_of_turn>", 4),
  ...piece("▁the"),
  ...piece(long, 4),
  ...piece("<0x0A>", 6),
  ...training,
];

describe("readOwnPieces", () => {
  it("reads the texts that the maker added, and neither control signs nor parts of words", () => {
    expect(readOwnPieces(bytes(model))).toEqual(["<start_of_turn>", long]);
    expect(readOwnPieces(bytes([...piece("<s>", 3), ...piece("▁the")]))).toEqual([]);
  });

  it("gives null for what is no such model", () => {
    const encoder = new TextEncoder();
    for (const text of ["", "<!doctype html><title>Log in</title>", '{"added_tokens":[]}', "version https://git-lfs"]) {
      expect(readOwnPieces(encoder.encode(text).buffer)).toBeNull();
    }
    expect(readOwnPieces(bytes(training))).toBeNull();
  });

  it("gives null where it is cut off within a field, and never throws", () => {
    expect(readOwnPieces(bytes(model.slice(0, 20)))).toBeNull();
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (noise) => {
        const read = readOwnPieces(noise.slice().buffer);
        expect(read === null || Array.isArray(read)).toBe(true);
      }),
    );
  });
});
