import { wrap } from "comlink";
import { afterAll, describe, expect, it } from "vitest";
import type { ScriptTestService } from "./script-runner.worker";

const worker = new Worker(new URL("./script-runner.worker.ts", import.meta.url), { type: "module" });
const run = wrap<ScriptTestService>(worker);
afterAll(() => {
  worker.terminate();
});

describe("scripts in a worker of a real browser", () => {
  it("run, and know the answer and nothing of the page", async () => {
    expect(await run("output.length > 3 && typeof fetch", { output: "long" })).toEqual({
      ok: true,
      value: "undefined",
    });
  });

  it("are stopped where they do not end, and the next one runs", async () => {
    const endless = [
      "(() => { while (true); })()",
      "/^(a+)+$/.test('a'.repeat(40) + '!')",
      "(function f() { f() + 1 })()",
    ];
    for (const source of endless) {
      expect(await run(source, {})).toMatchObject({ ok: false, failure: { kind: "script-failed" } });
    }
    expect(await run("Promise.resolve(6 * 7)", {})).toEqual({ ok: true, value: 42 });
  });
});
