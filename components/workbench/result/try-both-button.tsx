"use client";

import { FlaskConical } from "lucide-react";
import { useRun } from "@/lib/client/run/run-store";
import { openDialog } from "../../ui/dialog-store";
import { Button } from "../../ui/button";

/** Opens the trial, also while it goes on. */
export function TryBothButton() {
  const isTrying = useRun((state) => state.run.status === "trying");
  return (
    <Button onClick={() => openDialog("trial")}>
      <FlaskConical size={16} aria-hidden />
      {isTrying ? "Trying both…" : "Try both…"}
    </Button>
  );
}
