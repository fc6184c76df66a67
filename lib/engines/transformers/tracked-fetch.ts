/** A file that could not be downloaded. `status` is null where no answer came, or where it broke off. */
export class DownloadError extends Error {
  override readonly name = "DownloadError";

  constructor(
    readonly url: string,
    readonly status: number | null,
    detail: string,
    /** What `fetch` or the body threw, where no answer came. */
    override readonly cause?: unknown,
  ) {
    super(detail);
  }
}

/** An answer that says the file is not there, or not for us. */
export interface Refusal {
  readonly url: string;
  readonly status: number;
}

export interface TrackedFetch {
  readonly fetch: (input: string | URL, init?: RequestInit) => Promise<Response>;
  /** The refusals so far, in order. */
  readonly refusals: readonly Refusal[];
  /** Whether anything came that was not stored here. */
  readonly hasFetched: () => boolean;
}

/**
 * `fetch` for a library that asks for files which may be missing, and that forgets which address failed. Refusals go
 * back to the library, which knows whether the file is optional; all other failures, also those in the middle of a body,
 * become a `DownloadError`.
 */
export function createTrackedFetch(fetchFile: TrackedFetch["fetch"]): TrackedFetch {
  const refusals: Refusal[] = [];
  let hasFetched = false;
  return {
    refusals,
    hasFetched: () => hasFetched,
    async fetch(input, init) {
      const url = String(input);
      const response = await fetchFile(input, init).catch((error: unknown) => {
        throw new DownloadError(url, null, String(error), error);
      });
      const { ok, status, statusText, headers } = response;
      if (REFUSING_STATUSES.has(status)) {
        refusals.push({ url, status });
        return response;
      }
      // 416 is how a server answers a question for the first byte of an empty file.
      if (!ok && status !== 416) throw new DownloadError(url, status, statusText);
      hasFetched = true;
      return response.body ? new Response(trackBody(response.body, url), { status, statusText, headers }) : response;
    },
  };
}

const REFUSING_STATUSES: ReadonlySet<number> = new Set([401, 403, 404]);

function trackBody(body: ReadableStream<Uint8Array>, url: string): ReadableStream<Uint8Array> {
  const reader = body.getReader();
  return new ReadableStream({
    async pull(controller) {
      try {
        const { done, value } = await reader.read();
        if (done) controller.close();
        else controller.enqueue(value);
      } catch (error) {
        controller.error(new DownloadError(url, null, String(error), error));
      }
    },
    cancel: (reason) => reader.cancel(reason),
  });
}
