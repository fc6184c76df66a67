"use client";

import { useLab } from "@/lib/client/lab/lab-store";
import { readySets } from "@/lib/client/lab/ready-sets/ready-sets";
import { useStorage } from "@/lib/client/database/storage-queue";
import { FromSessions } from "./from-sessions";
import { GiveCases } from "./give-cases";
import { NewSet } from "./new-set";
import { makeReadySet } from "./import-store";
import { SetList } from "./set-list";

/** Where no set is open: what the Lab is, something to try at once, one's own cases, and what is stored. */
export function LabStart() {
  const sets = useLab((state) => state.sets);
  const isReadOnly = useStorage((state) => state.isReadOnly);
  return (
    <div className="flex flex-col gap-6">
      <div className="max-w-prose">
        <h1 data-step tabIndex={-1} className="text-lg font-semibold tracking-tight outline-none">
          Lab
        </h1>
        <p className="text-pretty text-quiet">
          Measure prompts on your own cases, let a search look for a better one, and learn whether it really is.
        </p>
      </div>
      {sets.length > 0 && <SetList sets={sets} canWrite={!isReadOnly} />}
      {!isReadOnly && (
        <>
          <section aria-labelledby="ready-heading" className="flex flex-col gap-2">
            <h2 id="ready-heading" className="font-medium">
              Try it on a ready set
            </h2>
            <div className="grid gap-3 md:grid-cols-3">
              {readySets.map(({ id, name, about, needsModel }) => (
                <button
                  key={id}
                  type="button"
                  className="flex flex-col items-start gap-1 rounded-lg border border-line bg-panel p-4 text-start hover:border-line-strong hover:bg-raised"
                  onClick={() => void makeReadySet(id, name)}
                >
                  <span className="font-medium">{name}</span>
                  <span className="text-sm text-pretty text-quiet">{about}</span>
                  <span className="mt-auto pt-1 text-xs text-quiet">
                    {needsModel ? "Needs a model" : "Works without a model"}
                  </span>
                </button>
              ))}
            </div>
          </section>
          <div className="grid grid-cols-1 items-start gap-4 lg:grid-cols-[2fr_1fr]">
            <GiveCases />
            <div className="flex flex-col gap-4">
              <FromSessions />
              <NewSet />
            </div>
          </div>
        </>
      )}
    </div>
  );
}
