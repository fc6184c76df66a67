"use client";

import { ShieldCheck, Unplug } from "lucide-react";
import { useOffline } from "@/lib/client/site/offline-store";
import { useRequests } from "@/lib/client/site/request-store";
import { openDialog } from "../ui/dialog-store";
import { Chip } from "../ui/chip";

/** How many requests went to other hosts since the page was loaded, or that none can; opens the ledger. */
export function PrivacyChip() {
  const count = useRequests((state) => state.foreignCount);
  const { isOffline, isHeld } = useOffline();
  const Icon = isHeld ? Unplug : ShieldCheck;
  return (
    // Of the two chips the other one may be long, and is cut first.
    <Chip className="shrink-0 max-sm:px-2.5" onClick={() => openDialog("privacy")}>
      {/* Where there is no room for the words, it stands for them. */}
      <Icon size={15} className={`shrink-0 max-sm:hidden ${isHeld ? "" : "max-[24rem]:block"}`} aria-hidden />
      {isHeld ? (
        <span className="truncate">
          Offline
          <span className="max-sm:sr-only">{isOffline ? ": other hosts are blocked" : " until it is reloaded"}</span>
        </span>
      ) : (
        <span className="truncate tabular-nums">
          {count.toLocaleString("en")}
          <span className="max-[24rem]:sr-only">{count === 1 ? " request" : " requests"}</span>
          <span className="max-sm:sr-only"> to other hosts</span>
        </span>
      )}
    </Chip>
  );
}
