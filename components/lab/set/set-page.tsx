"use client";

import { useState } from "react";
import { useStorage } from "@/lib/client/database/storage-queue";
import type { OpenSet } from "@/lib/client/lab/lab-state";
import { useLab } from "@/lib/client/lab/lab-store";
import { isOpenSetGone } from "@/lib/client/lab/sets";
import { Segmented } from "../../ui/segmented";
import { MatrixView } from "../matrix/matrix-view";
import { SearchView } from "../search/search-view";
import { GoneNotice } from "./gone-notice";
import { SetHeader } from "./set-header";
import { SetUp } from "./set-up";

type View = "set-up" | "matrix" | "search";

const views: readonly { readonly value: View; readonly label: string }[] = [
  { value: "set-up", label: "Set up" },
  { value: "matrix", label: "Measure" },
  { value: "search", label: "Search" },
];

/** One set: what is measured, how it came out, and the search for something better. */
export function SetPage({ open }: { open: OpenSet }) {
  const isReadOnly = useStorage((state) => state.isReadOnly);
  const isGone = useLab(isOpenSetGone);
  const isReady = open.set.prompts.length > 0 && open.cases.length > 0;
  const [view, setView] = useState<View>(open.searches.some(isAtWork) ? "search" : isReady ? "matrix" : "set-up");
  return (
    <div className="flex flex-col gap-4">
      <SetHeader open={open} canWrite={!isReadOnly} />
      {isGone && <GoneNotice canWrite={!isReadOnly} />}
      {isReadOnly && (
        <p className="rounded-lg border border-line-strong bg-gold-wash px-4 py-2 text-sm">
          <strong className="font-medium">A newer Goldsmith has saved here.</strong> The set can be looked at and
          exported. To change it, reload the page: that gets the newer version.
        </p>
      )}
      <div className="max-w-sm">
        <Segmented label="What is shown" value={view} options={views} onChange={setView} />
      </div>
      {view === "set-up" && <SetUp open={open} canWrite={!isReadOnly} />}
      {view === "matrix" && <MatrixView open={open} canWrite={!isReadOnly} onSetUp={() => setView("set-up")} />}
      {view === "search" && <SearchView open={open} canWrite={!isReadOnly} onSetUp={() => setView("set-up")} />}
    </div>
  );
}

function isAtWork({ state }: OpenSet["searches"][number]): boolean {
  return state === "running" || state === "paused" || state === "stopping";
}
