"use client";

import { useRouter } from "next/navigation";
import { useMemo, useState } from "react";
import type { Failure } from "@/lib/base/failure";
import { openFromFile } from "@/lib/client/lab/open-from-file";
import { createSet } from "@/lib/client/lab/sets";
import { casesOfLab, type LabFile } from "@/lib/transfer/cases/lab-file";
import { Button } from "../../ui/button";
import { Segmented } from "../../ui/segmented";
import type { CarriedFrom } from "../../ui/use-carried";
import { describeParts } from "../export/lab-part-words";
import { FailureNotice } from "../failure-notice";
import { addressOfSet } from "../lab-address";
import { countRows } from "../matrix/comparison-words";
import { Matrix } from "../matrix/matrix";
import { SharedSetUp } from "./shared-set-up";

type View = "scores" | "set-up";

const views: readonly { readonly value: View; readonly label: string }[] = [
  { value: "scores", label: "Scores" },
  { value: "set-up", label: "Prompts and rows" },
];

/** A set that was handed over, to be read; what the person may do with it. */
export function SharedLabView({ lab, from }: { lab: LabFile; from: CarriedFrom }) {
  const router = useRouter();
  const { open, readCell } = useMemo(() => openFromFile(lab), [lab]);
  const [view, setView] = useState<View>(lab.cells.length > 0 ? "scores" : "set-up");
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const { set, cases } = open;
  const prompts = `${set.prompts.length} ${set.prompts.length === 1 ? "prompt" : "prompts"}`;

  async function makeMine(): Promise<void> {
    setBusy(true);
    setFailure(null);
    const made = await createSet(casesOfLab(lab));
    if (made.ok) {
      router.push(addressOfSet(made.value));
      return;
    }
    setBusy(false);
    setFailure(made.failure);
  }

  return (
    <>
      <div>
        <h1 dir="auto" className="text-lg font-semibold tracking-tight wrap-anywhere">
          {set.name}
        </h1>
        <p className="text-sm text-quiet tabular-nums">
          {countRows(cases.length)} · {prompts} · read only
        </p>
      </div>
      <p className="max-w-prose rounded-md bg-gold-wash px-3 py-2 text-sm text-pretty">
        This came from a {from}. Goldsmith has run nothing, loaded no model and saved nothing. The scores are the
        sender’s{lab.leftOut.length > 0 && `, who left out ${describeParts(lab.leftOut)}`}.
      </p>
      <div className="flex flex-wrap items-center gap-3">
        <Button look="primary" disabled={isBusy} onClick={() => void makeMine()}>
          Make it mine
        </Button>
        <p className="text-sm text-quiet">Saves the set in your Lab, where you can change it and measure again.</p>
      </div>
      {failure !== null && <FailureNotice failure={failure} />}
      <div className="max-w-sm">
        <Segmented label="What is shown" value={view} options={views} onChange={setView} />
      </div>
      {view === "set-up" && <SharedSetUp open={open} />}
      {view === "scores" &&
        (lab.cells.length === 0 ? (
          <p className="rounded-lg border border-line bg-panel px-6 py-12 text-center text-sm text-quiet">
            No scores came along.
          </p>
        ) : (
          <Matrix open={open} leftOut={lab.leftOut} readCell={readCell} measureAgain={null} grade={null} />
        ))}
    </>
  );
}
