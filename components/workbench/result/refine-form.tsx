"use client";

import { WandSparkles } from "lucide-react";
import { useEffect, useId, useRef, type KeyboardEvent } from "react";
import { refine } from "@/lib/client/run/run-optimizer";
import { useRun } from "@/lib/client/run/run-store";
import { useSession } from "@/lib/client/session/session-store";
import type { Version } from "@/lib/store/session";
import { Button } from "../../ui/button";
import { Chip } from "../../ui/chip";
import { TextBox } from "../../ui/text-box";
import { isComposing } from "../../ui/use-keys";
import { optimizeAction } from "../run-actions";
import { closeRefine, refineButtonId, takeNoteOf, useRefineNote, writeNote } from "./refine-store";

const readyNotes = ["Shorter", "More detail", "Keep the form"];

/** A note on what to change in this version; the optimizer that made it makes a child of it. */
export function RefineForm({ version }: { version: Version }) {
  const note = useRefineNote((state) => state.note);
  const isRunning = useRun((state) => state.run.status === "running");
  const box = useRef<HTMLTextAreaElement>(null);
  const id = useId();

  useEffect(() => void takeNoteOf(version.sessionId), [version.sessionId]);
  const isOpen = useRefineNote((state) => state.isOpen);
  const wantsFocus = useRefineNote((state) => state.wantsFocus);

  // The box is gone while a run is shown, and the focus with it; who works by keys goes on where they were.
  useEffect(() => {
    if (!wantsFocus || isRunning || box.current === null) return;
    useRefineNote.setState({ wantsFocus: false });
    box.current.focus();
  }, [isRunning, wantsFocus]);

  if (version.text.trim() === "" || version.state === "writing" || (!isOpen && note === "")) return null;

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === "Escape" && note === "" && !isRunning) {
      closeRefine();
      requestAnimationFrame(() => document.getElementById(refineButtonId)?.focus());
      return;
    }
    if (isComposing(event.nativeEvent) || event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    // The page's own shortcut for these keys, which optimizes, leaves alone what is taken here.
    event.preventDefault();
    if (isRunning || note.trim() === "") return;
    useRefineNote.setState({ isOpen: true, wantsFocus: true });
    void refineAndClear(version.id, note);
  }

  return (
    <form
      aria-label="Refine this version"
      className="flex flex-col gap-2 border-t border-line pt-4"
      onSubmit={(event) => {
        event.preventDefault();
        void refineAndClear(version.id, note);
      }}
    >
      <label htmlFor={id} className="text-sm font-medium">
        Refine: what should change?
      </label>
      <div className="flex flex-wrap items-end gap-2">
        <TextBox
          id={id}
          ref={box}
          rows={1}
          className="max-h-40! min-h-11! min-w-48 flex-1 resize-none py-2!"
          value={note}
          disabled={isRunning}
          onChange={writeNote}
          onKeyDown={onKeyDown}
        />
        <Button type="submit" className="min-h-11" disabled={isRunning || note.trim() === ""}>
          <WandSparkles size={16} aria-hidden />
          Refine
          <kbd className="text-xs text-quiet max-sm:hidden">{optimizeAction.key.label}</kbd>
        </Button>
      </div>
      <div role="group" aria-label="Notes to start from" className="flex flex-wrap gap-2">
        {readyNotes.map((ready) => (
          <Chip
            key={ready}
            disabled={isRunning}
            onClick={() => {
              writeNote(withReadyNote(note, ready));
              box.current?.focus();
            }}
          >
            {ready}
          </Chip>
        ))}
      </div>
    </form>
  );
}

/** Fills the box, or goes on after what stands there; a note is not repeated. */
function withReadyNote(note: string, ready: string): string {
  const before = note.trimEnd().replace(/;$/, "");
  if (before === "") return ready;
  return before.toLowerCase().includes(ready.toLowerCase()) ? note : `${before}; ${ready.toLowerCase()}`;
}

/** The note stays in the box where no version came of it, so that it can be tried again. */
async function refineAndClear(versionId: string, note: string): Promise<void> {
  const before = useSession.getState().versions.length;
  await refine(versionId, note);
  const made = useSession.getState().versions.slice(before);
  const isDone = made.some((version) => version.origin?.note === note && version.state === "complete");
  if (isDone && useRefineNote.getState().note === note) writeNote("");
}
