"use client";

import { GitCompareArrows, PencilLine, Undo2 } from "lucide-react";
import { useId, useRef, useState } from "react";
import { useRun } from "@/lib/client/run/run-store";
import { nameVersion, restoreVersion, useSession } from "@/lib/client/session/session-store";
import type { Version } from "@/lib/store/session";
import { focusPrompt } from "../../prompt/select-place";
import { openDialog } from "../../ui/dialog-store";
import { Button } from "../../ui/button";
import { isComposing } from "../../ui/use-keys";

/** What a person does with a version besides settling on it: name it, compare it, go on from it. */
export function VersionActions({ version }: { version: Version }) {
  // Where there are two, the view of the changes compares them already.
  const hasOthers = useSession((state) => state.versions.length > 2);
  return (
    <>
      <NameButton key={version.id} version={version} />
      {hasOthers && (
        <Button look="quiet" onClick={() => openDialog("compare")}>
          <GitCompareArrows size={16} aria-hidden />
          Compare…
        </Button>
      )}
      {version.text !== "" && <RestoreButton version={version} />}
    </>
  );
}

/** Turns into a field in its own place. Enter or leaving the field keeps the name, Escape leaves it as it was. */
function NameButton({ version }: { version: Version }) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const isGivenUp = useRef(false);
  const id = useId();

  function close(): void {
    setOpen(false);
    requestAnimationFrame(() => {
      // Whoever left the field for another control stays there.
      if (document.activeElement === document.body) button.current?.focus();
    });
  }

  if (!isOpen) {
    return (
      <Button ref={button} look="quiet" onClick={() => setOpen(true)}>
        <PencilLine size={16} aria-hidden />
        {version.name === null ? "Name…" : "Rename…"}
      </Button>
    );
  }
  return (
    <span className="flex min-w-0 items-center">
      <label htmlFor={id} className="sr-only">
        Name of this version
      </label>
      <input
        id={id}
        ref={(field) => field?.focus()}
        className="h-9 w-52 max-w-full min-w-0 rounded-md border border-line-strong bg-panel px-2.5 text-sm pointer-coarse:h-11"
        defaultValue={version.name ?? ""}
        maxLength={120}
        placeholder="A name of your own"
        dir="auto"
        autoComplete="off"
        onFocus={(event) => {
          isGivenUp.current = false;
          event.target.select();
        }}
        onBlur={(event) => {
          if (!isGivenUp.current) nameVersion(version.id, event.target.value);
          close();
        }}
        onKeyDown={(event) => {
          if (isComposing(event.nativeEvent) || (event.key !== "Enter" && event.key !== "Escape")) return;
          isGivenUp.current = event.key === "Escape";
          // Escape would stop a run as well.
          event.nativeEvent.stopImmediatePropagation();
          event.currentTarget.blur();
        }}
      />
    </span>
  );
}

/** Puts the text into the form, as the prompt to go on from; the tree branches there. */
function RestoreButton({ version }: { version: Version }) {
  const isInForm = useSession((state) => state.draft.silverPrompt === version.text);
  const isRunning = useRun((state) => state.run.status === "running");
  if (isInForm) return null;
  return (
    <Button
      look="quiet"
      disabled={isRunning}
      onClick={() => {
        restoreVersion(version.id);
        focusPrompt();
      }}
    >
      <Undo2 size={16} aria-hidden />
      Use as my prompt
    </Button>
  );
}
