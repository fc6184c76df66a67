"use client";

import { Download, Link2 } from "lucide-react";
import { editVersion } from "@/lib/client/session-store";
import type { Version } from "@/lib/sessions/session";
import { openDialog } from "../site/dialog-store";
import { Button } from "../ui/button";
import { TextBox } from "../ui/text-box";
import { TextView } from "../ui/text-view";
import { FailureNotice } from "./failure-notice";
import { isGolden } from "./gate-words";
import { Checks, MeaningCheck, ResultDiff, Standing } from "./later";
import { ModelOffer } from "../models/model-offer";
import { TryBothButton } from "../trial/try-both-button";
import { RefineForm } from "./refine-form";
import { resultBoxId } from "./select-place";
import { SettleButtons } from "./settle-buttons";
import { VersionActions } from "./version-actions";
import { useView } from "./view-store";

/** The chosen version: its text to edit, or what changed from the version it came from. */
export function ResultBody({ version }: { version: Version }) {
  const view = useView((state) => state.view);
  // A person who empties the box goes on writing in it.
  const hasBox = version.text !== "" || version.kind === "edit";
  const isChecked = version.evidence !== undefined && version.text !== "";
  return (
    <>
      <StateNotice version={version} />
      {isChecked && <Standing version={version} />}
      {hasBox &&
        (view === "text" ? <EditableText version={version} /> : <ResultDiff version={version} layout={view} />)}
      {isChecked && <Checks version={version} />}
      {isChecked && version.kind !== "silver" && <MeaningCheck version={version} />}
      {version.text !== "" && (
        <div className="flex flex-wrap items-center gap-3">
          <SettleButtons version={version} />
          <Button onClick={() => openDialog("share")}>
            <Link2 size={16} aria-hidden />
            Share…
          </Button>
          <Button onClick={() => openDialog("export")}>
            <Download size={16} aria-hidden />
            Export…
          </Button>
          {version.kind !== "silver" && version.state !== "writing" && <TryBothButton />}
          <VersionActions version={version} />
        </div>
      )}
      {version.text !== "" && version.state !== "writing" && <RefineForm version={version} />}
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
            <TextView
              text={version.raw}
              role="group"
              aria-label="What the model wrote"
              className="mt-2 max-h-80 rounded-md bg-raised p-3 text-sm"
            />
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
    <TextBox
      id={resultBoxId}
      aria-label={boxLabel(version)}
      className="min-h-48"
      value={version.text}
      readOnly={version.kind === "silver"}
      onChange={(text) => editVersion(version.id, text)}
    />
  );
}

function boxLabel(version: Version): string {
  if (version.kind === "silver") return "Your prompt, as it was optimized";
  return isGolden(version) ? "Golden prompt, editable" : "Golden prompt candidate, editable";
}
