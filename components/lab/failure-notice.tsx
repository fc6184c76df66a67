"use client";

import { TriangleAlert } from "lucide-react";
import type { Failure } from "@/lib/base/failure";
import { FailureWords } from "../prompt/failure-notice";

/** What happened and what is safe; what to press next stands beside it. */
export function FailureNotice({ failure }: { failure: Failure }) {
  return (
    <div role="alert" className="flex gap-3 rounded-lg border border-danger/50 bg-removed-wash/40 p-4">
      <TriangleAlert size={20} className="mt-0.5 shrink-0 text-danger" aria-hidden />
      <div className="flex min-w-0 flex-col gap-2">
        <FailureWords failure={failure} />
      </div>
    </div>
  );
}
