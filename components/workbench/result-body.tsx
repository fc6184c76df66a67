"use client";

import { Check, Copy } from "lucide-react";
import { useRef, useState } from "react";
import { editDraft, editVersion, useSession } from "@/lib/client/session-store";
import type { Version } from "@/lib/sessions/session";
import { Button } from "../ui/button";
import { GrowingTextarea } from "../ui/growing-textarea";
import { FailureNotice } from "./failure-notice";
import { ResultDiff } from "./later";
import { ModelOffer } from "../models/model-offer";
import { useView } from "./view-store";

/** The chosen version: its text to edit, or what changed from the version it came from. */
export function ResultBody({ version }: { version: Version }) {
  const view = useView((state) => state.view);
  // A person who empties the box goes on writing in it.
  const hasBox = version.text !== "" || version.kind === "edit";
  return (
    <>
      <StateNotice version={version} />
      {hasBox &&
        (view === "text" ? <EditableText version={version} /> : <ResultDiff version={version} layout={view} />)}
      {version.text !== "" && (
        <div className="flex flex-wrap items-center gap-3">
          <CopyButton text={version.text} />
          {version.kind === "silver" && <PutBackButton text={version.text} />}
        </div>
      )}
      {version.origin?.optimizer === "instant" && <ModelOffer />}
    </>
  );
}

function StateNotice({ version }: { version: Version }) {
  if (version.failure !== null) {
    return (
      <>
        <FailureNotice failure={version.failure} />
        {version.raw !== null && version.raw !== version.text && (
          <details>
            <summary className="text-sm text-quiet">What the model wrote</summary>
            <p className="mt-2 max-h-80 overflow-y-auto rounded-md bg-raised p-3 prose-exact text-sm">{version.raw}</p>
          </details>
        )}
      </>
    );
  }
  if (version.state === "stopped") {
    return <p className="text-sm text-quiet">Stopped before the end. This is what was written until then.</p>;
  }
  if (version.isUnchanged) {
    return (
      <p className="rounded-md bg-gold-wash px-3 py-2 text-sm">
        Nothing to add: your prompt stands as it was.
        {version.origin?.optimizer === "instant" && " A model may still find a better wording."}
      </p>
    );
  }
  return null;
}

function EditableText({ version }: { version: Version }) {
  return (
    <GrowingTextarea
      aria-label={version.kind === "silver" ? "Your prompt, as it was optimized" : "Golden prompt candidate, editable"}
      className="min-h-48"
      value={version.text}
      readOnly={version.kind === "silver"}
      onChange={(event) => editVersion(version.id, event.target.value)}
    />
  );
}

/** Time for which the button says that it has copied. */
const CONFIRM_MILLISECONDS = 2_000;

function CopyButton({ text }: { text: string }) {
  const [outcome, setOutcome] = useState<"copied" | "refused" | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  async function copy(): Promise<void> {
    const next = await navigator.clipboard.writeText(text).then(
      () => "copied" as const,
      () => "refused" as const,
    );
    setOutcome(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setOutcome(null), CONFIRM_MILLISECONDS);
  }

  return (
    <>
      <Button look="primary" onClick={() => void copy()}>
        {outcome === "copied" ? <Check size={16} aria-hidden /> : <Copy size={16} aria-hidden />}
        {outcome === "copied" ? "Copied" : "Copy"}
      </Button>
      <span role="status" className="text-sm text-quiet">
        {outcome === "refused" && "The browser did not allow it. Select the text and press Ctrl C."}
        {outcome === "copied" && <span className="sr-only">Copied to the clipboard</span>}
      </span>
    </>
  );
}

/** For an earlier prompt of the session, while the form holds another one. */
function PutBackButton({ text }: { text: string }) {
  const isInForm = useSession((state) => state.draft.silverPrompt === text);
  if (isInForm) return null;
  return <Button onClick={() => editDraft({ silverPrompt: text })}>Put it back into the form</Button>;
}
