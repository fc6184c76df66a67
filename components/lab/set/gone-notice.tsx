"use client";

import { useState } from "react";
import type { Failure } from "@/lib/base/failure";
import { bringBackOpenSet } from "@/lib/client/lab/sets";
import { Button } from "../../ui/button";
import { FailureNotice } from "../failure-notice";
import { leaveSet } from "../lab-address";

/** The open set is gone; what stands here, and what is being typed, stays until the person decides. */
export function GoneNotice({ canWrite }: { canWrite: boolean }) {
  const [failure, setFailure] = useState<Failure | null>(null);
  return (
    <>
      <div
        role="alert"
        className="flex flex-wrap items-center gap-2 rounded-lg border border-line-strong bg-gold-wash px-4 py-2 text-sm"
      >
        <p className="mr-auto min-w-0 grow basis-60 text-pretty">
          <strong className="font-medium">Another tab deleted this set.</strong> It comes back with the next change that
          you make here, or at once.
        </p>
        <Button
          look="primary"
          disabled={!canWrite}
          onClick={() => void bringBackOpenSet().then((back) => setFailure(back.ok ? null : back.failure))}
        >
          Bring it back
        </Button>
        <Button onClick={leaveSet}>All sets</Button>
      </div>
      {failure !== null && <FailureNotice failure={failure} />}
    </>
  );
}
