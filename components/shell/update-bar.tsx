"use client";

import { isBusy, useRun } from "@/lib/client/run/run-store";
import { takeUpdate } from "@/lib/client/site/service-worker";
import { hasStorage, openStorage } from "@/lib/client/database/storage-queue";
import { saveNow } from "@/lib/client/database/typing";
import { postponeUpdate, useUpdate } from "@/lib/client/site/update-store";
import { Button } from "../ui/button";

/** Offers a newer Goldsmith, quietly, and never while a run or a trial goes on in this page. */
export function UpdateBar() {
  const update = useUpdate((state) => state.update);
  const isWorking = useRun(({ run }) => isBusy(run));
  const isOffered = update !== "none" && !isWorking;
  return (
    // Always there, so that what comes into it is announced.
    <div aria-live="polite">
      {isOffered && (
        <section
          aria-label="Update"
          className="fixed inset-x-3 bottom-3 z-10 flex flex-wrap items-center justify-end gap-2 rounded-lg border border-line-strong bg-panel py-1.5 pr-1.5 pl-4 shadow-lg sm:left-auto sm:max-w-xl"
        >
          <p className="mr-auto py-1 text-sm">
            {update === "waiting" ? "A newer Goldsmith is here." : "Another tab has changed to a newer Goldsmith."}
          </p>
          <div className="flex gap-1">
            <Button onClick={() => void reload()}>Reload now</Button>
            <Button look="quiet" onClick={postponeUpdate}>
              Later
            </Button>
          </div>
        </section>
      )}
    </div>
  );
}

/** What was typed is in the database first. */
async function reload(): Promise<void> {
  saveNow();
  // Whoever comes after in the database's queue is answered when that is written.
  if (await hasStorage()) await openStorage();
  await takeUpdate();
}
