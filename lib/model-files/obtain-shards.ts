import type { Failure } from "../base/failure";
import { checkShard, findShard, storeShard, type Download, type Shard } from "./store-file";

/** As many as WebLLM itself fetches at a time. */
const LANES = 4;

export interface ShardOptions {
  /** Reads every stored shard again and holds it against its sum, where without it its size is enough. */
  readonly checksStored: boolean;
  /** Called with each shard that was there, but damaged. */
  readonly onDamaged?: (shard: Shard) => void;
}

/** Brings the shards that are missing or damaged into their caches. The first failure ends it; what has come is kept. */
export async function obtainShards(
  shards: readonly Shard[],
  download: Download,
  { checksStored, onDamaged }: ShardOptions,
): Promise<Failure | null> {
  const missing: Shard[] = [];
  for (const shard of shards) {
    let stored = await findShard(shard);
    if (stored !== null && checksStored && !(await checkShard(shard, download.signal))) {
      if (download.signal.aborted) return null;
      onDamaged?.(shard);
      stored = null;
    }
    if (stored === null) missing.push(shard);
    else download.count.addStored(stored);
  }
  const roomFailure = await findRoomFailure(missing.reduce((sum, { size }) => sum + (size ?? 0), 0));
  if (roomFailure) return roomFailure;

  // The lanes draw from one queue. The first failure stops the others.
  const queue = missing.values();
  const stop = new AbortController();
  const signal = AbortSignal.any([stop.signal, download.signal]);
  const failures: Failure[] = [];
  const work = async () => {
    for (const shard of queue) {
      if (signal.aborted) return;
      const stored = await storeShard(shard, { ...download, signal });
      if (stored.ok) continue;
      failures.push(stored.failure);
      stop.abort();
    }
  };
  await Promise.all(Array.from({ length: LANES }, work));
  return failures[0] ?? null;
}

/** The browser may promise more room than it has, never less: what it refuses here would fail at the end. */
async function findRoomFailure(bytes: number): Promise<Failure | null> {
  const { quota, usage } = await navigator.storage.estimate();
  if (quota === undefined || usage === undefined || bytes <= quota - usage) return null;
  return { kind: "storage-full", detail: `${bytes} bytes are needed, ${quota - usage} are free` };
}
