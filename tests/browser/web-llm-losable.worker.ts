import "./engine.worker";

/** A message on it ends the GPU device of the engine, as WebLLM does when a buffer cannot be made. */
const destroyer = new BroadcastChannel("destroy-device");

const requestDevice = GPUAdapter.prototype.requestDevice;
GPUAdapter.prototype.requestDevice = async function (descriptor) {
  const device = await requestDevice.call(this, descriptor);
  destroyer.addEventListener("message", () => {
    device.destroy();
  });
  return device;
};
