"use client";

import { describeFailure } from "@/lib/base/describe-failure";
import type { Failure } from "@/lib/base/failure";
import { Button } from "../../ui/button";
import { GiveCases } from "./give-cases";
import { ImportPreview } from "./import-preview";
import { forgetImport, type ImportState } from "./import-store";

/** What becomes of files that were given: read, shown, stored, or why not. */
export function ImportView({ state }: { state: Exclude<ImportState, { status: "none" }> }) {
  switch (state.status) {
    case "reading":
      return (
        <Waiting words={`Reading ${state.what}…`}>
          <Button onClick={forgetImport}>Stop</Button>
        </Waiting>
      );
    case "storing":
      return <Waiting words={`Storing ${state.rows.toLocaleString("en")} rows…`} />;
    case "failed":
      return (
        <div className="flex flex-col gap-4">
          <ImportFailed what={state.what} failure={state.failure} />
          <GiveCases />
          <div>
            <Button look="quiet" onClick={forgetImport}>
              Back to the Lab
            </Button>
          </div>
        </div>
      );
    case "read":
      return <ImportPreview state={state} />;
  }
}

function Waiting({ words, children }: { words: string; children?: React.ReactNode }) {
  return (
    <div className="flex flex-col items-start gap-3 rounded-lg border border-line bg-panel p-5">
      <p role="status" data-step tabIndex={-1} className="outline-none">
        {words}
      </p>
      <progress className="h-2 w-full max-w-md" aria-label={words} />
      {children}
    </div>
  );
}

function ImportFailed({ what, failure }: { what: string; failure: Failure }) {
  const { title, advice, detail } = describeFailure(failure);
  return (
    <div role="alert" className="flex flex-col gap-2 rounded-lg border border-danger/50 bg-removed-wash/40 p-4">
      <p data-step tabIndex={-1} className="font-medium outline-none">
        {title}: <bdi className="wrap-anywhere">{what}</bdi>
      </p>
      <p className="text-sm wrap-anywhere">{advice}</p>
      {detail !== null && (
        <details className="text-xs text-quiet">
          <summary>The browser’s own words</summary>
          <p className="mt-1 font-mono wrap-anywhere">{detail}</p>
        </details>
      )}
    </div>
  );
}
