"use client";

import { Sparkles, Wrench } from "lucide-react";
import { MOST_CHECKED_CHARACTERS } from "@/lib/client/reading/follow-edits";
import { useModel } from "@/lib/client/models/model-store";
import { repairByModel } from "@/lib/client/run/run-optimizer";
import { useRun } from "@/lib/client/run/run-store";
import { editVersion } from "@/lib/client/session/session-store";
import type { Finding } from "@/lib/checks/check";
import type { Version } from "@/lib/store/session";
import { Button } from "../../ui/button";
import { FindingList } from "../../prompt/finding-list";
import { focusResult, resultBoxId } from "../../prompt/select-place";

/** What the checks found in the shown version, with a way to mend it; nothing where nothing was found. */
export function Checks({ version }: { version: Version }) {
  const findings = version.evidence?.findings;
  if (findings === undefined || version.kind === "silver") return null;
  if (findings === null) {
    const isTooLong = version.text.length > MOST_CHECKED_CHARACTERS;
    return isTooLong && <p className="text-sm text-quiet">It is too long to be checked.</p>;
  }
  if (findings.length === 0) return null;
  const blocking = findings.filter(({ severity }) => severity === "blocking");
  const warnings = findings.filter(({ severity }) => severity === "warning");
  const unchecked = findings.filter(({ severity }) => severity === "unchecked");
  const advice = findings.filter(({ severity }) => severity === "advice");
  const actions = (finding: Finding) => <RepairButtons version={version} finding={finding} />;
  return (
    <section aria-labelledby="checks-heading" className="flex flex-col gap-3">
      <h3
        id="checks-heading"
        className={blocking.length + warnings.length + unchecked.length > 0 ? "text-sm font-medium" : "sr-only"}
      >
        Checks{" "}
        <span className="font-normal text-quiet">
          {describeCounts(blocking.length, warnings.length, unchecked.length)}
        </span>
      </h3>
      {blocking.length > 0 && (
        <div className="rounded-lg border border-danger/50 bg-removed-wash/40 p-3">
          <FindingList findings={blocking} label="What blocks it" boxId={resultBoxId} actions={actions} />
        </div>
      )}
      {warnings.length > 0 && (
        <div className="px-3">
          <FindingList findings={warnings} label="What to look at" boxId={resultBoxId} actions={actions} />
        </div>
      )}
      {unchecked.length > 0 && (
        <div className="px-3">
          <FindingList findings={unchecked} label="What was not checked" boxId={resultBoxId} actions={actions} />
        </div>
      )}
      {advice.length > 0 && (
        <details className={`text-sm ${blocking.length + warnings.length > 0 ? "px-3" : ""}`}>
          <summary className="text-quiet hover:text-ink pointer-coarse:py-2.5">
            {advice.length === 1 ? "1 piece of advice" : `${advice.length} pieces of advice`}
          </summary>
          <div className="pt-2">
            <FindingList findings={advice} label="Advice" boxId={resultBoxId} actions={actions} />
          </div>
        </details>
      )}
    </section>
  );
}

function describeCounts(blocking: number, warnings: number, unchecked: number): string {
  return [
    ...(blocking > 0 ? [blocking === 1 ? "1 blocks it" : `${blocking} block it`] : []),
    ...(blocking === 0 ? ["nothing blocks it"] : []),
    ...(warnings > 0 ? [`${warnings} to look at`] : []),
    ...(unchecked > 0 ? [`${unchecked} not checked`] : []),
  ].join(" · ");
}

/** By rule at once, as an edit of the person's own; or by one more call of the model. */
function RepairButtons({ version, finding }: { version: Version; finding: Finding }) {
  const isReady = useModel((state) => state.model.status === "ready");
  const isRunning = useRun((state) => state.run.status === "running");
  const { repaired, severity, message, advice } = finding;
  const mayAsk = isReady && (severity === "blocking" || severity === "warning");
  if (repaired === null && !mayAsk) return null;
  return (
    <>
      {repaired !== null && (
        <Button
          disabled={isRunning}
          onClick={() => {
            editVersion(version.id, repaired);
            focusResult();
          }}
        >
          <Wrench size={16} aria-hidden />
          Repair
        </Button>
      )}
      {mayAsk && (
        <Button
          look="quiet"
          disabled={isRunning}
          onClick={() => void repairByModel(version.id, `${message} ${advice}`)}
        >
          <Sparkles size={16} aria-hidden />
          Ask the model to repair
        </Button>
      )}
    </>
  );
}
