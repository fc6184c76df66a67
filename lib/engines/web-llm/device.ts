import type { Failure } from "../../base/failure";
import { awaitReport } from "../loss-report";

/** Knows why the GPU was lost. WebLLM only logs it, keeps the device to itself, and then fails with whatever breaks. */
export interface DeviceWatch {
  /** Whether WebLLM has asked for a device yet; before that it only reads the config and the library. */
  hasDevice(): boolean;
  /** Why the device was lost, or null where it still works. */
  findLoss(): Promise<Failure | null>;
  /** Resolves when the device that is watched now is lost; never once it is forgotten. */
  awaitLoss(): Promise<Failure>;
  /** Leaves the devices of later loads alone; the device seen so far is still watched. */
  stopCapturing(): void;
  /** Frees all memory of the device at once, where WebLLM has failed halfway and let go of nothing. */
  destroyDevice(): void;
  /** From here on the device may go without it being a loss. */
  forgetDevice(): void;
}

/**
 * Sees the device that WebLLM requests until `stopCapturing`. The request is wrapped because no public member of
 * `MLCEngine` leads to the device, and only the device tells of its loss.
 */
export function watchDevice(): DeviceWatch {
  const prototype = GPUAdapter.prototype;
  // eslint-disable-next-line @typescript-eslint/unbound-method -- only ever called on an adapter
  const requestDevice = prototype.requestDevice;
  let device: GPUDevice | null = null;

  prototype.requestDevice = async function (descriptor) {
    device = await requestDevice.call(this, descriptor);
    return device;
  };

  return {
    hasDevice: () => device !== null,
    findLoss: async () => (device ? awaitReport(device.lost.then(lossFailure)) : null),
    awaitLoss: () =>
      new Promise((resolve) => {
        const watched = device;
        void watched?.lost.then((info) => {
          if (device === watched) resolve(lossFailure(info));
        });
      }),
    stopCapturing: () => {
      prototype.requestDevice = requestDevice;
    },
    destroyDevice: () => device?.destroy(),
    forgetDevice: () => {
      device = null;
    },
  };
}

/** WebLLM destroys the device itself when a buffer cannot be made, which is how it runs out of memory. */
function lossFailure({ reason, message }: GPUDeviceLostInfo): Failure {
  return { kind: reason === "destroyed" ? "gpu-memory-exceeded" : "gpu-device-lost", detail: message };
}
