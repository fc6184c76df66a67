"use client";

import { Lightbulb, Unplug } from "lucide-react";
import { useRouter } from "next/navigation";
import { useOffline } from "@/lib/client/site/offline-store";
import type { Assessment } from "@/lib/models/assess-model";
import type { CatalogEntry } from "@/lib/models/catalog";
import type { DeviceReport } from "@/lib/models/device-report";
import type { Preflight } from "@/lib/models/preflight";
import { openDialog } from "../ui/dialog-store";
import { Button } from "../ui/button";
import { describeDevice } from "./device-words";
import { ModelButtons } from "./model-buttons";
import { LicenceLink } from "./model-facts";
import { ModelStateText } from "./model-state";
import { useModelView } from "./use-model-view";
import { describeBytes } from "./describe-loading";

interface DeviceSectionProps {
  readonly report: DeviceReport;
  readonly preflight: Preflight;
}

/** In one sentence what will run and why, the button that gets it, and, for whoever asks, what this was decided by. */
export function DeviceSection({ report, preflight }: DeviceSectionProps) {
  const { assessments, recommended, reason, advice } = preflight;
  const best = assessments.find(({ entry }) => entry.id === recommended?.id);
  const isOffline = useOffline((state) => state.isOffline);
  return (
    <section
      aria-labelledby="device-heading"
      className="flex flex-col gap-4 rounded-lg border border-gold-fill bg-gold-wash p-4 sm:p-5"
    >
      <div>
        <h2 id="device-heading" className="text-sm text-quiet">
          For this device
        </h2>
        <p className="mt-1 max-w-prose text-lg leading-snug text-pretty">{reason}</p>
      </div>
      {best === undefined ? <WithoutModel /> : <BestModel best={best} />}
      {advice !== null && (
        <p className="flex max-w-prose gap-2 text-sm text-pretty">
          <Lightbulb size={16} className="mt-0.5 shrink-0" aria-hidden />
          <span>
            <span className="font-medium">For more:</span> {advice}
          </span>
        </p>
      )}
      {isOffline && (
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
          <p className="flex gap-2">
            <Unplug size={16} className="mt-0.5 shrink-0" aria-hidden />
            Offline is on: what is stored here works, and nothing can be downloaded.
          </p>
          <Button onClick={() => openDialog("privacy")}>Turn it off…</Button>
        </div>
      )}
      <details className="text-sm">
        <summary className="w-fit text-quiet hover:text-ink pointer-coarse:py-2.5">What this was decided by</summary>
        <dl className="mt-3 grid gap-x-8 gap-y-3 sm:grid-cols-2 lg:grid-cols-4">
          {describeDevice(report).map(({ name, value }) => (
            <div key={name}>
              <dt className="text-quiet">{name}</dt>
              <dd className="text-pretty">{value}</dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  );
}

/** The model to begin with: one press fetches it and loads it. */
function BestModel({ best }: { best: Assessment }) {
  const { entry } = best;
  const view = useModelView(entry);
  return (
    <div role="group" aria-label={entry.name} className="flex flex-col gap-3">
      {view.kind !== "absent" && (
        <div className="max-w-prose text-sm">
          <ModelStateText entry={entry} view={view} />
        </div>
      )}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <ModelButtons assessment={best} view={view} isBest />
        <p className="text-sm text-quiet">
          {view.kind === "absent" && describeCost(entry)}
          {view.kind === "absent" && entry.licence !== null && " · "}
          {entry.licence !== null && <LicenceLink entry={entry} />}
        </p>
      </div>
    </div>
  );
}

function describeCost({ approximateDownloadBytes: bytes }: CatalogEntry): string {
  return bytes === null ? "Fetched once" : `Fetched once, ${describeBytes(bytes)}`;
}

function WithoutModel() {
  const router = useRouter();
  return (
    <div>
      <Button look="primary" onClick={() => router.push("/")}>
        Go to the workbench
      </Button>
    </div>
  );
}
