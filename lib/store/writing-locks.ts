const PREFIX = "goldsmith-writing:";

/** Tells which versions are being written at this moment, by any tab. */
export interface WritingLocks {
  /** Resolves when every tab can see that the version is being written. */
  hold(versionId: string): Promise<void>;
  release(versionId: string): void;
  releaseAll(): void;
  /** The ids of all versions that some tab is writing. */
  held(): Promise<ReadonlySet<string>>;
}

/**
 * Each version being written has a Web Lock, which the browser frees when its tab closes or crashes. Where there are
 * no Web Locks (plain HTTP), only the versions of this tab are known.
 */
export function createWritingLocks(manager: LockManager | undefined): WritingLocks {
  const releases = new Map<string, () => void>();

  async function hold(versionId: string): Promise<void> {
    if (releases.has(versionId)) return;
    const released = new Promise<void>((resolve) => releases.set(versionId, resolve));
    if (manager === undefined) return;
    await new Promise<void>((granted) => {
      const request = manager.request(PREFIX + versionId, () => {
        granted();
        return released;
      });
      // A browser that refuses the lock must not keep the text from being saved.
      request.catch(granted);
    });
  }

  function release(versionId: string): void {
    releases.get(versionId)?.();
    releases.delete(versionId);
  }

  return {
    hold,
    release,
    releaseAll: () => {
      for (const versionId of [...releases.keys()]) release(versionId);
    },
    async held() {
      const elsewhere = (await manager?.query())?.held ?? [];
      const names = elsewhere.map(({ name }) => name ?? "").filter((name) => name.startsWith(PREFIX));
      return new Set([...releases.keys(), ...names.map((name) => name.slice(PREFIX.length))]);
    },
  };
}
