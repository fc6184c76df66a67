import { describe, expect, it } from "vitest";
import { fail, succeed } from "../../../../lib/base/result";
import type { FileTarget } from "../../../../lib/client/transfer/file-target";
import { writeArchive } from "../../../../lib/client/transfer/write-archive";
import { noPairs } from "../../../../lib/transfer/training/count-pairs";

function fakeTarget(changes: Partial<FileTarget> = {}) {
  const log: string[] = [];
  const target: FileTarget = {
    write: async (piece) => void log.push(String(piece)),
    close: async () => void log.push("(closed)"),
    abort: async () => void log.push("(given up)"),
    ...changes,
  };
  return { log, target };
}

const piece = (byte: number) => new Uint8Array([byte]);

async function write(changes: Partial<FileTarget> = {}, stopAt = Infinity) {
  const { log, target } = fakeTarget(changes);
  const stop = new AbortController();
  const shares: number[] = [];
  const onShare = (share: number) => {
    shares.push(share);
    if (share >= stopAt) stop.abort();
  };
  const written = await writeArchive(
    async (take) => {
      for (const [place, share] of [0.25, 0.5, 1].entries()) {
        if (!(await take(piece(place), share))) return succeed(null);
      }
      return succeed(noPairs);
    },
    { target, signal: stop.signal, onShare },
  );
  return { log, shares, written };
}

describe("writeArchive", () => {
  it("writes the pieces in order, and tells how far it is", async () => {
    expect(await write()).toEqual({
      log: ["0", "1", "2", "(closed)"],
      shares: [0.25, 0.5, 1],
      written: { ok: true, value: noPairs },
    });
  });

  it.each([0.25, 1])("leaves no file where it is stopped at %d", async (stopAt) => {
    const { log, written } = await write({}, stopAt);
    expect(written).toEqual({ ok: true, value: null });
    expect(log.at(-1)).toBe("(given up)");
  });

  it.each(["write", "close"] as const)("says that the disk is full at the %s", async (step) => {
    const { log, written } = await write({
      [step]: () => Promise.reject(new DOMException("Full.", "QuotaExceededError")),
    });
    expect(written).toEqual({ ok: false, failure: { kind: "storage-full", detail: "QuotaExceededError: Full." } });
    expect(log.at(-1)).toBe("(given up)");
  });

  it("says that the file is gone, even where it cannot be given up either", async () => {
    const gone = () => Promise.reject(new DOMException("Gone.", "NotFoundError"));
    const { written } = await write({ write: gone, abort: gone });
    expect(written).toEqual({ ok: false, failure: { kind: "file-not-written", detail: "NotFoundError: Gone." } });
  });

  it("hands on why no more pieces came", async () => {
    const { log, target } = fakeTarget();
    const died = fail({ kind: "worker-died", detail: "Out of memory." });
    const options = { target, signal: new AbortController().signal, onShare: () => undefined };
    expect(await writeArchive(async () => died, options)).toEqual(died);
    expect(log).toEqual(["(given up)"]);
  });
});
