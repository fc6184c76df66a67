import type { LoadedModel } from "../../engines/engine";
import type { Assessment } from "../../models/assess-model";
import { catalog, type CatalogEntry } from "../../models/catalog";
import { droppedLines } from "../../records/framed-prompt";
import type { WorkbenchSettings } from "../../store/settings";
import type { HashedPack } from "../../share/build-payload";
import type { SharedMaking, SharedPayload } from "../../share/payload";
import type { TemplatePack } from "../../template/pack";

/** What this machine has to run it with. */
export interface Surroundings {
  /** Every model of this site, with how it would run here. */
  readonly assessments: readonly Assessment[];
  readonly loaded: LoadedModel | null;
  readonly packs: readonly HashedPack[];
  /** The packs that came with the payload and are sound, with their hashes. */
  readonly sharedPacks: readonly HashedPack[];
}

/** One thing that will not be as it was, or that the person should know. */
export type RunDifference =
  | { readonly kind: "edited-since" }
  | { readonly kind: "rules-may-be-newer" }
  /** Lines that the sender took out of what rules had added. */
  | { readonly kind: "dropped-lines"; readonly count: number }
  /** It must be refined by hand once the model is loaded; Optimize would make one from the task alone. */
  | { readonly kind: "refine-by-hand"; readonly note: string }
  | { readonly kind: "response-left-out" }
  | { readonly kind: "model-unknown"; readonly modelId: string }
  | { readonly kind: "model-cannot-run"; readonly name: string; readonly reason: string }
  | { readonly kind: "model-not-loaded"; readonly name: string; readonly downloadBytes: number | null }
  | { readonly kind: "other-build"; readonly there: string; readonly here: string }
  | { readonly kind: "other-device"; readonly there: LoadedModel["device"]; readonly here: LoadedModel["device"] }
  | { readonly kind: "may-round-otherwise" }
  | { readonly kind: "takes-no-seed" }
  | { readonly kind: "pack-comes-along"; readonly name: string }
  | { readonly kind: "pack-differs"; readonly name: string }
  | { readonly kind: "pack-missing"; readonly name: string }
  | { readonly kind: "pack-unchecked"; readonly name: string };

export type RunAgainPlan =
  | { readonly type: "impossible"; readonly reason: "written-by-a-person" | "making-left-out" | "path-left-out" }
  | {
      readonly type: "possible";
      /** Which of the payload's prompts is made again; counts from 0. */
      readonly promptIndex: number;
      readonly settings: Partial<WorkbenchSettings>;
      readonly wordLimit: number;
      /** A pack that came with the payload and must be kept to run it. */
      readonly packToKeep: TemplatePack | null;
      /** Whether all that it takes is there and loaded. */
      readonly canStartAtOnce: boolean;
      readonly differences: readonly RunDifference[];
    };

/** How to make the chosen prompt once more, with the same optimizer, template, parameters and seed, and what differs here. */
export function planRunAgain(payload: SharedPayload, here: Surroundings): RunAgainPlan {
  const { prompts, leftOut = [] } = payload;
  if (leftOut.includes("making")) return { type: "impossible", reason: "making-left-out" };
  const promptIndex = prompts.findLastIndex(({ made }) => made !== undefined);
  const made = prompts[promptIndex]?.made;
  if (made === undefined) {
    // An edit is made from a version on the path, and the path was left out.
    const reason = leftOut.includes("path") && prompts[0]?.kind === "edit" ? "path-left-out" : "written-by-a-person";
    return { type: "impossible", reason };
  }
  if (made.note !== undefined && promptIndex === 0) return { type: "impossible", reason: "path-left-out" };

  const differences: RunDifference[] = [];
  if (promptIndex < prompts.length - 1) differences.push({ kind: "edited-since" });
  if (leftOut.includes("silverResponse") || leftOut.includes("goldenResponse")) {
    differences.push({ kind: "response-left-out" });
  }
  const common = { type: "possible", promptIndex, wordLimit: made.wordLimit, differences } as const;
  if (made.model === undefined || made.sampling === undefined) {
    differences.push({ kind: "rules-may-be-newer" });
    const frame = prompts.at(-1)?.frame;
    const count = frame === undefined ? 0 : droppedLines(frame).length;
    if (count > 0) differences.push({ kind: "dropped-lines", count });
    const settings = { optimizer: "instant", asksQuestions: made.asksQuestions ?? false } as const;
    return { ...common, settings, packToKeep: null, canStartAtOnce: true };
  }
  const model = findModel(made.model, here);
  const pack = findPack(made.pack, here);
  differences.push(...model.differences, ...pack.differences);
  if (made.note !== undefined && !model.isLoaded) differences.push({ kind: "refine-by-hand", note: made.note });
  const settings: Partial<WorkbenchSettings> = {
    optimizer: "fipo",
    packId: pack.packId,
    temperature: made.sampling.temperature,
    topP: made.sampling.topP,
    maxTokens: made.sampling.maxTokens,
    // The prompt's own, for it need not have been the run's first; a run's first candidate takes the seed as it is.
    seed: made.seed ?? made.sampling.seed,
    candidates: 1,
  };
  return { ...common, settings, packToKeep: pack.packToKeep, canStartAtOnce: model.isLoaded };
}

type SharedModel = NonNullable<SharedMaking["model"]>;

function findModel(wanted: SharedModel, { assessments, loaded }: Surroundings) {
  const differences: RunDifference[] = [];
  const base = catalog.find((entry) => isBuildOf(entry, wanted));
  const assessment = assessments.find(({ entry }) => entry.id === base?.id || isBuildOf(entry, wanted));
  if (assessment === undefined) {
    return { isLoaded: false, differences: [{ kind: "model-unknown", modelId: wanted.id }] satisfies RunDifference[] };
  }
  const { entry, verdict, reason } = assessment;
  const here = deviceOf(entry);
  const isLoaded = loaded?.engine === wanted.engine && loaded.modelId === entry.reference.modelId;
  if (verdict === "not") differences.push({ kind: "model-cannot-run", name: entry.name, reason });
  else if (!isLoaded) {
    differences.push({ kind: "model-not-loaded", name: entry.name, downloadBytes: entry.approximateDownloadBytes });
  }
  if (entry.reference.modelId !== wanted.id) {
    differences.push({ kind: "other-build", there: wanted.id, here: entry.reference.modelId });
  }
  if (here !== wanted.device) differences.push({ kind: "other-device", there: wanted.device, here });
  else if (here === "webgpu") differences.push({ kind: "may-round-otherwise" });
  else if (here === "built-in") differences.push({ kind: "takes-no-seed" });
  return { isLoaded, differences };
}

function isBuildOf({ reference, f32Twin }: CatalogEntry, { engine, id }: SharedModel): boolean {
  return reference.engine === engine && (reference.modelId === id || f32Twin?.reference.modelId === id);
}

function deviceOf({ reference }: CatalogEntry): LoadedModel["device"] {
  switch (reference.engine) {
    case "web-llm":
      return "webgpu";
    case "transformers":
    case "wllama":
      return reference.device;
    case "built-in-ai":
      return "built-in";
  }
}

interface FoundPack {
  readonly packId: string | null;
  readonly packToKeep: TemplatePack | null;
  readonly differences: readonly RunDifference[];
}

function findPack(wanted: SharedMaking["pack"], { packs, sharedPacks }: Surroundings): FoundPack {
  // Nothing says which: the one that suits the model.
  if (wanted === undefined) return { packId: null, packToKeep: null, differences: [] };
  const { id, name, hash } = wanted;
  const same = hash === undefined ? undefined : packs.find((pack) => pack.hash === hash);
  if (same !== undefined) return { packId: same.id, packToKeep: null, differences: [] };

  const known = packs.find((pack) => pack.id === id);
  const sent = sharedPacks.find((pack) => pack.id === id && pack.hash !== null && pack.hash === hash);
  if (sent !== undefined) {
    // An id of its own, for the person may have another pack of the same name.
    const packId = `shared:${hash?.slice(0, 16) ?? ""}`;
    const packToKeep = { id: packId, name: `${name} (from a link)`, texts: sent.texts };
    return { packId, packToKeep, differences: [{ kind: "pack-comes-along", name }] };
  }
  if (known === undefined) return { packId: null, packToKeep: null, differences: [{ kind: "pack-missing", name }] };
  const isChecked = hash !== undefined && known.hash !== null;
  return {
    packId: known.id,
    packToKeep: null,
    differences: [{ kind: isChecked ? "pack-differs" : "pack-unchecked", name }],
  };
}
