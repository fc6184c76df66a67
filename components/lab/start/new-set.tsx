"use client";

import { createSet } from "@/lib/client/lab/sets";
import { emptyCase } from "@/lib/records/empty-case";
import { Button } from "../../ui/button";

/** Begins with nothing: rows and prompts are typed. */
export function NewSet() {
  return (
    <section
      aria-labelledby="new-heading"
      className="flex flex-col items-start gap-2 rounded-lg border border-line bg-panel p-4"
    >
      <h2 id="new-heading" className="font-medium">
        Type it in
      </h2>
      <p className="text-sm text-quiet">An empty set with one row, to fill by hand.</p>
      <Button onClick={() => void createSet(emptySet)}>Begin an empty set</Button>
    </section>
  );
}

const emptySet = {
  set: { name: "Untitled set", prompts: [], demands: [], derivedMetrics: [], source: null },
  cases: [{ ...emptyCase(["input"]), id: "1" }],
};
