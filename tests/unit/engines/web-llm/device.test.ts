import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { watchDevice } from "../../../../lib/engines/web-llm/device";

class FakeDevice {
  lose: (info: { reason: string; message: string }) => void = () => undefined;
  readonly lost = new Promise((resolve) => (this.lose = resolve));
  readonly destroy = vi.fn();
}

class FakeAdapter {
  requestDevice() {
    return Promise.resolve(new FakeDevice());
  }
}

beforeEach(() => {
  vi.stubGlobal("GPUAdapter", FakeAdapter);
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("watchDevice", () => {
  it("knows whether a device was asked for", async () => {
    const watch = watchDevice();
    expect(watch.hasDevice()).toBe(false);
    expect(await watch.findLoss()).toBeNull();
    await new FakeAdapter().requestDevice();
    expect(watch.hasDevice()).toBe(true);
    watch.stopCapturing();
  });

  it("finds no loss while the device works", async () => {
    const watch = watchDevice();
    await new FakeAdapter().requestDevice();
    expect(await watch.findLoss()).toBeNull();
    watch.stopCapturing();
  });

  it.each([
    ["unknown", "gpu-device-lost"],
    // WebLLM destroys its device when a buffer cannot be made.
    ["destroyed", "gpu-memory-exceeded"],
  ])("takes a device that is lost for the reason %s as %s, even if the news comes late", async (reason, kind) => {
    const watch = watchDevice();
    const device = await new FakeAdapter().requestDevice();
    const loss = watch.findLoss();
    device.lose({ reason, message: "gone" });
    expect(await loss).toEqual({ kind, detail: "gone" });
    watch.stopCapturing();
  });

  it("tells a loss by itself", async () => {
    const watch = watchDevice();
    const device = await new FakeAdapter().requestDevice();
    watch.stopCapturing();
    const told = vi.fn();
    void watch.awaitLoss().then(told);
    device.lose({ reason: "unknown", message: "gone" });
    await vi.waitFor(() => {
      expect(told).toHaveBeenCalledWith({ kind: "gpu-device-lost", detail: "gone" });
    });
  });

  it("tells no loss of a device that was let go", async () => {
    const watch = watchDevice();
    const device = await new FakeAdapter().requestDevice();
    watch.stopCapturing();
    const told = vi.fn();
    void watch.awaitLoss().then(told);
    watch.forgetDevice();
    device.lose({ reason: "destroyed", message: "unloaded" });
    await device.lost;
    expect(told).not.toHaveBeenCalled();
  });

  it("leaves later devices alone but still watches its own", async () => {
    const watch = watchDevice();
    const device = await new FakeAdapter().requestDevice();
    watch.stopCapturing();
    const later = await new FakeAdapter().requestDevice();
    later.lose({ reason: "unknown", message: "another" });
    expect(await watch.findLoss()).toBeNull();
    watch.destroyDevice();
    expect(device.destroy).toHaveBeenCalledOnce();
    expect(later.destroy).not.toHaveBeenCalled();
  });
});
