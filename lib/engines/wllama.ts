import type { Failure } from "../base/failure";
import { fail, succeed, type Result } from "../base/result";
import { countBytes } from "../model-files/byte-count";
import { factsOf, memoryOf } from "../model-files/gguf-facts";
import { openGguf } from "../model-files/gguf-files";
import { readGgufHeader } from "../model-files/gguf-header";
import { USUAL_GGUF_CONTEXT } from "../model-files/gguf-limits";
import { ggufFolder } from "../model-files/model-folder";
import { findSecondLoad, markInUse, withModelLock } from "../model-files/model-lock";
import { waitInTime } from "../model-files/retry";
import { hasLargeMemory, hasRoomFor } from "../model-files/wasm-memory";
import type { Engine, LoadEngine, LoadOptions } from "./engine";
import { chatWriterOf } from "./wllama/chat";
import { createWllamaEngine } from "./wllama/engine";
import { wllamaFailure } from "./wllama/failure";
import { hostWllama, type HostedWllama } from "./wllama/hosted-wllama";
import { llamaFiles, startLlamaWorker, type LlamaWorker } from "./wllama/llama-worker";
import { obtainWllamaModel, type WllamaReference } from "./wllama/obtain";

/** Tokens that are read at a time: between two times a stop is heard. */
const BATCH = 64;

/** llama.cpp's threads spin while they wait for each other, so that one that has no core to itself holds up all. */
const MOST_THREADS = 4;

/**
 * Loads a GGUF file, or the files of a split one, with llama.cpp in a worker of its own below the one that calls this.
 * The files are read where they are stored, and never in the memory of this worker.
 */
export const loadWllama: LoadEngine<WllamaReference> = async (reference, options) => {
  try {
    return await load(reference, options);
  } catch (error) {
    return fail(wllamaFailure(error));
  }
};

async function load(
  reference: WllamaReference,
  { onProgress, onlyOnce, contextTokens = USUAL_GGUF_CONTEXT, wait = waitInTime }: LoadOptions,
): Promise<Result<Engine>> {
  const { files } = reference;
  const wrong = files.find((url) => !URL.canParse(url));
  if (wrong !== undefined || files.length === 0) {
    return fail({ kind: "download-failed", url: wrong ?? "", status: null, detail: "This is no address." });
  }
  if (!hasLargeMemory()) return fail({ kind: "browser-feature-missing", feature: "large-memory" });
  return withModelLock(ggufFolder(files), { onProgress }, async (report) => {
    const second = await findSecondLoad(ggufFolder(files), onlyOnce);
    if (second) return fail(second);
    // To stop a load, the page ends the worker.
    const download = { count: countBytes(report), signal: new AbortController().signal, wait };
    const obtained = await obtainWllamaModel(reference, download, { checksStored: false, onDamaged: () => undefined });
    if (!obtained.ok) return obtained;
    const blobs = (await openGguf(files)) ?? [];
    return prepare(reference, blobs, { onProgress: report, contextTokens });
  });
}

async function prepare(
  reference: WllamaReference,
  blobs: readonly Blob[],
  { onProgress, contextTokens }: { readonly onProgress: LoadOptions["onProgress"]; readonly contextTokens: number },
): Promise<Result<Engine>> {
  const bytesTotal = blobs.reduce((sum, { size }) => sum + size, 0);
  onProgress({ phase: "preparing", bytesDone: 0, bytesTotal });
  const reading = await readGgufHeader(blobs[0] ?? new Blob());
  if (!reading.ok) return fail({ kind: "model-damaged", detail: reading.problem });

  const context = Math.min(contextTokens, factsOf(reading.header).contextTokens ?? contextTokens);
  const memoryBytes = memoryOf(reading.header, bytesTotal, context);
  const tooLarge: Failure = { kind: "memory-exceeded", detail: `${memoryBytes} bytes are needed.` };
  if (!hasRoomFor(memoryBytes)) return fail(tooLarge);
  const started = startLlama(reference.device);
  const { llama, host } = started;
  try {
    const loss = await Promise.race([loadInto(started, blobs, context).then(() => null), started.lost]);
    if (loss) {
      llama.worker.terminate();
      return fail(loss);
    }
    const info = host.wllama.getLoadedContextInfo();
    // The file is whole, by its own header: what is left is that llama.cpp does not know such a model.
    if (info.n_vocab === 0) {
      const { architecture } = factsOf(reading.header);
      llama.worker.terminate();
      return fail({ kind: "model-architecture-unknown", architecture, detail: host.lastWords() });
    }
    onProgress({ phase: "preparing", bytesDone: bytesTotal, bytesTotal });
    const { modelId, device, files } = reference;
    // A chat format that cannot be read throws, before there is a mark that nobody would take away.
    const chat = chatWriterOf(reading.header, {
      chatTemplate: reference.chatTemplate ?? null,
      bos: info.token_bos,
      eos: info.token_eos,
      addsBos: info.add_bos_token,
    });
    const releaseMark = await markInUse(ggufFolder(files));
    return succeed(
      createWllamaEngine({
        host,
        model: { engine: "wllama", modelId, device, contextTokens: Math.min(info.n_ctx, info.n_ctx_train) },
        chat,
        tokens: reading.header.tokens,
        lost: started.lost,
        release() {
          llama.worker.terminate();
          releaseMark();
        },
      }),
    );
  } catch (error) {
    llama.worker.terminate();
    // A runtime that gets no more memory says so in many ways; whether there is any can be asked.
    return fail(hasRoomFor(memoryBytes) ? wllamaFailure(error, host.lastWords()) : tooLarge);
  }
}

interface StartedLlama {
  readonly llama: LlamaWorker;
  readonly host: HostedWllama;
  /** Resolves where the worker or its GPU is gone. */
  readonly lost: Promise<Failure>;
  readonly threads: number;
  readonly usesGpu: boolean;
}

function startLlama(device: WllamaReference["device"]): StartedLlama {
  const usesGpu = device === "webgpu";
  // A core is left to the page and to this worker.
  const threads = crossOriginIsolated ? Math.max(1, Math.min(MOST_THREADS, navigator.hardwareConcurrency - 1)) : 1;
  const llama = startLlamaWorker({ ...llamaFiles, threads: threads > 1 ? threads : 0, usesGpu });
  return { llama, host: hostWllama(llama, llamaFiles.core), lost: watch(llama), threads, usesGpu };
}

function loadInto(
  { host, threads, usesGpu }: StartedLlama,
  blobs: readonly Blob[],
  contextTokens: number,
): Promise<void> {
  return host.wllama.loadModel([...blobs], {
    n_ctx: contextTokens,
    n_batch: BATCH,
    n_ubatch: BATCH,
    n_parallel: 1,
    n_threads: threads,
    n_gpu_layers: usesGpu ? 99_999 : 0,
  });
}

function watch({ died, gpuLost }: LlamaWorker): Promise<Failure> {
  return Promise.race([
    died.then((detail): Failure => ({ kind: "worker-died", detail })),
    gpuLost.then((detail): Failure => ({ kind: "gpu-device-lost", detail })),
  ]);
}
