import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readSharedText } from "../../../../lib/client/session/share-target";

const read = (parts: Record<string, string>) => readSharedText(`${new URLSearchParams(parts)}`);

describe("readSharedText", () => {
  it("takes title, text and address in this order", () => {
    expect(read({ title: "Bees", text: "tell me about bees", url: "https://example.com/bees" })).toBe(
      "Bees\n\ntell me about bees\n\nhttps://example.com/bees",
    );
    expect(read({ url: "https://example.com/bees" })).toBe("https://example.com/bees");
  });

  it("takes what stands twice once", () => {
    expect(read({ title: "tell me", text: "tell me" })).toBe("tell me");
    expect(read({ text: "See https://example.com/bees", url: "https://example.com/bees" })).toBe(
      "See https://example.com/bees",
    );
  });

  it("finds nothing where nothing was shared", () => {
    for (const search of ["", "q=1", "text=", "text=%20%0A&title=&url="]) {
      expect(readSharedText(search)).toBeNull();
    }
  });

  it("keeps every text, but for white space around it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(read({ text })).toBe(text.trim() === "" ? null : text.trim());
      }),
    );
  });

  it("throws at nothing", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (search) => void readSharedText(search)));
  });
});
