"use client";

import { useId, useRef } from "react";
import type { TrainingSource } from "@/lib/client/transfer/training-store";
import { Button } from "../ui/button";
import { countSessions } from "./describe-session";

interface TrainingSourceChoiceProps {
  /** Null where there are none. */
  readonly sessions: TrainingSource | null;
  readonly source: TrainingSource | null;
  readonly isDisabled: boolean;
  readonly onChange: (source: TrainingSource | null) => void;
}

/** Where the pairs come from: the sessions here, or a file. */
export function TrainingSourceChoice({ sessions, source, isDisabled, onChange }: TrainingSourceChoiceProps) {
  const name = useId();
  const input = useRef<HTMLInputElement>(null);
  const file = source?.kind === "file" ? source.file : null;
  return (
    <fieldset className="flex flex-col gap-2" disabled={isDisabled}>
      <legend className="mb-2 text-sm font-medium">Pairs from</legend>
      {sessions !== null && (
        <label className="flex min-h-11 items-center gap-3 rounded-lg border border-line p-3 text-sm has-checked:border-gold-fill has-checked:bg-gold-wash has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-gold">
          <input
            type="radio"
            className="shrink-0 accent-gold-fill"
            name={name}
            checked={source === sessions}
            onChange={() => onChange(sessions)}
          />
          {describeSessions(sessions)}
        </label>
      )}
      <div
        className={`flex flex-wrap items-center gap-x-3 gap-y-2 rounded-lg border p-3 text-sm ${file === null ? "border-line" : "border-gold-fill bg-gold-wash"}`}
      >
        <p className="min-w-48 grow basis-0 wrap-anywhere">
          {file === null ? "A file with POP’s keys (.jsonl), as FIPO’s own training data has them" : file.name}
        </p>
        <Button disabled={isDisabled} onClick={() => input.current?.click()}>
          {file === null ? "Choose a file…" : "Another file…"}
        </Button>
        <input
          ref={input}
          type="file"
          accept=".jsonl,.json,application/jsonl"
          className="hidden"
          aria-label="File of pairs"
          onChange={(event) => {
            const chosen = event.target.files?.[0];
            if (chosen !== undefined) onChange({ kind: "file", file: chosen });
            // The same file can be chosen again, after it was corrected.
            event.target.value = "";
          }}
        />
      </div>
    </fieldset>
  );
}

function describeSessions(source: TrainingSource): string {
  if (source.kind === "file") return source.file.name;
  return source.ids === null ? "All sessions" : `${countSessions(source.ids.length)} that you chose`;
}
