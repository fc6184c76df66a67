"use client";

import { useEffect, type ReactNode } from "react";
import { loadModel, useModel } from "@/lib/client/models/model-store";
import { assessDevice, usePreflight } from "@/lib/client/models/preflight-store";
import { optimize } from "@/lib/client/run/run-optimizer";
import { changeSettings } from "@/lib/client/settings/settings-store";
import type { CatalogEntry } from "@/lib/models/catalog";
import { openDialog } from "../ui/dialog-store";
import { describeBytes } from "./describe-loading";
import { findLastModel } from "./find-last-model";

/** After an instant result: one line on the best model that this device can run. */
export function ModelOffer() {
  const model = useModel((state) => state.model);
  const preflight = usePreflight((state) => state.preflight);
  useEffect(() => {
    void assessDevice();
  }, []);

  if (model.status === "ready") {
    return (
      <Line>
        {model.entry.name} is ready and can write a freer version.{" "}
        <LineButton
          onClick={() => {
            changeSettings({ optimizer: "fipo" });
            void optimize();
          }}
        >
          Let the model write
        </LineButton>
      </Line>
    );
  }
  if (model.status === "loading" || preflight === null) return null;
  const last = findLastModel(preflight);
  if (last !== null) {
    return (
      <Line>
        This was made without a model. {last.name}, which you used last, can rewrite more freely:{" "}
        <LineButton onClick={() => getModel(last)}>Load {last.name}</LineButton>, or see{" "}
        <LineButton onClick={() => openDialog("models")}>other models</LineButton>.
      </Line>
    );
  }
  const { recommended, reason } = preflight;
  if (recommended === null) return <Line>{reason}</Line>;
  const size = recommended.approximateDownloadBytes;
  return (
    <Line>
      This was made without a model. One can rewrite more freely:{" "}
      <LineButton title={reason} onClick={() => getModel(recommended)}>
        Get {recommended.name}
      </LineButton>
      {size !== null && `, ${describeBytes(size)}`}, or see{" "}
      <LineButton onClick={() => openDialog("models")}>other models</LineButton>.
    </Line>
  );
}

function getModel(entry: CatalogEntry): void {
  changeSettings({ optimizer: "fipo" });
  void loadModel(entry);
  openDialog("models");
}

function Line({ children }: { children: ReactNode }) {
  return (
    <aside aria-label="A model can write too">
      <p className="text-sm text-pretty text-quiet">{children}</p>
    </aside>
  );
}

interface LineButtonProps {
  readonly title?: string;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

/** A button that reads on in its sentence. */
function LineButton({ children, ...rest }: LineButtonProps) {
  return (
    <button
      type="button"
      className="inline-flex min-h-6 items-center rounded-xs underline underline-offset-2 hover:text-ink pointer-coarse:min-h-11"
      {...rest}
    >
      {children}
    </button>
  );
}
