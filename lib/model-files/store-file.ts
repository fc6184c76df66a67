import { createMD5, type IHasher } from "hash-wasm";
import type { Failure } from "../base/failure";
import { fail, succeed, type Result } from "../base/result";
import { requestFailure } from "../privacy/blocked-request";
import type { ByteCount } from "./byte-count";
import { requestFile, type FileSource, type IncomingFile } from "./request-file";
import { retry, type Wait } from "./retry";

/** The caches in which engines look for the files of models: WebLLM's three, and one for each of the others. */
export type ModelCacheName = "webllm/config" | "webllm/model" | "webllm/wasm" | "transformers-cache" | "gguf";

/** A file of a model, where its engine will look for it. */
export interface ModelFile {
  readonly cacheName: ModelCacheName;
  readonly url: string;
}

/** A file that is read at once: `read` gives null where the bytes are not what they should be. */
export interface ReadableFile<Content> extends ModelFile {
  /** Where to fetch it, if it is kept under another address than its own. */
  readonly from?: string;
  readonly read: (bytes: ArrayBuffer) => Content | null;
  readonly unreadable: "model-damaged" | "model-library-unusable";
}

/** A file, or a part of one, that only passes through. */
export interface Shard extends ModelFile {
  /** Where to fetch it, if it is kept under another address than its own. */
  readonly from?: FileSource;
  /** Bytes; null where its list does not say. */
  readonly size: number | null;
  /** In hexadecimal; null where its list does not say. */
  readonly md5: string | null;
}

/** What every part of one download shares. */
export interface Download {
  readonly count: ByteCount;
  readonly signal: AbortSignal;
  /** Between two attempts. */
  readonly wait: Wait;
}

/** The file's content, from the cache or else from its address. Only a file that can be read is kept. */
export async function obtainFile<Content>(file: ReadableFile<Content>, download: Download): Promise<Result<Content>> {
  const { url, from = url, read, unreadable } = file;
  const cache = await caches.open(file.cacheName);
  const stored = await cache.match(url);
  if (stored) {
    const bytes = await stored.arrayBuffer();
    const content = read(bytes);
    if (content !== null) {
      download.count.addStored(bytes.byteLength);
      return succeed(content);
    }
    await cache.delete(url);
  }

  const counter = countOnce(download.count);
  return retryFile(from, download, async () => {
    const response = await requestFile(from, download.signal);
    if (!response.ok) return response;
    const bytes = await readAll(from, response.value.body, counter.start());
    if (!bytes.ok) return bytes;
    const content = read(bytes.value);
    if (content === null) return fail({ kind: unreadable, detail: from });
    try {
      await cache.put(url, storable(bytes.value, bytes.value.byteLength));
    } catch (error) {
      return fail(storageFailure(error));
    }
    return succeed(content);
  });
}

/** Bytes of the shard in the cache, or null where it is not there whole. One of another size is thrown away. */
export async function findShard({ cacheName, url, size }: Shard): Promise<number | null> {
  const cache = await caches.open(cacheName);
  const stored = await cache.match(url);
  if (!stored) return null;
  // The header is that of the compressed body where a server compressed it, so only a match spares the reading.
  if (size !== null && stored.headers.get("content-length") === String(size)) return size;
  const { size: storedSize } = await stored.blob();
  if (size === null || storedSize === size) return storedSize;
  await cache.delete(url);
  return null;
}

/** Reads a stored shard and throws it away where it is not what its list says. True where it is whole. */
export async function checkShard(shard: Shard, signal: AbortSignal): Promise<boolean> {
  const cache = await caches.open(shard.cacheName);
  const stored = await cache.match(shard.url);
  if (!stored?.body) return false;
  const checked = await checkBody(shard, stored.body, signal);
  if (!checked.ok && !signal.aborted) await cache.delete(shard.url);
  return checked.ok;
}

/** Reads a shard's bytes to their end and holds them against its size and sum. */
export async function checkBody(
  { url, size, md5 }: Shard,
  body: IncomingFile["body"],
  signal?: AbortSignal,
): Promise<Result<null>> {
  const metered = meter(body, () => undefined, { size, md5 });
  try {
    await metered.stream.pipeTo(new WritableStream(), signal && { signal });
    return succeed(null);
  } catch (error) {
    return fail(await explain(url, error, metered));
  }
}

/** Brings a shard into the cache without ever holding all of it. A shard of another size or sum is not kept. */
export async function storeShard(shard: Shard, download: Download): Promise<Result<null>> {
  const counter = countOnce(download.count);
  const { from = { url: shard.url } } = shard;
  return retryFile(from.url, download, async () => {
    const response = await requestFile(from.url, download.signal, from.range);
    return response.ok ? keepShard(shard, response.value.body, counter.start()) : response;
  });
}

/** Puts the bytes of a shard into its cache, checked on their way. `onBytes` is called with each piece. */
export async function keepShard(
  { cacheName, url, size, md5 }: Shard,
  body: IncomingFile["body"],
  onBytes: (bytes: number) => void,
): Promise<Result<null>> {
  const metered = meter(body, onBytes, { size, md5 });
  try {
    const cache = await caches.open(cacheName);
    await cache.put(url, storable(metered.stream, size));
    return succeed(null);
  } catch (error) {
    return fail(await explain(url, error, metered));
  }
}

/** Why a body that was read through a meter was not read to its end. */
async function explain(url: string, error: unknown, { fault, findBreakage }: MeteredBody): Promise<Failure> {
  const why = fault();
  if (why !== null) return { kind: "model-damaged", detail: `${url}: ${why}` };
  if (error instanceof Error && error.name === "QuotaExceededError") return storageFailure(error);
  return requestFailure(url, (await findBreakage()) ?? error);
}

/** Repeats as `retry` does, and shows meanwhile which host is waited for. */
function retryFile<Value>(url: string, { count, ...options }: Download, attempt: () => Promise<Result<Value>>) {
  return retry(attempt, {
    ...options,
    onFault: (fault) => {
      count.setWaiting(fault === null ? null : new URL(url).host);
    },
  });
}

/** Counts each byte of a file once, however often the file is begun. */
function countOnce(count: ByteCount) {
  let counted = 0;
  return {
    start(): (bytes: number) => void {
      let received = 0;
      return (bytes) => {
        received += bytes;
        if (received <= counted) return;
        count.add(received - counted);
        counted = received;
      };
    },
  };
}

/** A body whose bytes are counted on their way. */
interface MeteredBody {
  readonly stream: IncomingFile["body"];
  /** What is wrong with the bytes that came, or null. */
  readonly fault: () => string | null;
  /** What the body threw where it ended too early: a cache that reads the stream says only that something did. */
  readonly findBreakage: () => Promise<unknown>;
}

/** Milliseconds; a cache may fail just before the body that it reads. */
const BREAKAGE_DELAY = 200;

/** Where the body turns out to be another than expected, the stream ends in an error, so that no cache stores it. */
function meter(
  body: IncomingFile["body"],
  onBytes: (bytes: number) => void,
  { size, md5 }: Pick<Shard, "size" | "md5"> = { size: null, md5: null },
): MeteredBody {
  let sum: IHasher | null = null;
  let received = 0;
  let fault: string | null = null;
  const refuse = (controller: TransformStreamDefaultController, why: string) => {
    fault = why;
    controller.error(new Error(why));
  };
  const stream = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    // The browser's own WebCrypto leaves MD5 out. It finds files that were damaged on their way; against an attacker it
    // protects nobody.
    async start() {
      if (md5 !== null) sum = (await createMD5()).init();
    },
    transform(chunk, controller) {
      received += chunk.byteLength;
      if (size !== null && received > size) {
        refuse(controller, `more than ${size} bytes`);
      } else {
        sum?.update(chunk);
        onBytes(chunk.byteLength);
        controller.enqueue(chunk);
      }
    },
    flush(controller) {
      if (size !== null && received !== size) {
        refuse(controller, `${received} bytes in place of ${size}`);
        return;
      }
      const actual = sum?.digest("hex") ?? null;
      if (actual !== md5) refuse(controller, `its MD5 is ${String(actual)} in place of ${String(md5)}`);
    },
  });
  const breakage = body.pipeTo(stream.writable).then(
    () => undefined,
    (error: unknown) => error,
  );
  return {
    stream: stream.readable,
    fault: () => fault,
    findBreakage: () => Promise.race([breakage, new Promise((resolve) => setTimeout(resolve, BREAKAGE_DELAY))]),
  };
}

async function readAll(
  url: string,
  body: IncomingFile["body"],
  onBytes: (bytes: number) => void,
): Promise<Result<ArrayBuffer>> {
  const { stream, findBreakage } = meter(body, onBytes);
  try {
    return succeed(await new Response(stream).arrayBuffer());
  } catch (error) {
    return fail(requestFailure(url, (await findBreakage()) ?? error));
  }
}

/** What the Cache API throws. */
export function storageFailure(error: unknown): Failure {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  return { kind: name === "QuotaExceededError" ? "storage-full" : "engine-failed", detail: `${name}: ${message}` };
}

/** Without the server's own headers: a `Vary` among them could hide the file from the engine's look-up. */
function storable(body: BodyInit, size: number | null): Response {
  const headers = { "content-type": "application/octet-stream" };
  return new Response(body, { headers: size === null ? headers : { ...headers, "content-length": String(size) } });
}
