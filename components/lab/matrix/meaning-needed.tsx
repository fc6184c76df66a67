"use client";

import { useEffect } from "react";
import { learnOfMeaningModel, obtainMeaningModel } from "@/lib/client/models/meaning-model";
import { usePreflight } from "@/lib/client/models/preflight-store";
import type { CatalogEntry } from "@/lib/models/catalog";
import { MeaningOffer } from "../../models/meaning-offer";
import { useModelView } from "../../models/use-model-view";

/** Where demands compare meanings: the offer of the small model for it, until it is on this device. */
export function MeaningNeeded() {
  const entry = usePreflight((state) => state.meaningModel);
  const preflight = usePreflight((state) => state.preflight);
  useEffect(() => {
    void learnOfMeaningModel();
  }, []);
  if (preflight === null) return null;
  if (entry === null) {
    return (
      <p className="text-sm text-quiet">
        Some demands compare meanings. This site offers no model for that, so they are not run.
      </p>
    );
  }
  return <WithModel entry={entry} />;
}

function WithModel({ entry }: { entry: CatalogEntry }) {
  if (useModelView(entry).kind === "stored") return null;
  return (
    <MeaningOffer
      entry={entry}
      text="Some demands compare meanings, which a small model does; it knows English. Until it is here they are not run. What is measured without it has to be measured again."
      action="Get the model"
      failure={null}
      onAccept={() => void obtainMeaningModel()}
    />
  );
}
