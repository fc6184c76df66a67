import { create } from "zustand";
import type { Failure } from "../base/failure";
import type { Preflight } from "../models/preflight";
import { siteAddress } from "./site-address";

interface PreflightState {
  /** What this device can run; null until it was asked. */
  readonly preflight: Preflight | null;
  /** Why the site's own list of models cannot be used; null where all is well. */
  readonly listFailure: Failure | null;
}

export const usePreflight = create<PreflightState>(() => ({ preflight: null, listFailure: null }));

let asked: Promise<void> | null = null;

/** Asks once what this device can run. */
export function assessDevice(): Promise<void> {
  asked ??= ask();
  return asked;
}

/** The program that assesses the device; fetched ahead, it answers without a network too. */
export function fetchAssessor() {
  return import("./device-assessor");
}

async function ask(): Promise<void> {
  const { assess } = await fetchAssessor();
  const assessment = await assess(siteAddress(""));
  usePreflight.setState(assessment);
  // The site's own list is asked for again when it is wanted next.
  if (assessment.listFailure !== null) asked = null;
}
