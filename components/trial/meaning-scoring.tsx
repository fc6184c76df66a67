"use client";

import { useEffect } from "react";
import { learnOfMeaningModel, obtainMeaningModel } from "@/lib/client/models/meaning-model";
import { usePreflight } from "@/lib/client/models/preflight-store";
import { outputsToCompare, useMeaningScores } from "@/lib/client/run/score-meaning";
import { isTrialRunning, useTrial } from "@/lib/client/run/trial-store";
import { scoreTrialMeaning } from "@/lib/client/run/score-trial";
import { MeaningOffer } from "../models/meaning-offer";
import { useModelView } from "../models/use-model-view";
import type { CatalogEntry } from "@/lib/models/catalog";

/** What scoring by meaning takes: the offer of its model, or where the scoring stands. */
export function MeaningScoring() {
  const entry = usePreflight((state) => state.meaningModel);
  const preflight = usePreflight((state) => state.preflight);
  useEffect(() => {
    void learnOfMeaningModel();
  }, []);

  if (preflight === null) return null;
  if (entry === null) return <p className="text-sm text-quiet">This site offers no model that compares meanings.</p>;
  return <WithModel entry={entry} />;
}

function WithModel({ entry }: { entry: CatalogEntry }) {
  const view = useModelView(entry);
  const failure = useMeaningScores((state) => state.failure);
  const isScoring = useTrial(
    ({ trial }) => trial !== null && !isTrialRunning(trial) && outputsToCompare(trial).length > 0,
  );
  if (view.kind === "stored" && failure === null) {
    return (
      <p role="status" className="text-xs text-pretty text-quiet">
        {isScoring ? "Comparing the meaning…" : `Compared by ${entry.name} on this device. It knows English.`}
      </p>
    );
  }
  return (
    <MeaningOffer
      entry={entry}
      text="How alike an output and the golden response are in meaning is told by a small model. It knows English."
      action="Get the model"
      failure={failure}
      onAccept={() => void getModelAndScore()}
    />
  );
}

async function getModelAndScore(): Promise<void> {
  if ((await obtainMeaningModel()) === null) return;
  const { trial } = useTrial.getState();
  if (trial !== null && !isTrialRunning(trial)) await scoreTrialMeaning(trial.id);
}
