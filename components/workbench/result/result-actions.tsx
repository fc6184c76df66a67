"use client";

import { Download, Link2, Star, Undo2, WandSparkles } from "lucide-react";
import { useRun } from "@/lib/client/run/run-store";
import { chooseVersion, useSession } from "@/lib/client/session/session-store";
import { keepOwnPrompt, undoVersion } from "@/lib/client/session/shape-version";
import { silverAbove } from "@/lib/client/session/task-to-refine";
import type { Version } from "@/lib/store/session";
import { openDialog } from "../../ui/dialog-store";
import { TryBothButton } from "./try-both-button";
import { Button } from "../../ui/button";
import { CopyButton } from "../../ui/copy-button";
import { catchFocus } from "../../prompt/select-place";
import { isLosing } from "../../prompt/version-gate";
import { openRefine, refineButtonId, useRefineNote } from "./refine-store";
import { tellResult } from "./result-news";
import { VersionActions } from "../versions/version-actions";

/** What most people do with a result: copy it, or go back to what they had. */
export function SettleButtons({ version }: { version: Version }) {
  const silver = useSession(({ versions }) => silverAbove(version, versions));
  if (version.isUnchanged) return <CopyButton text={version.text} />;
  if (version.kind === "silver" || silver === null) {
    return (
      <>
        <CopyButton look="primary" text={version.text} />
        {version.kind === "silver" && <ChooseButton version={version} label="Keep mine" />}
      </>
    );
  }
  const keepsMine = isLosing(version);
  return (
    <>
      {keepsMine && <KeepMineButton version={version} look="primary" />}
      <CopyButton look={keepsMine ? "plain" : "primary"} text={version.text} />
      <UndoButton version={version} />
      {!keepsMine && <KeepMineButton version={version} look="plain" />}
    </>
  );
}

/** What else can be done with it. */
export function MoreActions({ version }: { version: Version }) {
  const isRefining = useRefineNote(({ isOpen, note }) => isOpen || note !== "");
  const isComplete = version.state !== "writing";
  const isOther = version.kind !== "silver" && !version.isUnchanged;
  return (
    <div className="flex flex-col gap-1">
      <div className="flex flex-wrap items-center gap-2">
        {isComplete && (
          <Button id={refineButtonId} aria-expanded={isRefining} onClick={openRefine}>
            <WandSparkles size={16} aria-hidden />
            Refine…
          </Button>
        )}
        {isComplete && isOther && <TryBothButton />}
        <Button onClick={() => openDialog("share")}>
          <Link2 size={16} aria-hidden />
          Share…
        </Button>
        <Button onClick={() => openDialog("export")}>
          <Download size={16} aria-hidden />
          Export…
        </Button>
      </div>
      {/* Their words begin where those above them do. */}
      <div className="-ml-3 flex flex-wrap items-center gap-x-1">
        {isOther && <ChooseButton version={version} label="Choose this one" look="quiet" />}
        <VersionActions version={version} />
      </div>
    </div>
  );
}

/** Takes back the last step. What goes out of sight stays in the tree. */
function UndoButton({ version }: { version: Version }) {
  const isRunning = useRun(({ run }) => run.status === "running");
  return (
    <Button
      disabled={isRunning}
      title="Takes back the last step. Every version stays."
      onClick={() => {
        tellResult(undoVersion(version));
        // The button may be gone, and the focus with it.
        catchFocus();
      }}
    >
      <Undo2 size={16} aria-hidden />
      Undo
    </Button>
  );
}

interface KeepMineButtonProps {
  readonly version: Version;
  readonly look: "primary" | "plain";
}

function KeepMineButton({ version, look }: KeepMineButtonProps) {
  if (version.state === "writing") return null;
  return (
    <Button
      look={look}
      title="Shows your own prompt and marks it as the chosen one. Every version stays."
      onClick={() => {
        tellResult(keepOwnPrompt(version));
        catchFocus();
      }}
    >
      <Star size={16} aria-hidden />
      Keep mine
    </Button>
  );
}

interface ChooseButtonProps {
  readonly version: Version;
  readonly label: string;
  readonly look?: "plain" | "quiet";
}

function ChooseButton({ version, label, look = "plain" }: ChooseButtonProps) {
  const isChosen = useSession((state) => state.session?.chosenVersionId === version.id);
  if (version.state === "writing") return null;
  return (
    <Button
      look={isChosen ? "plain" : look}
      aria-pressed={isChosen}
      title={isChosen ? "It is the chosen one. Press again to choose none." : "Marks it as the one that you use."}
      className="aria-pressed:border-gold-fill aria-pressed:bg-gold-wash"
      onClick={() => {
        chooseVersion(isChosen ? null : version.id);
        tellResult(isChosen ? "No version is chosen any more." : "It is the chosen version now.");
      }}
    >
      <Star size={16} className={isChosen ? "fill-gold-fill text-gold-fill" : ""} aria-hidden />
      {label}
    </Button>
  );
}
