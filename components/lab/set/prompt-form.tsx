"use client";

import { useState } from "react";
import type { CasePrompt } from "@/lib/records/case";
import { TextField } from "../../models/form-fields";
import { Button } from "../../ui/button";
import { TextBox } from "../../ui/text-box";

interface PromptFormProps {
  readonly prompt: Pick<CasePrompt, "label" | "text">;
  readonly isNew: boolean;
  readonly onDone: (prompt: Pick<CasePrompt, "label" | "text">) => void;
  readonly onCancel: () => void;
}

/** One prompt: what it is called, and its text. */
export function PromptForm({ prompt, isNew, onDone, onCancel }: PromptFormProps) {
  const [label, setLabel] = useState(prompt.label);
  const [text, setText] = useState(prompt.text);
  const isWhole = text.trim() !== "";
  return (
    <form
      className="flex flex-col gap-4 p-5"
      onSubmit={(event) => {
        event.preventDefault();
        if (isWhole) onDone({ label: label.trim() === "" ? prompt.label : label.trim(), text });
      }}
    >
      <TextField
        label="Name"
        dir="auto"
        maxLength={200}
        value={label}
        onChange={(event) => setLabel(event.target.value)}
      />
      <label className="flex flex-col gap-1 text-sm font-medium">
        Prompt
        <TextBox value={text} onChange={setText} rows={8} className="font-normal" />
        <span className="text-xs font-normal text-quiet">
          Place-holders such as {"{{input}}"} are filled from the row. A JSON array of messages with “role” and
          “content” makes a conversation.
        </span>
      </label>
      <div className="flex flex-wrap justify-end gap-2">
        <Button onClick={onCancel}>Cancel</Button>
        <Button type="submit" look="primary" disabled={!isWhole}>
          {isNew ? "Add it" : "Keep it"}
        </Button>
      </div>
    </form>
  );
}
