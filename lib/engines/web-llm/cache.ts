import type { Failure } from "../../base/failure";
import { fail, succeed, type Result } from "../../base/result";
import { webLlmFailure } from "./failure";

/** A file of a model, where WebLLM will look for it. */
export interface ModelFile {
  readonly cacheName: "webllm/config" | "webllm/model" | "webllm/wasm";
  readonly url: string;
}

/** A file that is read at once: `read` gives null where the bytes are not what they should be. */
export interface ReadableFile<Content> extends ModelFile {
  /** Where to fetch it, if it is kept under another address than its own. */
  readonly from?: string;
  readonly read: (bytes: ArrayBuffer) => Content | null;
  readonly unreadable: "model-damaged" | "model-library-unusable";
}

/** A file of known size in bytes that only passes through. */
export interface Shard extends ModelFile {
  readonly size: number;
}

/** Called with each piece of a file as it comes. */
export type OnBytes = (bytes: number) => void;

/** The file's content, from the cache or else from its address. Only a file that can be read is kept. */
export async function obtainFile<Content>(file: ReadableFile<Content>, onBytes: OnBytes): Promise<Result<Content>> {
  const { url, from = url, read, unreadable } = file;
  const cache = await caches.open(file.cacheName);
  const stored = await cache.match(url);
  if (stored) {
    const bytes = await stored.arrayBuffer();
    const content = read(bytes);
    if (content !== null) {
      onBytes(bytes.byteLength);
      return succeed(content);
    }
    await cache.delete(url);
  }

  const response = await request(from);
  if (!response.ok) return response;
  const { body, status } = response.value;
  const meter = createMeter(onBytes);
  const bytes = await readAll(body.pipeThrough(meter.stream));
  if (!bytes) return fail(brokenOff(from, status));
  const content = read(bytes);
  if (content === null) return fail({ kind: unreadable, detail: from });
  await cache.put(url, storable(bytes, bytes.byteLength));
  return succeed(content);
}

/** Whether the shard is in the cache whole. One of another size is thrown away, so that it is fetched again. */
export async function hasShard({ cacheName, url, size }: Shard): Promise<boolean> {
  const cache = await caches.open(cacheName);
  const stored = await cache.match(url);
  if (!stored) return false;
  // The header is that of the compressed body where a server compressed it, so only a match spares the reading.
  if (stored.headers.get("content-length") === String(size)) return true;
  if ((await stored.blob()).size === size) return true;
  await cache.delete(url);
  return false;
}

/** Brings a shard into the cache without ever holding all of it. A shard of another size is not kept. */
export async function storeShard(
  { cacheName, url, size }: Shard,
  onBytes: OnBytes,
  signal: AbortSignal,
): Promise<Failure | null> {
  const response = await request(url, signal);
  if (!response.ok) return response.failure;
  const { body, status } = response.value;
  const meter = createMeter(onBytes, size);
  try {
    const cache = await caches.open(cacheName);
    await cache.put(url, storable(body.pipeThrough(meter.stream), size));
    return null;
  } catch (error) {
    const wrongSize = meter.wrongSize();
    if (wrongSize !== null) return { kind: "model-damaged", detail: `${url}: ${wrongSize} bytes in place of ${size}` };
    return error instanceof TypeError ? brokenOff(url, status) : webLlmFailure(error);
  }
}

async function request(
  url: string,
  signal?: AbortSignal,
): Promise<Result<{ readonly body: ReadableStream<Uint8Array<ArrayBuffer>>; readonly status: number }>> {
  let response: Response;
  try {
    // The Cache API keeps the file; a second copy in the browser's own cache would only take room.
    response = await fetch(url, { cache: "no-store", ...(signal && { signal }) });
  } catch (error) {
    return fail({ kind: "download-failed", url, status: null, detail: String(error) });
  }
  const { ok, status, statusText, body, headers } = response;
  if (!ok || !body) return fail({ kind: "download-failed", url, status, detail: statusText });
  // Many servers answer an address that they do not know with a page and status 200. No file of a model is HTML.
  if (headers.get("content-type")?.startsWith("text/html")) {
    return fail({ kind: "download-failed", url, status, detail: "a web page in place of the file" });
  }
  return succeed({ body, status });
}

/**
 * Counts a body's bytes on their way. Where the body turns out to have another size than the given one, the stream ends
 * in an error, which keeps the Cache API from storing it; `wrongSize` then tells the bytes that came.
 */
function createMeter(onBytes: OnBytes, size: number | null = null) {
  let received = 0;
  let isWrong = false;
  const refuse = (controller: TransformStreamDefaultController) => {
    isWrong = true;
    controller.error(new Error("The file has another size."));
  };
  const stream = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(chunk, controller) {
      received += chunk.byteLength;
      if (size !== null && received > size) {
        refuse(controller);
      } else {
        onBytes(chunk.byteLength);
        controller.enqueue(chunk);
      }
    },
    flush(controller) {
      if (size !== null && received !== size) refuse(controller);
    },
  });
  return { stream, wrongSize: () => (isWrong ? received : null) };
}

/** Null where the connection broke off. */
async function readAll(body: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<ArrayBuffer | null> {
  try {
    return await new Response(body).arrayBuffer();
  } catch {
    return null;
  }
}

function brokenOff(url: string, status: number): Failure {
  return { kind: "download-failed", url, status, detail: "the connection broke off" };
}

/** Without the server's own headers: a `Vary` among them could hide the file from WebLLM's look-up. */
function storable(body: BodyInit, size: number): Response {
  return new Response(body, {
    headers: { "content-type": "application/octet-stream", "content-length": String(size) },
  });
}
