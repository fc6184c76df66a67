"use client";

import type { OpenSet } from "@/lib/client/lab/lab-state";
import { TextView } from "../../ui/text-view";
import { describeDemand, describeWeight } from "../demands/demand-words";
import { CaseTable } from "../set/case-table";

const noNames: readonly string[] = [];

/** The prompts, what is asked of every answer, and the rows of a set that was handed over. */
export function SharedSetUp({ open: { set, cases, splits } }: { open: OpenSet }) {
  return (
    <div className="flex flex-col gap-6">
      <section aria-labelledby="prompts-heading" className="flex flex-col gap-3">
        <h2 id="prompts-heading" className="font-medium">
          Prompts
        </h2>
        {set.prompts.length === 0 && <p className="text-sm text-quiet">None.</p>}
        <ul className="grid gap-3 lg:grid-cols-2">
          {set.prompts.map(({ id, label, text }) => (
            <li key={id} className="flex min-w-0 flex-col gap-1.5">
              <h3 dir="auto" className="truncate text-sm font-medium">
                {label}
              </h3>
              <TextView
                text={text}
                role="region"
                aria-label={label}
                className="max-h-[40vh] rounded-md border border-line bg-panel px-3 py-2 text-sm leading-relaxed"
              />
            </li>
          ))}
        </ul>
      </section>
      {set.demands.length > 0 && (
        <section aria-labelledby="demands-heading" className="flex flex-col gap-2">
          <h2 id="demands-heading" className="font-medium">
            Asked of every answer
          </h2>
          <ul className="list-disc pl-5 text-sm">
            {set.demands.map((demand, place) => (
              <li key={place} className="wrap-anywhere">
                {[describeDemand(demand), describeWeight(demand)].filter((part) => part !== "").join(" · ")}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="rows-heading" className="flex min-w-0 flex-col gap-1">
        <h2 id="rows-heading" className="font-medium">
          Rows
        </h2>
        <CaseTable cases={cases} splits={splits} variables={noNames} edits={null} />
      </section>
    </div>
  );
}
