"use client";

import { useEffect } from "react";
import { describeFailure } from "@/lib/base/describe-failure";
import { loadModel, stopLoading, unloadModel, useModel } from "@/lib/client/model-store";
import { assessDevice, usePreflight } from "@/lib/client/preflight-store";
import { changeSettings } from "@/lib/client/settings-store";
import type { CatalogEntry } from "@/lib/models/catalog";
import type { Assessment } from "@/lib/models/assess-model";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { closeDialog } from "../site/dialog-store";
import { describeBytes, describeLoading, loadedShare } from "./words";

/** The choice of a model: what is loaded, what suits this device, and all others with the reason for or against them. */
export function ModelDialog() {
  const preflight = usePreflight((state) => state.preflight);
  const listFailure = usePreflight((state) => state.listFailure);
  useEffect(() => {
    void assessDevice();
  }, []);

  return (
    <Dialog title="Models" onClose={closeDialog}>
      <div className="flex flex-col gap-5 p-5">
        <p className="text-sm text-quiet">
          A model runs on this device and reads nothing but what you send it here. Its files are fetched once and kept
          by the browser.
        </p>
        <CurrentModel />
        {listFailure !== null && <ListNotice words={describeFailure(listFailure)} />}
        {preflight === null ? (
          <p role="status">Looking at this device…</p>
        ) : (
          <>
            <Recommended entry={preflight.recommended} reason={preflight.reason} />
            <AllModels assessments={preflight.assessments} recommended={preflight.recommended} />
          </>
        )}
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
          <p className="font-medium">{model.entry.name}</p>
          <progress
            className="h-2 w-full accent-gold-fill"
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
          <p className="text-xs text-quiet">Files that are finished are kept, so you can stop and go on later.</p>
        </div>
      );
    }
    case "ready":
      return (
        <div className="flex flex-wrap items-center justify-between gap-3 rounded-lg border border-gold-fill bg-gold-wash p-4">
          <p>
            <span className="font-medium">{model.entry.name}</span> is ready. It holds{" "}
            {model.loaded.contextTokens.toLocaleString("en")} tokens.
          </p>
          <Button onClick={() => void unloadModel()}>Unload</Button>
        </div>
      );
    case "failed": {
      const { title, advice, detail } = describeFailure(model.failure);
      return (
        <div role="alert" className="flex flex-col gap-2 rounded-lg border border-danger/50 bg-removed-wash/40 p-4">
          <p className="font-medium">
            {model.entry.name}: {title}
          </p>
          <p className="text-sm">{advice}</p>
          {detail !== null && <p className="font-mono text-xs wrap-anywhere text-quiet">{detail}</p>}
          <div>
            <Button onClick={() => void loadModel(model.entry)}>Load it again</Button>
          </div>
        </div>
      );
    }
  }
}

function ListNotice({ words }: { words: ReturnType<typeof describeFailure> }) {
  return (
    <div role="alert" className="rounded-lg bg-gold-wash p-3 text-sm">
      <p className="font-medium">{words.title}</p>
      <p>{words.advice}</p>
    </div>
  );
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
        <p className="font-medium">
          {entry.name}
          {verdict === "slowly" && <span className="font-normal text-quiet"> · slow here</span>}
        </p>
        <p className="text-sm text-quiet">
          {[entry.suits, verdict === "slowly" ? reason : null].filter(Boolean).join(" ")}
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
