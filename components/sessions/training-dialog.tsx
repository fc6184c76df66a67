"use client";

import { useEffect, useRef, useState } from "react";
import {
  leaveTrainingExport,
  previewTrainingFiles,
  resetTrainingExport,
  startTrainingExport,
  stopTrainingExport,
  useTraining,
  useTrainingPacks,
  type TrainingSource,
  type TrainingState,
} from "@/lib/client/transfer/training-store";
import { TrainingGuideLink } from "../models/training-guide-link";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { countRows } from "./describe-training";
import { readSeed, TrainingFields, type TrainingDraft } from "./training-fields";
import { TrainingPreviewView } from "./training-preview";
import { TrainingSourceChoice } from "./training-source";
import { TransferFailure } from "./transfer-failure";

interface TrainingDialogProps {
  /** Null for all. */
  readonly sessionIds: readonly string[] | null;
  /** False where no session is stored: then a file is the only source. */
  readonly hasSessions: boolean;
  readonly onClose: () => void;
}

/** Makes training files of preference pairs. Closing it stops an archive that is not finished. */
export function TrainingDialog({ sessionIds, hasSessions, onClose }: TrainingDialogProps) {
  const state = useTraining(({ training }) => training);
  const packs = useTrainingPacks();
  const [sessions] = useState<TrainingSource>({ kind: "sessions", ids: sessionIds });
  const [source, setSource] = useState<TrainingSource | null>(hasSessions ? sessions : null);
  const [draft, setDraft] = useState<TrainingDraft>({
    strategies: ["sft", "dpo", "ipl"],
    format: "messages",
    seed: "2024",
    packId: null,
  });
  useEffect(() => {
    resetTrainingExport();
    return leaveTrainingExport;
  }, []);

  const isBusy = state.status === "reading" || state.status === "writing";
  const pack = packs.find(({ id }) => id === draft.packId) ?? packs[0];
  const seed = readSeed(draft.seed);
  const isReady = source !== null && pack !== undefined && seed !== null && draft.strategies.length > 0;
  const request = isReady
    ? { source, choice: { ...draft, seed, pack: { id: pack.id, name: pack.name, texts: pack.texts } } }
    : null;
  const isPreviewed = state.status === "previewed";
  const hasRows = isPreviewed && state.preview.counts.usable > 0;

  const action = isBusy ? "Stop" : hasRows ? "Export" : "Preview";

  function act(): void {
    if (isBusy) stopTrainingExport();
    else if (request !== null) void (hasRows ? startTrainingExport(request) : previewTrainingFiles(request));
  }

  return (
    <Dialog title="Export for training" onClose={onClose}>
      <div className="flex min-h-0 grow flex-col gap-5 overflow-y-auto overscroll-contain p-5">
        <p className="text-sm text-quiet">
          Pairs of a prompt that you preferred and one that you did not become files to train an optimizer on. They are
          made on this device, and nothing leaves it.
        </p>
        <TrainingSourceChoice
          sessions={hasSessions ? sessions : null}
          source={source}
          isDisabled={isBusy}
          onChange={(next) => {
            resetTrainingExport();
            setSource(next);
          }}
        />
        <TrainingFields
          draft={draft}
          packs={packs}
          isDisabled={isBusy}
          onChange={(changes) => {
            resetTrainingExport();
            setDraft({ ...draft, ...changes });
          }}
        />
        <Outcome state={state} />
      </div>
      <div className="flex shrink-0 flex-col gap-3 border-t border-line px-5 py-3">
        <Progress state={state} />
        <div className="flex flex-wrap justify-end gap-2">
          {!isBusy && <Button onClick={onClose}>{state.status === "done" ? "Close" : "Cancel"}</Button>}
          {/* One button, whatever it does next: so the focus stays where it is. */}
          <Button
            look={isBusy ? "plain" : "primary"}
            disabled={!isBusy && (request === null || (isPreviewed && !hasRows))}
            onClick={act}
          >
            {action}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

/** What is long, below the fields, and brought into view when it is there. */
function Outcome({ state }: { state: TrainingState }) {
  const { status } = state;
  const outcome = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (status === "previewed" || status === "failed") outcome.current?.scrollIntoView({ block: "start" });
  }, [status]);
  if (status !== "previewed" && status !== "failed") return null;
  return (
    <div ref={outcome} className="scroll-mt-5">
      {status === "failed" ? (
        <TransferFailure failure={state.failure} />
      ) : (
        <TrainingPreviewView preview={state.preview} leftOut={state.leftOut} />
      )}
    </div>
  );
}

/** What is short, beside the button that it follows from. */
function Progress({ state }: { state: TrainingState }) {
  switch (state.status) {
    case "choosing":
    case "previewed":
    case "failed":
      return null;
    case "reading":
      return <ProgressBar name="Reading the pairs" share={state.share} />;
    case "writing":
      return <ProgressBar name="Writing the archive" share={state.share} />;
    case "stopped":
      return (
        <p role="status" className="text-sm">
          Stopped. {state.was === "writing" ? "No file was left behind." : "Nothing was written."}
        </p>
      );
    case "done":
      return (
        <p role="status" className="text-sm">
          <strong className="font-medium">Done.</strong> {countRows(state.counts.usable)} to train on in{" "}
          <span className="wrap-anywhere">{state.fileName}</span>, or the name that you gave it.
          {state.counts.heldOut > 0 && ` ${countRows(state.counts.heldOut)} to measure by in its held-out.jsonl.`}
          {state.counts.skipped > 0 && " What was skipped stands in its skipped.txt."} One command trains a model on the
          archive as it is: see the <TrainingGuideLink />.
        </p>
      );
  }
}

function ProgressBar({ name, share }: { name: string; share: number | null }) {
  return (
    <div className="flex flex-col gap-2">
      <progress className="h-2 w-full" aria-label={name} {...(share !== null && { value: share, max: 1 })} />
      <p className="text-sm tabular-nums">
        {name}
        {share === null ? "…" : `: ${Math.floor(share * 100)} %`}
      </p>
    </div>
  );
}
