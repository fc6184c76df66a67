"use client";

import { useSession } from "@/lib/client/session/session-store";

const begun = { day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;

/**
 * The title of the browser's tab. Tabs and the history tell sessions apart by when they were begun: browsers keep titles
 * and may carry them to other devices, so nothing that was typed stands in one.
 */
export function SessionTitle() {
  const createdAt = useSession(({ session }) => session?.createdAt ?? null);
  if (createdAt === null) return <title>Goldsmith: better prompts, in your own tab</title>;
  // Unlike a formatter, this throws at no number, and an old row may hold any.
  return <title>{`${new Date(createdAt).toLocaleString("en", begun)} · Goldsmith`}</title>;
}
