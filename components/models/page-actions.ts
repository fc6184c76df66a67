import { create } from "zustand";
import { stopDownload, useDownloads } from "@/lib/client/models/download-store";
import { releaseMeaningModel } from "@/lib/client/worker/meaning-worker";
import { loadModel, stopLoading, unloadModel, useModel } from "@/lib/client/models/model-store";
import { forgetOwnModel, useOwnModels } from "@/lib/client/models/own-model-store";
import { usePreflight } from "@/lib/client/models/preflight-store";
import { changeSettings } from "@/lib/client/settings/settings-store";
import { deleteEveryModel, deleteModel, useModelStorage } from "@/lib/client/models/stored-models-store";
import type { CatalogEntry } from "@/lib/models/catalog";
import { folderOfEntry, isImportedFolder } from "@/lib/models/stored-entry";
import { describeBytes } from "./describe-loading";

/** What the person is asked before it is done. */
export type Question =
  | { readonly kind: "delete"; readonly folder: string; readonly name: string; readonly bytes: number }
  | { readonly kind: "delete-all"; readonly bytes: number };

interface ModelsPageState {
  readonly question: Question | null;
  /** What was done, or why not: one sentence. */
  readonly news: string;
}

export const useModelsPage = create<ModelsPageState>(() => ({ question: null, news: "" }));

const { setState } = useModelsPage;

export function ask(question: Question | null): void {
  setState({ question });
}

export function tell(news: string): void {
  setState({ news });
}

/** Loads the model and has it write from now on. */
export function loadToWrite(entry: CatalogEntry): void {
  changeSettings({ optimizer: "fipo" });
  void loadModel(entry);
}

/** Does what was asked about. A model that this tab uses is unloaded first. */
export async function carryOut(question: Question): Promise<void> {
  setState({ question: null });
  if (question.kind === "delete-all") {
    await letGo(() => true);
    for (const { entry } of useOwnModels.getState().models ?? []) await forgetImported(folderOfEntry(entry));
    await deleteEveryModel();
    tell(`All models are deleted: ${describeBytes(question.bytes)} are free again.`);
    return;
  }
  const { folder, name, bytes } = question;
  await letGo((entry) => folderOfEntry(entry) === folder);
  if (!(await deleteModel(folder))) {
    tell(`${name} was not deleted: another tab has it loaded or is downloading it. Close that tab, then try again.`);
    return;
  }
  await forgetImported(folder);
  tell(`${name} is deleted: ${describeBytes(bytes)} are free again.`);
}

/** Every model that this page knows by name, with its build for this device. */
export function knownEntries(): readonly CatalogEntry[] {
  const { preflight, others, meaningModel } = usePreflight.getState();
  const assessed = [...(preflight?.assessments ?? []), ...others].map(({ entry }) => entry);
  return meaningModel === null ? assessed : [...assessed, meaningModel];
}

/** The model's name, as far as it is known; else the last part of its address that says something. */
export function nameFolder(folder: string): string {
  const entry = knownEntries().find((known) => folderOfEntry(known) === folder);
  const shelved = useModelStorage.getState().shelf.find((model) => model.folder === folder);
  const path = folder.replace(/\/resolve\/.*$/, "").replace(/\/+$/, "");
  return entry?.name ?? shelved?.name ?? path.split("/").at(-1) ?? folder;
}

async function letGo(isMeant: (entry: CatalogEntry) => boolean): Promise<void> {
  const { model } = useModel.getState();
  if (model.status !== "none" && isMeant(model.entry)) {
    await (model.status === "loading" ? stopLoading() : unloadModel());
  }
  const { meaningModel } = usePreflight.getState();
  if (meaningModel !== null && isMeant(meaningModel)) await releaseMeaningModel();
  const { downloads } = useDownloads.getState();
  for (const entry of knownEntries()) {
    if (isMeant(entry) && downloads.has(entry.id)) await stopDownload(entry);
  }
}

/** Without its files an imported model could neither be loaded nor downloaded. */
async function forgetImported(folder: string | null): Promise<void> {
  if (folder === null || !isImportedFolder(folder)) return;
  const own = useOwnModels.getState().models?.find(({ entry }) => folderOfEntry(entry) === folder);
  if (own !== undefined) await forgetOwnModel(own.entry.id);
}
