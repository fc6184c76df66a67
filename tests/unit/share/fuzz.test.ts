import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { describeFailure } from "../../../lib/base/describe-failure";
import { seededRandom } from "../../../lib/base/random";
import { openParcel, packLink, readFragment } from "../../../lib/share/link";
import { MOST_PAYLOAD_BYTES, writePayload } from "../../../lib/share/payload";
import { drawFrom, inTheBytes, inTheJson, makeBombs, onTheWay } from "./mutations";
import { examplePayload } from "./payloads";

/** 100,000 links in all; most of those that were altered on the way are refused before anything is unpacked. */
const runs = { onTheWay: 82_000, inTheBytes: 12_000, inTheJson: 5_900, bombs: 100 };

const touched = vi.fn();

// Reading a link must touch neither a database nor the network, whatever is in it.
beforeEach(() => {
  const trap = new Proxy({}, { get: () => touched });
  for (const name of ["indexedDB", "localStorage", "sessionStorage", "caches"]) vi.stubGlobal(name, trap);
  vi.stubGlobal("fetch", touched);
});

afterEach(() => {
  vi.unstubAllGlobals();
  expect(touched).not.toHaveBeenCalled();
  expect(Object.keys(Object.prototype)).toEqual([]);
});

async function packed(passphrase: string | null): Promise<string> {
  const link = await packLink(examplePayload, passphrase);
  if (!link.ok) throw new Error(link.failure.kind);
  return link.value;
}

/** Opens the link as the page does; gives the kind of its failure, or "opened" or "sealed". */
async function outcomeOf(link: string): Promise<string> {
  const parcel = readFragment(link);
  if (!parcel.ok) return checkWords(parcel.failure);
  if (parcel.value === null) return "empty";
  // Whoever has no passphrase comes no further; what it takes to count 600,000 rounds is no part of this.
  if (parcel.value.isSealed) return "sealed";
  const opened = await openParcel(parcel.value, null);
  if (!opened.ok) return checkWords(opened.failure);
  // What was let through is sound: it can be written again.
  const written = writePayload(opened.value);
  if (!written.ok || written.value.length > MOST_PAYLOAD_BYTES) throw new Error("An unsound payload was let through.");
  return JSON.stringify(opened.value) === JSON.stringify(examplePayload) ? "opened" : "opened another";
}

const linkFailures = new Set(["link-damaged", "link-too-large", "link-newer"]);

function checkWords(failure: Parameters<typeof describeFailure>[0]): string {
  if (!linkFailures.has(failure.kind)) throw new Error(`A link cannot fail with ${failure.kind}.`);
  if (describeFailure(failure).advice === "") throw new Error("A failure says what to do.");
  return failure.kind;
}

/** How often each outcome came. */
async function fuzz(link: string, mutations: typeof onTheWay, count: number): Promise<Record<string, number>> {
  const draw = drawFrom(seededRandom(count));
  const outcomes: Record<string, number> = {};
  for (let run = 0; run < count; run += 1) {
    const mutate = mutations[run % mutations.length]!;
    const outcome = await outcomeOf(mutate(link, draw));
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
  }
  return outcomes;
}

describe("100,000 mutated links", { timeout: 300_000 }, () => {
  it("altered on the way, show the same content or none", async () => {
    const plain = await fuzz(await packed(null), onTheWay, runs.onTheWay / 2);
    const sealed = await fuzz(await packed("secret"), onTheWay, runs.onTheWay / 2);
    expect(Object.keys(plain).sort()).toEqual(["empty", "link-damaged", "link-newer", "opened"]);
    expect(Object.keys(sealed).sort()).toEqual(["empty", "link-damaged", "link-newer", "sealed"]);
  });

  it("with other bytes and a checksum that fits, are opened as a sound payload or not at all", async () => {
    const outcomes = await fuzz(await packed(null), inTheBytes, runs.inTheBytes);
    expect(outcomes["link-damaged"]).toBeGreaterThan(runs.inTheBytes / 2);
  });

  it("with hostile JSON, are opened as a sound payload or not at all", async () => {
    const outcomes = await fuzz(await packed(null), inTheJson, runs.inTheJson);
    expect(Object.keys(outcomes).sort()).toEqual(["link-damaged", "link-newer", "opened", "opened another"]);
  });

  it("that are bombs, are given up", async () => {
    const bombs = makeBombs();
    for (let run = 0; run < runs.bombs; run += 1) {
      expect(await outcomeOf(bombs[run % bombs.length]!)).not.toContain("opened");
    }
  });
});
