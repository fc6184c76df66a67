import "./guard";
import type { LlamaStart } from "../lib/engines/wllama/llama-worker";

/**
 * Runs llama.cpp for the worker that starts this one. The program is a file of the site that the library wrote for a
 * blob; once it is here it answers the library's messages as it would there.
 */
onmessage = ({ data }: MessageEvent<LlamaStart>) => {
  onmessage = null;
  start(data).then(
    () => postMessage({ type: "llama-ready" }),
    (error: unknown) => postMessage({ type: "llama-failed", detail: String(error) }),
  );
};

interface LlamaProgram {
  readonly default: (options: { pathConfig: Record<string, string>; nbThread: number; compat: boolean }) => void;
}

interface LibraryMessage {
  readonly verb?: string;
  readonly args?: readonly unknown[];
}

async function start({ main, thread, core, threads, usesGpu }: LlamaStart): Promise<void> {
  if (!usesGpu) hideGpu();
  else reportLosses();
  // What a bundler would follow it could not find: the address is known when the page runs.
  const program = (await import(/* webpackIgnore: true */ /* @vite-ignore */ main)) as LlamaProgram;
  program.default({ pathConfig: { "wllama.wasm": core }, nbThread: threads, compat: false });
  // The program has put its own in the place of the handler.
  const handle = self.onmessage as ((event: { data: LibraryMessage }) => void) | null;
  onmessage = ({ data }: MessageEvent<LibraryMessage>) => {
    // The library sends the program of its threads as a blob, from which the policy lets no worker start.
    handle?.({ data: data.verb === "module.init" ? { ...data, args: [thread, ...(data.args ?? []).slice(1)] } : data });
  };
}

/** The runtime asks for an adapter whether it is to use one or not, and whether the browser has any. */
function hideGpu(): void {
  Object.defineProperty(navigator, "gpu", { value: { requestAdapter: () => Promise.resolve(null) } });
}

/** The runtime says nothing when its device is gone. */
function reportLosses(): void {
  const { prototype } = GPUAdapter;
  const requestDevice = Reflect.get(prototype, "requestDevice");
  prototype.requestDevice = async function (descriptor) {
    const device = await requestDevice.call(this, descriptor);
    void device.lost.then(({ reason, message }) => postMessage({ type: "gpu-lost", detail: `${reason}: ${message}` }));
    return device;
  };
}
