import { expose } from "comlink";
import type { Failure } from "../../lib/base/failure";
import { loadEngine, type WorkerModelReference } from "../../lib/engines/load-engine";
import type {
  ChatMessage,
  ChoiceRequest,
  Engine,
  GenerationPart,
  GenerationRequest,
  LoadOptions,
  LoadProgress,
} from "../../lib/engines/engine";

/** How a stream went that was written without waiting for the page. */
export interface FreeStream {
  readonly texts: readonly string[];
  readonly end: GenerationPart;
  /** Deltas that had been written when the page's abort was read; null where none came. */
  readonly deltasAtAbort: number | null;
}

const devices: GPUDevice[] = [];
const workers: Worker[] = [];
let endedWorkers = 0;
let engine: Engine | null = null;
let loss: Failure | null = null;
let controller = new AbortController();
let parts: AsyncIterator<GenerationPart> | null = null;
let texts: string[] = [];
let deltasAtAbort: number | null = null;

function loaded(): Engine {
  if (engine === null) throw new Error("Load a model first.");
  return engine;
}

/** No memory has more pages than these. */
function limitMemory(pages: number): void {
  const Original = WebAssembly.Memory;
  WebAssembly.Memory = class extends Original {
    constructor(descriptor: WebAssembly.MemoryDescriptor) {
      if (descriptor.initial > pages) throw new RangeError("could not allocate memory");
      super(descriptor);
    }
  };
}

/** The real engine in a real worker, with each call made fit to cross: signals and streams cannot. */
const service = {
  async load(
    reference: WorkerModelReference,
    onProgress: (progress: LoadProgress) => void,
    onlyOnce?: LoadOptions["onlyOnce"],
  ) {
    // A fault of the network is tried again, but no test waits for it.
    const wait = () => Promise.resolve();
    const result = await loadEngine(reference, { onProgress, wait, ...(onlyOnce && { onlyOnce }) });
    if (!result.ok) return result;
    engine = result.value;
    void engine.lost?.then((failure) => (loss = failure));
    return { ok: true as const, value: engine.model };
  },
  start(request: Omit<GenerationRequest, "signal">, isAborted: boolean): void {
    controller = new AbortController();
    if (isAborted) controller.abort();
    parts = loaded()
      .stream({ ...request, signal: controller.signal })
      [Symbol.asyncIterator]();
  },
  /** The next part of the stream that was started; null after the last one. */
  async next(): Promise<GenerationPart | null> {
    const step = await parts?.next();
    return step === undefined || step.done === true ? null : step.value;
  },
  async leave(): Promise<void> {
    await parts?.return?.();
  },
  abort(): void {
    deltasAtAbort = texts.length;
    controller.abort();
  },
  /** Writes a whole stream as the optimizer does: nothing waits for the page. */
  async writeFreely(request: Omit<GenerationRequest, "signal">): Promise<FreeStream> {
    controller = new AbortController();
    texts = [];
    deltasAtAbort = null;
    let end: GenerationPart | null = null;
    for await (const part of loaded().stream({ ...request, signal: controller.signal })) {
      if (part.type === "text-delta") texts.push(part.text);
      end = part;
    }
    if (end === null) throw new Error("The stream was empty.");
    return { texts, end, deltasAtAbort };
  },
  /** Deltas of the stream that is being written freely. */
  written: () => texts.length,
  choose(request: Omit<ChoiceRequest, "signal">) {
    return loaded().choose({ ...request, signal: new AbortController().signal });
  },
  countTokens(messages: readonly ChatMessage[]) {
    return loaded().countTokens(messages);
  },
  unload() {
    return loaded().unload();
  },
  /** From now on each GPU device is lost as soon as it is given. */
  loseDevices(): void {
    const { prototype } = GPUAdapter;
    const requestDevice = Reflect.get(prototype, "requestDevice");
    prototype.requestDevice = async function (descriptor) {
      const device = await requestDevice.call(this, descriptor);
      setTimeout(() => {
        device.destroy();
      });
      return device;
    };
  },
  /** From now on each GPU device of this worker is known. */
  watchDevices(): void {
    const { prototype } = GPUAdapter;
    const requestDevice = Reflect.get(prototype, "requestDevice");
    prototype.requestDevice = async function (descriptor) {
      const device = await requestDevice.call(this, descriptor);
      devices.push(device);
      return device;
    };
  },
  /** What the engine has said of its device, without being asked. */
  loss: () => loss,
  destroyDevices(): void {
    for (const device of devices) device.destroy();
  },
  /** From now on each worker that this one starts is known. */
  watchWorkers(): void {
    const Original = self.Worker;
    self.Worker = class extends Original {
      constructor(...parameters: ConstructorParameters<typeof Original>) {
        super(...parameters);
        workers.push(this);
      }

      override terminate(): void {
        endedWorkers += 1;
        super.terminate();
      }
    };
  },
  /** Of those that this one started since they are watched, how many it has ended itself. */
  endedWorkers: () => endedWorkers,
  /** From now on each worker that this one starts says at once that its GPU is lost. */
  loseGpuOfWorkers(): void {
    const Original = self.Worker;
    self.Worker = class extends Original {
      constructor(...parameters: ConstructorParameters<typeof Original>) {
        super(...parameters);
        const news = { type: "gpu-lost", detail: "destroyed: for a test" };
        setTimeout(() => this.dispatchEvent(new MessageEvent("message", { data: news })));
      }
    };
  },
  /** Ends them as a browser does that has no more memory for them. */
  breakWorkers(): void {
    for (const worker of workers) {
      worker.terminate();
      worker.dispatchEvent(new ErrorEvent("error", { message: "Out of memory" }));
    }
  },
  /** Names of the WebAssembly files that this worker has fetched. */
  fetchedPrograms: () =>
    performance
      .getEntriesByType("resource")
      .map(({ name }) => new URL(name).pathname.split("/").at(-1) ?? "")
      .filter((name) => name.endsWith(".wasm")),
  /** Takes something from the worker that other machines lack. */
  takeAway(
    what: "webgpu" | "gpu-adapter" | "half-precision" | "storage" | "room" | "network" | "memory" | "large-memory",
  ): void {
    switch (what) {
      case "webgpu":
        Object.defineProperty(navigator, "gpu", { value: undefined });
        break;
      case "gpu-adapter":
        navigator.gpu.requestAdapter = () => Promise.resolve(null);
        break;
      case "half-precision":
        Object.defineProperty(GPUAdapter.prototype, "features", { value: new Set<string>() });
        break;
      case "network":
        self.fetch = () => Promise.reject(new TypeError("Failed to fetch"));
        break;
      case "storage":
        for (let scope: object | null = self; scope !== null; scope = Reflect.getPrototypeOf(scope)) {
          Reflect.deleteProperty(scope, "caches");
        }
        break;
      case "memory":
        limitMemory(1000);
        break;
      case "large-memory":
        limitMemory(0);
        break;
      case "room":
        Cache.prototype.put = () => Promise.reject(new DOMException("No room is left.", "QuotaExceededError"));
        break;
    }
  },
};

export type EngineWorkerService = typeof service;

expose(service);
