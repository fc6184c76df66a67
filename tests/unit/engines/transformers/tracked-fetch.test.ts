import { describe, expect, it } from "vitest";
import { createTrackedFetch, DownloadError } from "../../../../lib/engines/transformers/tracked-fetch";

const url = "https://models.example/folder/config.json";

const errorOf = async (promise: Promise<unknown>) =>
  promise.then(
    () => null,
    (error: unknown) => error,
  );

describe("createTrackedFetch", () => {
  it("hands a file through as it is", async () => {
    const tracked = createTrackedFetch(() =>
      Promise.resolve(new Response("content", { headers: { "content-length": "7" } })),
    );
    const response = await tracked.fetch(url);
    expect(response.headers.get("content-length")).toBe("7");
    expect(await response.text()).toBe("content");
    expect(tracked.refusals).toEqual([]);
  });

  it.each([401, 403, 404])("leaves it to the caller whether a file that is refused was needed (%i)", async (status) => {
    const tracked = createTrackedFetch(() => Promise.resolve(new Response("no", { status })));
    expect((await tracked.fetch(url)).status).toBe(status);
    expect(tracked.refusals).toEqual([{ url, status }]);
  });

  it.each([400, 429, 500, 503])("fails with address and status where the server fails (%i)", async (status) => {
    const tracked = createTrackedFetch(() => Promise.resolve(new Response("no", { status })));
    const error = await errorOf(tracked.fetch(url));
    expect(error).toBeInstanceOf(DownloadError);
    expect(error).toMatchObject({ url, status });
  });

  it("fails without a status where no answer comes", async () => {
    const tracked = createTrackedFetch(() => Promise.reject(new TypeError("Failed to fetch")));
    expect(await errorOf(tracked.fetch(url))).toMatchObject({ name: "DownloadError", url, status: null });
  });

  it("fails with the address where the body breaks off", async () => {
    let chunks = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        chunks += 1;
        if (chunks === 1) controller.enqueue(new Uint8Array(3));
        else controller.error(new TypeError("network error"));
      },
    });
    const tracked = createTrackedFetch(() => Promise.resolve(new Response(body)));
    const response = await tracked.fetch(url);
    expect(await errorOf(response.arrayBuffer())).toMatchObject({ name: "DownloadError", url, status: null });
  });
});
