"use client";

import type { ReactNode } from "react";
import type { Remark } from "@/lib/optimizers/optimizer";
import type { Version, VersionOrigin } from "@/lib/sessions/session";
import { countWords } from "@/lib/template/task";

/** How a version was made, in figures and in reasons. */
export function VersionFacts({ version }: { version: Version }) {
  const { origin } = version;
  return (
    <div className="flex flex-col gap-3 text-sm">
      {version.text !== "" && (
        <p className="text-quiet tabular-nums">
          {countWords(version.text).toLocaleString("en")} words
          {origin !== null && ` of at most ${origin.wordLimit.toLocaleString("en")}`}
          {origin?.usage && ` · ${origin.usage.completionTokens.toLocaleString("en")} tokens`}
          {origin?.timings && ` · ${seconds(origin.timings.prefillMilliseconds + origin.timings.decodeMilliseconds)}`}
        </p>
      )}
      {version.remarks.length > 0 && <Remarks remarks={version.remarks} />}
      {origin !== null && <Origin origin={origin} />}
    </div>
  );
}

function Remarks({ remarks }: { remarks: readonly Remark[] }) {
  return (
    <div>
      <h3 className="font-medium">What the rules did</h3>
      <ul className="mt-1 flex list-disc flex-col gap-1 pl-5">
        {remarks.map((remark) => (
          <li key={remark.rule + remark.text}>
            {remark.text} <span className="text-xs text-quiet">({remark.source})</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Origin({ origin }: { origin: VersionOrigin }) {
  const { model, pack, settings, usage, timings, seed } = origin;
  if (model === null || settings === null) {
    return <p className="text-quiet">Made by rules alone. No model was asked.</p>;
  }
  return (
    <details>
      <summary className="text-quiet hover:text-ink">How it was made</summary>
      <dl className="mt-2 grid grid-cols-[max-content_1fr] gap-x-4 gap-y-1 tabular-nums">
        <Fact name="Optimizer">FIPO</Fact>
        <Fact name="Model">
          {model.modelId} ({model.device})
        </Fact>
        {pack !== null && (
          <Fact name="Template">
            {pack.name} <span className="font-mono text-xs text-quiet">{pack.hash?.slice(0, 12)}</span>
          </Fact>
        )}
        <Fact name="Temperature">{settings.sampling.temperature}</Fact>
        <Fact name="Top-p">{settings.sampling.topP}</Fact>
        {seed !== null && <Fact name="Seed">{seed}</Fact>}
        {usage !== null && (
          <Fact name="Tokens">
            {usage.promptTokens.toLocaleString("en")} read, {usage.completionTokens.toLocaleString("en")} written
          </Fact>
        )}
        {timings !== null && (
          <Fact name="Time">
            {seconds(timings.prefillMilliseconds)} to the first token, {seconds(timings.decodeMilliseconds)} writing
          </Fact>
        )}
      </dl>
    </details>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-quiet">{name}</dt>
      <dd className="min-w-0 wrap-anywhere">{children}</dd>
    </>
  );
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
