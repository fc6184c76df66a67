"use client";

import { useDeferredValue, useState } from "react";
import type { Assessment } from "@/lib/models/assess-model";
import { Button } from "../ui/button";
import { describeSize, LicenceLink, ModelName, Verdict } from "./model-facts";
import { ModelButtons } from "./model-buttons";
import { ModelStateText } from "./model-state";
import { useModelView } from "./use-model-view";

/** Rows that stand there before anybody asks for more. */
const FIRST = 6;

/** Every other model of WebLLM's list, found by name. */
export function OtherModels({ assessments }: { assessments: readonly Assessment[] }) {
  const [search, setSearch] = useState("");
  const [showsAll, setShowsAll] = useState(false);
  const wanted = useDeferredValue(search);
  const found = assessments.filter(({ entry }) => isFound(entry.name, wanted) || isFound(entry.id, wanted));
  const shown = showsAll ? found : found.slice(0, FIRST);
  return (
    <section aria-labelledby="others-heading" className="rounded-lg border border-line bg-panel">
      <div className="flex flex-wrap items-center gap-3 p-4 sm:p-5">
        <div className="me-auto">
          <h2 id="others-heading" className="font-semibold">
            All models
          </h2>
          <p className="text-sm text-quiet">The rest of WebLLM’s list. We have not chosen among these.</p>
        </div>
        <input
          type="search"
          aria-label="Search all models"
          maxLength={200}
          placeholder="Name, such as gemma or 3B"
          className="min-h-9 w-full rounded-md border border-line-strong bg-panel px-3 text-sm sm:w-72 pointer-coarse:min-h-11 pointer-coarse:text-base"
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
      </div>
      <p role="status" className="px-4 pb-2 text-xs text-quiet sm:px-5">
        {found.length === 0
          ? "None is called that."
          : `${found.length} of ${assessments.length} ${assessments.length === 1 ? "model" : "models"}`}
      </p>
      {found.length > 0 && (
        <ul role="list" aria-label="Found models" className="divide-y divide-line border-t border-line">
          {shown.map((assessment) => (
            <OtherModel key={assessment.entry.id} assessment={assessment} />
          ))}
        </ul>
      )}
      {shown.length < found.length && (
        <div className="border-t border-line p-3 text-center">
          <Button look="quiet" onClick={() => setShowsAll(true)}>
            Show all {found.length}
          </Button>
        </div>
      )}
    </section>
  );
}

function OtherModel({ assessment }: { assessment: Assessment }) {
  const { entry } = assessment;
  const view = useModelView(entry);
  return (
    <li className="grid gap-x-6 gap-y-2 px-4 py-3 text-sm sm:px-5 md:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_11rem] md:items-start">
      <div>
        <ModelName entry={entry} />
        <p className="text-xs text-quiet">
          {describeSize(entry.approximateDownloadBytes)} on disk ·{" "}
          {entry.licence === null ? "licence not known" : <LicenceLink entry={entry} />}
        </p>
      </div>
      <div className="flex flex-col gap-1">
        <Verdict assessment={assessment} />
        {view.kind !== "absent" && <ModelStateText entry={entry} view={view} />}
      </div>
      <ModelButtons assessment={assessment} view={view} />
    </li>
  );
}

/** Every word of the search, in any order; a hyphen is as good as a space. */
function isFound(name: string, search: string): boolean {
  const plain = fold(name);
  return fold(search)
    .split(" ")
    .every((word) => plain.includes(word));
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[-_\s]+/g, " ")
    .trim();
}
