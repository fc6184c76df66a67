import type { Failure } from "../../base/failure";
import type { GivenFile } from "../../base/given-file";
import { fail, succeed, type Result } from "../../base/result";
import type { Case } from "../../records/case";
import type { Cell } from "../../search/lab-run";
import type { FieldChoice, ReadCases } from "../../transfer/cases/case-file";
import { casesWorker } from "../worker/cases-worker";

/** The reading that is under way. */
let latest: object | null = null;

/**
 * As `readCases`, in a worker of its own: whatever a file does to who reads it, the page goes on. The worker ends with the
 * reading, and with it all that it held. One that is under way when another begins fails.
 */
export async function readGivenCases(files: readonly GivenFile[], fields?: FieldChoice): Promise<Result<ReadCases>> {
  const own = {};
  latest = own;
  await endWorker();
  if (latest !== own) return fail(isOver);
  const cases: Case[] = [];
  const cells: Cell[] = [];
  const called = await casesWorker.call((service, proxy) =>
    service.readCases(
      files,
      fields,
      proxy((page) => {
        // Not spread into one call: that is bounded by the stack.
        for (const row of page.cases) cases.push(row);
        for (const cell of page.cells) cells.push(cell);
        return Promise.resolve();
      }),
    ),
  );
  // What the worker does now is for another reading.
  if (latest !== own) return fail(isOver);
  latest = null;
  await endWorker();
  if (!called.ok) {
    const { failure } = called;
    if (failure.kind === "worker-died") return fail({ kind: "invalid-cases", reasons: [TOO_MUCH] });
    return failure.kind === "engine-failed"
      ? fail({
          kind: "invalid-cases",
          reasons: [`Goldsmith itself failed at it (${failure.detail}). Save it in another format, such as CSV.`],
        })
      : called;
  }
  if (!called.value.ok) return called.value;
  const { measured, ...read } = called.value.value;
  return succeed({ ...read, cases, ...(measured !== undefined && { measured: { ...measured, cells } }) });
}

const TOO_MUCH =
  "The browser ended the reading before it was through, most often for want of memory. Close other tabs, or cut the file into smaller ones and read one.";

const isOver: Failure = { kind: "worker-died", detail: "The reading is over." };

/** Ends a reading that is under way, whose call then fails. */
export function stopReading(): Promise<void> {
  latest = null;
  return endWorker();
}

function endWorker(): Promise<void> {
  return casesWorker.end(isOver);
}
