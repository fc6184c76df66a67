"use client";

import { useEffect, useMemo, useState } from "react";
import { knownPacks, sharedPacksOf } from "@/lib/client/settings/known-packs";
import { useModel } from "@/lib/client/models/model-store";
import { assessDevice, usePreflight } from "@/lib/client/models/preflight-store";
import { planRunAgain, type RunAgainPlan } from "@/lib/client/run/run-again";
import { useRun } from "@/lib/client/run/run-store";
import { useSettings } from "@/lib/client/settings/settings-store";
import { startRunAgain } from "@/lib/client/run/start-run-again";
import type { HashedPack } from "@/lib/share/build-payload";
import type { SharedPayload } from "@/lib/share/payload";
import { openDialog } from "../ui/dialog-store";
import { Button } from "../ui/button";
import { describeDifference, describeImpossible } from "./describe-shared";

interface RunAgainProps {
  readonly payload: SharedPayload;
  readonly isDisabled: boolean;
  /** Given what starts it; the page then goes to the workbench. */
  readonly onRun: (start: () => Promise<void>) => void;
}

/** Says what will be otherwise on this machine, and runs only when the person asks for it after that. */
export function RunAgain({ payload, isDisabled, onRun }: RunAgainProps) {
  const [isAsked, setIsAsked] = useState(false);
  const isRunning = useRun(({ run }) => run.status === "running");
  return (
    <section aria-labelledby="run-again-heading" className="flex flex-col gap-3 rounded-xl border border-line p-4">
      <h2 id="run-again-heading" className="font-semibold">
        Run it again
      </h2>
      {isAsked ? (
        <Plan payload={payload} isDisabled={isDisabled || isRunning} onRun={onRun} />
      ) : (
        <>
          <p className="text-sm text-pretty text-quiet">
            With the same optimizer, template, parameters and seed. First you see what would differ on this machine.
          </p>
          <div>
            <Button onClick={() => setIsAsked(true)}>What would differ?</Button>
          </div>
        </>
      )}
      {isRunning && <p className="text-sm">A run is under way on the workbench. Let it end, or stop it there.</p>}
    </section>
  );
}

function Plan({ payload, isDisabled, onRun }: RunAgainProps) {
  const plan = usePlan(payload);
  if (plan === null) return <p role="status">Looking at this machine…</p>;
  if (plan.type === "impossible") return <p className="text-sm">{describeImpossible(plan.reason)}</p>;
  return (
    <>
      <ul aria-label="What would differ" className="flex list-disc flex-col gap-1 pl-5 text-sm text-pretty">
        {plan.differences.map((difference) => (
          <li key={difference.kind}>{describeDifference(difference)}</li>
        ))}
      </ul>
      <p className="text-sm text-pretty text-quiet">
        This makes it yours and sets your settings to those of the link.{" "}
        {plan.canStartAtOnce ? "Then it runs at once." : "No model is loaded before you ask for it."}
      </p>
      <div>
        <Button
          look="primary"
          disabled={isDisabled}
          onClick={() => {
            onRun(async () => {
              await startRunAgain(payload, plan);
              if (!plan.canStartAtOnce) openDialog("models");
            });
          }}
        >
          {plan.canStartAtOnce ? "Run it now" : "Set it up on the workbench"}
        </Button>
      </div>
    </>
  );
}

/** Null while it is being found out. */
function usePlan(payload: SharedPayload): RunAgainPlan | null {
  const preflight = usePreflight((state) => state.preflight);
  const model = useModel((state) => state.model);
  const importedPacks = useSettings((state) => state.importedPacks);
  const [packs, setPacks] = useState<{ known: readonly HashedPack[]; shared: readonly HashedPack[] } | null>(null);

  useEffect(() => {
    void assessDevice();
  }, []);
  useEffect(() => {
    let isCurrent = true;
    void Promise.all([knownPacks(), sharedPacksOf(payload)]).then(([known, shared]) => {
      if (isCurrent) setPacks({ known, shared });
    });
    return () => {
      isCurrent = false;
    };
  }, [payload, importedPacks]);

  return useMemo(() => {
    if (preflight === null || packs === null) return null;
    return planRunAgain(payload, {
      assessments: preflight.assessments,
      loaded: model.status === "ready" ? model.loaded : null,
      packs: packs.known,
      sharedPacks: packs.shared,
    });
  }, [payload, preflight, model, packs]);
}
