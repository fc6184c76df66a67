/** What the worker of llama.cpp is told first. Addresses are absolute and on this site. */
export interface LlamaStart {
  readonly main: string;
  readonly thread: string;
  readonly core: string;
  /** 0 where everything runs on the worker's own thread. */
  readonly threads: number;
  readonly usesGpu: boolean;
}

/** What it says of itself; all else is between it and the library. */
export type LlamaNews =
  | { readonly type: "llama-ready" }
  | { readonly type: "llama-failed"; readonly detail: string }
  | { readonly type: "gpu-lost"; readonly detail: string }
  /** A `RequestReport`. */
  | { readonly type: "requests"; readonly requests: unknown };

/** The files of the program; `tools/wllama-files.mjs` writes them, and the bundler finds them by these addresses. */
export const llamaFiles = {
  main: new URL("./generated/wllama_main.mjs", import.meta.url).href,
  thread: new URL("./generated/wllama_thread.js", import.meta.url).href,
  core: new URL("./generated/wllama_core.wasm", import.meta.url).href,
};

/** A worker that runs llama.cpp, and what becomes of it. */
export interface LlamaWorker {
  readonly worker: Worker;
  /** Rejects where the program cannot be started. */
  readonly ready: Promise<void>;
  /** Resolves with the reason where the worker ends by itself. */
  readonly died: Promise<string>;
  /** Resolves with the browser's words where its GPU device is lost. */
  readonly gpuLost: Promise<string>;
}

export function startLlamaWorker(start: LlamaStart): LlamaWorker {
  const worker = new Worker(new URL("../../../workers/wllama.worker.ts", import.meta.url), { type: "module" });
  const died = new Promise<string>((resolve) => {
    worker.addEventListener("error", ({ message }) => resolve(message || "The worker of llama.cpp ended."));
  });
  const hear = (take: (news: LlamaNews) => void) => {
    worker.addEventListener("message", ({ data }: MessageEvent<LlamaNews>) => take(data));
  };
  const ready = new Promise<void>((resolve, reject) => {
    const refuse = (detail: string) => reject(new Error(detail));
    hear((news) => {
      if (news.type === "llama-ready") resolve();
      else if (news.type === "llama-failed") refuse(news.detail);
    });
    void died.then(refuse);
  });
  const gpuLost = new Promise<string>((resolve) => {
    hear((news) => news.type === "gpu-lost" && resolve(news.detail));
  });
  // The page keeps the ledger, and hears the worker that started this one only.
  hear((news) => news.type === "requests" && postMessage(news));
  worker.postMessage(start);
  return { worker, ready, died, gpuLost };
}
