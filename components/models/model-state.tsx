"use client";

import { describeFailure } from "@/lib/base/describe-failure";
import { useDownloads } from "@/lib/client/models/download-store";
import type { Pace } from "@/lib/models/download-pace";
import type { CatalogEntry } from "@/lib/models/catalog";
import { ModelFailure } from "./model-failure";
import type { ModelView } from "./model-view";
import { describeBytes, describeLoading, loadedShare, type Loading } from "./describe-loading";

/** How the model stands, in words, with a bar while something comes. */
export function ModelStateText({ entry, view }: { entry: CatalogEntry; view: ModelView }) {
  switch (view.kind) {
    case "downloading":
      return (
        <Progress
          name={`${view.download.isRepair ? "Repairing" : "Downloading"} ${entry.name}`}
          loading={view.download}
        />
      );
    case "loading":
      return (
        <>
          <Progress name={`Loading ${entry.name}`} loading={view.model} />
          {view.model.restartedAfter !== null && (
            <p className="text-xs text-quiet">
              {describeFailure(view.model.restartedAfter).title}. It is loaded again from its files here.
            </p>
          )}
        </>
      );
    case "loaded":
      return <p className="font-medium">Loaded, ready to write</p>;
    case "failed":
      return <ModelFailure failure={view.failure} />;
    case "stored":
      return (
        <>
          <p>{view.bytes === null ? "Kept by the browser itself" : `On this device: ${describeBytes(view.bytes)}`}</p>
          <Repaired id={entry.id} />
        </>
      );
    case "part":
      return <p>{describeBytes(view.bytes)} are here; the rest is missing</p>;
    case "absent":
      return <p className="text-quiet">Not downloaded</p>;
  }
}

/** What a repair came to. */
function Repaired({ id }: { id: string }) {
  const download = useDownloads(({ downloads }) => downloads.get(id));
  if (download?.status !== "complete" || !download.isRepair) return null;
  const { repaired } = download;
  return (
    <p role="status" className="text-xs wrap-anywhere text-quiet">
      {repaired.length === 0 ? "Checked: every file is whole." : `Fetched again: ${repaired.join(", ")}.`}
    </p>
  );
}

function Progress({ name, loading }: { name: string; loading: Loading & Pace }) {
  const share = loadedShare(loading);
  // Nothing has come, and no answer either: another tab is at this model's files, and its figures come as it goes on.
  const text = loading.progress === null ? "Starting, or waiting for another tab" : describeLoading(loading);
  return (
    <div className="flex flex-col gap-1.5">
      <progress className="h-2 w-full" aria-label={name} {...(share !== null && { value: share })} />
      <p className="text-xs tabular-nums">
        {text}
        {loading.bytesPerSecond !== null && ` · ${describeBytes(loading.bytesPerSecond)} a second`}
      </p>
    </div>
  );
}
