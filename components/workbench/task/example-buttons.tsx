"use client";

import { startNewSession, useSession } from "@/lib/client/session/session-store";
import { Button } from "../../ui/button";
import { examples } from "./examples";

/** Offered while there is nothing to lose. */
export function ExampleButtons() {
  const isEmpty = useSession((state) => state.draft.silverPrompt === "" && state.versions.length === 0);
  if (!isEmpty) return null;
  return (
    <div className="flex flex-wrap items-center gap-2">
      <span className="text-sm text-quiet">Try an example:</span>
      {examples.map((example) => (
        <Button key={example.name} onClick={() => startNewSession(example.task)}>
          {example.name}
        </Button>
      ))}
    </div>
  );
}
