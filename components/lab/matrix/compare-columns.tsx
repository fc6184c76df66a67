"use client";

import { ArrowLeftRight } from "lucide-react";
import { useMemo, useState } from "react";
import { compareColumns } from "@/lib/client/lab/compare-columns";
import type { OpenSet } from "@/lib/client/lab/lab-state";
import type { CasePrompt } from "@/lib/records/case";
import { SelectField } from "../../models/form-fields";
import { Button } from "../../ui/button";
import { describeComparison, isTheSame, nothingCompared } from "./comparison-words";
import { IntervalLine } from "./interval-line";

interface CompareColumnsProps {
  readonly prompts: readonly CasePrompt[];
  readonly cells: OpenSet["cells"];
}

/** Whether one prompt is better than another, on the rows that both answered, and how sure that is. */
export function CompareColumns({ prompts, cells }: CompareColumnsProps) {
  const [chosen, setChosen] = useState<{ readonly first: string | null; readonly second: string | null }>({
    first: null,
    second: null,
  });
  const first = prompts.find(({ id }) => id === chosen.first) ?? prompts[0];
  const second = prompts.find(({ id }) => id === chosen.second) ?? prompts.find(({ id }) => id !== first?.id);
  const comparison = useMemo(() => {
    if (first === undefined || second === undefined) return null;
    return compareColumns({ cells }, first.id, second.id);
  }, [cells, first, second]);
  if (first === undefined || second === undefined) return null;
  const words =
    comparison === null
      ? nothingCompared
      : describeComparison(comparison, { first: `“${first.label}”`, second: `“${second.label}”` });

  return (
    <section
      aria-labelledby="compare-heading"
      className="flex flex-col gap-3 rounded-lg border border-line bg-panel p-4"
    >
      <h2 id="compare-heading" className="font-medium">
        Is one better?
      </h2>
      <div className="grid items-end gap-3 sm:grid-cols-[minmax(0,16rem)_auto_minmax(0,16rem)] sm:justify-start">
        <SelectField
          label="This prompt"
          value={first.id}
          onChange={(event) => setChosen({ first: event.target.value, second: second.id })}
        >
          <Options prompts={prompts} except={second.id} />
        </SelectField>
        <Button
          look="quiet"
          className="px-2"
          aria-label="Swap the two"
          title="Swap the two"
          onClick={() => setChosen({ first: second.id, second: first.id })}
        >
          <ArrowLeftRight size={16} aria-hidden />
        </Button>
        <SelectField
          label="against"
          value={second.id}
          onChange={(event) => setChosen({ first: first.id, second: event.target.value })}
        >
          <Options prompts={prompts} except={first.id} />
        </SelectField>
      </div>
      <p role="status" className="text-pretty">
        <strong className="font-medium">{words.sentence}</strong>
      </p>
      {comparison !== null && !isTheSame(comparison) && <IntervalLine comparison={comparison} />}
      {words.details.map((detail) => (
        <p key={detail} className="max-w-prose text-sm text-pretty text-quiet tabular-nums">
          {detail}
        </p>
      ))}
    </section>
  );
}

function Options({ prompts, except }: { prompts: readonly CasePrompt[]; except: string }) {
  return prompts
    .filter(({ id }) => id !== except)
    .map(({ id, label }) => (
      <option key={id} value={id}>
        {label}
      </option>
    ));
}
