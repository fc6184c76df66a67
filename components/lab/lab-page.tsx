"use client";

import { useEffect, useState } from "react";
import type { Failure } from "@/lib/base/failure";
import { followSearches } from "@/lib/client/lab/follow-searches";
import { followSets } from "@/lib/client/lab/follow-sets";
import { useLab } from "@/lib/client/lab/lab-store";
import { closeSet, openLab, openSet } from "@/lib/client/lab/sets";
import { DeletedBar } from "./deleted-bar";
import { FailureNotice } from "./failure-notice";
import { noteSet, setInAddress } from "./lab-address";
import { LabAnnouncer } from "./lab-announcer";
import { MissingSet } from "./missing-set";
import { SetPage } from "./set/set-page";
import { useImport } from "./start/import-store";
import { ImportView } from "./start/import-view";
import { LabStart } from "./start/lab-start";
import { useFocusOnStep } from "./use-focus-on-step";

/** The Lab: cases, prompts measured on them, and searches for better ones. */
export function LabPage() {
  const status = useLab((state) => state.status);
  const failure = useLab((state) => state.failure);
  const open = useLab((state) => state.open);
  const deleted = useLab((state) => state.deleted);
  const hasSets = useLab((state) => state.sets.length > 0);
  const importing = useImport((state) => state.importing);
  const openId = open?.set.id ?? null;
  const [refused, setRefused] = useState<"gone" | Failure | null>(null);
  const main = useFocusOnStep(openId ?? `${status} ${importing.status}`);

  useEffect(() => {
    const follow = () => void followAddress().then(setRefused);
    void openLab();
    follow();
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
  // Whatever is opened or read next, what was asked for before is of no matter any more.
  const isElsewhere = openId !== null || importing.status !== "none";
  if (isElsewhere && refused !== null) setRefused(null);

  return (
    <main ref={main} className="mx-auto flex w-full max-w-[100rem] grow flex-col gap-4 px-3 pt-4 pb-24 sm:px-5 lg:pt-6">
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
      {status === "ready" && open === null && importing.status === "none" && (
        <>
          {refused === "gone" && <MissingSet hasOthers={hasSets} />}
          {refused !== null && refused !== "gone" && <FailureNotice failure={refused} />}
          <LabStart />
        </>
      )}
      {deleted !== null && <DeletedBar deleted={deleted} />}
      <LabAnnouncer />
    </main>
  );
}

/** Opens what the address names; else shows the list, and gives why: the set is not here, or cannot be read. */
async function followAddress(): Promise<"gone" | Failure | null> {
  const wanted = setInAddress();
  const { open } = useLab.getState();
  if (wanted === null) {
    if (open !== null) closeSet();
    return null;
  }
  if (open?.set.id === wanted) return null;
  const opened = await openSet(wanted);
  // Where it is being opened once more, that must not be ended.
  if ((opened.ok && opened.value !== false) || setInAddress() !== wanted) return null;
  closeSet();
  return opened.ok ? "gone" : opened.failure;
}
