"use client";

import { ArrowLeft, Pencil } from "lucide-react";
import { useState } from "react";
import type { OpenSet } from "@/lib/client/lab/lab-state";
import { PROMPTS_ALONE } from "@/lib/client/lab/prompts-alone";
import { renameSet } from "@/lib/client/lab/sets";
import { Button } from "../../ui/button";
import { useFieldInPlace } from "../../ui/use-field-in-place";
import { ExportMenu } from "../export/export-menu";
import { leaveSet } from "../lab-address";
import { countRows } from "../matrix/comparison-words";
import { formatName } from "../start/format-words";

/** The set's name, what it holds, the way back and the way out. */
export function SetHeader({ open, canWrite }: { open: OpenSet; canWrite: boolean }) {
  const { set, cases } = open;
  const [isRenaming, setRenaming] = useState(false);
  const prompts = `${set.prompts.length} ${set.prompts.length === 1 ? "prompt" : "prompts"}`;
  const source =
    set.source === null || set.source.format === PROMPTS_ALONE
      ? []
      : [`from ${set.source.fileName || formatName(set.source.format)}`];
  return (
    <div className="flex flex-wrap items-center gap-x-2 gap-y-2">
      <Button
        look="quiet"
        className="px-2 pointer-coarse:min-w-11"
        aria-label="All sets"
        title="All sets"
        onClick={leaveSet}
      >
        <ArrowLeft size={18} aria-hidden />
      </Button>
      <div className="mr-auto min-w-0 grow basis-36">
        {isRenaming ? (
          <NameField
            name={set.name}
            onDone={(name) => {
              setRenaming(false);
              if (name !== null) void renameSet(set.id, name);
            }}
          />
        ) : (
          <div className="flex min-w-0 items-center gap-1">
            <h1
              dir="auto"
              data-step
              tabIndex={-1}
              className="truncate text-lg font-semibold tracking-tight outline-none"
            >
              {set.name}
            </h1>
            <Button
              look="quiet"
              className="px-2 pointer-coarse:min-w-11"
              aria-label="Rename the set"
              title="Rename"
              disabled={!canWrite}
              onClick={() => setRenaming(true)}
            >
              <Pencil size={15} aria-hidden />
            </Button>
          </div>
        )}
        <p className="truncate text-sm text-quiet tabular-nums">
          {[countRows(cases.length), prompts, ...source].join(" · ")}
        </p>
      </div>
      <ExportMenu />
    </div>
  );
}

function NameField({ name, onDone }: { name: string; onDone: (name: string | null) => void }) {
  const field = useFieldInPlace<HTMLInputElement>((typed) => {
    const next = typed?.trim() ?? "";
    onDone(next === "" || next === name ? null : next);
  });
  return (
    <input
      type="text"
      aria-label="Name of the set"
      dir="auto"
      maxLength={200}
      spellCheck={false}
      defaultValue={name}
      className="min-h-9 w-full max-w-xl rounded-md border border-line-strong bg-panel px-2 text-lg font-semibold pointer-coarse:min-h-11"
      {...field}
    />
  );
}
