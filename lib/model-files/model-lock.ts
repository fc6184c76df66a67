import type { Failure } from "../base/failure";
import { webLocks } from "../base/web-locks";
import type { LoadOptions, LoadProgress } from "../engines/engine";

type OnProgress = (progress: LoadProgress) => void;

interface Note {
  readonly folder: string;
  /** Null from whoever comes second, to ask how far the first is. */
  readonly progress: LoadProgress | null;
}

const CHANNEL = "goldsmith-model-files";
const lockName = (folder: string) => `goldsmith-model ${folder}`;
const useName = (folder: string) => `goldsmith-model-in-use ${folder}`;

/**
 * Does `work` on the model, be it to fetch its files or to load it, while no other tab or worker does: whoever comes
 * second waits, sees the progress of the first, and then finds the files in the cache. If the first ends early, the
 * second goes on where it stopped.
 * Rejects with an AbortError where the signal ends the waiting. Without Web Locks (plain http) nothing is waited for.
 */
export async function withModelLock<Value>(
  folder: string,
  { onProgress, signal }: { readonly onProgress: OnProgress; readonly signal?: AbortSignal },
  work: (onProgress: OnProgress) => Promise<Value>,
): Promise<Value> {
  const locks = webLocks();
  const report = neverBack(onProgress);
  if (locks === undefined) return work(report);
  // Messages that arrive after the end are out of date.
  let isOver = false;
  const waiting = new AbortController();
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }: MessageEvent<Note>) => {
    if (data.folder === folder && data.progress !== null) report(data.progress);
  };
  const tell = (progress: LoadProgress | null) => {
    if (!isOver) channel.postMessage({ folder, progress } satisfies Note);
  };
  try {
    const granted = locks.request(lockName(folder), { ...(signal && { signal }) }, () => {
      signal?.throwIfAborted();
      waiting.abort();
      let latest: LoadProgress | null = null;
      channel.onmessage = ({ data }: MessageEvent<Note>) => {
        if (data.folder === folder && data.progress === null && latest !== null) tell(latest);
      };
      return work((progress) => {
        if (isOver) return;
        latest = progress;
        report(progress);
        tell(progress);
      });
    });
    tell(null);
    return await Promise.race([granted, untilAborted(signal, waiting.signal)]);
  } finally {
    waiting.abort();
    isOver = true;
    channel.close();
  }
}

/**
 * Rejects where the signal aborts while one waits, until `isOver`. The lock manager rejects too, but Chromium does not hear
 * a signal that aborts in the first milliseconds of a request.
 */
function untilAborted(signal: AbortSignal | undefined, isOver: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const stopWaiting = () => {
      reject(new DOMException("Nobody waits for the lock any more.", "AbortError"));
    };
    signal?.addEventListener("abort", stopWaiting, { signal: isOver });
  });
}

/** Whoever takes over begins to count anew, at what is stored already: the person sees no step back. */
function neverBack(onProgress: OnProgress): OnProgress {
  let latest: LoadProgress | null = null;
  return (progress) => {
    if (latest?.phase === progress.phase && progress.bytesDone < latest.bytesDone) return;
    // The tab that takes the download over does not know the total at once; the last one that was told still holds.
    const bytesTotal = progress.bytesTotal ?? (latest?.phase === progress.phase ? latest.bytesTotal : null);
    latest = { ...progress, bytesTotal };
    onProgress(latest);
  };
}

/** Marks the model as loaded, until the function that it gives is called or this worker ends. */
export function markInUse(folder: string): Promise<() => void> {
  const unmarked = () => undefined;
  return new Promise((resolve) => {
    const marking = webLocks()?.request(useName(folder), { mode: "shared" }, () => new Promise<void>(resolve));
    if (marking === undefined) resolve(unmarked);
    marking?.catch(() => {
      resolve(unmarked);
    });
  });
}

/** Milliseconds that the mark of a worker may last that has just been ended. */
const MARK_LASTS = 500;

/** Why the model should not be loaded here, or null; to be asked within `withModelLock`, after unloading one's own. */
export async function findSecondLoad(folder: string, onlyOnce: LoadOptions["onlyOnce"]): Promise<Failure | null> {
  const locks = webLocks();
  if (onlyOnce === undefined || locks === undefined) return null;
  try {
    // A lock that another tab shares cannot be had alone, so this tab marks it too.
    await locks.request(useName(folder), { signal: AbortSignal.timeout(MARK_LASTS) }, () => undefined);
    return null;
  } catch {
    return { kind: "model-loaded-elsewhere", memoryMegabytes: onlyOnce.memoryMegabytes };
  }
}

/** Whether some tab of this site has loaded the model, is loading it or works on its files. */
export async function isModelBusy(folder: string): Promise<boolean> {
  const { held = [] } = (await webLocks()?.query()) ?? {};
  return held.some(({ name }) => name === lockName(folder) || name === useName(folder));
}
