"use client";

import { downloadModel } from "@/lib/client/models/download-store";
import { dismissLoss, useModelStorage } from "@/lib/client/models/stored-models-store";
import { folderOfEntry, isImportedFolder } from "@/lib/models/stored-entry";
import { Button } from "../ui/button";
import { knownEntries } from "./page-actions";

/** Says which models the browser has deleted, or parts of them, without being asked. */
export function LostModels() {
  const lost = useModelStorage((state) => state.lost);
  return lost.map(({ folder, name }) => {
    const isImported = isImportedFolder(folder);
    const entry = isImported ? undefined : knownEntries().find((known) => folderOfEntry(known) === folder);
    return (
      <div
        key={folder}
        role="alert"
        className="flex flex-wrap items-center gap-3 rounded-lg border border-line-strong bg-gold-wash px-4 py-3 text-sm"
      >
        <p className="min-w-0 flex-1 basis-56">
          <strong className="font-medium">
            Files of <bdi>{name}</bdi> are gone.
          </strong>{" "}
          The browser has deleted them, as it may when the disk runs full.{" "}
          {isImported && "Import the model again from its folder. "}“Keep my models”, below, asks it not to.
        </p>
        {entry !== undefined && <Button onClick={() => void downloadModel(entry)}>Download again</Button>}
        <Button look="quiet" onClick={() => void dismissLoss(folder)}>
          Dismiss
        </Button>
      </div>
    );
  });
}
