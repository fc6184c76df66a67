"use client";

import { describeFailure } from "@/lib/base/describe-failure";
import { usePreflight } from "@/lib/client/models/preflight-store";

/** Why the site's own list of models cannot be used; nothing where it can. */
export function ListNotice() {
  const failure = usePreflight((state) => state.listFailure);
  if (failure === null) return null;
  const { title, advice } = describeFailure(failure);
  return (
    <div role="alert" className="rounded-lg border border-line-strong bg-raised px-4 py-3 text-sm">
      <p className="font-medium">{title}</p>
      <p dir="auto" className="wrap-anywhere">
        {advice}
      </p>
    </div>
  );
}
