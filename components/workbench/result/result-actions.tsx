"use client";

import { Download, Link2, Star, Undo2, WandSparkles } from "lucide-react";
import { useRun } from "@/lib/client/run/run-store";
import { chooseVersion, useSession } from "@/lib/client/session/session-store";
import { undoVersion } from "@/lib/client/session/shape-version";
import { silverAbove } from "@/lib/client/session/task-to-refine";
import type { Version } from "@/lib/store/session";
import { openDialog } from "../../ui/dialog-store";
import { TryBothButton } from "./try-both-button";
import { Button } from "../../ui/button";
import { CopyButton } from "../../ui/copy-button";
import { isLosing } from "../../prompt/version-gate";
import { openRefine, useRefineNote } from "./refine-store";
import { VersionActions } from "../versions/version-actions";

/** What most people do with a result: copy it, or go back to what they had. */
export function SettleButtons({ version }: { version: Version }) {
  const silver = useSession(({ versions }) => silverAbove(version, versions));
  if (version.isUnchanged) return <CopyButton look="primary" text={version.text} />;
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
      {keepsMine && <ChooseButton version={silver} label="Keep mine" look="primary" />}
      <CopyButton look={keepsMine ? "plain" : "primary"} text={version.text} />
      <UndoButton version={version} />
      {!keepsMine && <ChooseButton version={silver} label="Keep mine" />}
    </>
  );
}

/** What else can be done with it. */
export function MoreActions({ version }: { version: Version }) {
  const isRefining = useRefineNote(({ isOpen, note }) => isOpen || note !== "");
  const isComplete = version.state !== "writing";
  const isOther = version.kind !== "silver" && !version.isUnchanged;
  return (
    <div className="flex flex-wrap items-center gap-x-2 gap-y-2">
      {isComplete && (
        <Button aria-expanded={isRefining} onClick={openRefine}>
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
      {isOther && <ChooseButton version={version} label="Choose this one" look="quiet" />}
      <VersionActions version={version} />
    </div>
  );
}

/** Takes the result out of sight and shows what was there before it; it stays in the tree. */
function UndoButton({ version }: { version: Version }) {
  const isRunning = useRun(({ run }) => run.status === "running");
  return (
    <Button
      disabled={isRunning}
      title="Back to what was there before. This one stays among the versions."
      onClick={() => {
        undoVersion(version);
        // The button is gone, and the focus with it.
        requestAnimationFrame(() => document.getElementById("result-heading")?.focus({ preventScroll: true }));
      }}
    >
      <Undo2 size={16} aria-hidden />
      Undo
    </Button>
  );
}

interface ChooseButtonProps {
  readonly version: Version;
  readonly label: string;
  readonly look?: "primary" | "plain" | "quiet";
}

function ChooseButton({ version, label, look = "plain" }: ChooseButtonProps) {
  const isChosen = useSession((state) => state.session?.chosenVersionId === version.id);
  if (version.state === "writing") return null;
  return (
    <Button
      look={isChosen ? "plain" : look}
      aria-pressed={isChosen}
      className="aria-pressed:border-gold-fill aria-pressed:bg-gold-wash"
      onClick={() => chooseVersion(isChosen ? null : version.id)}
    >
      <Star size={16} className={isChosen ? "fill-gold-fill text-gold-fill" : ""} aria-hidden />
      {label}
    </Button>
  );
}
