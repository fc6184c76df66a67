import { createHash } from "node:crypto";
import { afterEach, describe, expect, it, vi } from "vitest";
import { hashPack } from "@/lib/template/hash-pack";
import { ownPack } from "./own-pack";

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("hashPack", () => {
  it("is SHA-256 over the four texts, keys in alphabetical order", async () => {
    const { discriminator, g_r, optimizer, s_r } = ownPack;
    const expected = createHash("sha256").update(JSON.stringify({ discriminator, g_r, optimizer, s_r })).digest("hex");
    expect(await hashPack(ownPack)).toBe(expected);
  });

  it("does not depend on the order of keys, nor on keys beside the four", async () => {
    const { discriminator, g_r, optimizer, s_r } = ownPack;
    const sameTexts = { name: "mine", s_r, optimizer, g_r, discriminator };
    expect(await hashPack(sameTexts)).toBe(await hashPack(ownPack));
  });

  it("tells packs apart that differ in a lone surrogate", async () => {
    const hashes = await Promise.all(["\ud800", "\ud801", "\ufffd"].map((s_r) => hashPack({ ...ownPack, s_r })));
    expect(new Set(hashes).size).toBe(3);
  });

  it("is null where the page is no secure context", async () => {
    vi.stubGlobal("crypto", {});
    expect(await hashPack(ownPack)).toBeNull();
  });
});
