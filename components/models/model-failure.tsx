"use client";

import type { ReactNode } from "react";
import { describeFailure } from "@/lib/base/describe-failure";
import type { Failure } from "@/lib/base/failure";
import { openDialog } from "../ui/dialog-store";
import { Button } from "../ui/button";
import { FreeSpaceLink } from "../prompt/free-space-link";

interface ModelFailureProps {
  readonly name?: string;
  readonly failure: Failure;
  /** What can be pressed. */
  readonly children?: ReactNode;
}

/** What failed at which file and host, and what to do. The detail is open: it may be all that names the file. */
export function ModelFailure({ name, failure, children }: ModelFailureProps) {
  const { title, advice, remedy, detail } = describeFailure(failure);
  return (
    <div role="alert" className="flex flex-col gap-2 rounded-md border border-danger/50 bg-removed-wash/40 p-3 text-sm">
      <p dir="auto" className="font-medium wrap-anywhere">
        {name === undefined ? title : `${name}: ${title}`}
      </p>
      <p className="wrap-anywhere">{advice}</p>
      {detail !== null && <p className="font-mono text-xs wrap-anywhere">{detail}</p>}
      {remedy === "free-space" && <FreeSpaceLink />}
      {remedy === "turn-on-network" && (
        <div>
          <Button onClick={() => openDialog("privacy")}>Turn it off…</Button>
        </div>
      )}
      {children}
    </div>
  );
}
