import { characterKey, plainKey } from "../ui/action";

/** The keys of the list of sessions: its menu, its handler and the list of shortcuts read them here. */
export const listKeys = {
  open: { name: "Open the session", key: plainKey("Enter") },
  rename: { name: "Rename the session", key: plainKey("F2") },
  remove: { name: "Delete the session, or those that are selected", key: plainKey("Delete", "Del") },
  select: { name: "Select the session", key: plainKey(" ", "Space") },
  search: { name: "Search the sessions", key: characterKey("/") },
} as const;
