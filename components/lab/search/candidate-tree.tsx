"use client";

import { Star } from "lucide-react";
import { useMemo } from "react";
import type { ShownSearch } from "@/lib/client/lab/lab-state";
import { Button } from "../../ui/button";
import { printScore } from "../matrix/score-words";
import { figuresOf, growTree, type CandidateFigures, type CandidateNode } from "./candidate-figures";

interface CandidateTreeProps {
  readonly search: Pick<ShownSearch, "candidates" | "measurements" | "kept" | "refused">;
  readonly onUse: (text: string) => void;
}

/** Every prompt that was tried, under the one that it was made from, with its reason and its score. */
export function CandidateTree({ search, onUse }: CandidateTreeProps) {
  const { candidates, measurements, kept, refused } = search;
  const tree = useMemo(() => growTree(candidates), [candidates]);
  const figures = useMemo(() => figuresOf(measurements), [measurements]);
  const best = kept[0] ?? null;
  return (
    <div className="flex flex-col gap-3">
      <h3 className="text-sm font-medium">
        Prompts that were tried <span className="font-normal text-quiet">({candidates.length})</span>
      </h3>
      {candidates.length === 0 && <p className="text-sm text-quiet">None yet.</p>}
      <Branch nodes={tree} figures={figures} best={best} onUse={onUse} />
      {refused.length > 0 && (
        <details className="text-sm">
          <summary className="text-quiet hover:text-ink pointer-coarse:py-2.5">
            {refused.length} refused before {refused.length === 1 ? "it" : "they"} cost a call, and why
          </summary>
          <ul className="mt-2 flex flex-col gap-2">
            {refused.map(({ text, reason }, place) => (
              // The same text may be refused twice.
              <li key={place} className="rounded-md border border-line p-2.5">
                <p>{reason}</p>
                <p dir="auto" translate="no" className="line-clamp-2 wrap-anywhere text-quiet">
                  {text.slice(0, 300)}
                </p>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

interface BranchProps {
  readonly nodes: readonly CandidateNode[];
  readonly figures: ReadonlyMap<string, CandidateFigures>;
  readonly best: string | null;
  readonly onUse: (text: string) => void;
}

function Branch({ nodes, figures, best, onUse }: BranchProps) {
  if (nodes.length === 0) return null;
  return (
    // Deeper than this, what was made from what is told by the order alone: a narrow screen has no room for more.
    <ul
      role="list"
      className="flex flex-col gap-2 [&_ul]:mt-2 [&_ul]:border-l [&_ul]:border-line [&_ul]:pl-3 [&_ul_ul_ul_ul_ul_ul]:border-l-0 [&_ul_ul_ul_ul_ul_ul]:pl-0"
    >
      {nodes.map(({ candidate, children }) => {
        const known = figures.get(candidate.id);
        const isBest = candidate.id === best;
        return (
          <li key={candidate.id} className="min-w-0">
            <details
              className={`rounded-md border p-2.5 text-sm ${isBest ? "border-gold bg-gold-wash" : "border-line"}`}
            >
              <summary className="flex items-center gap-2">
                {isBest && <Star size={14} className="shrink-0 fill-current text-gold" aria-hidden />}
                <span className="min-w-0 grow wrap-anywhere">
                  {isBest && <span className="sr-only">The best so far: </span>}
                  {candidate.reason}
                </span>
                <span className="shrink-0 text-quiet tabular-nums">{describeFigures(known)}</span>
              </summary>
              <p dir="auto" translate="no" className="mt-2 prose-exact">
                {candidate.text}
              </p>
              <Button className="mt-2" onClick={() => onUse(candidate.text)}>
                Use this prompt
              </Button>
            </details>
            <Branch nodes={children} figures={figures} best={best} onUse={onUse} />
          </li>
        );
      })}
    </ul>
  );
}

function describeFigures(figures: CandidateFigures | undefined): string {
  if (figures === undefined) return "not measured";
  const { mean, rows, wins, comparisons } = figures;
  const parts = [
    ...(mean === null ? [] : [`${printScore(mean)} on ${rows}`]),
    ...(comparisons === 0 ? [] : [`won ${wins} of ${comparisons}`]),
  ];
  return parts.join(" · ");
}
