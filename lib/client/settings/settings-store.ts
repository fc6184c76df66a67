import { create } from "zustand";
import { fail, succeed, type Result } from "../../base/result";
import { requestFailure } from "../../privacy/blocked-request";
import { defaultSettings, type WorkbenchSettings } from "../../store/settings";
import type { TemplatePack } from "../../template/pack";
import { storeWith } from "../database/storage-queue";

interface SettingsState {
  readonly settings: WorkbenchSettings;
  readonly importedPacks: readonly TemplatePack[];
}

/** What a person sets for every run, and the template packs that they brought. */
export const useSettings = create<SettingsState>(() => ({ settings: defaultSettings, importedPacks: [] }));

const { getState, setState } = useSettings;

/** FIPO's own pack, on a host that the content policy allows for model libraries anyway. */
const FIPO_PACK_ADDRESS = "https://raw.githubusercontent.com/LuJunru/FIPO_Project/main/data/prompts.json";

/** Far above any real pack; a file of this size was chosen by mistake. */
const MOST_PACK_BYTES = 1_000_000;

export function changeSettings(changes: Partial<WorkbenchSettings>): void {
  setState((state) => ({ settings: { ...state.settings, ...changes } }));
  const { settings } = getState();
  void storeWith((repository) => repository.saveSettings(settings));
}

/** Brings back what was set and imported before. What was changed while the database opened wins. */
export async function restoreSettings(): Promise<void> {
  const before = getState().settings;
  await storeWith(async (repository) => {
    const settings = await repository.loadSettings();
    if (settings.ok && settings.value !== null && getState().settings === before)
      setState({ settings: settings.value });
    const packs = await repository.listPacks();
    if (packs.ok) setState({ importedPacks: packs.value });
    return settings.ok ? packs : settings;
  });
}

/** Takes a pack from a file in FIPO's format, keeps it and chooses it. */
export async function importPack(file: File): Promise<Result<TemplatePack>> {
  if (file.size > MOST_PACK_BYTES) {
    return fail({ kind: "invalid-template-pack", reasons: ["The file is larger than 1 MB."] });
  }
  const { describeDoor, recognizeFile } = await import("../../transfer/recognize-file");
  const kind = await recognizeFile(file.name, file);
  if (kind !== null && kind !== "template-pack") return fail({ kind: "invalid-import", reasons: [describeDoor(kind)] });
  return keepPack(file.name.replace(/\.json$/i, ""), await file.text());
}

/** Fetches the pack that FIPO's authors published. This is a request to another host, made only when asked for. */
export async function fetchFipoPack(): Promise<Result<TemplatePack>> {
  const url = FIPO_PACK_ADDRESS;
  try {
    const response = await fetch(url, { credentials: "omit", referrerPolicy: "no-referrer" });
    if (!response.ok) return fail({ kind: "download-failed", url, status: response.status, detail: "" });
    return await keepPack("FIPO", await response.text());
  } catch (error) {
    return fail(requestFailure(url, error));
  }
}

/** Forgets an imported pack. Versions that were made with it keep its name and its hash. */
export function deletePack(id: string): void {
  setState((state) => ({ importedPacks: state.importedPacks.filter((pack) => pack.id !== id) }));
  if (getState().settings.packId === id) changeSettings({ packId: null });
  void storeWith((repository) => repository.deletePack(id));
}

async function keepPack(name: string, json: string): Promise<Result<TemplatePack>> {
  const { readPack } = await import("../../template/read-pack");
  const texts = readPack(json);
  if (!texts.ok) return texts;
  // A pack of the same name is a newer copy of the same pack.
  const pack: TemplatePack = { id: `imported:${name}`, name, texts: texts.value };
  setState((state) => ({ importedPacks: [...state.importedPacks.filter(({ id }) => id !== pack.id), pack] }));
  void storeWith((repository) => repository.savePack(pack));
  changeSettings({ packId: pack.id });
  return succeed(pack);
}
