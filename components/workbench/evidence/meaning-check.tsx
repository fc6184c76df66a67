"use client";

import { useEffect } from "react";
import { CircleCheck } from "lucide-react";
import { compareMeaning, followMeaning, useMeaning } from "@/lib/client/run/compare-meaning";
import { usePreflight } from "@/lib/client/models/preflight-store";
import { useRun } from "@/lib/client/run/run-store";
import type { Version } from "@/lib/store/session";
import { MeaningOffer } from "../../models/meaning-offer";

/** Where words cannot tell whether the shown version still asks for the same: the offer to compare meanings, and the result. */
export function MeaningCheck({ version }: { version: Version }) {
  const entry = usePreflight((state) => state.meaningModel);
  const open = useMeaning((state) => state.open);
  const isBeingMade = useRun(({ run }) => run.status === "running" && run.runId === version.origin?.runId);
  useEffect(() => {
    if (!isBeingMade) void followMeaning(version);
  }, [version, isBeingMade]);

  const { findings, similarity } = version.evidence ?? {};
  const isOpen = open?.versionId === version.id && open.text === version.text;
  const isComparing = isOpen && open.state === "comparing";
  // A prompt that means something else has a finding too; here it is only mentioned.
  const isFar = findings?.some(({ check }) => check === "meaning-drift") === true;
  return (
    <>
      <div role="status" className={`text-sm text-quiet empty:sr-only ${isFar ? "sr-only" : ""}`}>
        {isComparing && "Comparing the meaning…"}
        {isFar && "Compared by meaning, it seems to ask for something else."}
        {!isFar && similarity !== undefined && (
          <span className="flex items-center gap-2">
            <CircleCheck size={18} className="shrink-0 text-added" aria-hidden />
            Compared by meaning, it is near your prompt (similarity {similarity.toFixed(2)}).
          </span>
        )}
      </div>
      {isOpen && !isComparing && entry !== null && (
        <MeaningOffer
          entry={entry}
          text="Hardly a word of your prompt is left, so words cannot tell whether this still asks for the same."
          action="Compare the meaning"
          failure={open.failure}
          onAccept={() => void compareMeaning(version)}
        />
      )}
    </>
  );
}
