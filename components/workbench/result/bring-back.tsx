"use client";

import { Redo2 } from "lucide-react";
import { useRun } from "@/lib/client/run/run-store";
import { settledId } from "@/lib/client/session/moved-ids";
import { selectVersion, useSession } from "@/lib/client/session/session-store";
import { useUndoing } from "@/lib/client/session/shape-version";
import { catchFocus } from "../../prompt/select-place";
import { Button } from "../../ui/button";

/** Shows the version again that went out of sight last, or the newest one that was made. */
export function BringBack() {
  const isRunning = useRun(({ run }) => run.status === "running");
  const hiddenId = useUndoing((state) => state.hiddenId);
  const id = useSession(({ versions }) => {
    const made = versions.filter(({ kind, text }) => kind !== "silver" && text !== "");
    return (made.find((version) => hiddenId !== null && version.id === settledId(hiddenId)) ?? made.at(-1))?.id ?? null;
  });
  if (id === null) return null;
  return (
    <Button
      className="self-start"
      disabled={isRunning}
      onClick={() => {
        selectVersion(id);
        catchFocus();
      }}
    >
      <Redo2 size={16} aria-hidden />
      Bring the new prompt back
    </Button>
  );
}
