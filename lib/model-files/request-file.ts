import { fail, succeed, type Result } from "../base/result";
import { requestFailure } from "../privacy/blocked-request";
import { isImported } from "./imported-host";

/** A file of a host, or the bytes from `start` to before `end` of it. */
export interface FileSource {
  readonly url: string;
  readonly range?: { readonly start: number; readonly end: number };
}

/** A file on its way. */
export interface IncomingFile {
  readonly body: ReadableStream<Uint8Array<ArrayBuffer>>;
  readonly status: number;
}

/**
 * Asks for one file of a model. Failures name its address, and tell a host that does not answer from one that refuses,
 * from one, often that of a network's login, that sends a web page in place of the file, and from the switch "Offline".
 */
export async function requestFile(
  url: string,
  signal: AbortSignal,
  range?: FileSource["range"],
): Promise<Result<IncomingFile>> {
  if (isImported(url)) return fail({ kind: "imported-file-missing", file: fileNameOf(url) });
  let response: Response;
  try {
    // The Cache API keeps the file; a second copy in the browser's own cache would only take room.
    const headers = range && { range: `bytes=${range.start}-${range.end - 1}` };
    response = await fetch(url, { cache: "no-store", signal, ...(headers && { headers }) });
  } catch (error) {
    return fail(requestFailure(url, error));
  }
  const { ok, status, statusText, body, headers } = response;
  if (!ok || !body) return fail({ kind: "download-failed", url, status, detail: statusText });
  if (range && status !== 206) {
    await body.cancel();
    return fail({ kind: "download-failed", url, status, detail: "The host does not give parts of the file any more." });
  }
  // Many servers answer an address that they do not know with a page and status 200. No file of a model is HTML.
  if (headers.get("content-type")?.startsWith("text/html")) {
    return fail({ kind: "download-is-page", url, from: response.redirected ? response.url : url });
  }
  return succeed({ body, status });
}

/** The last part of an address. */
export function fileNameOf(url: string): string {
  return url.split("/").at(-1) ?? url;
}

/** Bytes of a file on its host, learnt by asking for the first of them; null where the host does not say. */
export async function askSize(url: string, signal: AbortSignal): Promise<number | null> {
  if (isImported(url)) return null;
  try {
    const response = await fetch(url, { cache: "no-store", headers: { range: "bytes=0-0" }, signal });
    await response.body?.cancel();
    const total = /\/(\d+)$/.exec(response.headers.get("content-range") ?? "")?.[1];
    return response.status === 206 && total !== undefined ? Number(total) : null;
  } catch {
    // The download itself will say what is wrong.
    return null;
  }
}
