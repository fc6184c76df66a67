"use client";

import { useEffect, useState } from "react";
import { stopAtOnce } from "@/lib/client/run/stop-in-worker";
import { Button } from "../ui/button";

/** Most models stop before anybody has read this. */
const SHOWN_AFTER_MILLISECONDS = 3_000;

/** Where a model does not stop at once: why, and the way out that costs the loaded model. */
export function StoppingLine() {
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsLong(true), SHOWN_AFTER_MILLISECONDS);
    return () => clearTimeout(timer);
  }, []);
  if (!isLong) return null;
  return (
    <div role="status" className="flex flex-wrap items-center gap-x-3 gap-y-2 text-sm text-quiet">
      <p className="min-w-0 flex-1 basis-60">
        The model finishes the part of the prompt that it is reading. Ending it is quicker, but then it must be loaded
        again.
      </p>
      <Button onClick={() => void stopAtOnce()}>End it now</Button>
    </div>
  );
}
