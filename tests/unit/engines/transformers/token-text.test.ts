import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createTokenText } from "../../../../lib/engines/transformers/token-text";

/** One token for each byte, as the rarest characters have it in every byte-level vocabulary. */
const decodeBytes = (tokens: number[]) => new TextDecoder().decode(Uint8Array.from(tokens));

/** A vocabulary in the manner of SentencePiece: words mark the space before them, and the first space is dropped. */
const words = ["▁The", "▁plan", "s", "▁work", "."];
const decodeWords = (tokens: number[]) =>
  tokens
    .map((token) => words[token] ?? "")
    .join("")
    .replaceAll("▁", " ")
    .replace(/^ /, "");

describe("createTokenText", () => {
  it("gives every text back whole, and no piece with half a character", () => {
    // A replacement character in the text itself cannot be told from half a character at its end.
    const texts = fc.string({ unit: "grapheme" }).filter((text) => !text.includes("\ufffd"));
    fc.assert(
      fc.property(texts, (text) => {
        const tokenText = createTokenText(decodeBytes);
        const pieces = Array.from(new TextEncoder().encode(text), (byte) => tokenText.push(byte));
        pieces.push(tokenText.end());
        expect(pieces.join("")).toBe(new TextDecoder().decode(new TextEncoder().encode(text)));
        expect(pieces.filter((piece) => piece.includes("\ufffd"))).toEqual([]);
      }),
    );
  });

  it("gives a character with its last token", () => {
    const tokenText = createTokenText(decodeBytes);
    expect(Array.from(new TextEncoder().encode("a€b"), (byte) => tokenText.push(byte))).toEqual([
      "a",
      "",
      "",
      "€",
      "b",
    ]);
  });

  it("keeps the spaces that a tokenizer puts between words", () => {
    const tokenText = createTokenText(decodeWords);
    expect([0, 1, 2, 3, 4].map((token) => tokenText.push(token))).toEqual(["The", " plan", "s", " work", "."]);
  });

  it("drops half a character at the end", () => {
    const tokenText = createTokenText(decodeBytes);
    const pieces = Array.from(new TextEncoder().encode("ok"), (byte) => tokenText.push(byte));
    expect(tokenText.push(0xe2)).toBe("");
    expect([...pieces, tokenText.end()].join("")).toBe("ok");
  });

  it("gives a replacement character that the model has written as soon as more follows", () => {
    const tokenText = createTokenText(decodeBytes);
    const pieces = Array.from(new TextEncoder().encode("a\ufffdb"), (byte) => tokenText.push(byte));
    expect(pieces.join("") + tokenText.end()).toBe("a\ufffdb");
  });

  it("decodes only the tokens of the last pieces, however long the text is", () => {
    let longest = 0;
    const tokenText = createTokenText((tokens) => {
      longest = Math.max(longest, tokens.length);
      return decodeBytes(tokens);
    });
    for (let token = 0; token < 1000; token += 1) tokenText.push(0x61);
    expect(longest).toBeLessThanOrEqual(2);
  });
});
