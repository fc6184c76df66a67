"use client";

import { CornerUpLeft, FolderClock, Plus } from "lucide-react";
import Link from "next/link";
import { isBusy, useRun } from "@/lib/client/run/run-store";
import { sessionAddress } from "@/lib/client/session/session-address";
import { openSession, useSession } from "@/lib/client/session/session-store";
import { undoSplit, useSplit } from "@/lib/client/session/split-session";
import { beginAnew } from "./begin-anew";
import { Button } from "../ui/button";

/** One sentence above the workbench where the session is another one than a person may expect. */
export function SessionNotice() {
  const missingId = useSession((state) => state.missingId);
  const sessionId = useSession((state) => state.session?.id);
  const split = useSplit((state) => state.split);
  return (
    // Always there, so that what comes into it is announced.
    <div role="status" className="empty:hidden lg:col-span-2">
      {missingId !== null && <Missing />}
      {split !== null && split.newId === sessionId && <Split formerId={split.formerId} name={split.formerName} />}
    </div>
  );
}

const notice =
  "flex flex-wrap items-center gap-x-3 gap-y-1 rounded-lg border border-line bg-panel py-1.5 pr-2 pl-4 text-sm";

function Missing() {
  return (
    <div className={notice}>
      <p className="min-w-56 grow basis-0 py-1">
        This session is not in this browser: it was deleted, or it belongs to another one.
      </p>
      <Button onClick={beginAnew}>
        <Plus size={16} aria-hidden />
        New session
      </Button>
      <Link
        href="/sessions/"
        prefetch={false}
        className="inline-flex min-h-9 items-center gap-2 rounded-md px-3 text-quiet hover:bg-raised hover:text-ink pointer-coarse:min-h-11"
      >
        <FolderClock size={16} aria-hidden />
        All sessions
      </Link>
    </div>
  );
}

function Split({ formerId, name }: { formerId: string; name: string }) {
  const isTaken = useRun(({ run }) => isBusy(run));
  return (
    <div className={notice}>
      <p className="min-w-56 grow basis-0 py-1 text-pretty">
        A new session, since this prompt is about something else. Your earlier one is in{" "}
        <Link
          href={sessionAddress(formerId)}
          prefetch={false}
          dir="auto"
          className="underline underline-offset-2 hover:text-gold"
          onClick={(event) => {
            if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
            // The workbench is here already, and follows the session with its address.
            event.preventDefault();
            void openSession(formerId);
          }}
        >
          “{name}”
        </Link>
        .
      </p>
      <Button look="quiet" disabled={isTaken} onClick={() => void undoSplit()}>
        <CornerUpLeft size={16} aria-hidden />
        Put this into that session
      </Button>
    </div>
  );
}
