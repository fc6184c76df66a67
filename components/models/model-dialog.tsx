"use client";

import Link from "next/link";
import { useEffect } from "react";
import { describeFailure } from "@/lib/base/describe-failure";
import { loadModel, stopLoading, unloadModel, useModel } from "@/lib/client/models/model-store";
import { assessDevice, usePreflight } from "@/lib/client/models/preflight-store";
import { changeSettings } from "@/lib/client/settings/settings-store";
import type { CatalogEntry } from "@/lib/models/catalog";
import type { Assessment } from "@/lib/models/assess-model";
import { describeWorth } from "@/lib/models/measured-worth";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { closeDialog } from "../ui/dialog-store";
import { ListNotice } from "./list-notice";
import { ModelFailure } from "./model-failure";
import { describeBytes, describeLoading, loadedShare } from "./describe-loading";

/** The choice of a model: what is loaded, what suits this device, and all others with the reason for or against them. */
export function ModelDialog() {
  const preflight = usePreflight((state) => state.preflight);
  useEffect(() => {
    void assessDevice();
  }, []);

  return (
    <Dialog title="Models" onClose={closeDialog}>
      <div className="flex flex-col gap-5 p-5">
        <p className="text-sm text-quiet">
          A model runs on this device and reads only what you send it here. Its files are fetched once, then kept.
        </p>
        <CurrentModel />
        <ListNotice />
        {preflight === null ? (
          <p role="status">Looking at this device…</p>
        ) : (
          <>
            <Recommended entry={preflight.recommended} reason={preflight.reason} />
            <AllModels assessments={preflight.assessments} recommended={preflight.recommended} />
          </>
        )}
        <Link
          href="/models/"
          prefetch={false}
          className="inline-flex min-h-9 items-center self-start text-sm underline underline-offset-2 pointer-coarse:min-h-11"
          onClick={closeDialog}
        >
          All models, your own, and the room they take
        </Link>
      </div>
    </Dialog>
  );
}

/** What is loaded, or how far it is, or why it is not; nothing where none was asked for. */
export function CurrentModel() {
  const model = useModel((state) => state.model);
  switch (model.status) {
    case "none":
      return null;
    case "loading": {
      const share = loadedShare(model);
      return (
        <div className="flex flex-col gap-3 rounded-lg border border-line-strong p-4">
          <p dir="auto" className="font-medium wrap-anywhere">
            {model.entry.name}
          </p>
          <progress
            className="h-2 w-full"
            aria-label={`Loading ${model.entry.name}`}
            {...(share !== null && { value: share })}
          />
          <div className="flex flex-wrap items-center justify-between gap-3">
            <p className="text-sm tabular-nums">
              {describeLoading(model)}
              {model.bytesPerSecond !== null && ` · ${describeBytes(model.bytesPerSecond)} a second`}
            </p>
            <Button onClick={() => void stopLoading()}>Stop</Button>
          </div>
          {model.restartedAfter !== null && (
            <p role="status" className="text-sm">
              {describeFailure(model.restartedAfter).title}. The model is loaded again from its files on this device.
            </p>
          )}
          <p className="text-xs text-quiet">Files that are finished are kept, so you can stop and go on later.</p>
        </div>
      );
    }
    case "ready":
      return (
        <div className="flex flex-wrap items-center justify-between gap-3 rounded-lg border border-gold-fill bg-gold-wash p-4">
          <p>
            <bdi className="font-medium">{model.entry.name}</bdi> is ready. It holds{" "}
            {model.loaded.contextTokens.toLocaleString("en")} tokens.
          </p>
          <Button onClick={() => void unloadModel()}>Unload</Button>
        </div>
      );
    case "failed":
      return (
        <ModelFailure name={model.entry.name} failure={model.failure}>
          <div>
            <Button onClick={() => void loadModel(model.entry)}>
              {model.failure.kind === "model-loaded-elsewhere" ? "Load it here too" : "Load it again"}
            </Button>
          </div>
        </ModelFailure>
      );
  }
}

function Recommended({ entry, reason }: { entry: CatalogEntry | null; reason: string }) {
  return (
    <section aria-labelledby="recommended-heading">
      <h3 id="recommended-heading" className="mb-2 font-medium">
        For this device
      </h3>
      <p className="mb-2 text-sm text-quiet">{reason}</p>
      {entry !== null && (
        <ul>
          <ModelRow assessment={{ entry, verdict: "well", reason: "" }} isRecommended />
        </ul>
      )}
    </section>
  );
}

interface AllModelsProps {
  readonly assessments: readonly Assessment[];
  readonly recommended: CatalogEntry | null;
}

function AllModels({ assessments, recommended }: AllModelsProps) {
  const others = assessments.filter(({ entry }) => entry.id !== recommended?.id);
  const runnable = others.filter(({ verdict }) => verdict !== "not");
  const notRunnable = others.filter(({ verdict }) => verdict === "not");
  return (
    <>
      {runnable.length > 0 && (
        <section aria-labelledby="others-heading">
          <h3 id="others-heading" className="mb-2 font-medium">
            Others that run here
          </h3>
          <ul className="flex flex-col gap-2">
            {runnable.map((assessment) => (
              <ModelRow key={assessment.entry.id} assessment={assessment} />
            ))}
          </ul>
        </section>
      )}
      {notRunnable.length > 0 && (
        <details>
          <summary className="text-sm text-quiet hover:text-ink">
            {notRunnable.length} that do not run on this device, and why
          </summary>
          <ul className="mt-3 flex flex-col gap-2 text-sm">
            {notRunnable.map(({ entry, reason }) => (
              <li key={entry.id}>
                <span className="font-medium">{entry.name}.</span> <span className="text-quiet">{reason}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function ModelRow({ assessment, isRecommended = false }: { assessment: Assessment; isRecommended?: boolean }) {
  const { entry, verdict, reason } = assessment;
  const isCurrent = useModel(({ model }) => model.status !== "none" && model.entry.id === entry.id);
  const size = entry.approximateDownloadBytes;
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 rounded-lg border border-line p-3">
      <div className="min-w-48 flex-1">
        <p dir="auto" className="font-medium wrap-anywhere">
          {entry.name}
          {verdict === "slowly" && <span className="font-normal text-quiet"> · slow here</span>}
        </p>
        <p className="text-sm text-quiet">
          {[entry.suits, describeWorth(entry), verdict === "slowly" ? reason : null].filter(Boolean).join(" ")}
        </p>
        <p className="text-xs text-quiet">
          {[size === null ? null : `about ${describeBytes(size)}`, entry.licence?.name].filter(Boolean).join(" · ")}
        </p>
      </div>
      <Button
        look={isRecommended ? "primary" : "plain"}
        disabled={isCurrent}
        aria-label={`Load ${entry.name}`}
        onClick={() => {
          changeSettings({ optimizer: "fipo" });
          void loadModel(entry);
        }}
      >
        {isCurrent ? "Chosen" : "Load"}
      </Button>
    </li>
  );
}
