import { Wllama } from "@wllama/wllama";

import type { LlamaWorker } from "./llama-worker";

/** What the library hands to its worker for each file of a model. */
interface NamedFile {
  readonly name: string;
  readonly blob: Blob;
}

/** The library's end of the line to its worker. Private there; the version is pinned, and the contract's tests run on it. */
interface LibraryProxy {
  worker?: Worker;
  taskId: number;
  readonly useAsyncFile: boolean;
  readonly fileBlobs: Map<string, Blob>;
  moduleInit(files: readonly NamedFile[]): Promise<unknown>;
  wllamaAction(name: string, request: Readonly<Record<string, unknown>>): Promise<unknown>;
  pushTask(task: { verb: string; args: readonly unknown[]; callbackId: number }): Promise<unknown>;
  fileAlloc(name: string, size: number, hasBuffer: boolean): Promise<number>;
  fileWrite(id: number, blob: Blob): Promise<void>;
  onRecvMsg(event: MessageEvent): void;
}

export interface HostedWllama {
  readonly wllama: Wllama;
  /** Sends one request to llama.cpp; the library's own methods would not wait for whoever reads the answer. */
  readonly act: <Answer>(name: string, request: Readonly<Record<string, unknown>>) => Promise<Answer>;
  /** The latest lines that llama.cpp wrote as errors, for a report. */
  readonly lastWords: () => string;
}

const KEPT_LINES = 5;

/**
 * The library with a worker of this site's in the place of the one that it would start from a blob. All else is its own:
 * what it says to its worker, and what it makes of the answers.
 */
export function hostWllama(llama: LlamaWorker, coreAddress: string): HostedWllama {
  let lines: readonly string[] = [];
  const logger = {
    debug: () => undefined,
    log: () => undefined,
    warn: () => undefined,
    error: (...parts: unknown[]) => {
      lines = [...lines, parts.map(String).join(" ")].slice(-KEPT_LINES);
    },
  };
  const wllama = new Wllama({ default: coreAddress }, { logger });
  // Where the browser lacks something the library would fetch another build from a host of others.
  wllama.setCompat(null);
  let proxy: LibraryProxy | null = null;
  Object.defineProperty(wllama, "proxy", {
    get: () => proxy,
    set: (made: LibraryProxy | null) => {
      proxy = made;
      if (made !== null) made.moduleInit = (files) => initialize(made, llama, files);
    },
  });
  return {
    wllama,
    act: <Answer>(name: string, request: Readonly<Record<string, unknown>>) => {
      if (proxy === null) throw new Error("The model was unloaded.");
      return proxy.wllamaAction(name, request) as Promise<Answer>;
    },
    lastWords: () => lines.join("\n"),
  };
}

/** What the library's own `moduleInit` does once it has made its worker. */
async function initialize(proxy: LibraryProxy, { worker, ready }: LlamaWorker, files: readonly NamedFile[]) {
  await ready;
  proxy.worker = worker;
  worker.addEventListener("message", (event) => proxy.onRecvMsg(event));
  const started = await proxy.pushTask({
    verb: "module.init",
    args: [null, proxy.useAsyncFile],
    callbackId: proxy.taskId++,
  });
  for (const { name, blob } of files) {
    const id = await proxy.fileAlloc(name, blob.size, !proxy.useAsyncFile);
    if (proxy.useAsyncFile) proxy.fileBlobs.set(name, blob);
    else await proxy.fileWrite(id, blob);
  }
  return started;
}
