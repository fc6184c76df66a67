import { describeFailure } from "@/lib/base/describe-failure";
import type { Failure } from "@/lib/base/failure";

/** Why a file could not be written or read, and what to do. */
export function TransferFailure({ failure }: { failure: Failure }) {
  const { title, advice, detail } = describeFailure(failure);
  return (
    <div role="alert" className="flex flex-col gap-2 rounded-lg border border-danger/50 bg-removed-wash/40 p-4">
      <p className="font-medium">{title}</p>
      <p className="text-sm wrap-anywhere">{advice}</p>
      {detail !== null && (
        <details className="text-xs text-quiet">
          <summary className="pointer-coarse:py-3.5">The browser’s own words</summary>
          <p className="mt-1 font-mono wrap-anywhere">{detail}</p>
        </details>
      )}
    </div>
  );
}
