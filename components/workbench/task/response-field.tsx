"use client";

import { Plus, X } from "lucide-react";
import { useId } from "react";
import { editDraft, useSession } from "@/lib/client/session/session-store";
import { Button } from "../../ui/button";
import { TextBox } from "../../ui/text-box";

interface ResponseFieldProps {
  readonly field: "silverResponse" | "goldenResponse";
  readonly label: string;
  readonly add: string;
  readonly hint: string;
}

/** One optional part of the task: folded to a button until it is wanted. */
export function ResponseField({ field, label, add, hint }: ResponseFieldProps) {
  const text = useSession((state) => state.draft[field]);
  const id = useId();
  if (text === null) {
    return (
      <Button
        look="quiet"
        className="-ml-3"
        onClick={() => {
          editDraft({ [field]: "" });
          // The new box takes the focus that the button loses.
          requestAnimationFrame(() => document.getElementById(id)?.focus());
        }}
      >
        <Plus size={16} aria-hidden />
        {add}
      </Button>
    );
  }
  return (
    <div className="w-full">
      <div className="mb-1 flex items-center justify-between">
        <label htmlFor={id} className="text-sm font-medium">
          {label}
        </label>
        <Button look="quiet" aria-label={`Remove: ${label}`} onClick={() => editDraft({ [field]: null })}>
          <X size={16} aria-hidden />
        </Button>
      </div>
      <TextBox
        id={id}
        value={text}
        aria-describedby={`${id}-hint`}
        onChange={(changed) => editDraft({ [field]: changed })}
      />
      <p id={`${id}-hint`} className="mt-1.5 text-xs text-quiet">
        {hint}
      </p>
    </div>
  );
}
