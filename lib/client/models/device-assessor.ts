import type { Failure } from "../../base/failure";
import { assessModel, type Assessment } from "../../models/assess-model";
import { catalog, otherModels, type CatalogEntry } from "../../models/catalog";
import { probeDevice, type DeviceReport } from "../../models/device-report";
import { partByUse } from "../../models/meaning-model";
import { fetchModelList } from "../../models/model-list";
import { servesOwnModelsOnly } from "../../models/model-hosts";
import { readOwnModels } from "../../models/own-models";
import { recommendModel, type Preflight } from "../../models/preflight";
import { localPlace } from "../database/local-place";

export interface DeviceAssessment {
  readonly report: DeviceReport;
  readonly preflight: Preflight;
  /** All other models of WebLLM's list, for a person who looks for one by name. */
  readonly others: readonly Assessment[];
  /** The model that compares meanings; null where this site offers none. */
  readonly meaningModel: CatalogEntry | null;
  /** Why the site's own list of models cannot be used; null where all is well. */
  readonly listFailure: Failure | null;
}

/**
 * What this device can run: of the person's and the site's own models, which stand first, and of the catalogue, unless
 * the site was built to serve all models itself.
 */
export async function assess(siteAddress: string): Promise<DeviceAssessment> {
  const [report, own] = await Promise.all([probeDevice(), fetchModelList(siteAddress)]);
  const added = readOwnModels(localPlace(), siteAddress).map(({ entry }) => entry);
  const isClosed = servesOwnModelsOnly();
  const offered = isClosed ? catalog.filter(({ reference }) => reference.engine === "built-in-ai") : catalog;
  const { writing, meaning } = partByUse([...added, ...(own.ok ? own.value : [])], { isClosed });
  return {
    report,
    preflight: recommendModel(report, [...writing, ...offered]),
    others: (isClosed ? [] : otherModels).map((entry) => assessModel(entry, report)),
    meaningModel: meaning,
    listFailure: own.ok ? null : own.failure,
  };
}
