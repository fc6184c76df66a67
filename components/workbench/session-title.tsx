"use client";

import { useSession } from "@/lib/client/session/session-store";

const begun = new Intl.DateTimeFormat("en", {
  day: "numeric",
  month: "short",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

/**
 * The title of the browser's tab. Tabs and the history tell sessions apart by when they were begun: browsers keep titles
 * and may carry them to other devices, so nothing that was typed stands in one.
 */
export function SessionTitle() {
  const createdAt = useSession(({ session }) => session?.createdAt ?? null);
  const own =
    createdAt === null ? "Goldsmith: better prompts, in your own tab" : `${begun.format(createdAt)} · Goldsmith`;
  return <title>{own}</title>;
}
