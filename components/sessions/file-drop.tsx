"use client";

import { useRef, useState, type DragEvent } from "react";
import { Button } from "../ui/button";

/** Takes one file, by a button or dropped onto it. */
export function FileDrop({ onFile }: { onFile: (file: File) => void }) {
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);

  function take(file: File | undefined): void {
    if (file !== undefined) onFile(file);
  }

  function drop(event: DragEvent): void {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files[0]);
  }

  return (
    <div
      className={`flex flex-col items-center gap-3 rounded-lg border border-dashed p-8 text-center text-sm ${isOver ? "border-gold-fill bg-gold-wash" : "border-line-strong"}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Button look="primary" onClick={() => input.current?.click()}>
        Choose a file…
      </Button>
      <p className="text-quiet">or drop it here</p>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        className="hidden"
        aria-label="File to import"
        onChange={(event) => {
          take(event.target.files?.[0]);
          // The same file can be chosen again, after it was corrected.
          event.target.value = "";
        }}
      />
    </div>
  );
}
