"use client";

import { useDeferredValue, useEffect } from "react";
import { followPrompt, useReport } from "@/lib/client/reading/report-store";
import { useSession } from "@/lib/client/session/session-store";
import { FindingList } from "../../prompt/finding-list";

/** What a reader of the silver prompt alone would miss: advice, never a score. Silent until the person pauses. */
export function PromptReport() {
  const report = useReport((state) => state.report);
  const prompt = useDeferredValue(useSession((state) => state.draft.silverPrompt));
  useEffect(() => followPrompt(), []);
  if (report === null || report.findings.length === 0) return null;
  // While the person writes on, the places of the last report no longer fit.
  const findings =
    report.prompt === prompt ? report.findings : report.findings.map((finding) => ({ ...finding, place: null }));
  return (
    <details className="text-sm">
      <summary className="w-fit text-quiet hover:text-ink pointer-coarse:py-2.5">
        {findings.length === 1 ? "1 remark on this prompt" : `${findings.length} remarks on this prompt`}
      </summary>
      <div className="mt-2 flex flex-col gap-3 rounded-lg border border-line bg-raised p-3">
        <FindingList findings={findings} label="Remarks on this prompt" boxId="silver-prompt" />
        <p className="text-xs text-quiet">
          This is advice on the words alone; it cannot tell how well the prompt works.
        </p>
      </div>
    </details>
  );
}
