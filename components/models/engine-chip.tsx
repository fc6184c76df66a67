"use client";

import { Cpu } from "lucide-react";
import { useModel, type ModelState } from "@/lib/client/models/model-store";
import { useRun } from "@/lib/client/run/run-store";
import { Chip } from "../ui/chip";
import { openDialog } from "../ui/dialog-store";
import { describeLoading, printSpeed } from "./describe-loading";

/** What stands ready to write, always as it is; opens the choice of models. */
export function EngineChip() {
  const model = useModel((state) => state.model);
  const isWriting = useRun(({ run }) => run.status === "running" && run.optimizer !== "instant");
  return (
    <Chip className="max-sm:px-2.5" onClick={() => openDialog("models")}>
      <Cpu size={15} className="shrink-0 max-sm:hidden" aria-hidden />
      <span className="sr-only">Model: </span>
      <span className="truncate tabular-nums">{describeState(model, isWriting)}</span>
    </Chip>
  );
}

function describeState(model: ModelState, isWriting: boolean): string {
  switch (model.status) {
    case "none":
      return "Instant rules";
    case "loading":
      return describeLoading(model);
    case "ready": {
      const speed = model.tokensPerSecond === null ? [] : [`${printSpeed(model.tokensPerSecond)} tok/s`];
      return [model.entry.name, isWriting ? "writing" : "ready", ...speed].join(" · ");
    }
    case "failed":
      return `${model.entry.name} · not loaded`;
  }
}
