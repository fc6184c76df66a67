"use client";

import Link from "next/link";
import { isSelfOnly } from "./policy";
import { closeDialog } from "../ui/dialog-store";
import { Dialog } from "../ui/dialog";
import { Ledger } from "./ledger";
import { OfflineSwitch } from "./offline-switch";

/** What leaves the tab, what does not, the switch that stops it, and the list to check it by. */
export function PrivacyDialog() {
  return (
    <Dialog title="What leaves this tab" onClose={closeDialog}>
      <div className="flex flex-col gap-4 p-5">
        <p>
          Nothing that you type. Rules and models run in this tab; sessions are stored in this browser. There is no
          server that reads a prompt.{" "}
          <Link href="/about/" prefetch={false} onClick={closeDialog} className="underline underline-offset-2">
            What is protected, and how to check it
          </Link>
        </p>
        {isSelfOnly ? (
          <p className="text-sm text-quiet">
            This Goldsmith is built to reach no host but its own: the browser refuses every other one.
          </p>
        ) : (
          <OfflineSwitch />
        )}
        <Ledger />
        <p className="text-xs text-quiet">
          The list is the browser’s own, of this page, of its workers and of the service worker, which works for all
          open tabs at once. “Up” counts what was sent along, without the address and the usual headers. Where a host
          does not let the browser tell how much came, the size is the one that it announced.
        </p>
      </div>
    </Dialog>
  );
}
