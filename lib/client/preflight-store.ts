import { create } from "zustand";
import type { Failure } from "../base/failure";
import type { Preflight } from "../models/preflight";

interface PreflightState {
  /** What this device can run; null until it was asked. */
  readonly preflight: Preflight | null;
  /** Why the site's own list of models cannot be used; null where all is well. */
  readonly listFailure: Failure | null;
}

export const usePreflight = create<PreflightState>(() => ({ preflight: null, listFailure: null }));

let asked: Promise<void> | null = null;

/** Asks once what this device can run: of the site's own models, which stand first, and of the catalogue. */
export function assessDevice(): Promise<void> {
  asked ??= assess();
  return asked;
}

/** The program that assesses the device; fetched ahead, it answers without a network too. */
export function fetchAssessor() {
  return Promise.all([
    import("../models/device-report"),
    import("../models/preflight"),
    import("../models/catalog"),
    import("../models/model-list"),
  ]);
}

async function assess(): Promise<void> {
  const [{ probeDevice }, { recommendModel }, { catalog }, { fetchModelList }] = await fetchAssessor();
  const [report, own] = await Promise.all([probeDevice(), fetchModelList(siteAddress())]);
  const entries = own.ok ? [...own.value, ...catalog] : catalog;
  usePreflight.setState({ preflight: recommendModel(report, entries), listFailure: own.ok ? null : own.failure });
  // The site's own list is asked for again when it is wanted next.
  if (!own.ok) asked = null;
}

/** The folder in which the site stands, whatever its base path; every page is a folder below it. */
function siteAddress(): string {
  return new URL(`${process.env["NEXT_PUBLIC_BASE_PATH"] ?? ""}/`, location.href).href;
}
