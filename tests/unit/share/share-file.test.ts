import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openParcel } from "../../../lib/share/link";
import { linkFit } from "../../../lib/share/link-length";
import { MOST_SHARE_FILE_BYTES, readShareFile, writeShareFile } from "../../../lib/share/share-file";
import { anyPayload, examplePayload } from "./payloads";

async function write(passphrase: string | null): Promise<string> {
  const file = await writeShareFile(examplePayload, passphrase);
  if (!file.ok) throw new Error(file.failure.kind);
  return file.value;
}

describe("a share file", () => {
  it("carries any payload unchanged", async () => {
    await fc.assert(
      fc.asyncProperty(anyPayload, async (payload) => {
        const file = await writeShareFile(payload, null);
        expect(readShareFile(file.ok ? file.value : "")).toEqual({ ok: true, value: { type: "payload", payload } });
      }),
    );
  });

  it("can be read by a person, and with a byte order mark", async () => {
    const text = await write(null);
    expect(text).toContain('  "task": {\n    "silverPrompt": "tell me about bees",');
    expect(readShareFile(`\uFEFF${text}`).ok).toBe(true);
  });

  it("tells nothing but its seal under a passphrase, and opens with it", async () => {
    const text = await write("secret");
    expect(text).not.toMatch(/bees|silver/);
    const shared = readShareFile(text);
    if (!shared.ok || shared.value.type !== "parcel") throw new Error("It is sealed.");
    expect(await openParcel(shared.value.parcel, "secret")).toEqual({ ok: true, value: examplePayload });
    expect(await openParcel(shared.value.parcel, "other")).toEqual({
      ok: false,
      failure: { kind: "link-sealed-wrong" },
    });
  });

  it.each([
    ["an empty file", ""],
    ["no JSON", "PK\u0003\u0004"],
    ["another program's JSON", '{"name":"package","version":"1.0.0"}'],
    ["a list", "[1,2,3]"],
    ["a sealed file without its seal", '{"goldsmithShare":1,"sealed":"hello"}'],
  ])("is not %s", (_, text) => {
    expect(readShareFile(text)).toMatchObject({ ok: false, failure: { kind: "link-damaged", damage: "unreadable" } });
  });

  it("says where a sealed one was cut off, where it is newer, and where it is too large", async () => {
    const sealed = JSON.parse(await write("secret")) as { sealed: string };
    const cutOff = JSON.stringify({ goldsmithShare: 1, sealed: sealed.sealed.slice(0, -9) });
    expect(readShareFile(cutOff)).toMatchObject({ ok: false, failure: { kind: "link-damaged", damage: "cut-off" } });
    expect(readShareFile('{"goldsmithShare":1,"sealed":""}')).toMatchObject({ ok: false });
    expect(readShareFile('{"goldsmithShare":2}')).toEqual({ ok: false, failure: { kind: "link-newer" } });
    expect(readShareFile(" ".repeat(MOST_SHARE_FILE_BYTES + 1))).toEqual({
      ok: false,
      failure: { kind: "link-too-large" },
    });
  });
});

describe("linkFit", () => {
  it("tells where a link of that length arrives whole", () => {
    expect([2_000, 2_001, 8_000, 8_001, 32_000, 32_001].map(linkFit)).toEqual([
      "everywhere",
      "most-places",
      "most-places",
      "some-places",
      "some-places",
      "too-long",
    ]);
  });
});
