"use client";

import { X } from "lucide-react";
import { useEffect, useState } from "react";
import { forgetDeletedSet, undoDeleteSet } from "@/lib/client/lab/sets";
import { Button } from "../ui/button";

const SHOWN_MILLISECONDS = 15_000;

/** Says which set was deleted and brings it back. It goes by itself, but never from under the pointer or the focus. */
export function DeletedBar({ name }: { name: string }) {
  const [isHeld, setHeld] = useState(false);
  useEffect(() => {
    if (isHeld) return;
    const timer = setTimeout(() => void forgetDeletedSet(), SHOWN_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [isHeld, name]);
  return (
    <div
      className="fixed inset-x-3 bottom-3 z-20 mx-auto flex w-fit max-w-[calc(100%-1.5rem)] items-center gap-2 rounded-lg border border-line-strong bg-panel py-1.5 pr-1.5 pl-4 shadow-lg"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <p role="status" className="mr-2 min-w-0 truncate text-sm">
        <bdi>{name}</bdi> deleted.
      </p>
      <Button onClick={() => void undoDeleteSet()}>Undo</Button>
      <Button look="quiet" aria-label="Dismiss" onClick={() => void forgetDeletedSet()}>
        <X size={16} aria-hidden />
      </Button>
    </div>
  );
}
