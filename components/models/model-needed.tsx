"use client";

import { useEffect } from "react";
import type { Failure } from "@/lib/base/failure";
import { loadModel, useModel } from "@/lib/client/models/model-store";
import { assessDevice, usePreflight } from "@/lib/client/models/preflight-store";
import { Button } from "../ui/button";
import { openDialog } from "../ui/dialog-store";
import { findLastModel, findUsedModel } from "./find-last-model";
import { CurrentModel } from "./model-dialog";
import { describeBytes } from "./describe-loading";

interface ModelNeededProps {
  /** Why a model is needed, one sentence. */
  readonly text: string;
  /** The model that did the first part of the work, where there is one: it is offered before the one that was used last. */
  readonly usedId?: string | null;
  /** What the page says already; the reason why the model is not there is not told twice. */
  readonly told: Failure | null;
}

/** Where something needs a model: the best one that this device can run, how far it is, or why it is not there. */
export function ModelNeeded({ text, usedId = null, told }: ModelNeededProps) {
  const model = useModel((state) => state.model);
  const { status } = model;
  const preflight = usePreflight((state) => state.preflight);
  useEffect(() => {
    void assessDevice();
  }, []);

  if (status === "ready") return null;
  if (model.status === "failed" && model.failure.kind === told?.kind) {
    return (
      <aside aria-label="A model is needed" className="flex flex-col gap-3 rounded-lg bg-gold-wash p-4 text-sm">
        <p>{model.entry.name} is not loaded any more. Its files are still on this device.</p>
        <div>
          <Button look="primary" onClick={() => void loadModel(model.entry)}>
            Load it again
          </Button>
        </div>
      </aside>
    );
  }
  if (status === "loading") return <CurrentModel />;
  if (status === "failed") {
    return (
      <div className="flex flex-col items-start gap-2 *:first:self-stretch">
        <CurrentModel />
        <Button onClick={() => openDialog("models")}>Choose another model</Button>
      </div>
    );
  }
  const last = preflight === null ? null : (findUsedModel(preflight, usedId) ?? findLastModel(preflight));
  if (last !== null) {
    return (
      <aside aria-label="A model is needed" className="flex flex-col gap-3 rounded-lg bg-gold-wash p-4 text-sm">
        <p className="text-pretty">
          {text} {last.reference.modelId === usedId ? `It was begun with ${last.name}.` : `You used ${last.name} last.`}
        </p>
        <div className="flex flex-wrap gap-2">
          <Button look="primary" onClick={() => void loadModel(last)}>
            Load {last.name}
          </Button>
          <Button onClick={() => openDialog("models")}>Choose a model</Button>
        </div>
      </aside>
    );
  }
  const recommended = preflight?.recommended ?? null;
  const size = recommended?.approximateDownloadBytes ?? null;
  return (
    <aside aria-label="A model is needed" className="flex flex-col gap-3 rounded-lg bg-gold-wash p-4 text-sm">
      <p className="text-pretty">
        {text} {preflight?.reason}
        {size !== null && ` It is fetched once, about ${describeBytes(size)}.`}
      </p>
      <div className="flex flex-wrap gap-2">
        {recommended !== null && (
          <Button look="primary" onClick={() => void loadModel(recommended)}>
            Get {recommended.name}
          </Button>
        )}
        <Button onClick={() => openDialog("models")}>Choose a model</Button>
      </div>
    </aside>
  );
}
