import "./engine.worker";

/**
 * A message on it ends the GPU device of the engine, as WebLLM does when a buffer cannot be made: the one that is there,
 * or the next one as soon as it is given.
 */
const destroyer = new BroadcastChannel("destroy-device");

let isDoomed = false;
destroyer.addEventListener("message", () => {
  isDoomed = true;
});

const requestDevice = GPUAdapter.prototype.requestDevice;
GPUAdapter.prototype.requestDevice = async function (descriptor) {
  const device = await requestDevice.call(this, descriptor);
  if (isDoomed) setTimeout(() => device.destroy(), 1_000);
  destroyer.addEventListener("message", () => {
    device.destroy();
  });
  return device;
};
