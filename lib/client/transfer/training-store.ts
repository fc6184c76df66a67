import { create } from "zustand";
import type { Failure } from "../../base/failure";
import { succeed, type Result } from "../../base/result";
import { builtinPacks } from "../../template/builtin-packs";
import type { TemplatePack } from "../../template/pack";
import { readSource } from "../../transfer/session-source";
import type { PairCounts } from "../../transfer/training/count-pairs";
import type { TrainingPreview } from "../../transfer/training/preview-training";
import type { TrainingChoice } from "../../transfer/training/training-files";
import { writePopPairs } from "../../transfer/write-pairs";
import { openDoor } from "../database/open-door";
import { useSettings } from "../settings/settings-store";
import { trainingWorker } from "../worker/training-worker";
import { collectPieces } from "./collect-pieces";
import { chooseFileTarget } from "./file-target";
import { printDay } from "./print-day";
import { describeTargetError, writeArchive } from "./write-archive";

/** Where the pairs come from: sessions, all of them for null, or a file with POP's keys. */
export type TrainingSource =
  | { readonly kind: "sessions"; readonly ids: readonly string[] | null }
  | { readonly kind: "file"; readonly file: File };

export interface TrainingRequest {
  readonly source: TrainingSource;
  readonly choice: TrainingChoice;
}

/** An export for training from the choice of its source to the finished archive. Shares lie between 0 and 1. */
export type TrainingState =
  | { readonly status: "choosing" }
  /** The share is null until it is known how much there is to read. */
  | { readonly status: "reading"; readonly share: number | null }
  /** `leftOut` are the sessions that give no pair. */
  | { readonly status: "previewed"; readonly preview: TrainingPreview; readonly leftOut: number }
  | { readonly status: "writing"; readonly share: number }
  | { readonly status: "done"; readonly fileName: string; readonly counts: PairCounts }
  | { readonly status: "stopped"; readonly was: "reading" | "writing" }
  | { readonly status: "failed"; readonly failure: Failure };

/** What is made into training files. One export at a time. */
export const useTraining = create<{ readonly training: TrainingState }>(() => ({ training: { status: "choosing" } }));

const { setState } = useTraining;

let current = new AbortController();

/** What was read of the sessions for the preview; they are written as they stood then. */
let collected: { readonly source: TrainingSource; readonly file: Blob } | null = null;

/** Reads the source and shows what the files will hold. */
export async function previewTrainingFiles({ source, choice }: TrainingRequest): Promise<void> {
  const { show, signal } = begin();
  show({ status: "reading", share: null });
  const found = await collectPairs(source, signal);
  if (!found.ok) show({ status: "failed", failure: found.failure });
  if (!found.ok || found.value === null) return;
  const { file, leftOut } = found.value;
  collected = { source, file };
  // Progress comes through a channel of its own, and its last word may come after the answer.
  const showShare = (share: number) => {
    if (useTraining.getState().training.status === "reading") show({ status: "reading", share });
  };
  const called = await trainingWorker.call((service, proxy) => service.preview(file, choice, proxy(showShare)));
  const previewed = called.ok ? called.value : called;
  if (!previewed.ok) show({ status: "failed", failure: previewed.failure });
  else if (previewed.value !== null) show({ status: "previewed", preview: previewed.value, leftOut });
}

/** Writes the archive. Call it from a click: the browser asks for the file's place. */
export async function startTrainingExport({ source, choice }: TrainingRequest): Promise<void> {
  const day = new Date();
  const name = `goldsmith-training-${printDay(day)}.zip`;
  const file = collected?.source === source ? collected.file : source.kind === "file" ? source.file : null;
  if (file === null) return;
  try {
    const target = await chooseFileTarget({ name, ending: ".zip", type: "application/zip" });
    if (target === null) return;
    const { show, signal } = begin();
    show({ status: "writing", share: 0 });
    const written = await writeArchive(
      async (take) => {
        const called = await trainingWorker.call((service, proxy) => service.write(file, choice, day, proxy(take)));
        return called.ok ? called.value : called;
      },
      { target, signal, onShare: (share) => show({ status: "writing", share }) },
    );
    if (!written.ok) show({ status: "failed", failure: written.failure });
    else if (written.value !== null) show({ status: "done", fileName: name, counts: written.value });
  } catch (error) {
    setState({ training: { status: "failed", failure: describeTargetError(error) } });
  }
}

/** Stops what is read or written; nothing of the archive is left. */
export function stopTrainingExport(): void {
  const { training } = useTraining.getState();
  if (training.status !== "reading" && training.status !== "writing") return;
  halt();
  setState({ training: { status: "stopped", was: training.status } });
}

/** For another choice. What is read or written is stopped. */
export function resetTrainingExport(): void {
  halt();
  setState({ training: { status: "choosing" } });
}

/** Lets go of what was read of the sessions too. */
export function leaveTrainingExport(): void {
  resetTrainingExport();
  collected = null;
}

function halt(): void {
  if (current.signal.aborted) return;
  const { status } = useTraining.getState().training;
  current.abort();
  if (status === "reading" || status === "writing") void trainingWorker.call((service) => service.stop());
}

/** Only the export that was begun last is shown. */
function begin() {
  current.abort();
  current = new AbortController();
  const { signal } = current;
  const show = (training: TrainingState) => {
    if (!signal.aborted) setState({ training });
  };
  return { signal, show };
}

interface Pairs {
  readonly file: Blob;
  readonly leftOut: number;
}

/** The pairs as a file, for the worker reads no other thing. Null where it was stopped. */
async function collectPairs(source: TrainingSource, signal: AbortSignal): Promise<Result<Pairs | null>> {
  if (source.kind === "file") return succeed({ file: source.file, leftOut: 0 });
  const door = await openDoor();
  if (!door.ok) return door;
  const sessions = await readSource(door.value, source.ids ?? "all");
  if (!sessions.ok) return sessions;
  return collectPieces(writePopPairs(sessions.value, new Date()), signal);
}

/** Goldsmith's own packs and those that the person brought; the one that the workbench uses first. */
export function useTrainingPacks(): readonly TemplatePack[] {
  const importedPacks = useSettings((state) => state.importedPacks);
  const packId = useSettings((state) => state.settings.packId);
  const packs = [...builtinPacks, ...importedPacks];
  return packs.toSorted((one, other) => Number(other.id === packId) - Number(one.id === packId));
}
