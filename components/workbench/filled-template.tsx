"use client";

import { useMemo } from "react";
import { taskOf, useSession } from "@/lib/client/session-store";
import { packInUse } from "@/lib/client/pack-in-use";
import { segmentOptimizerRequest } from "@/lib/template/render-pack";
import { Dialog } from "../ui/dialog";
import { closeDialog } from "./dialog-store";

/** Exactly what the model will read, character for character; the person's own texts stand out. */
export function FilledTemplate() {
  const draft = useSession((state) => state.draft);
  const pack = packInUse();
  const segments = useMemo(() => segmentOptimizerRequest(pack.texts, taskOf(draft)), [draft, pack]);
  return (
    <Dialog title="The filled template" onClose={closeDialog}>
      <p className="border-b border-line px-5 py-3 text-sm text-quiet">
        This is the whole message that a model reads, from the template “{pack.name}”. Your own texts are marked. The
        instant rules do not use it.
      </p>
      <pre
        className="grow overflow-y-auto p-5 prose-exact font-mono text-sm leading-relaxed"
        tabIndex={0}
        aria-label="The filled template"
      >
        {segments.map((segment, index) =>
          segment.source === "template" ? (
            segment.text
          ) : (
            <mark key={index} className="rounded-xs bg-gold-wash text-ink">
              {segment.text}
            </mark>
          ),
        )}
      </pre>
    </Dialog>
  );
}
