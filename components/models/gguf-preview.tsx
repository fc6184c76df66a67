"use client";

import { usePreflight } from "@/lib/client/models/preflight-store";
import { siteAddress } from "@/lib/client/site/site-address";
import { assessModel } from "@/lib/models/assess-model";
import type { ImportPlan } from "@/lib/models/folder-reading";
import { readOwnModel, type OwnModelRecord } from "@/lib/models/own-models";
import { Verdict } from "./model-facts";
import { describeBytes } from "./describe-loading";

interface GgufPreviewProps {
  readonly record: OwnModelRecord;
  readonly gguf: NonNullable<ImportPlan["gguf"]>;
}

/** What the header of a GGUF model says, and whether the model would run here; nothing is loaded for it. */
export function GgufPreview({ record, gguf }: GgufPreviewProps) {
  const report = usePreflight((state) => state.report);
  const own = readOwnModel(record, siteAddress());
  const memoryMegabytes = own.ok ? own.value.entry.memoryMegabytes : null;
  const facts = [
    { name: "Architecture", value: gguf.architecture },
    { name: "Quantization", value: gguf.quantization },
    { name: "Parameters", value: describeCount(gguf.parameters) },
    {
      name: "Context",
      value: gguf.contextTokens === null ? "not said" : `${gguf.contextTokens.toLocaleString("en")} tokens`,
    },
    { name: "Memory", value: memoryMegabytes === null ? "not known" : `about ${describeBytes(memoryMegabytes * 1e6)}` },
    { name: "Chat format", value: gguf.hasChatTemplate ? "its own" : "none: choose one below, or ChatML is used" },
  ];
  return (
    <>
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
        {facts.map(({ name, value }) => (
          <div key={name} className="contents">
            <dt className="text-quiet">{name}</dt>
            <dd className="wrap-anywhere tabular-nums">{value}</dd>
          </div>
        ))}
      </dl>
      {own.ok && report !== null && (
        <div>
          <Verdict assessment={assessModel(own.value.entry, report)} />
        </div>
      )}
    </>
  );
}

/** "135 million", "1.5 billion" */
function describeCount(parameters: number): string {
  return parameters < 1e9
    ? `${Math.max(1, Math.round(parameters / 1e6))} million`
    : `${(parameters / 1e9).toFixed(1)} billion`;
}
