"use client";

import { useState } from "react";
import {
  askToKeepModels,
  deleteLibrary,
  exportModelInventory,
  useModelStorage,
} from "@/lib/client/models/stored-models-store";
import type { ShelvedModel } from "@/lib/models/shelf";
import type { StorageReport } from "@/lib/models/stored-models";
import { saveFile } from "../ui/save-file";
import { Button } from "../ui/button";
import { ask, nameFolder, tell } from "./page-actions";
import { describeBytes } from "./describe-loading";

/** What models take here, really counted; what can be deleted; and whether the browser keeps it. */
export function StorageSection() {
  const report = useModelStorage((state) => state.report);
  const shelf = useModelStorage((state) => state.shelf);
  return (
    <section
      id="storage"
      aria-labelledby="storage-heading"
      className="scroll-mt-16 rounded-lg border border-line bg-panel p-4 sm:p-5"
    >
      <div className="flex flex-wrap items-center gap-2">
        <h2 id="storage-heading" className="me-auto font-semibold">
          Storage
        </h2>
        {report !== null && report.modelBytes > 0 && (
          <>
            <Button onClick={() => void exportModelInventory().then((text) => saveFile("goldsmith-models.json", text))}>
              Export the list
            </Button>
            <Button onClick={() => ask({ kind: "delete-all", bytes: report.modelBytes })}>Delete all…</Button>
          </>
        )}
      </div>
      {report === null ? (
        <p className="mt-2 text-sm text-quiet">Counting…</p>
      ) : (
        <>
          <p className="mt-1 text-sm">{describeUse(report)}</p>
          <StorageBar report={report} />
          <StoredModels report={report} shelf={shelf} />
          <Leftovers report={report} shelf={shelf} />
          <KeepModels isPersistent={report.isPersistent} />
        </>
      )}
    </section>
  );
}

function describeUse({ modelBytes, quota }: StorageReport): string {
  const models = modelBytes === 0 ? "No model is stored here." : `Models take ${describeBytes(modelBytes)}.`;
  if (quota === null) return `${models} The browser does not say how much room there is.`;
  return `${models} The browser gives this site ${describeBytes(quota.allowedBytes)} in all.`;
}

const colours = ["bg-gold-fill", "bg-silver", "bg-line-strong"];

/** The quota, and in it one piece for each model. */
function StorageBar({ report: { models, modelBytes, quota } }: { report: StorageReport }) {
  if (modelBytes === 0) return null;
  const whole = Math.max(quota?.allowedBytes ?? 0, modelBytes);
  return (
    <div className="mt-3 flex h-3 gap-px overflow-hidden rounded-full bg-raised ring-1 ring-line" aria-hidden>
      {models.map(({ folder, bytes }, place) => (
        <span
          key={folder}
          title={`${nameFolder(folder)}: ${describeBytes(bytes)}`}
          className={`min-w-1 ${colours[place % colours.length]}`}
          style={{ width: `${(bytes / whole) * 100}%` }}
        />
      ))}
    </div>
  );
}

interface StoredProps {
  readonly report: StorageReport;
  readonly shelf: readonly ShelvedModel[];
}

function StoredModels({ report, shelf }: StoredProps) {
  if (report.models.length === 0) return null;
  return (
    <ul aria-label="Stored models" className="mt-3 divide-y divide-line text-sm">
      {report.models.map(({ folder, bytes, files }) => {
        const name = nameFolder(folder);
        const isWhole = shelf.some((model) => model.folder === folder && model.bytes <= bytes);
        return (
          <li key={folder} className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2">
            <p className="min-w-40 flex-1 wrap-anywhere">
              <bdi className="font-medium">{name}</bdi>
              {!isWhole && <span className="text-quiet"> · not all of it</span>}
            </p>
            <p className="text-quiet tabular-nums">
              {describeBytes(bytes)} · {files} {files === 1 ? "file" : "files"}
            </p>
            <Button
              look="quiet"
              aria-label={`Delete the files of ${name}`}
              onClick={() => ask({ kind: "delete", folder, name, bytes })}
            >
              Delete…
            </Button>
          </li>
        );
      })}
    </ul>
  );
}

/** Compiled programs of models that are gone, or of an older WebLLM. */
function Leftovers({ report, shelf }: StoredProps) {
  const unused = report.libraries.filter(({ url }) => !shelf.some(({ library }) => library === url));
  if (unused.length === 0) return null;
  const bytes = unused.reduce((sum, library) => sum + library.bytes, 0);
  async function remove(): Promise<void> {
    for (const { url } of unused) await deleteLibrary(url);
    tell(`The leftovers are deleted: ${describeBytes(bytes)} are free again.`);
  }
  return (
    <div className="mt-3 flex flex-wrap items-center gap-3 rounded-md bg-raised px-3 py-2 text-sm">
      <p className="min-w-0 flex-1 basis-56">
        Leftovers: {unused.length} compiled {unused.length === 1 ? "program" : "programs"} that no complete model here
        uses, {describeBytes(bytes)}.
      </p>
      <Button onClick={() => void remove()}>Delete the leftovers</Button>
    </div>
  );
}

function KeepModels({ isPersistent }: { isPersistent: boolean | null }) {
  const [isRefused, setRefused] = useState(false);
  if (isPersistent === true) {
    return (
      <p className="mt-4 text-sm">
        <strong className="font-medium">Your models are kept.</strong>{" "}
        <span className="text-quiet">The browser has promised to delete nothing of this site by itself.</span>
      </p>
    );
  }
  return (
    <div className="mt-4 flex flex-wrap items-center gap-3 text-sm">
      <p className="min-w-0 flex-1 basis-56 text-pretty text-quiet">
        When the disk runs full, the browser may delete models. “Keep my models” asks it not to.
      </p>
      <Button onClick={() => void askToKeepModels().then((isKept) => setRefused(isKept !== true))}>
        Keep my models
      </Button>
      <p role="status" className="basis-full empty:hidden">
        {isRefused && "The browser did not agree. Install this page as an app, or set a bookmark, then ask again."}
      </p>
    </div>
  );
}
