import type { CDPSession, Page } from "@playwright/test";

const BETWEEN_SAMPLES_MILLISECONDS = 50;

/** The script's memory that the page uses, what is no longer needed and not yet collected included. */
export async function watchMemory(page: Page) {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  await session.send("HeapProfiler.collectGarbage");
  const { before, stop } = await watchPeak(() => usedBytes(session));
  return {
    /** Bytes at the peak above those at the begin. */
    async stop(): Promise<number> {
      const peak = await stop();
      await session.detach();
      return peak - before;
    },
  };
}

/** The same for all of the page's workers together, those that are started meanwhile too. */
export async function watchWorkerMemory(page: Page) {
  const session = await page.context().newCDPSession(page);
  const workers = new Set<string>();
  const asked = new Map<number, (bytes: number) => void>();
  session.on("Target.attachedToTarget", ({ sessionId }) => workers.add(sessionId));
  session.on("Target.detachedFromTarget", ({ sessionId }) => workers.delete(sessionId));
  session.on("Target.receivedMessageFromTarget", ({ message }) => {
    const { id, result } = JSON.parse(message) as { id?: number; result?: { usedSize?: number } };
    if (id === undefined) return;
    asked.get(id)?.(result?.usedSize ?? 0);
    asked.delete(id);
  });
  await session.send("Target.setAutoAttach", { autoAttach: true, waitForDebuggerOnStart: false, flatten: false });
  let lastId = 0;
  const usedBytesOf = async (sessionId: string) => {
    const id = ++lastId;
    const answer = new Promise<number>((resolve) => asked.set(id, resolve));
    // A worker that has just ended has nothing to say.
    const gone = new Promise<number>((resolve) => setTimeout(resolve, 1_000, 0));
    const message = JSON.stringify({ id, method: "Runtime.getHeapUsage" });
    await session.send("Target.sendMessageToTarget", { sessionId, message }).catch(() => asked.get(id)?.(0));
    return Promise.race([answer, gone]);
  };
  const { before, stop } = await watchPeak(async () => {
    const sizes = await Promise.all([...workers].map(usedBytesOf));
    return sizes.reduce((sum, size) => sum + size, 0);
  });
  return {
    /** Bytes at the peak above those at the begin. */
    async stop(): Promise<number> {
      const peak = await stop();
      await session.detach();
      return peak - before;
    },
  };
}

async function watchPeak(measure: () => Promise<number>) {
  const before = await measure();
  const end = new AbortController();
  const watching = (async () => {
    let peak = before;
    while (!end.signal.aborted) {
      peak = Math.max(peak, await measure());
      await new Promise((resolve) => setTimeout(resolve, BETWEEN_SAMPLES_MILLISECONDS));
    }
    return peak;
  })();
  return {
    before,
    stop: () => {
      end.abort();
      return watching;
    },
  };
}

async function usedBytes(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "JSHeapUsedSize")?.value ?? NaN;
}
