import { proxy, wrap, type Remote } from "comlink";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { WorkerModelReference } from "../../lib/engines/load-engine";
import { deleteAllModels } from "../../lib/models/stored-models";
import { turnOffline } from "../../lib/privacy/page-switch";
import { askedShards, cachedNames, letGo, madeUpFolder, madeUpReference, putFiles, takeFiles } from "./made-up-model";
import type { ModelFilesTestService } from "./model-files.worker";
import { tinyDecoder } from "./tiny-decoder";

/** The tests' server by its other name is another host to the page. */
function elsewhere(address: string): string {
  const { hostname } = location;
  const url = new URL(address);
  url.hostname = hostname === "localhost" ? "127.0.0.1" : "localhost";
  return url.href;
}

const foreignFolder = elsewhere(madeUpFolder);
const foreignModel: WorkerModelReference = {
  ...madeUpReference,
  addresses: { weights: foreignFolder, library: `${foreignFolder}library.wasm` },
};
const soon = { timeout: 60_000 };
const complete = { type: "complete", repaired: [] };

let worker: Worker;
let service: Remote<ModelFilesTestService>;

const obtain = (reference: WorkerModelReference) =>
  service.obtain(
    "one",
    reference,
    false,
    proxy(() => undefined),
  );

beforeEach(async () => {
  await deleteAllModels();
  worker = new Worker(new URL("./guarded-model-files.worker.ts", import.meta.url), { type: "module" });
  service = wrap<ModelFilesTestService>(worker);
});

afterEach(async () => {
  worker.terminate();
  await turnOffline(false);
  await letGo();
  await takeFiles();
});

describe("the switch Offline", () => {
  it("cuts off a download at once, in the middle of a shard, and says that it was the switch", async () => {
    await putFiles({ "params_shard_0.bin": ["held"] });
    const ended = obtain(foreignModel);
    await expect.poll(cachedNames, soon).toContain(`${foreignFolder}params_shard_2.bin`);
    await turnOffline(true);
    const failure = { kind: "offline-switch-on", url: `${foreignFolder}params_shard_0.bin` };
    expect(await ended).toEqual({ type: "failed", failure });
    // Nothing was tried again.
    expect(await service.waits()).toEqual([]);
    expect(await askedShards()).toEqual([1, 1, 1]);
  });

  it("costs nothing: turned off again, the download goes on without what is there", async () => {
    await putFiles({ "params_shard_0.bin": ["held"] });
    const ended = obtain(foreignModel);
    await expect.poll(cachedNames, soon).toContain(`${foreignFolder}params_shard_2.bin`);
    await turnOffline(true);
    await ended;
    await turnOffline(false);
    await letGo();
    expect(await obtain(foreignModel)).toEqual(complete);
    expect(await askedShards()).toEqual([2, 1, 1]);
  });

  it("stops a download before its first request", async () => {
    await putFiles();
    await turnOffline(true);
    const url = `${foreignFolder}mlc-chat-config.json`;
    expect(await obtain(foreignModel)).toEqual({ type: "failed", failure: { kind: "offline-switch-on", url } });
    expect(await service.waits()).toEqual([]);
  });

  it("leaves the models of this site alone", async () => {
    await putFiles();
    await turnOffline(true);
    expect(await obtain(madeUpReference)).toEqual(complete);
  });

  it("stops transformers.js too, and lets it load what is stored", async () => {
    const model = tinyDecoder("good");
    const foreign = { ...model, baseAddress: elsewhere(model.baseAddress) };
    await turnOffline(true);
    expect(await service.load(foreign)).toMatchObject({ failure: { kind: "offline-switch-on" } });
    await turnOffline(false);
    expect(await obtain(foreign)).toEqual(complete);
    await turnOffline(true);
    // After a failure of its runtime, it wants a new worker.
    worker.terminate();
    worker = new Worker(new URL("./guarded-model-files.worker.ts", import.meta.url), { type: "module" });
    service = wrap<ModelFilesTestService>(worker);
    expect(await service.load(foreign)).toEqual({ ok: true });
  });
});
