import { adviseOn } from "./advice";
import { assessModel, describeObstacle, type Assessment } from "./assess-model";
import type { CatalogEntry } from "./catalog";
import { usesGpu } from "./load-once";
import { worthOf } from "./measured-worth";
import type { DeviceReport } from "./device-report";

export interface Preflight {
  /** In the catalogue's order. */
  readonly assessments: readonly Assessment[];
  /** The one model to begin with; null where the instant rules are the best that this device can do. */
  readonly recommended: CatalogEntry | null;
  /** What will run and why, in one sentence for the person. */
  readonly reason: string;
  /** What the person could do so that more runs: another browser, a setting, a driver. Null where nothing is amiss. */
  readonly advice: string | null;
}

/** Decides for each model whether it runs on the device, and with which of the models to begin. */
export function recommendModel(report: DeviceReport, catalog: readonly CatalogEntry[]): Preflight {
  const assessments = catalog.map((entry) => assessModel(entry, report));
  return { assessments, ...recommend(assessments, report), advice: adviseOn(report) };
}

function recommend(
  assessments: readonly Assessment[],
  report: DeviceReport,
): Pick<Preflight, "recommended" | "reason"> {
  const { gpu } = report;
  const candidates = assessments.filter(({ entry }) => mayBeRecommended(entry));
  const runWell = candidates.filter(({ verdict }) => verdict === "well").map(({ entry }) => entry);
  // No browser tells the memory of a graphics card, so the large ones are for a person who knows theirs.
  const onGpu = runWell.filter((entry) => usesGpu(entry) && entry.tier !== "large");
  const strongest = pickStrongest(onGpu);
  if (strongest !== null) {
    return {
      recommended: strongest,
      reason: `${strongest.name} is the strongest model that fits this device with room to spare.`,
    };
  }
  const builtIn = runWell.find(({ reference }) => reference.engine === "built-in-ai");
  if (builtIn !== undefined && report.builtInModel === "available") {
    return { recommended: builtIn, reason: "The browser’s own model is on this machine already." };
  }
  const why = describeObstacle(report).replace(/\.$/, "");
  const onProcessor = pickStrongest(runWell.filter((entry) => runsOnProcessor(entry)));
  if (onProcessor !== null) {
    return { recommended: onProcessor, reason: `${why}, so begin with ${onProcessor.name}.` };
  }
  const isSimulated = gpu.kind === "adapter" && gpu.isSoftware;
  const slow = candidates.filter(({ verdict, entry }) => verdict === "slowly" && !(isSimulated && usesGpu(entry)));
  const lightest = slow.map(({ entry }) => entry).sort((one, other) => memoryOf(one) - memoryOf(other))[0];
  if (lightest !== undefined) {
    return {
      recommended: lightest,
      reason: `${why}, so begin with ${lightest.name}, the lightest of those that run, and expect to wait.`,
    };
  }
  const isOnlyWeak = assessments.some(({ entry, verdict }) => isOffered(entry) && verdict !== "not");
  return {
    recommended: null,
    reason: isOnlyWeak
      ? `${why}, and no model that runs writes better prompts than the instant rules, which need none.`
      : `${why}, so no model runs; the instant rules need none.`,
  };
}

function runsOnProcessor({ reference }: CatalogEntry): boolean {
  return "device" in reference && reference.device === "wasm";
}

/** Not where the instant rules were measured to do better. */
function mayBeRecommended(entry: CatalogEntry): boolean {
  return isOffered(entry) && worthOf(entry)?.beatsRules !== false;
}

/** Only what somebody has chosen for this page, and what may be used at work. */
function isOffered({ listing, licence }: CatalogEntry): boolean {
  return listing !== "others" && licence?.isResearchOnly !== true;
}

/** The number of parameters is a fair measure among models of one list; the first of equals is taken. */
function pickStrongest(entries: readonly CatalogEntry[]): CatalogEntry | null {
  return entries.toSorted((one, other) => (other.parameters ?? 0) - (one.parameters ?? 0))[0] ?? null;
}

function memoryOf({ memoryMegabytes }: CatalogEntry): number {
  return memoryMegabytes ?? Infinity;
}
