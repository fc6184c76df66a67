import { describe, expect, it } from "vitest";
import { fail, succeed, type Result } from "../../../../lib/base/result";
import type { FileTarget } from "../../../../lib/client/transfer/file-target";
import { writePieces } from "../../../../lib/client/transfer/write-pieces";
import type { FilePiece } from "../../../../lib/transfer/write-format";

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

async function* pieces(count: number, text = "a", end?: Result<FilePiece>) {
  for (let number = 1; number <= count; number += 1) yield succeed({ text, sessionsDone: number, leftOut: 0 });
  if (end !== undefined) yield end;
}

const going = new AbortController().signal;
const onProgress = () => undefined;

describe("writePieces", () => {
  it("writes all pieces in order, many in one write, and tells how far it is", async () => {
    const { log, target } = fakeTarget();
    const told: number[] = [];
    const written = await writePieces(pieces(60), target, {
      signal: going,
      onProgress: ({ sessionsDone }) => told.push(sessionsDone),
    });
    expect(written).toEqual({ ok: true, value: { sessionsDone: 60, leftOut: 0 } });
    expect(log).toEqual(["a".repeat(60), "(closed)"]);
    expect(told).toEqual([25, 50, 60]);
  });

  it("holds about a million units before it writes", async () => {
    const { log, target } = fakeTarget();
    await writePieces(pieces(5, "a".repeat(400_000)), target, { signal: going, onProgress });
    expect(log.map((text) => text.length)).toEqual([1_200_000, 800_000, "(closed)".length]);
  });

  it("leaves no file where it is stopped", async () => {
    const { log, target } = fakeTarget();
    const stop = new AbortController();
    const written = await writePieces(pieces(100), target, { signal: stop.signal, onProgress: () => stop.abort() });
    expect(written).toEqual({ ok: true, value: null });
    expect(log).toEqual(["(given up)"]);
  });

  it("leaves no file where there is nothing to write", async () => {
    const { log, target } = fakeTarget();
    const written = await writePieces(pieces(3, ""), target, { signal: going, onProgress });
    expect(written).toEqual({ ok: true, value: { sessionsDone: 3, leftOut: 0 } });
    expect(log).toEqual(["(given up)"]);
  });

  it("leaves no file where the database fails", async () => {
    const { log, target } = fakeTarget();
    const failed = fail({ kind: "database-newer" });
    expect(await writePieces(pieces(3, "a", failed), target, { signal: going, onProgress })).toEqual(failed);
    expect(log).toEqual(["(given up)"]);
  });

  it.each(["write", "close"] as const)("fails where the file refuses to %s", async (step) => {
    const refuse = () => Promise.reject(new DOMException("Full.", "QuotaExceededError"));
    const { log, target } = fakeTarget({ [step]: refuse });
    expect(await writePieces(pieces(1), target, { signal: going, onProgress })).toEqual({
      ok: false,
      failure: { kind: "file-not-written", detail: "QuotaExceededError: Full." },
    });
    expect(log.at(-1)).toBe("(given up)");
  });
});
