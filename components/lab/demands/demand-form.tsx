"use client";

import { useState } from "react";
import type { Assertion } from "@/lib/records/assertion";
import { SelectField, TextField } from "../../models/form-fields";
import { Button } from "../../ui/button";
import { GrowingTextarea } from "../../ui/growing-textarea";
import { draftOf, emptyDraft, readDraft, type DemandDraft } from "./demand-draft";
import { demandGroups, findKind } from "./demand-kinds";
import { TryDemand, type TryOnRow } from "./try-demand";

interface DemandFormProps {
  /** Null for a new one. */
  readonly demand: Assertion | null;
  readonly tryOn: TryOnRow;
  readonly onDone: (demand: Assertion) => void;
  readonly onCancel: () => void;
}

/** One demand: what the answer must be, how much it counts, and what it says of a row right now. */
export function DemandForm({ demand, tryOn, onDone, onCancel }: DemandFormProps) {
  const [draft, setDraft] = useState<DemandDraft>(demand === null ? emptyDraft : draftOf(demand));
  const [isAsked, setAsked] = useState(false);
  const kind = findKind(draft.kind);
  const read = readDraft(draft, demand);
  const change = (changes: Partial<DemandDraft>) => setDraft({ ...draft, ...changes });

  return (
    <form
      className="flex flex-col gap-4 p-5"
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (read.demand !== null) onDone(read.demand);
      }}
    >
      <div className="grid gap-4 sm:grid-cols-[1fr_auto] sm:items-end">
        <SelectField label="The answer…" value={draft.kind} onChange={(event) => change({ kind: event.target.value })}>
          {kind === null && <option value={draft.kind}>{draft.kind}</option>}
          {demandGroups.map((group) => (
            <optgroup key={group.name} label={group.name}>
              {group.kinds.map((one) => (
                <option key={one.kind} value={one.kind}>
                  {draft.isNegated ? one.negated : one.name}
                </option>
              ))}
            </optgroup>
          ))}
        </SelectField>
        <label className="flex min-h-9 items-center gap-2 text-sm pointer-coarse:min-h-11">
          <input
            type="checkbox"
            className="size-4 accent-gold-fill"
            checked={draft.isNegated}
            onChange={(event) => change({ isNegated: event.target.checked })}
          />
          the other way round
        </label>
      </div>
      {kind?.form !== "none" && <ValueField draft={draft} onChange={(value) => change({ value })} />}
      <div className="grid gap-4 sm:grid-cols-3">
        {kind !== null && kind.threshold !== null && (
          <TextField
            label="Threshold"
            hint={kind.threshold}
            inputMode="decimal"
            value={draft.threshold}
            onChange={(event) => change({ threshold: event.target.value })}
          />
        )}
        <TextField
          label="Weight"
          hint="0: reported only"
          inputMode="decimal"
          value={draft.weight}
          onChange={(event) => change({ weight: event.target.value })}
        />
        <TextField
          label="Counted as"
          hint="A name of your own, such as tone"
          maxLength={80}
          value={draft.metric}
          onChange={(event) => change({ metric: event.target.value })}
        />
      </div>
      <p role="status" className={`text-sm text-danger ${isAsked && read.problem !== null ? "" : "hidden"}`}>
        {isAsked && read.problem}
      </p>
      <TryDemand demand={read.demand} tryOn={tryOn} />
      <div className="flex flex-wrap justify-end gap-2">
        <Button onClick={onCancel}>Cancel</Button>
        <Button type="submit" look="primary">
          {demand === null ? "Add it" : "Keep it"}
        </Button>
      </div>
    </form>
  );
}

function ValueField({ draft, onChange }: { draft: DemandDraft; onChange: (value: string) => void }) {
  const kind = findKind(draft.kind);
  const isCode = kind?.form === "script" || kind?.form === "schema";
  return (
    <label className="flex flex-col gap-1 text-sm font-medium">
      {kind?.form === "schema" ? "Schema" : kind?.form === "script" ? "Script" : "What"}
      <GrowingTextarea
        value={draft.value}
        rows={2}
        className={`min-h-16 font-normal ${isCode ? "font-mono text-xs" : "text-sm"}`}
        onChange={(event) => onChange(event.target.value)}
      />
      {kind?.hint != null && <span className="text-xs font-normal text-quiet">{kind.hint}</span>}
    </label>
  );
}
