import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import { downloadModel, repairModel, stopDownload, useDownloads } from "@/lib/client/models/download-store";
import { modelFilesWorker } from "@/lib/client/worker/model-files-worker";
import type { LoadProgress } from "@/lib/engines/engine";
import { catalog, type CatalogEntry } from "@/lib/models/catalog";
import type { DownloadEnd, ModelFilesService } from "@/workers/model-files-service";
import { FakeWorker } from "../worker/fake-worker";

/** The call that is open, ended by the test. */
let open: {
  readonly isRepair: boolean;
  readonly report: (progress: LoadProgress) => void;
  readonly end: (end: DownloadEnd) => void;
} | null = null;
const stopped: string[] = [];

const service: Pick<ModelFilesService, "obtain" | "stop" | "ping"> = {
  obtain: (_, __, isRepair, report) =>
    new Promise((end) => {
      open = { isRepair, report, end };
    }),
  stop: (id) => void stopped.push(id),
  ping: () => undefined,
};

vi.stubGlobal(
  "Worker",
  class extends FakeWorker {
    constructor() {
      super(service);
    }
  },
);

const entry: CatalogEntry = catalog[0]!;
const state = () => useDownloads.getState().downloads.get(entry.id);

async function opened() {
  await vi.waitFor(() => {
    expect(open).not.toBeNull();
  });
  return open!;
}

beforeEach(() => {
  open = null;
  useDownloads.setState({ downloads: new Map() });
});

afterAll(async () => {
  await modelFilesWorker.end({ kind: "worker-died", detail: "" });
  vi.unstubAllGlobals();
});

describe("a download", () => {
  it("shows its progress until it is complete", async () => {
    const done = downloadModel(entry);
    expect(state()).toMatchObject({ status: "running", isRepair: false, progress: null });
    const call = await opened();
    const progress = { phase: "downloading", bytesDone: 5, bytesTotal: 10 } as const;
    call.report(progress);
    await vi.waitFor(() => {
      expect(state()).toMatchObject({ status: "running", progress });
    });
    call.end({ type: "complete", repaired: [] });
    await done;
    expect(state()).toEqual({ status: "complete", isRepair: false, repaired: [] });
  });

  it("ends with the failure", async () => {
    const done = downloadModel(entry);
    const failure = { kind: "storage-full", detail: "" } as const;
    (await opened()).end({ type: "failed", failure });
    await done;
    expect(state()).toEqual({ status: "failed", isRepair: false, failure });
  });

  it("is gone at once when it is stopped, and late news do not bring it back", async () => {
    const done = downloadModel(entry);
    const call = await opened();
    await stopDownload(entry);
    expect(stopped).toContain(entry.id);
    call.report({ phase: "downloading", bytesDone: 5, bytesTotal: 10 });
    call.end({ type: "stopped" });
    await done;
    expect(state()).toBeUndefined();
  });

  it("is not begun twice", async () => {
    const done = downloadModel(entry);
    const call = await opened();
    open = null;
    await downloadModel(entry);
    expect(open).toBeNull();
    call.end({ type: "complete", repaired: [] });
    await done;
  });

  it("names the files that a repair fetched again", async () => {
    const done = repairModel(entry);
    const call = await opened();
    expect(call.isRepair).toBe(true);
    call.end({ type: "complete", repaired: ["https://a.example/m/params_shard_1.bin"] });
    await done;
    expect(state()).toEqual({ status: "complete", isRepair: true, repaired: ["params_shard_1.bin"] });
  });
});
