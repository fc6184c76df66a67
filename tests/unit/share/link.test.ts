import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import type { Result } from "../../../lib/base/result";
import { toBase64Url } from "../../../lib/share/base64url";
import { frame } from "../../../lib/share/frame";
import { openParcel, packLink, readFragment } from "../../../lib/share/link";
import { SEAL_BYTES } from "../../../lib/share/seal";
import type { SharedPayload } from "../../../lib/share/payload";
import { anyPayload, examplePayload } from "./payloads";

/** Of the key's derivation. The product's 600,000 are counted once, in a test of their own. */
const FEW_ROUNDS = 10;

async function open(
  fragment: string,
  passphrase: string | null = null,
  rounds: number | undefined = FEW_ROUNDS,
): Promise<Result<SharedPayload | null>> {
  const parcel = readFragment(fragment);
  return parcel.ok && parcel.value !== null ? openParcel(parcel.value, passphrase, rounds) : (parcel as Result<null>);
}

async function pack(payload: SharedPayload, passphrase: string | null = null, rounds = FEW_ROUNDS): Promise<string> {
  const packed = await packLink(payload, passphrase, rounds);
  if (!packed.ok) throw new Error(packed.failure.kind);
  return packed.value;
}

/** A whole and sound link around any bytes, as only somebody who means harm makes it. */
function forge(deflated: Uint8Array): string {
  return `1.${toBase64Url(frame("1", deflated))}`;
}

function forgeJson(json: string): string {
  return forge(deflateRawSync(json));
}

const damaged = (damage: string) => ({ ok: false, failure: { kind: "link-damaged", damage } });

describe("a link", () => {
  it("carries any payload unchanged, half surrogates too", async () => {
    await fc.assert(
      fc.asyncProperty(anyPayload, async (payload) => {
        expect(await open(await pack(payload))).toEqual({ ok: true, value: payload });
      }),
      { numRuns: 300 },
    );
  });

  it("holds nothing that a URL or a mail program would escape", async () => {
    expect(await pack(examplePayload)).toMatch(/^1\.[A-Za-z0-9_-]+$/);
    expect(await pack(examplePayload, "secret")).toMatch(/^1s\.[A-Za-z0-9_-]+$/);
  });

  it("is the same each time, unless it is sealed", async () => {
    expect(await pack(examplePayload)).toBe(await pack(examplePayload));
    expect(await pack(examplePayload, "secret")).not.toBe(await pack(examplePayload, "secret"));
  });

  it("opens after what mail and chat programs do to it", async () => {
    const link = await pack(examplePayload);
    const inLines = link.replace(/.{70}/g, "$&\r\n ");
    const softBreaks = link.replace(/.{70}/g, "$&=\r\n");
    const escaped = Array.from(link, (letter) => `%${letter.charCodeAt(0).toString(16)}`).join("");
    const changed = [
      `#${link}`,
      `%23${link}`,
      ` ${link} `,
      `${link}.`,
      `${link})`,
      `${link}>,`,
      `${link}_`,
      `${link}--`,
      `${link}%20`,
      `${link}%0A`,
      `${link}&utm_source=mail`,
      `${link}?fbclid=1a2b`,
      `${link.slice(0, 40)}\u200b${link.slice(40)}\u00ad`,
      inLines,
      softBreaks,
      escaped,
    ];
    for (const variant of changed) expect(await open(variant), variant.slice(0, 80)).toEqual(await open(link));
  });

  it("ends in no sign that programs leave out of an address, and opens where an older one lost it", async () => {
    let withSign = 0;
    for (let length = 0; length < 600; length += 1) {
      const text = `Write about bees, number ${length}${" and so on".repeat(length % 7)}.`;
      const link = await pack({ ...examplePayload, prompts: [{ kind: "silver", text }] });
      expect(link).toMatch(/[A-Za-z0-9]$/);
      if (!/[_-]A$/.test(link)) continue;
      withSign += 1;
      const lost = link.slice(0, -2);
      for (const variant of [link, link.slice(0, -1), lost, `${lost}.`, `${lost})`]) {
        expect(await open(variant), variant.slice(-20)).toEqual(await open(link));
      }
    }
    expect(withSign).toBeGreaterThan(0);
  });

  it("is nothing without a fragment", () => {
    for (const empty of ["", "#", " ", "#%20"]) expect(readFragment(empty)).toEqual({ ok: true, value: null });
  });

  it("says that its end is missing, wherever it was cut off", async () => {
    const link = await pack(examplePayload);
    for (let length = "1.".length; length < link.length - 1; length += 1) {
      expect(await open(link.slice(0, length)), `after ${length}`).toMatchObject(damaged("cut-off"));
    }
  });

  it("says that it was altered where any character is another one", async () => {
    const link = await pack(examplePayload);
    // The length stands in the first four; with a greater one the end seems to be missing.
    for (let place = "1.".length + 4; place < link.length - 1; place += 1) {
      const other = link[place] === "A" ? "B" : "A";
      expect(await open(link.slice(0, place) + other + link.slice(place + 1)), `at ${place}`).toMatchObject(
        damaged("altered"),
      );
    }
  });

  it("says that it comes from a newer Goldsmith", async () => {
    const { goldsmithShare: _, ...rest } = examplePayload;
    const newer = { ok: false, failure: { kind: "link-newer" } };
    expect(await open("2.AAAA")).toEqual(newer);
    expect(await open("12s.anything at all")).toEqual(newer);
    expect(await open(forgeJson(JSON.stringify({ goldsmithShare: 2, ...rest })))).toEqual(newer);
    expect(await open(forgeJson('{"goldsmithShare":3,"somethingElse":[]}'))).toEqual(newer);
  });

  it("is no link where it is garbage", async () => {
    for (const garbage of ["top", "1", "s.AAAA", "0.AAAA", "1x.AAAA", "%", "%zz", "::", "https://example.com/", "🐝"]) {
      expect(await open(garbage), garbage).toMatchObject(damaged("unreadable"));
    }
  });

  it("is not opened where it is longer than any payload", async () => {
    expect(await open(`1.${"A".repeat(4_000_000)}`)).toEqual({ ok: false, failure: { kind: "link-too-large" } });
  });

  it("is not made from more than 2 MB", async () => {
    const prompts = [{ kind: "silver" as const, text: "ß".repeat(1_000_000) }];
    expect(await packLink({ ...examplePayload, prompts }, null)).toEqual({
      ok: false,
      failure: { kind: "link-too-large" },
    });
  });
});

describe("a bomb", () => {
  it("is given up at 2 MB, however much it would become", async () => {
    const RealStream = DecompressionStream;
    let inflatedBytes = 0;
    vi.stubGlobal(
      "DecompressionStream",
      class {
        readonly writable: WritableStream;
        readonly readable: ReadableStream;
        constructor() {
          const real = new RealStream("deflate-raw");
          const counter = new TransformStream<Uint8Array, Uint8Array>({
            transform(chunk, controller) {
              inflatedBytes += chunk.length;
              controller.enqueue(chunk);
            },
          });
          this.writable = real.writable;
          this.readable = real.readable.pipeThrough(counter);
        }
      },
    );
    try {
      const bomb = forge(deflateRawSync(Buffer.alloc(200_000_000, " ")));
      expect(bomb.length).toBeLessThan(300_000);
      expect(await open(bomb)).toEqual({ ok: false, failure: { kind: "link-too-large" } });
      expect(inflatedBytes).toBeGreaterThan(2_000_000);
      expect(inflatedBytes).toBeLessThan(3_500_000);
    } finally {
      vi.unstubAllGlobals();
    }
  });

  it("of brackets within brackets is no payload", async () => {
    expect(await open(forgeJson("[".repeat(1_900_000)))).toMatchObject(damaged("unreadable"));
    const nested = `{"a":`.repeat(300_000) + "1" + "}".repeat(300_000);
    expect(await open(forgeJson(nested))).toMatchObject(damaged("unreadable"));
  });

  it("of many prompts, packs or wrong values is no payload", async () => {
    const prompt = { kind: "silver", text: "" };
    const many = [
      { ...examplePayload, prompts: Array.from({ length: 40_000 }, () => prompt) },
      { ...examplePayload, prompts: Array.from({ length: 200_000 }, () => 1) },
      { ...examplePayload, packs: Array.from({ length: 1_000 }, () => examplePayload.packs?.[0]) },
    ];
    for (const payload of many)
      expect(await open(forgeJson(JSON.stringify(payload)))).toMatchObject(damaged("unreadable"));
  });
});

describe("a hostile link", () => {
  const json = JSON.stringify(examplePayload);

  it("cannot reach a prototype", async () => {
    const opened = await open(
      forgeJson(
        json
          .replace(
            '{"goldsmithShare"',
            '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"goldsmithShare"',
          )
          .replace('"task":{', '"task":{"__proto__":{"polluted":1},"toString":1,'),
      ),
    );
    // The keys are left out, as all that the format does not name.
    expect(opened).toEqual({ ok: true, value: examplePayload });
    expect(Object.getPrototypeOf(opened.ok && opened.value?.task)).toBe(Object.prototype);
    expect({}).not.toHaveProperty("polluted");
  });

  it.each([
    ["a list", "[]"],
    ["nothing", "null"],
    ["a text", '"hello"'],
    ["no prompts", json.replace(/"prompts":\[.*?\],"packs"/s, '"prompts":[],"packs"')],
    ["prompts of another type", json.replace('"prompts":[', '"prompts":[7,')],
    ["a text that is a list", json.replace('"text":"tell me about bees"', '"text":["tell"]')],
    ["a kind that is none", json.replace('"kind":"edit"', '"kind":"constructor"')],
    ["a date that is none", json.replace("1760000000000", "9e99")],
    ["a number without end", json.replace("88", "1e999")],
    ["a negative number", json.replace("88", "-88")],
    ["a temperature that burns", json.replace('"temperature":0.8', '"temperature":1e9')],
    ["candidates without number", json.replace('"candidates":2', '"candidates":1000000000')],
    ["an engine that is none", json.replace("web-llm", "evil")],
    ["a hash that is none", json.replace(/"hash":"[^"]*"/, '"hash":"<b>"')],
  ])("with %s is no payload", async (_, hostile) => {
    expect(hostile).not.toBe(json);
    expect(await open(forgeJson(hostile))).toMatchObject(damaged("unreadable"));
  });

  it("with bytes that are no text, or no deflate, is altered", async () => {
    expect(await open(forge(deflateRawSync(Buffer.from([0x22, 0xff, 0xfe, 0x22]))))).toMatchObject(damaged("altered"));
    expect(await open(forge(Buffer.from("this was never packed")))).toMatchObject(damaged("altered"));
    expect(await open(forge(new Uint8Array()))).toMatchObject(damaged("altered"));
  });

  it("keeps HTML as the text that it is", async () => {
    const text = "<img src=x onerror=alert(1)><script>alert(2)</script>";
    const payload = { ...examplePayload, prompts: [{ kind: "silver" as const, text }] };
    expect(await open(await pack(payload))).toEqual({ ok: true, value: payload });
  });
});

describe("a sealed link", () => {
  it("opens after as many rounds as the product counts, and after no other number", async () => {
    const packed = await packLink(examplePayload, "secret");
    if (!packed.ok) throw new Error(packed.failure.kind);
    const parcel = readFragment(packed.value);
    if (!parcel.ok || parcel.value === null) throw new Error("The link is whole.");
    expect(await openParcel(parcel.value, "secret")).toEqual({ ok: true, value: examplePayload });
    expect(await openParcel(parcel.value, "secret", 600_000)).toEqual({ ok: true, value: examplePayload });
    expect(await openParcel(parcel.value, "secret", FEW_ROUNDS)).toEqual({
      ok: false,
      failure: { kind: "link-sealed-wrong" },
    });
  });

  it("opens with its passphrase, whatever it carries", async () => {
    await fc.assert(
      fc.asyncProperty(anyPayload, fc.string({ minLength: 1, unit: "binary" }), async (payload, passphrase) => {
        expect(await open(await pack(payload, passphrase), passphrase)).toEqual({ ok: true, value: payload });
      }),
      { numRuns: 100 },
    );
  });

  it("opens with no other passphrase", async () => {
    const link = await pack(examplePayload, "correct horse");
    for (const wrong of ["correct hors", "Correct horse", "correct horse ", "", null]) {
      expect(await open(link, wrong)).toEqual({ ok: false, failure: { kind: "link-sealed-wrong" } });
    }
  });

  it("takes the two ways of writing é for one", async () => {
    const link = await pack(examplePayload, "caf\u00e9");
    expect(await open(link, "cafe\u0301")).toEqual({ ok: true, value: examplePayload });
  });

  it("is refused where somebody altered it and made a new checksum", async () => {
    const parcel = readFragment(await pack(examplePayload, "secret"));
    if (!parcel.ok || parcel.value === null) throw new Error("The link is whole.");
    const { bytes } = parcel.value;
    for (const place of [0, 15, 16, 27, 28, 60, bytes.length - 1]) {
      const altered = bytes.slice();
      altered[place]! ^= 1;
      const link = `1s.${toBase64Url(frame("1s", altered))}`;
      expect(await open(link, "secret"), `byte ${place}`).toEqual({
        ok: false,
        failure: { kind: "link-sealed-wrong" },
      });
    }
    expect(await open(`1s.${toBase64Url(frame("1s", bytes.slice(0, 20)))}`, "secret")).toEqual({
      ok: false,
      failure: { kind: "link-sealed-wrong" },
    });
  });

  it("is not taken for a plain one, nor a plain one for a sealed one", async () => {
    const sealed = await pack(examplePayload, "secret");
    expect(await open(sealed.replace("1s.", "1."))).toMatchObject(damaged("altered"));
    expect(await open((await pack(examplePayload)).replace("1.", "1s."), "secret")).toMatchObject(damaged("altered"));
  });

  it("tells a link that was cut off from a wrong passphrase", async () => {
    const link = await pack(examplePayload, "secret");
    expect(readFragment(link.slice(0, -20))).toMatchObject(damaged("cut-off"));
  });

  it("is as much longer as sealing says", async () => {
    const plain = readFragment(await pack(examplePayload));
    const sealed = readFragment(await pack(examplePayload, "secret"));
    if (!plain.ok || !sealed.ok) throw new Error("Both are whole.");
    expect(sealed.value!.bytes.length - plain.value!.bytes.length).toBe(SEAL_BYTES);
  });
});

describe("a browser that lacks what it takes", () => {
  it("says so", async () => {
    const sealed = await pack(examplePayload, "secret");
    const plain = await pack(examplePayload);
    const missing = (feature: string) => ({ ok: false, failure: { kind: "browser-feature-missing", feature } });
    try {
      vi.stubGlobal("crypto", {});
      expect(await packLink(examplePayload, "secret")).toEqual(missing("encryption"));
      expect(await open(sealed, "secret")).toEqual(missing("encryption"));
      expect(await open(plain)).toEqual({ ok: true, value: examplePayload });

      const refuse = function refuse() {
        throw new TypeError("Unsupported compression format: 'deflate-raw'");
      };
      vi.stubGlobal("CompressionStream", refuse);
      vi.stubGlobal("DecompressionStream", refuse);
      expect(await packLink(examplePayload, null)).toEqual(missing("compression"));
      expect(await open(plain)).toEqual(missing("compression"));
    } finally {
      vi.unstubAllGlobals();
    }
  });
});
