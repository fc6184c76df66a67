import { create } from "zustand";
import type { Failure } from "../../base/failure";
import { fail, succeed, type Result } from "../../base/result";
import type { LoadProgress } from "../../engines/engine";
import type { CatalogEntry } from "../../models/catalog";
import type { GivenFile } from "../../base/given-file";
import type { ImportPlan } from "../../models/folder-reading";
import {
  keepOwnModel,
  readOwnModel,
  readOwnModels,
  removeOwnModel,
  type OwnModel,
  type OwnModelRecord,
} from "../../models/own-models";
import { localPlace } from "../database/local-place";
import { askOnceToKeepFiles } from "./keep-files";
import { modelFilesWorker } from "../worker/model-files-worker";
import { assessDevice } from "./preflight-store";
import { siteAddress } from "../site/site-address";
import { noteStoredModel } from "./stored-models-store";

interface OwnModels {
  /** Null until they were read. */
  readonly models: readonly OwnModel[] | null;
  /** The import that is going on; null where there is none. */
  readonly importing: { readonly name: string; readonly progress: LoadProgress | null } | null;
}

export const useOwnModels = create<OwnModels>(() => ({ models: null, importing: null }));

/** Reads the models that were added in this browser. */
export function loadOwnModels(): readonly OwnModel[] {
  const models = readOwnModels(localPlace(), siteAddress());
  useOwnModels.setState({ models });
  return models;
}

/** Adds a model by its addresses or its repository, in the words of `models.json`. Nothing is fetched yet. */
export async function addOwnModel(record: OwnModelRecord): Promise<Result<CatalogEntry>> {
  const read = readOwnModel(record, siteAddress());
  if (!read.ok) return read;
  keepOwnModel(localPlace(), read.value, siteAddress());
  await showAgain();
  return succeed(read.value.entry);
}

/** Takes the model off the list. Its files stay stored until they are deleted. */
export async function forgetOwnModel(id: string): Promise<void> {
  removeOwnModel(localPlace(), id, siteAddress());
  await showAgain();
}

/**
 * Says whether the files are a whole model, and what would be stored; nothing is stored yet. A single file of another
 * kind is named and sent to the door that takes it ("invalid-import").
 */
export async function examineFiles(files: readonly GivenFile[], name?: string): Promise<Result<ImportPlan>> {
  const { planImport } = await import("../../models/import-folder");
  const plan = await planImport(files, name);
  const [file] = files;
  if (plan.ok || file === undefined || files.length > 1) return plan;
  const { describeDoor, recognizeFile } = await import("../../transfer/recognize-file");
  const kind = await recognizeFile(file.path, file.content).catch(() => null);
  if (kind === null || kind === "model") return plan;
  return fail({ kind: "invalid-import", reasons: [describeDoor(kind)] });
}

/** Stores an examined model and adds it to the list; from then on it works without any network. */
export async function importModel({ record, folder, files }: ImportPlan): Promise<Result<CatalogEntry>> {
  const read = readOwnModel(record, siteAddress());
  if (!read.ok) return read;
  const { name } = read.value.entry;
  useOwnModels.setState({ importing: { name, progress: null } });
  void askOnceToKeepFiles();
  const failure = await store(folder, files, (progress) => {
    useOwnModels.setState({ importing: { name, progress } });
  });
  useOwnModels.setState({ importing: null });
  if (failure !== null) return { ok: false, failure };
  await noteStoredModel(read.value.entry, folder);
  return addOwnModel(record);
}

async function store(
  folder: string,
  files: ImportPlan["files"],
  onProgress: (progress: LoadProgress) => void,
): Promise<Failure | null> {
  const called = await modelFilesWorker.call((service, proxy) => service.importModel(folder, files, proxy(onProgress)));
  if (!called.ok) return called.failure;
  return called.value.ok ? null : called.value.failure;
}

async function showAgain(): Promise<void> {
  loadOwnModels();
  await assessDevice({ again: true });
}
