import type { Failure } from "../base/failure";
import { catalog } from "../models/catalog";
import { probeDevice } from "../models/device-report";
import { fetchModelList } from "../models/model-list";
import { recommendModel, type Preflight } from "../models/preflight";

export interface DeviceAssessment {
  readonly preflight: Preflight;
  /** Why the site's own list of models cannot be used; null where all is well. */
  readonly listFailure: Failure | null;
}

/** What this device can run: of the site's own models, which stand first, and of the catalogue. */
export async function assess(siteAddress: string): Promise<DeviceAssessment> {
  const [report, own] = await Promise.all([probeDevice(), fetchModelList(siteAddress)]);
  const entries = own.ok ? [...own.value, ...catalog] : catalog;
  return { preflight: recommendModel(report, entries), listFailure: own.ok ? null : own.failure };
}
