"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import type { Failure } from "@/lib/base/failure";
import { bringToWorkbench } from "@/lib/client/lab/bring-to-workbench";
import type { OpenSet } from "@/lib/client/lab/lab-state";
import { workbenchAddress } from "@/lib/client/session/session-address";
import { FailureNotice } from "../failure-notice";
import { Button } from "../../ui/button";
import { SearchRun } from "./search-run";
import { SearchStart } from "./search-start";

interface SearchViewProps {
  readonly open: OpenSet;
  readonly canWrite: boolean;
  readonly onSetUp: () => void;
}

/** Searches for a better prompt: a new one, and those that run or ran, the latest first. */
export function SearchView({ open, canWrite, onSetUp }: SearchViewProps) {
  const router = useRouter();
  const searches = [...open.searches].sort((one, other) => other.createdAt - one.createdAt);
  const isBusy = searches.some(({ state }) => state === "running" || state === "stopping");
  const [isAsked, setAsked] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  // The form has done its work once a search goes on; until then it keeps what was chosen in it.
  if (isBusy && isAsked) setAsked(false);
  // What ended a search is told with it; what kept one from beginning, or from being stored, is told by nothing else.
  const isToldBelow = searches.some((search) => search.failure?.kind === failure?.kind);
  const told = isToldBelow ? null : failure;

  if (open.set.prompts.length === 0 || open.cases.length === 0) {
    return (
      <div className="flex flex-col items-center gap-3 rounded-lg border border-line bg-panel px-6 py-16 text-center">
        <h2 className="font-medium">A search begins with a prompt and some rows</h2>
        <p className="max-w-prose text-sm text-quiet">
          It tries other prompts on the rows, and keeps what does better.
        </p>
        <Button look="primary" onClick={onSetUp}>
          {open.set.prompts.length === 0 ? "Add a prompt" : "Add rows"}
        </Button>
      </div>
    );
  }
  return (
    <div className="flex flex-col gap-6">
      {!isBusy && (searches.length === 0 || isAsked) && (
        <SearchStart
          open={open}
          canWrite={canWrite}
          failure={told}
          onFailure={setFailure}
          onImported={() => {
            setFailure(null);
            setAsked(false);
          }}
        />
      )}
      {!isBusy && searches.length > 0 && !isAsked && (
        <div className="flex flex-col gap-3">
          {told !== null && <FailureNotice failure={told} />}
          <Button className="sm:self-start" disabled={!canWrite} onClick={() => setAsked(true)}>
            Start another search…
          </Button>
        </div>
      )}
      {searches.map((search) => (
        <SearchRun
          key={search.plan.searchId}
          search={search}
          canWrite={canWrite}
          isOtherBusy={isBusy && search.state !== "running" && search.state !== "stopping"}
          onUse={(text) => {
            bringToWorkbench({ text, from: search.plan.prompt.text, name: `Lab: ${open.set.name}`.slice(0, 200) });
            router.push(workbenchAddress());
          }}
        />
      ))}
    </div>
  );
}
