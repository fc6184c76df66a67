// First, for Dexie looks for a database when it is loaded.
import { endWorkers } from "./lab-tab";
import { afterAll, expect, it, vi } from "vitest";
import { readGivenCases, stopReading } from "@/lib/client/lab/read-given-cases";
import { FakeWorker } from "../worker/fake-worker";

afterAll(() => {
  endWorkers();
  vi.unstubAllGlobals();
});

const file = (rows: number) => {
  const lines = Array.from({ length: rows }, (_, row) => JSON.stringify({ question: `Why ${row}?`, answer: "so" }));
  return [{ path: "rows.jsonl", content: new Blob([lines.join("\n")]) }];
};

it("brings all rows of a file, and leaves no worker behind", async () => {
  const read = await readGivenCases(file(2_500));
  expect(read.ok && read.value.cases.map(({ variables }) => variables["question"])).toEqual(
    Array.from({ length: 2_500 }, (_, row) => `Why ${row}?`),
  );
  expect(FakeWorker.spawned.every(({ isTerminated }) => isTerminated)).toBe(true);
});

it("says of a file whose reading the browser ended what to do with it, and reads the next one", async () => {
  const reading = readGivenCases(file(20_000));
  await vi.waitFor(() => expect(FakeWorker.spawned.at(-1)?.isTerminated).toBe(false), { interval: 1 });
  FakeWorker.spawned.at(-1)?.die("out of memory");
  expect(await reading).toMatchObject({ ok: false, failure: { kind: "invalid-cases" } });
  expect(JSON.stringify(await reading)).toContain("cut the file into smaller ones");
  expect(await readGivenCases(file(3))).toMatchObject({ ok: true });
});

it("stops, and fails so", async () => {
  const reading = readGivenCases(file(20_000));
  await vi.waitFor(() => expect(FakeWorker.spawned.at(-1)?.isTerminated).toBe(false), { interval: 1 });
  await stopReading();
  expect(await reading).toMatchObject({ ok: false });
  expect(FakeWorker.spawned.every(({ isTerminated }) => isTerminated)).toBe(true);
});

it("ends a reading that is under way where another file is given", async () => {
  const first = readGivenCases(file(3));
  const second = readGivenCases(file(5));
  expect(await first).toMatchObject({ ok: false });
  const read = await second;
  expect(read.ok && read.value.cases).toHaveLength(5);
});
