import { useDownloads } from "../models/download-store";
import { useModel } from "../models/model-store";
import { isBusy, useRun } from "./run-store";

/**
 * Keeps the screen on while a model writes, loads or comes, as a device that goes to sleep breaks off all three; returns
 * what ends that. Browsers release the lock of a tab that is hidden, so it is asked for again when it is seen. Without
 * the interface, or where the battery is low, nothing is kept.
 */
export function keepAwakeWhileBusy(): () => void {
  if (!("wakeLock" in navigator)) return () => undefined;
  let held: Promise<WakeLockSentinel | null> | null = null;

  async function release(): Promise<void> {
    const releasing = held;
    held = null;
    await (await releasing)?.release();
  }

  function follow(): void {
    const isWanted = isAnythingGoing() && document.visibilityState === "visible";
    if (isWanted) held ??= navigator.wakeLock.request("screen").catch(() => null);
    else if (held !== null) void release();
  }

  const leave = [useRun.subscribe(follow), useModel.subscribe(follow), useDownloads.subscribe(follow)];
  document.addEventListener("visibilitychange", follow);
  follow();
  return () => {
    for (const end of leave) end();
    document.removeEventListener("visibilitychange", follow);
    void release();
  };
}

function isAnythingGoing(): boolean {
  const isComing = [...useDownloads.getState().downloads.values()].some(({ status }) => status === "running");
  const { run } = useRun.getState();
  // The instant rules are done before a screen goes dark.
  const isWriting = isBusy(run) && !(run.status === "running" && run.optimizer === "instant");
  return isComing || isWriting || useModel.getState().model.status === "loading";
}
