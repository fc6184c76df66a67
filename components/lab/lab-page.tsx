"use client";

import { useEffect } from "react";
import { followSearches } from "@/lib/client/lab/follow-searches";
import { followSets } from "@/lib/client/lab/follow-sets";
import { useLab } from "@/lib/client/lab/lab-store";
import { closeSet, openLab, openSet } from "@/lib/client/lab/sets";
import { DeletedBar } from "./deleted-bar";
import { FailureNotice } from "./failure-notice";
import { noteSet, setInAddress } from "./lab-address";
import { LabAnnouncer } from "./lab-announcer";
import { SetPage } from "./set/set-page";
import { useImport } from "./start/import-store";
import { ImportView } from "./start/import-view";
import { LabStart } from "./start/lab-start";

/** The Lab: cases, prompts measured on them, and searches for better ones. */
export function LabPage() {
  const status = useLab((state) => state.status);
  const failure = useLab((state) => state.failure);
  const open = useLab((state) => state.open);
  const deleted = useLab((state) => state.deleted);
  const importing = useImport((state) => state.importing);
  const openId = open?.set.id ?? null;

  useEffect(() => {
    void openLab();
    void followAddress();
    const follow = () => void followAddress();
    addEventListener("popstate", follow);
    const unfollow = [followSets(), followSearches()];
    return () => {
      removeEventListener("popstate", follow);
      for (const end of unfollow) end();
    };
  }, []);
  // A set that was just made, or deleted, is opened or closed by the store.
  useEffect(() => {
    if (openId !== null) noteSet(openId);
  }, [openId]);

  return (
    <main className="mx-auto flex w-full max-w-[100rem] grow flex-col gap-4 px-3 pt-4 pb-24 sm:px-5 lg:pt-6">
      {status === "opening" && <p className="text-sm text-quiet">Opening…</p>}
      {status === "failed" && failure !== null && (
        <>
          <h1 className="text-lg font-semibold tracking-tight">Lab</h1>
          <FailureNotice failure={failure} />
        </>
      )}
      {status === "ready" && open !== null && <SetPage key={open.set.id} open={open} />}
      {status === "ready" && open === null && importing.status !== "none" && (
        <>
          <h1 className="text-lg font-semibold tracking-tight">Lab</h1>
          <ImportView state={importing} />
        </>
      )}
      {status === "ready" && open === null && importing.status === "none" && <LabStart />}
      {deleted !== null && <DeletedBar deleted={deleted} />}
      <LabAnnouncer />
    </main>
  );
}

/** Opens what the address names; a set that is gone leaves the list. */
async function followAddress(): Promise<void> {
  const wanted = setInAddress();
  const { open } = useLab.getState();
  if (wanted === null) {
    if (open !== null) closeSet();
    return;
  }
  if (open?.set.id === wanted) return;
  const opened = await openSet(wanted);
  if (opened.ok && !opened.value && setInAddress() === wanted) noteSet(null);
}
