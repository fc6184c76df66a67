import { create } from "zustand";
import type { Failure } from "../../base/failure";
import type { EmbedderReference } from "../../engines/embedder";
import type { Version } from "../../store/session";
import { findStoredMeaningModel, obtainMeaningModel } from "../models/meaning-model";
import { askMeaningWorker } from "../worker/meaning-worker";
import { rulesWorker } from "../worker/rules-worker";
import { useRun } from "./run-store";
import { changeVersion, useSession } from "../session/session-store";
import { changeSettings, useSettings } from "../settings/settings-store";
import { taskToRefine, wishesOnTheWay } from "../session/task-to-refine";

/** A version of which words cannot tell whether it still asks for the same. */
export interface OpenMeaning {
  readonly versionId: string;
  readonly text: string;
  /** "waiting" for the person, or for the model that is being fetched. */
  readonly state: "waiting" | "comparing" | "failed";
  /** Why the state is "failed"; null in every other. */
  readonly failure: Failure | null;
}

/** The shown version's; null where words can tell, where it was compared, or where nobody could. */
export const useMeaning = create<{ readonly open: OpenMeaning | null }>(() => ({ open: null }));

/** The one that is shown: what becomes of another is written down, and not told. */
let shown: Pick<Version, "id" | "text"> | null = null;

/**
 * Finds out whether the shown version is one of which words cannot tell; compares its meaning by itself where the person
 * has wanted that before and the model is on this device. Nothing is fetched.
 */
export async function followMeaning(version: Version): Promise<void> {
  if (isShown(version) && useMeaning.getState().open !== null) return;
  shown = version;
  useMeaning.setState({ open: null });
  if (!isWritten(version) || openEvidence(version) === null || (await findTexts(version)) === null) return;
  const stored = await findStoredMeaningModel();
  // What goes on was asked about again meanwhile, and the other call was faster.
  if (!isShown(version) || openEvidence(version) === null || useMeaning.getState().open !== null) return;
  tell(version, "waiting");
  if (stored !== null && useSettings.getState().settings.comparesMeaning) await compare(version, stored);
}

/** Compares because the person asked, after fetching the model where it is not here; later ones follow by themselves. */
export async function compareMeaning(version: Version): Promise<void> {
  changeSettings({ comparesMeaning: true });
  tell(version, "waiting");
  const reference = await obtainMeaningModel();
  if (reference !== null) await compare(version, reference);
}

async function compare(version: Version, reference: EmbedderReference): Promise<void> {
  const texts = await findTexts(version);
  if (texts === null) return;
  tell(version, "comparing");
  const compared = await askMeaningWorker((service) => service.compare(reference, texts));
  const evidence = openEvidence(version);
  if (evidence === null) return;
  if (!compared.ok) {
    tell(version, "failed", compared.failure);
    return;
  }
  const { similarity, finding } = compared.value;
  const checked = evidence.findings.filter(
    ({ check, severity }) => check !== "meaning-drift" || severity !== "unchecked",
  );
  const findings = finding === null ? checked : [...checked, finding];
  changeVersion(version.id, { evidence: { ...evidence, findings, similarity } });
  if (isShown(version)) useMeaning.setState({ open: null });
}

/** Null where words can tell, or where the worker cannot be had: it says so where it is needed. */
async function findTexts(version: Version) {
  const findings = version.evidence?.findings ?? [];
  const found = await rulesWorker.call((service) =>
    service.findMeaningTexts(taskToRefine(version), wishesOnTheWay(version), version.text, findings),
  );
  return found.ok ? found.value : null;
}

function isWritten({ kind, state, text, isUnchanged }: Version): boolean {
  return kind !== "silver" && state === "complete" && !isUnchanged && text.trim() !== "";
}

/**
 * What is known of the version by now; null where it was compared, where its text is another by now or was not checked,
 * or where its run still writes down what it finds.
 */
function openEvidence({ id, text }: Version) {
  const version = useSession.getState().versions.find((other) => other.id === id);
  const { run } = useRun.getState();
  if (version?.text !== text || (run.status === "running" && run.runId === version.origin?.runId)) return null;
  const { evidence } = version;
  if (evidence?.findings == null || evidence.similarity !== undefined) return null;
  return { ...evidence, findings: evidence.findings };
}

function isShown({ id, text }: Version): boolean {
  return shown?.id === id && shown.text === text;
}

function tell(version: Version, state: OpenMeaning["state"], failure: Failure | null = null): void {
  if (!isShown(version)) return;
  useMeaning.setState({ open: { versionId: version.id, text: version.text, state, failure } });
}
