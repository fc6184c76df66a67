"use client";

import { ShieldCheck } from "lucide-react";
import { useRequests } from "@/lib/client/request-store";
import { openDialog } from "../site/dialog-store";
import { Chip } from "../ui/chip";

/** How many requests went to other hosts since the page was loaded; opens the list. */
export function PrivacyChip() {
  const count = useRequests((state) => state.page.length + state.worker.length);
  return (
    <Chip onClick={() => openDialog("privacy")}>
      <ShieldCheck size={15} className="shrink-0" aria-hidden />
      <span className="truncate tabular-nums">
        {count.toLocaleString("en")} {count === 1 ? "request" : "requests"}
        <span className="max-sm:sr-only"> to other hosts</span>
      </span>
    </Chip>
  );
}
