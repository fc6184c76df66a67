"use client";

import { Pencil, Plus, X } from "lucide-react";
import { useState } from "react";
import { isAssertionSet, type Assertion, type Demand } from "@/lib/records/assertion";
import { Button } from "../../ui/button";
import { Dialog } from "../../ui/dialog";
import { DemandForm } from "./demand-form";
import { describeDemand, describeWeight } from "./demand-words";
import { replaceDemand } from "./replace-demand";
import type { TryOnRow } from "./try-demand";

interface DemandListProps {
  readonly demands: readonly Demand[];
  readonly tryOn: TryOnRow;
  readonly canWrite: boolean;
  readonly onChange: (demands: readonly Demand[]) => void;
}

/** What is asked of every answer, whatever its row; each can be changed and tried. */
export function DemandList({ demands, tryOn, canWrite, onChange }: DemandListProps) {
  /** The one that is open, as it was then: another tab may change the list meanwhile. */
  const [open, setOpen] = useState<Assertion | "new" | null>(null);

  return (
    <section aria-labelledby="demands-heading" className="flex flex-col gap-2">
      <div className="flex items-center gap-2">
        <h2 id="demands-heading" className="mr-auto font-medium">
          Asked of every answer
        </h2>
        <Button disabled={!canWrite} onClick={() => setOpen("new")}>
          <Plus size={16} aria-hidden />
          Add
          <span className="sr-only">a demand</span>
        </Button>
      </div>
      {demands.length === 0 && (
        <p className="text-sm text-quiet">
          Nothing yet. Rows may have demands of their own; without any, every answer passes.
        </p>
      )}
      <ul className="flex flex-col gap-1">
        {demands.map((demand, place) => (
          // Demands have no names of their own, and two may be alike.
          <li
            key={place}
            className="flex items-center gap-1 rounded-md border border-line bg-panel py-1 pr-1 pl-3 text-sm"
          >
            <span className="mr-auto min-w-0 wrap-anywhere">
              {describeDemand(demand)}
              {describeWeight(demand) !== "" && <span className="text-quiet"> · {describeWeight(demand)}</span>}
            </span>
            {!isAssertionSet(demand) && (
              <Button
                look="quiet"
                className="px-2 pointer-coarse:min-w-11"
                disabled={!canWrite}
                aria-label={`Change: ${describeDemand(demand)}`}
                onClick={() => setOpen(demand)}
              >
                <Pencil size={15} aria-hidden />
              </Button>
            )}
            <Button
              look="quiet"
              className="px-2 pointer-coarse:min-w-11"
              disabled={!canWrite}
              aria-label={`Remove: ${describeDemand(demand)}`}
              onClick={() => onChange(demands.filter((_, other) => other !== place))}
            >
              <X size={15} aria-hidden />
            </Button>
          </li>
        ))}
      </ul>
      {open !== null && (
        <Dialog title={open === "new" ? "Add a demand" : "Change a demand"} onClose={() => setOpen(null)}>
          <DemandForm
            demand={open === "new" ? null : open}
            tryOn={tryOn}
            onCancel={() => setOpen(null)}
            onDone={(demand) => {
              setOpen(null);
              onChange(open === "new" ? [...demands, demand] : replaceDemand(demands, open, demand));
            }}
          />
        </Dialog>
      )}
    </section>
  );
}
