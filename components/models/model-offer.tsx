"use client";

import { useEffect } from "react";
import { loadModel, useModel } from "@/lib/client/model-store";
import { assessDevice, usePreflight } from "@/lib/client/preflight-store";
import { optimize } from "@/lib/client/run-optimizer";
import { changeSettings } from "@/lib/client/settings-store";
import { Button } from "../ui/button";
import { openDialog } from "../site/dialog-store";
import { describeBytes } from "./words";

/** After the rules: the best model that this device can run, with its size and its reason. */
export function ModelOffer() {
  const model = useModel((state) => state.model);
  const preflight = usePreflight((state) => state.preflight);
  useEffect(() => {
    void assessDevice();
  }, []);

  if (model.status === "ready") {
    return (
      <Offer text={`${model.entry.name} is ready and can write a freer version.`}>
        <Button
          onClick={() => {
            changeSettings({ optimizer: "fipo" });
            void optimize();
          }}
        >
          Let the model write
        </Button>
      </Offer>
    );
  }
  if (model.status === "loading" || preflight === null) return null;
  const { recommended, reason } = preflight;
  if (recommended === null) return <Offer text={reason} />;
  const size = recommended.approximateDownloadBytes;
  return (
    <Offer
      text={`These are rules. A model can rewrite more freely. ${reason}${
        size === null ? "" : ` It is fetched once, about ${describeBytes(size)}.`
      }`}
    >
      <Button
        onClick={() => {
          changeSettings({ optimizer: "fipo" });
          void loadModel(recommended);
          openDialog("models");
        }}
      >
        Get {recommended.name}
      </Button>
      <Button look="quiet" onClick={() => openDialog("models")}>
        Other models
      </Button>
    </Offer>
  );
}

function Offer({ text, children }: { text: string; children?: React.ReactNode }) {
  return (
    <aside aria-label="A model can write too" className="flex flex-col gap-3 rounded-lg bg-raised p-4 text-sm">
      <p className="text-pretty">{text}</p>
      {children !== undefined && <div className="flex flex-wrap gap-2">{children}</div>}
    </aside>
  );
}
