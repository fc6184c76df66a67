import { afterEach, describe, expect, it } from "vitest";
import type { LoadProgress } from "../../lib/engines/engine";
import { startEngineWorker } from "./remote-engine";
import { tinyDecoder } from "./tiny-decoder";

/** The workers of two tabs. */
let tabs = [startEngineWorker(), startEngineWorker()] as const;
const onlyOnce = { memoryMegabytes: 2_100 };
const model = tinyDecoder();
const told = { ok: false, failure: { kind: "model-loaded-elsewhere", memoryMegabytes: 2_100 } };
const unheard = () => undefined;

afterEach(() => {
  for (const { end } of tabs) end();
  tabs = [startEngineWorker(), startEngineWorker()];
});

describe("a model that one tab at a time should hold", () => {
  it("is not loaded where another tab holds it, unless the person wants it twice", async () => {
    const [first, second] = tabs;
    expect((await first.load(model, unheard, onlyOnce)).ok).toBe(true);
    expect(await second.load(model, unheard, onlyOnce)).toEqual(told);
    expect((await second.load(model)).ok).toBe(true);
  });

  it("is loaded by one of two tabs that want it at the same time; the other sees how far it is", async () => {
    const seen: LoadProgress[][] = [[], []];
    const [one, other] = await Promise.all(
      tabs.map((tab, i) => tab.load(model, (step) => seen[i]?.push(step), onlyOnce)),
    );
    expect([one?.ok, other?.ok].toSorted()).toEqual([false, true]);
    expect(one?.ok === true ? other : one).toEqual(told);
    // Only the one that loads it can have told the other of this.
    const waiting = seen[one?.ok === true ? 1 : 0];
    await expect.poll(() => waiting?.some(({ phase }) => phase === "preparing"), { timeout: 60_000 }).toBe(true);
  });

  it("is free again when it is unloaded", async () => {
    const [first, second] = tabs;
    const loaded = await first.load(model, unheard, onlyOnce);
    if (loaded.ok) await loaded.value.unload();
    expect((await second.load(model, unheard, onlyOnce)).ok).toBe(true);
  });

  it("is free again as soon as the tab that held it is closed", async () => {
    const [first, second] = tabs;
    await first.load(model, unheard, onlyOnce);
    // The second worker has started, so that it asks at once.
    await second.service.written();
    first.end();
    expect((await second.load(model, unheard, onlyOnce)).ok).toBe(true);
  });
});
