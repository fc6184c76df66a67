"use client";

import { stopDownload } from "@/lib/client/models/download-store";
import { useOffline } from "@/lib/client/site/offline-store";
import type { Failure } from "@/lib/base/failure";
import type { CatalogEntry } from "@/lib/models/catalog";
import { folderOfEntry, isImportedFolder } from "@/lib/models/stored-entry";
import { Button } from "../ui/button";
import { ModelFailure } from "./model-failure";
import { ModelStateText } from "./model-state";
import { useModelView } from "./use-model-view";
import { describeBytes } from "./describe-loading";

interface MeaningOfferProps {
  readonly entry: CatalogEntry;
  /** Why meanings would be compared, one sentence or two. */
  readonly text: string;
  /** What the button says. */
  readonly action: string;
  /** Why it failed after the model was there; null where it did not. */
  readonly failure: Failure | null;
  /** Fetches the model where it is not here, and then does what the button says. */
  readonly onAccept: () => void;
}

/** Offers to compare meanings: what it takes, how far the model's download is, or why it failed. */
export function MeaningOffer({ entry, text, action, failure, onAccept }: MeaningOfferProps) {
  const view = useModelView(entry);
  const isOffline = useOffline((state) => state.isOffline);
  const isHere = view.kind === "stored";
  const isComing = view.kind === "downloading";
  const told = failure ?? (view.kind === "failed" ? view.failure : null);
  const isUnreachable = isOffline && !isHere && isFromElsewhere(entry);
  return (
    <aside aria-label="Compare by meaning" className="flex flex-col gap-3 rounded-lg bg-raised p-4 text-sm">
      {isComing ? (
        <div className="flex flex-col gap-2">
          <p className="font-medium">{entry.name}</p>
          <ModelStateText entry={entry} view={view} />
        </div>
      ) : told === null ? (
        <p className="text-pretty">{text}</p>
      ) : (
        <ModelFailure failure={told} />
      )}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        {/* One button all the way, so that the keyboard stays on it. */}
        <Button disabled={isUnreachable && !isComing} onClick={isComing ? () => void stopDownload(entry) : onAccept}>
          {isComing ? "Stop" : told === null ? action : "Try again"}
        </Button>
        <p className="min-w-0 flex-1 basis-56 text-xs text-pretty text-quiet">
          {isComing
            ? "What has come is kept, so you can stop and go on later."
            : isUnreachable
              ? "Goldsmith is switched to Offline. Switch it off to fetch the model for this."
              : describeNeed(entry, isHere)}
        </p>
      </div>
    </aside>
  );
}

/** What it costs, and what leaves the tab. */
function describeNeed(entry: CatalogEntry, isHere: boolean): string {
  if (isHere) return `${entry.name} is on this device. Nothing leaves the tab.`;
  const size = entry.approximateDownloadBytes;
  const model = size === null ? entry.name : `${entry.name}, ${describeBytes(size)}`;
  return `A small model is fetched once${placeOf(entry)}: ${model}. Only the request for its files leaves the tab.`;
}

function placeOf(entry: CatalogEntry): string {
  const folder = folderOfEntry(entry);
  if (folder === null || isImportedFolder(folder)) return "";
  return isFromElsewhere(entry) ? ` from ${new URL(folder).host}` : " from this site";
}

function isFromElsewhere(entry: CatalogEntry): boolean {
  const folder = folderOfEntry(entry);
  return folder !== null && new URL(folder).origin !== location.origin;
}
