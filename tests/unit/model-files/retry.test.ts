import { describe, expect, it, vi } from "vitest";
import type { Failure } from "../../../lib/base/failure";
import { fail, succeed, type Result } from "../../../lib/base/result";
import { retry, RETRY_DELAYS } from "../../../lib/model-files/retry";

const cutOff: Failure = { kind: "download-failed", url: "https://a.example/x", status: null, detail: "" };
const answered = (status: number): Failure => ({ ...cutOff, status });
const damaged: Failure = { kind: "model-damaged", detail: "x" };

/** Ends in these, one after the other, and then succeeds. */
async function retryAfter(failures: readonly Failure[], signal = new AbortController().signal) {
  const waits: number[] = [];
  const attempt = vi.fn(async (): Promise<Result<string>> => {
    const failure = failures[attempt.mock.calls.length - 1];
    return failure === undefined ? succeed("here") : fail(failure);
  });
  const onFault = vi.fn();
  const wait = async (milliseconds: number) => void waits.push(milliseconds);
  const result = await retry(attempt, { wait, signal, onFault });
  return { result, waits, attempts: attempt.mock.calls.length, onFault };
}

describe("retry", () => {
  it("waits longer after each fault of the network, and says so meanwhile", async () => {
    const { result, waits, onFault } = await retryAfter([cutOff, answered(500), answered(429)]);
    expect(result).toEqual(succeed("here"));
    expect(waits).toEqual([1_000, 2_000, 4_000]);
    expect(onFault.mock.calls).toEqual([[cutOff], [null], [answered(500)], [null], [answered(429)], [null]]);
  });

  it("gives up in the end, with the last fault", async () => {
    const { result, waits } = await retryAfter(Array.from({ length: 20 }, () => cutOff));
    expect(result).toEqual(fail(cutOff));
    expect(waits).toEqual(RETRY_DELAYS);
  });

  it.each([404, 403, 401])("takes %i for an answer", async (status) => {
    expect(await retryAfter([answered(status)])).toMatchObject({ result: { ok: false }, attempts: 1 });
  });

  it("fetches a damaged file once more, at once, and no more than once", async () => {
    expect(await retryAfter([damaged])).toMatchObject({ result: succeed("here"), attempts: 2, waits: [] });
    expect(await retryAfter([damaged, damaged])).toMatchObject({ result: fail(damaged), attempts: 2 });
  });

  it("does not go on when it is told to stop", async () => {
    expect(await retryAfter([cutOff], AbortSignal.abort())).toMatchObject({ attempts: 1, waits: [] });
  });
});
