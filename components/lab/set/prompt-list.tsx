"use client";

import { Pencil, Plus, Trash2 } from "lucide-react";
import { useState } from "react";
import { addPrompt, changePrompt } from "@/lib/client/lab/edit-set";
import type { CasePrompt } from "@/lib/records/case";
import { Button } from "../../ui/button";
import { Dialog } from "../../ui/dialog";
import { PromptForm } from "./prompt-form";
import { SessionPrompts } from "./session-prompts";

interface PromptListProps {
  readonly prompts: readonly CasePrompt[];
  readonly canWrite: boolean;
  readonly onRemove: (prompt: CasePrompt) => void;
}

/** The prompts that are measured, the first of them the one that a search begins with unless another is chosen. */
export function PromptList({ prompts, canWrite, onRemove }: PromptListProps) {
  const [open, setOpen] = useState<CasePrompt | "new" | "from-session" | null>(null);
  const close = () => setOpen(null);
  return (
    <section aria-labelledby="prompts-heading" className="flex flex-col gap-2">
      <div className="flex flex-wrap items-center gap-2">
        <h2 id="prompts-heading" className="mr-auto font-medium">
          Prompts
        </h2>
        <Button look="quiet" disabled={!canWrite} onClick={() => setOpen("from-session")}>
          From a session…
        </Button>
        <Button disabled={!canWrite} onClick={() => setOpen("new")}>
          <Plus size={16} aria-hidden />
          Add
          <span className="sr-only">a prompt</span>
        </Button>
      </div>
      {prompts.length === 0 && (
        <p className="text-sm text-quiet">
          None yet. Write one with place-holders such as {"{{input}}"}; each row fills them with its values.
        </p>
      )}
      <ul className="flex flex-col gap-2">
        {prompts.map((prompt) => (
          <li key={prompt.id} className="flex gap-1 rounded-lg border border-line bg-panel py-2 pr-1 pl-3">
            <div className="min-w-0 grow">
              <p dir="auto" className="truncate text-sm font-medium">
                {prompt.label}
              </p>
              {/* A file that names no prompt has them called by their texts. */}
              {prompt.text.trim() !== prompt.label && (
                <p
                  dir="auto"
                  translate="no"
                  className="line-clamp-3 text-sm wrap-anywhere whitespace-pre-wrap text-quiet"
                >
                  {prompt.text.slice(0, 400)}
                </p>
              )}
            </div>
            <Button
              look="quiet"
              className="px-2 pointer-coarse:min-w-11"
              aria-label={`Change ${prompt.label}`}
              disabled={!canWrite}
              onClick={() => setOpen(prompt)}
            >
              <Pencil size={15} aria-hidden />
            </Button>
            <Button
              look="quiet"
              className="px-2 pointer-coarse:min-w-11"
              aria-label={`Remove ${prompt.label}`}
              disabled={!canWrite}
              onClick={() => onRemove(prompt)}
            >
              <Trash2 size={15} aria-hidden />
            </Button>
          </li>
        ))}
      </ul>
      {open === "from-session" && (
        <Dialog title="A prompt from a session" onClose={close}>
          <SessionPrompts
            onChoose={(given) => {
              close();
              void addPrompt(given);
            }}
          />
        </Dialog>
      )}
      {open !== null && open !== "from-session" && (
        <Dialog title={open === "new" ? "Add a prompt" : "Change a prompt"} onClose={close}>
          <PromptForm
            prompt={open === "new" ? { label: nextLabel(prompts), text: "" } : open}
            isNew={open === "new"}
            onCancel={close}
            onDone={(given) => {
              close();
              // One that another tab removed meanwhile comes back as what was typed.
              const isThere = open !== "new" && prompts.some(({ id }) => id === open.id);
              void (isThere ? changePrompt(open.id, given) : addPrompt(given));
            }}
          />
        </Dialog>
      )}
    </section>
  );
}

/** "Prompt 3", or the next number that no prompt has. */
function nextLabel(prompts: readonly CasePrompt[]): string {
  const taken = new Set(prompts.map(({ label }) => label));
  let number = prompts.length + 1;
  while (taken.has(`Prompt ${number}`)) number += 1;
  return `Prompt ${number}`;
}
