"use client";

import { Trash2 } from "lucide-react";
import { deleteSet } from "@/lib/client/lab/sets";
import type { CaseSet } from "@/lib/records/case";
import { Button } from "../../ui/button";
import { showSet } from "../lab-address";
import { formatName } from "./format-words";

const day = new Intl.DateTimeFormat("en", { dateStyle: "medium" });

/** The sets that are stored, the latest first. */
export function SetList({ sets, canWrite }: { sets: readonly CaseSet[]; canWrite: boolean }) {
  return (
    <section aria-labelledby="sets-heading" className="flex flex-col gap-2">
      <h2 id="sets-heading" className="font-medium">
        Your sets
      </h2>
      <ul role="list" className="overflow-clip rounded-lg border border-line bg-panel">
        {sets.map((set) => (
          <li
            key={set.id}
            className="flex items-center gap-2 border-b border-line pr-1 last:border-b-0 hover:bg-raised/60"
          >
            <button
              type="button"
              className="flex min-h-12 min-w-0 grow flex-wrap items-center gap-x-4 px-4 py-1 text-start -outline-offset-2"
              onClick={() => showSet(set.id)}
            >
              <span dir="auto" className="min-w-40 grow truncate font-medium">
                {set.name}
              </span>
              <span className="text-sm text-quiet tabular-nums">{describeSet(set)}</span>
            </button>
            <Button
              look="quiet"
              className="px-2 pointer-coarse:min-w-11"
              aria-label={`Delete ${set.name}`}
              title="Delete"
              disabled={!canWrite}
              onClick={() => void deleteSet(set.id)}
            >
              <Trash2 size={16} aria-hidden />
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function describeSet({ prompts, source, updatedAt }: CaseSet): string {
  const count = `${prompts.length} ${prompts.length === 1 ? "prompt" : "prompts"}`;
  return [count, ...(source === null ? [] : [formatName(source.format)]), day.format(updatedAt)].join(" · ");
}
