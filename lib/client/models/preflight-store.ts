import { create } from "zustand";
import type { Failure } from "../../base/failure";
import type { Assessment } from "../../models/assess-model";
import type { CatalogEntry } from "../../models/catalog";
import type { DeviceReport } from "../../models/device-report";
import type { Preflight } from "../../models/preflight";
import { siteAddress } from "../site/site-address";

interface PreflightState {
  /** What the browser tells of this device; null until it was asked. */
  readonly report: DeviceReport | null;
  /** What this device can run; null until it was asked. */
  readonly preflight: Preflight | null;
  /** All other models of WebLLM's list, each with its verdict. */
  readonly others: readonly Assessment[];
  /** The model that compares meanings; null where this site offers none, and until it was asked. */
  readonly meaningModel: CatalogEntry | null;
  /** Why the site's own list of models cannot be used; null where all is well. */
  readonly listFailure: Failure | null;
}

export const usePreflight = create<PreflightState>(() => ({
  report: null,
  preflight: null,
  others: [],
  meaningModel: null,
  listFailure: null,
}));

let asked: Promise<void> | null = null;

/** Asks what this device can run: once, or again where what there is to run has changed. */
export function assessDevice({ again = false } = {}): Promise<void> {
  if (again) asked = null;
  asked ??= ask();
  return asked;
}

/** The program that assesses the device; fetched ahead, it answers without a network too. */
export function fetchAssessor() {
  return import("./device-assessor");
}

async function ask(): Promise<void> {
  const { assess } = await fetchAssessor();
  const assessment = await assess(siteAddress());
  usePreflight.setState(assessment);
  // The site's own list is asked for again when it is wanted next.
  if (assessment.listFailure !== null) asked = null;
}
