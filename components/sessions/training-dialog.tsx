"use client";

import { useEffect, useState } from "react";
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
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { countRows } from "./describe-training";
import { TrainingFields, type TrainingDraft } from "./training-fields";
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
  const request = isReady ? { source, choice: { ...draft, seed, pack: { name: pack.name, texts: pack.texts } } } : null;
  const isPreviewed = state.status === "previewed";
  const hasRows = isPreviewed && state.preview.counts.usable > 0;

  return (
    <Dialog title="Export for training" onClose={onClose}>
      <div className="flex flex-col gap-5 p-5">
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
        <Progress state={state} />
        <div className="flex flex-wrap justify-end gap-2">
          {isBusy ? (
            <Button onClick={stopTrainingExport}>Stop</Button>
          ) : (
            <>
              <Button onClick={onClose}>{state.status === "done" ? "Close" : "Cancel"}</Button>
              {hasRows ? (
                <Button look="primary" onClick={() => request !== null && void startTrainingExport(request)}>
                  Export
                </Button>
              ) : (
                <Button
                  look="primary"
                  disabled={request === null || isPreviewed}
                  onClick={() => request !== null && void previewTrainingFiles(request)}
                >
                  Preview
                </Button>
              )}
            </>
          )}
        </div>
      </div>
    </Dialog>
  );
}

/** Null where it is no 32-bit integer. */
function readSeed(typed: string): number | null {
  const seed = Number(typed);
  return typed.trim() !== "" && Number.isInteger(seed) && seed === (seed | 0) ? seed : null;
}

function Progress({ state }: { state: TrainingState }) {
  switch (state.status) {
    case "choosing":
      return null;
    case "reading":
      return <ProgressBar name="Reading the pairs" share={state.share} />;
    case "writing":
      return <ProgressBar name="Writing the archive" share={state.share} />;
    case "previewed":
      return <TrainingPreviewView preview={state.preview} leftOut={state.leftOut} />;
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
          {state.counts.skipped > 0 && " What was skipped stands in its skipped.txt."}
        </p>
      );
    case "failed":
      return <TransferFailure failure={state.failure} />;
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
