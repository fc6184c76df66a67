"use client";

import { useId } from "react";
import { setOffline, useOffline } from "@/lib/client/site/offline-store";
import { Button } from "../ui/button";

/** Blocks every request to another host, until it is turned back; the browser keeps it. */
export function OfflineSwitch() {
  const { isOffline, isHeld, isRefused } = useOffline();
  const explanation = useId();
  return (
    <div className="rounded-lg border border-line bg-raised p-3">
      <button
        type="button"
        role="switch"
        aria-checked={isOffline}
        aria-describedby={explanation}
        className="group flex min-h-9 w-full items-center gap-3 text-left font-medium pointer-coarse:min-h-11"
        onClick={() => void setOffline(!isOffline)}
      >
        <span className="flex h-6 w-11 shrink-0 items-center rounded-full border border-line-strong bg-panel p-0.5 group-aria-checked:border-transparent group-aria-checked:bg-gold-fill">
          <span className="size-4.5 rounded-full bg-line-strong transition-transform group-aria-checked:translate-x-5 group-aria-checked:bg-gold-ink" />
        </span>
        Offline: block requests to other hosts
      </button>
      <p id={explanation} className="mt-1 text-sm text-quiet">
        {isOffline
          ? "On, in every tab of Goldsmith, until you turn it off. Rules and models on this device go on working; a model cannot be downloaded, and links to other sites do not open. Pages that you open or reload from now on are held more tightly than this one."
          : "Off. Other hosts are asked only when you ask for a model or for FIPO’s template pack. A download under way is cut off when you turn this on, and continues when you load the model again."}
      </p>
      {isHeld && !isOffline && (
        <div className="mt-2 flex flex-wrap items-center gap-3 text-sm">
          <p>
            This page was open while Offline was on, and no page can undo that. Models download again now; for links and
            FIPO’s template pack, reload the page.
          </p>
          <Button onClick={() => location.reload()}>Reload this page</Button>
        </div>
      )}
      {isRefused && (
        <p role="alert" className="mt-2 text-sm text-danger">
          This window gives no storage in which the switch could be kept, so it stays off. Open Goldsmith in a window
          that is not private, over https.
        </p>
      )}
    </div>
  );
}
