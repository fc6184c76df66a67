import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createMd5 } from "../../../lib/model-files/md5";

function md5Of(...pieces: readonly Uint8Array[]): string {
  const md5 = createMd5();
  for (const piece of pieces) md5.update(piece);
  return md5.digest();
}

describe("createMd5", () => {
  // RFC 1321, appendix A.5.
  it.each([
    ["", "d41d8cd98f00b204e9800998ecf8427e"],
    ["a", "0cc175b9c0f1b6a831c399e269772661"],
    ["abc", "900150983cd24fb0d6963f7d28e17f72"],
    ["message digest", "f96b697d7cb7938d525a2f31aaf161d0"],
    ["abcdefghijklmnopqrstuvwxyz", "c3fcd3d76192e4007dfb496cca67e13b"],
    ["ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789", "d174ab98d277d9f5a5611c2c9f419d9f"],
    [
      "12345678901234567890123456789012345678901234567890123456789012345678901234567890",
      "57edf4a22be3c955ac49da2e2107b67a",
    ],
  ])("digests %j as the standard says", (text, digest) => {
    expect(md5Of(new TextEncoder().encode(text))).toBe(digest);
  });

  it("gives the same digest however the bytes are cut", () => {
    const pieces = fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 8 });
    fc.assert(
      fc.property(pieces, (parts) => {
        const expected = createHash("md5").update(Buffer.concat(parts)).digest("hex");
        expect(md5Of(...parts)).toBe(expected);
      }),
    );
  });
});
