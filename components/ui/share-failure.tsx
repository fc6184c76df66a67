"use client";

import { TriangleAlert } from "lucide-react";
import { describeFailure } from "@/lib/base/describe-failure";
import type { Failure } from "@/lib/base/failure";
import { Button } from "./button";

/** What is wrong with a link or a file, and what to do. */
export function ShareFailure({ failure }: { failure: Failure }) {
  const { title, advice, remedy, detail } = describeFailure(failure);
  return (
    <div role="alert" className="flex gap-3 rounded-lg border border-danger/50 bg-removed-wash/40 p-4">
      <TriangleAlert size={20} className="mt-0.5 shrink-0 text-danger" aria-hidden />
      <div className="flex min-w-0 flex-col gap-2">
        <p className="font-medium">{title}</p>
        <p className="text-sm text-pretty">{advice}</p>
        {remedy === "reload-page" && (
          <div>
            <Button onClick={() => location.reload()}>Reload the page</Button>
          </div>
        )}
        {detail !== null && (
          <details className="text-xs text-quiet">
            <summary className="pointer-coarse:py-2.5">For a report</summary>
            <p className="mt-1 font-mono wrap-anywhere">{detail}</p>
          </details>
        )}
      </div>
    </div>
  );
}
